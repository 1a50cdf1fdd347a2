#include "story/test_day.h"

#include <catch2/catch_test_macros.hpp>

using namespace sinew;
using namespace sinew::tests;

TEST_CASE("a day of the calendar is opened with Enter, corrected, and today is one key away") {
    Story story{examplePatient(), "2026-03-10",
                [](Past& past) { past.calmDays("2026-03-03", "2026-03-09", 2); }};
    story.turnTo(3);
    story.hands().tabTo("calendar.plot");
    for (int back = 0; back < 4; ++back) { // the first points at today
        story.hands().key(Qt::Key_Up);
    }
    CHECK(story.window().read("calendar.sentence").contains(QLatin1String("7 March")));
    story.hands().key(Qt::Key_Return);
    story.hands().settle();
    REQUIRE(story.window().sees("todayPage"));
    CHECK(story.window().read("pageTitle") == QLatin1String("Saturday 7 March"));
    story.hands().tabTo("painWorst");
    story.hands().digit('4');
    const auto corrected = story.dossier();
    for (const auto& entry : corrected.sessions) {
        const bool isThatDay = entry.session.day == tests::day("2026-03-07");
        CHECK(entry.session.value.painWorst == rehab::PainScore::from(isThatDay ? 4 : 2));
    }
    story.press(QStringLiteral("dayForward"));
    CHECK(story.window().read("pageTitle") == QLatin1String("Sunday 8 March"));
}

TEST_CASE("a day that has not come is not opened") {
    Story story{examplePatient(), "2026-03-04",
                [](Past& past) { past.calmDays("2026-03-03", "2026-03-03", 2); }};
    story.turnTo(3);
    story.hands().tabTo("calendar.plot");
    story.hands().key(Qt::Key_End);
    story.hands().key(Qt::Key_End);
    CHECK_FALSE(story.window().read("calendar.sentence").isEmpty());
    story.hands().key(Qt::Key_Return);
    story.hands().settle();
    CHECK_FALSE(story.window().sees("todayPage"));
}

TEST_CASE("a goal with a day says how long there is, and kindly when the day has passed") {
    Story story{examplePatient(), "2026-03-10",
                [](Past& past) { past.calmDays("2026-03-08", "2026-03-09", 2); }};
    story.turnTo(3);
    story.press(QStringLiteral("goal.add"));
    story.hands().tabTo("goal.text");
    story.hands().text("Dance at the wedding");
    story.hands().tabTo("goal.by");
    story.hands().digit('2');
    story.hands().tabTo("goal.due");
    story.hands().key(Qt::Key_Up); // the day after the one proposed
    story.window().picture("story_goal_form.png");
    story.press(QStringLiteral("goal.keep"));
    const auto goal = story.dossier().goals.back();
    REQUIRE(goal.value.due);
    CHECK(*goal.value.due > tests::day("2026-03-10"));
    const auto due = "goal." + goal.id.string() + ".due";
    CHECK(story.window().read(due.c_str()).contains(QLatin1String("in ")));
    story.window().picture("story_goal.png");
    story.day((*goal.value.due + 2).text().c_str());
    story.turnTo(3);
    CHECK(story.window().read(due.c_str()).contains(QLatin1String("2 days ago: not there yet")));
}

TEST_CASE("where it hurt stands on Progress, on the map and day by day") {
    Story story{examplePatient(), "2026-03-12", [](Past& past) {
                    past.calmDays("2026-03-03", "2026-03-11", 2);
                    past.mark("2026-03-04", "sitBone", 7);
                    past.mark("2026-03-04", "upperOuterThigh", 5);
                    past.mark("2026-03-08", "upperOuterThigh", 4);
                    past.mark("2026-03-11", "middleOuterThigh", 2);
                }};
    story.turnTo(3);
    REQUIRE(story.window().sees("marksHistory"));
    CHECK(story.window().read("marksHistory.day").contains(QLatin1String("thigh")));
    story.program().frame().resize(1200, 1500);
    story.hands().settle();
    story.window().picture("story_marks_history.png");
}
