#include "story/test_day.h"

#include <catch2/catch_test_macros.hpp>

using namespace sinew;
using namespace sinew::tests;

namespace {

/// 72, a stumble, back to daily life; weights, a slider and a chair at home.
practice::NewPatient anElderlyWoman() {
    auto who = examplePatient();
    who.patient.name = "B. Example";
    who.patient.birthYear = rehab::Year::from(1954);
    who.episode.grade = rehab::Grade::one;
    who.episode.demand = rehab::Demand::daily;
    who.episode.equipment = {"weights", "slider", "chair"};
    return who;
}

} // namespace

TEST_CASE("a woman of 72 who wants her daily life back goes from the first phase to the last by "
          "keyboard, on tests alone") {
    Story story{anElderlyWoman(), "2026-03-09",
                [](Past& past) { past.calmDays("2026-03-03", "2026-03-08", 0); }};
    const QStringList phases{QStringLiteral("A2"), QStringLiteral("A3"), QStringLiteral("M")};
    const char* days[][2] = {
        {"2026-03-09", "2026-03-10"}, {"2026-03-12", "2026-03-13"}, {"2026-03-16", "2026-03-17"}};
    for (int gate = 0; gate < 3; ++gate) {
        for (const char* today : days[gate]) {
            story.day(today);
            story.train('0', '0', '0');
            story.turnTo(2);
            CHECK_FALSE(story.window().sees("acceptGate")); // each test on two days
            CHECK_FALSE(story.doTests().isEmpty());
        }
        const auto morning = tests::day(days[gate][1]) + 1;
        story.day(morning.text().c_str());
        story.hands().tabTo("painMorning");
        story.hands().digit('0');
        story.turnTo(2);
        story.window().picture("story_daily_gate.png");
        INFO(story.window().read("verdict").toStdString());
        REQUIRE(story.window().sees("acceptGate"));
        story.press(QStringLiteral("acceptGate"));
        CHECK(story.dossier().decisions.back().value.to == phases[gate].toStdString());
    }
    story.turnTo(2);
    story.window().picture("story_daily_last.png");
    CHECK(story.window().read("phaseRoad").contains(QLatin1String("Keep it: you are here")));
    for (const auto& decision : story.dossier().decisions) {
        CHECK(decision.value.decided == rehab::DecisionKind::accept); // nothing was overruled
    }
}

TEST_CASE("who has no bike reads beside it what to do instead") {
    auto who = examplePatient();
    who.episode.equipment = {};
    Story story{who, "2026-03-02"};
    CHECK(story.window().read("row.stationary-bike.instead") ==
          QLatin1String("No bike: walk ten minutes on the level instead."));
    CHECK_FALSE(story.window().sees("row.double-leg-bridge.instead"));
    story.window().picture("story_no_bike.png");
}
