#include "progress/goals.h"
#include "progress/run_chart.h"
#include "support/course.h"

#include <catch2/catch_test_macros.hpp>

using namespace sinew;
using test::Course;
using test::day;

namespace {

rehab::Revision<rehab::Goal> goal(const char* measure, int baseline, int target) {
    rehab::Revision<rehab::Goal> held;
    held.value.text = "back to it";
    held.value.measure = measure;
    held.value.baseline = rehab::Reading::from(baseline * 1000);
    held.value.target = rehab::Reading::from(target * 1000);
    return held;
}

} // namespace

TEST_CASE("a goal stands where the newest test of the injured side is, upwards or downwards") {
    Course course{"2026-03-02"};
    course.measure("2026-03-05", rehab::MeasurementKind::bridgeReps, "12/24");
    course.measure("2026-03-12", rehab::MeasurementKind::bridgeReps, "18/24");
    course.measure("2026-03-12", rehab::MeasurementKind::ake, "10/8");
    course.dossier.goals = {goal("bridgeReps", 12, 24), goal("ake", 30, 10), goal("runKm", 0, 10),
                            goal("readiness", 2, 2)};
    const auto goals = progress::goalsNow(course.on("2026-03-20"));
    REQUIRE(goals.size() == 4);
    CHECK(goals[0].now == 18.0);
    CHECK(goals[0].day == day("2026-03-12"));
    CHECK(goals[0].percent == 50.0);
    CHECK_FALSE(goals[0].isReached);
    CHECK(goals[1].isReached);
    CHECK_FALSE(goals[2].now); // nobody has run yet: unknown, not zero
    CHECK_FALSE(goals[2].percent);
    CHECK_FALSE(goals[3].percent); // no way from a place to itself
}

TEST_CASE("a goal with a day says how far that day is, and whether it has passed") {
    Course course{"2026-03-02"};
    course.dossier.goals = {goal("bridgeReps", 12, 24), goal("bridgeReps", 12, 24)};
    course.dossier.goals[1].value.due = day("2026-04-01");
    CHECK_FALSE(progress::goalsNow(course.on("2026-03-20"))[0].daysLeft);
    CHECK(progress::goalsNow(course.on("2026-03-20"))[1].daysLeft == 12);
    CHECK(progress::goalsNow(course.on("2026-04-01"))[1].daysLeft == 0);
    CHECK(progress::goalsNow(course.on("2026-04-03"))[1].daysLeft == -2);
}

TEST_CASE("a goal by runs stands at the longest one of the last weeks") {
    Course course{"2026-03-02"};
    course.run("2026-03-10", "60% 1 3000m 20min").run("2026-03-14", "60% 1 2500m 25min");
    course.dossier.goals = {goal("runKm", 0, 6), goal("runMinutes", 0, 50)};
    const auto goals = progress::goalsNow(course.on("2026-03-20"));
    CHECK(goals[0].now == 3.0);
    CHECK(goals[0].percent == 50.0);
    CHECK(goals[1].now == 25.0);
    CHECK(goals[1].day == day("2026-03-14"));
}

TEST_CASE("runs are drawn on their days with the limits of running, and days between are gaps") {
    Course course{"2026-03-02"};
    course.run("2026-03-10", "60% 1 3000m 20min").run("2026-03-12", "70% 2 25min");
    const auto chart = progress::runChart(course.on("2026-03-14"));
    REQUIRE(chart.panels.size() == 4);
    CHECK(chart.panels[0].high == 10.0);
    CHECK(chart.series[0].points.at(8).value == 1.0);
    CHECK_FALSE(chart.series[0].points.at(9).value);
    CHECK(chart.series[0].points.at(10).value == 2.0);
    CHECK(chart.series[1].points.at(10).value == 25.0);
    CHECK_FALSE(chart.series[2].points.at(10).value); // its distance was not noted
    REQUIRE_FALSE(chart.thresholds.empty());
    CHECK(chart.thresholds[0].name == "greenLimit");
}

TEST_CASE("without a run there is one empty panel") {
    const auto chart = progress::runChart(Course{"2026-03-02"}.on("2026-03-14"));
    CHECK(chart.panels.size() == 1);
}
