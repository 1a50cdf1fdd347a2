#include "progress/adherence_chart.h"
#include "progress/pain_chart.h"
#include "support/course.h"

#include <catch2/catch_test_macros.hpp>

#include <algorithm>

using namespace sinew;
using test::Course;
using test::day;

namespace {

const progress::ChartSeries& series(const progress::Chart& chart, std::string_view name) {
    const auto found = std::find_if(chart.series.begin(), chart.series.end(),
                                    [&](const auto& s) { return s.name == name; });
    REQUIRE(found != chart.series.end());
    return *found;
}

std::string line(const progress::ChartSeries& series) {
    std::string text;
    for (const auto& point : series.points) {
        text += point.value ? std::to_string(static_cast<int>(*point.value)) : "-";
    }
    return text;
}

} // namespace

TEST_CASE("pain at four times, and what was not answered stays a gap") {
    Course course{"2026-03-02"};
    course.days("2026-03-03", "2/3/2>1 2/->- . -/4/3>2");
    const auto chart = progress::painChart(course.on("2026-03-08"));
    CHECK(chart.from == day("2026-03-02"));
    CHECK(line(series(chart, "painBefore")) == "-22----");
    CHECK(line(series(chart, "painWorst")) == "-3--4--");
    CHECK(line(series(chart, "painAfter")) == "-2--3--");
    CHECK(line(series(chart, "nextMorning")) == "--1--2-"); // on the day it was felt
    CHECK(series(chart, "painWorst").points[0].n == 0);
    CHECK(chart.panels.at(0).high == 10);
}

TEST_CASE("a day of several sessions shows its first before and its highest worst") {
    Course course{"2026-03-02"};
    course.session("2026-03-03", "1/2").session("2026-03-03", "3/5");
    const auto chart = progress::painChart(course.on("2026-03-03"));
    CHECK(line(series(chart, "painBefore")) == "-1");
    CHECK(line(series(chart, "painWorst")) == "-5");
}

TEST_CASE("the chart knows phases, limits, flares, visits and decisions") {
    Course course{"2026-03-02"};
    course.decide("2026-03-10", rehab::DecisionKind::override_, "A2", "examined");
    course.state("2026-03-12", rehab::DayStateKind::flare).visit("2026-03-11");
    const auto chart = progress::painChart(course.on("2026-03-20"));
    REQUIRE(chart.bands.size() == 2);
    CHECK(chart.bands[0].code == "A1");
    CHECK(chart.bands[0].to == day("2026-03-09"));
    CHECK(chart.bands[1].code == "A2");
    REQUIRE(chart.markers.size() == 3);
    CHECK(chart.markers[0].kind == "decision");
    CHECK(chart.markers[1].kind == "visit");
    CHECK(chart.markers[2].kind == "flare");
    CHECK(chart.thresholds.at(1).name == "stopLimit");
    CHECK(chart.thresholds.at(1).value == 4);
}

TEST_CASE("a long course is gathered by weeks and months, with its gaps and its n") {
    Course course{"2024-01-01"}; // a Monday
    course.days("2024-01-01", "1/2 1/4 . . . . . . . . . . . . 1/6");
    const auto weeks = progress::painChart(course.on("2024-12-31"));
    CHECK(weeks.step == progress::ChartStep::week);
    const auto& worst = series(weeks, "painWorst");
    CHECK(worst.points.size() == 53);
    CHECK(worst.points[0].value == 3);
    CHECK(worst.points[0].n == 2);
    CHECK_FALSE(worst.points[1].value);
    CHECK(worst.points[2].value == 6);
    const auto months = progress::painChart(course.on("2034-01-01"));
    CHECK(months.step == progress::ChartStep::month);
    CHECK(series(months, "painWorst").points.size() == 121);
    CHECK(series(months, "painWorst").points[0].value == 4);
}

TEST_CASE("keeping to the plan, week by week") {
    Course course{"2026-03-02"};
    course.plan("2026-03-02", "A2", "diver 3x6");
    course.days("2026-03-02", "1/1 1/1 1/1 1/1 1/1 1/1 1/1 . . . . . . .", "diver 3x6");
    const auto chart = progress::adherenceChart(course.on("2026-03-16"));
    REQUIRE(chart.step == progress::ChartStep::week);
    CHECK(line(series(chart, "onTime")) == "70-");
    CHECK(line(series(chart, "missed")) == "07-");
    const auto& consistency = series(chart, "consistency");
    CHECK(consistency.panel == 1);
    CHECK(consistency.points[0].value == 100);
    CHECK(consistency.points[1].value == 0);
    CHECK_FALSE(consistency.points[2].value);
}
