#include "story/test_day.h"

#include <catch2/catch_test_macros.hpp>

using namespace sinew;
using namespace sinew::tests;

namespace {

practice::NewPatient someoneWithADynamometer() {
    auto who = examplePatient();
    who.episode.equipment = {"dynamometer", "weights", "slider", "chair"};
    return who;
}

void type(Story& story, const char* field, const char* text) {
    story.hands().tabTo(field);
    story.hands().text(text);
    story.hands().key(Qt::Key_Return);
    story.hands().settle();
}

} // namespace

TEST_CASE(
    "what a clinician measured is entered by the person with its pain and the tester's name") {
    Story story{someoneWithADynamometer(), "2026-04-20",
                [](Past& past) { past.moveTo("2026-04-10", "A4"); }};
    story.turnTo(2);
    story.press(QStringLiteral("criterion.a4-m-slr-pain.do"));
    type(story, "test.a4-m-slr-pain.left", "78");
    type(story, "test.a4-m-slr-pain.right", "80");
    story.hands().tabTo("test.a4-m-slr-pain.pain");
    story.hands().digit('0');
    story.press(QStringLiteral("test.a4-m-slr-pain.keep"));
    CHECK(story.window().read("test.a4-m-slr-pain.problem").contains(QLatin1String("who")));
    CHECK(story.dossier().measurements.empty());
    story.window().picture("story_measured.png");
    type(story, "test.a4-m-slr-pain.examiner", "Dr. B");
    story.press(QStringLiteral("test.a4-m-slr-pain.keep"));
    const auto raised = story.dossier().measurements;
    REQUIRE(raised.size() == 2);
    for (const auto& test : raised) {
        const bool isInjured = test.value.side == rehab::Side::left;
        CHECK(test.value.what == rehab::MeasurementKind::slr);
        CHECK(test.value.examiner == "Dr. B");
        CHECK_FALSE(test.value.method);
        CHECK(test.value.pain == (isInjured ? rehab::PainScore::from(0) : std::nullopt));
    }
    story.press(QStringLiteral("criterion.a4-m-slr-pain.do")); // closes the form

    story.press(QStringLiteral("criterion.a4-m-strength-pain.do"));
    type(story, "test.a4-m-strength-pain.examiner", "Dr. B");
    story.hands().tabTo("test.a4-m-strength-pain.frame");
    story.hands().digit('2');
    type(story, "test.a4-m-strength-pain.left", "210");
    type(story, "test.a4-m-strength-pain.right", "220");
    story.press(QStringLiteral("test.a4-m-strength-pain.keep"));
    const auto all = story.dossier().measurements;
    REQUIRE(all.size() == 4);
    CHECK(all.back().value.what == rehab::MeasurementKind::strengthOuter);
    CHECK(all.back().value.method == "fixed");
    CHECK(all.back().value.unit == rehab::Unit::newton);
}

TEST_CASE("after the return the plan names the exercises that keep what was won, on Plan and on "
          "days without any on Today") {
    auto who = examplePatient();
    who.episode.equipment = {"anchor", "weights"};
    Story story{who, "2026-04-20", [](Past& past) { past.moveTo("2026-04-15", "M"); }};
    story.turnTo(2);
    CHECK(story.window().read("watch.strength.exercises").contains(QLatin1String("Nordic")));
    CHECK(story.window().read("watch.fastRun.exercises").contains(QLatin1String("sprint")));
    story.window().picture("story_upkeep.png");
    story.turnTo(1); // a Monday
    CHECK(story.window().read("dayNotice.next").contains(QLatin1String("Next on Tuesday: Nordic")));
    story.window().picture("story_upkeep_today.png");
    story.day("2026-04-21");
    CHECK(story.window().has("row.nordic-hamstring-exercise.check"));
    story.window().picture("story_upkeep_due.png");
}
