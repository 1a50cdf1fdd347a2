#include "progress/charts.h"
#include "progress/codes.h"
#include "progress/load_chart.h"
#include "progress/test_charts.h"
#include "progress/week.h"
#include "support/course.h"

#include <catch2/catch_approx.hpp>
#include <catch2/catch_test_macros.hpp>

#include <algorithm>

using namespace sinew;
using Catch::Approx;
using progress::WeekChange;
using rehab::MeasurementKind;
using test::Course;
using test::day;

namespace {

const progress::ChartSeries* find(const progress::Chart& chart, std::string_view name,
                                  std::string_view method = "") {
    const auto found = std::find_if(chart.series.begin(), chart.series.end(), [&](const auto& s) {
        return s.name == name && s.method == method;
    });
    return found == chart.series.end() ? nullptr : &*found;
}

const progress::ChartSeries& series(const progress::Chart& chart, std::string_view name,
                                    std::string_view method = "") {
    INFO("series " << name << " by " << method);
    const auto* found = find(chart, name, method);
    REQUIRE(found);
    return *found;
}

std::string values(const progress::ChartSeries& series) {
    std::string text;
    for (const auto& point : series.points) {
        text += (text.empty() ? "" : " ") +
                (point.value ? std::to_string(static_cast<int>(*point.value)) : "-");
    }
    return text;
}

std::vector<std::string> panels(const progress::Chart& chart) {
    std::vector<std::string> names;
    for (const auto& panel : chart.panels) {
        names.push_back(panel.name);
    }
    return names;
}

using Names = std::vector<std::string>;

void train(Course& course, const char* on, int rpe, int minutes) {
    course.session(on, "1/1");
    course.lastSession().session.value.rpe = rehab::Effort::from(rpe);
    course.lastSession().session.value.minutes = rehab::Minutes::from(minutes);
}

} // namespace

TEST_CASE("range by side: the error of each value as a ribbon, what could not be tested as a gap") {
    Course course{"2026-03-02"};
    course.measure("2026-03-06", MeasurementKind::ake, "34/18", "Dr. B");
    course.measure("2026-03-13", MeasurementKind::ake, "x/18", "Dr. B");
    course.measure("2026-03-20", MeasurementKind::ake, "26/18", "Dr. C");
    const auto chart = progress::rangeChart(course.on("2026-03-22"));
    CHECK(chart.kind == progress::ChartKind::range);
    CHECK(panels(chart) == Names{"ake", "symmetry"});
    const auto& injured = series(chart, "ake.left");
    CHECK(injured.style == progress::SeriesStyle::strongLine);
    CHECK(values(injured) == "34 - 26");
    CHECK(values(series(chart, "ake.right")) == "18 18 18");
    CHECK(injured.points[0].low == 26);
    CHECK(injured.points[0].high == 42);
    CHECK(injured.points[1].n == 0);
    CHECK_FALSE(injured.points[1].low);
    CHECK(injured.points[2].low == 11); // another tester errs by 15
    CHECK(injured.points[2].high == 41);
    CHECK(chart.panels[0].low <= 11);
    CHECK(chart.panels[0].high >= 42);
}

TEST_CASE("the sides against each other, and what the next gate asks of them") {
    Course course{"2026-03-02"};
    course.decide("2026-03-05", rehab::DecisionKind::override_, "A2");
    course.measure("2026-03-06", MeasurementKind::ake, "34/18");
    course.measure("2026-03-20", MeasurementKind::slr, "68/80");
    const auto chart = progress::rangeChart(course.on("2026-03-22"));
    REQUIRE(panels(chart) == Names{"ake", "slr", "symmetry"});
    const auto& index = series(chart, "ake.lsi");
    CHECK(index.panel == 2);
    CHECK(index.points.at(0).value.value() == Approx(77.78).margin(0.01));
    CHECK(series(chart, "slr.lsi").points.at(0).value == 85);
    REQUIRE(chart.thresholds.size() == 1); // both tests ask for the same
    CHECK(chart.thresholds[0] == progress::ChartThreshold{"asked", 75, 2});
    CHECK(chart.bands.size() == 2);
    CHECK(chart.markers.at(0).kind == "decision");
}

TEST_CASE("a chart without any test has its first panel, no value and nothing to reach") {
    const Course course{"2026-03-02"};
    for (const auto kind : {progress::ChartKind::range, progress::ChartKind::strength,
                            progress::ChartKind::alignment, progress::ChartKind::load}) {
        const auto chart = progress::chartOf(kind, course.on("2026-03-22"));
        CHECK(chart.kind == kind);
        CHECK(chart.panels.size() == 1);
        CHECK(chart.panels.at(0).high > chart.panels.at(0).low);
        CHECK(chart.thresholds.empty());
        CHECK_FALSE(progress::saysSomething(chart));
    }
}

TEST_CASE("strength errs in percent, bridges have no known error and show what is asked") {
    Course course{"2026-03-02"};
    course.decide("2026-03-05", rehab::DecisionKind::override_, "A3");
    course.measure("2026-03-20", MeasurementKind::strengthOuter, "200/240", "Dr. B");
    course.measure("2026-03-20", MeasurementKind::strength90, "200/-", "Dr. B");
    course.dossier.measurements[0].value.method = "fixed";
    course.measure("2026-03-20", MeasurementKind::bridgeReps, "12/24", "Dr. B");
    const auto chart = progress::strengthChart(course.on("2026-03-22"));
    REQUIRE(panels(chart) == Names{"strength", "bridgeReps", "symmetry"});
    CHECK(series(chart, "strengthOuter.left", "fixed").points.at(0).low == 172);
    CHECK(series(chart, "strengthOuter.left", "fixed").points.at(0).high == 228);
    CHECK(series(chart, "strength90.left").points.at(0).low == 140); // held in the hand, perhaps
    CHECK_FALSE(series(chart, "bridgeReps.left").points.at(0).low);
    const auto asks = [&](double value, int panel) {
        const progress::ChartThreshold wanted{"asked", value, panel};
        return std::find(chart.thresholds.begin(), chart.thresholds.end(), wanted) !=
               chart.thresholds.end();
    };
    CHECK(asks(20, 1)); // repetitions
    CHECK(asks(85, 2)); // strength, percent of the other side
    CHECK(asks(90, 2)); // bridges, percent of the other side
}

TEST_CASE("values after soft-tissue release stand beside, never in the line or the symmetry") {
    Course course{"2026-03-02"};
    course.measure("2026-03-06", MeasurementKind::slr, "60/80");
    course.measure("2026-03-07", MeasurementKind::slr, "75/-");
    course.dossier.measurements.back().value.afterRelease = true;
    const auto chart = progress::rangeChart(course.on("2026-03-22"));
    CHECK(values(series(chart, "slr.left")) == "60");
    CHECK(values(series(chart, "slr.left.afterRelease")) == "75");
    CHECK(series(chart, "slr.left.afterRelease").style == progress::SeriesStyle::dots);
    CHECK(values(series(chart, "slr.lsi")) == "75"); // 60 of 80
}

TEST_CASE("hip alignment: tilt by side, heights and leg length with their errors, methods apart") {
    Course course{"2026-03-02"};
    course.measure("2026-03-06", MeasurementKind::pelvicTilt, "9/6", "Dr. B");
    course.measure("2026-03-20", MeasurementKind::pelvicTilt, "7/6", "Dr. B");
    for (std::size_t i = 2; i < 4; ++i) {
        course.dossier.measurements[i].value.method = "palpation meter";
    }
    course.measure("2026-03-20", MeasurementKind::crestHeight, "4/-", "Dr. B");
    course.measure("2026-03-20", MeasurementKind::legLength, "880/885", "Dr. B");
    const auto chart = progress::alignmentChart(course.on("2026-03-22"));
    CHECK(panels(chart) == Names{"pelvicTilt", "heights", "legLength"});
    CHECK(values(series(chart, "pelvicTilt.left")) == "9");
    CHECK(values(series(chart, "pelvicTilt.left", "palpation meter")) == "7");
    CHECK(series(chart, "pelvicTilt.left").points.at(0).low == 6);
    CHECK(series(chart, "pelvicTilt.left").points.at(0).high == 12);
    CHECK(series(chart, "crestHeight.left").points.at(0).high == 14);
    CHECK(series(chart, "legLength.right").points.at(0).low == 880);
    CHECK(chart.thresholds.empty()); // alignment never gates
}

TEST_CASE("another examiner errs more, also where the method is the same") {
    Course course{"2026-03-02"};
    course.measure("2026-03-06", MeasurementKind::pelvicTilt, "9/-", "Dr. B");
    course.measure("2026-03-20", MeasurementKind::pelvicTilt, "7/-", "Dr. C");
    const auto chart = progress::alignmentChart(course.on("2026-03-22"));
    CHECK(series(chart, "pelvicTilt.left").points.at(1).low == -3);
    CHECK(chart.panels[0].low <= -3);
}

TEST_CASE("with both legs injured each has its line and neither is held against the other") {
    Course course{"2026-03-02"};
    course.episode().side = rehab::Side::both;
    course.measure("2026-03-06", MeasurementKind::slr, "60/66");
    const auto chart = progress::rangeChart(course.on("2026-03-22"));
    CHECK(values(series(chart, "slr.left")) == "60");
    CHECK(values(series(chart, "slr.right")) == "66");
    CHECK_FALSE(find(chart, "slr.lsi"));
    CHECK(chart.thresholds.empty());
}

TEST_CASE("years of daily tests are gathered by month, with their n") {
    Course course{"2024-01-01"};
    for (int i = 0; i < 450; ++i) {
        course.measure((day("2024-01-01") + i).text(), MeasurementKind::ake,
                       i % 2 == 0 ? "20/-" : "24/-", "Dr. B");
    }
    const auto chart = progress::rangeChart(course.on("2025-03-31"));
    CHECK(chart.step == progress::ChartStep::month);
    const auto& months = series(chart, "ake.left");
    REQUIRE(months.points.size() == 15);
    CHECK(months.points[0].n == 31);
    CHECK(months.points[1].value.value() == Approx(22).margin(0.2));
    CHECK(months.points[1].high.value() - months.points[1].low.value() == Approx(16));
}

TEST_CASE("load by week: the known sum with its n, unknown days apart, nothing recorded a gap") {
    Course course{"2026-03-02"}; // a Monday
    train(course, "2026-03-02", 3, 20);
    train(course, "2026-03-04", 4, 30);
    course.session("2026-03-05", "1/1"); // effort and minutes left out
    train(course, "2026-03-16", 5, 30);
    const auto chart = progress::loadChart(course.on("2026-03-22"));
    CHECK(chart.step == progress::ChartStep::week);
    CHECK(panels(chart) == Names{"load", "unknownDays"});
    const auto& load = series(chart, "load");
    CHECK(load.style == progress::SeriesStyle::bars);
    CHECK(values(load) == "180 - 150");
    CHECK(load.points[0].n == 2);
    CHECK(load.points[1].n == 0);
    CHECK(values(series(chart, "unknownDays")) == "1 - 0");
    CHECK(series(chart, "unknownDays").points[0].n == 3);
}

TEST_CASE("the longest run of each week, and up to where the next one stays quiet") {
    Course course{"2026-03-02"};
    course.run("2026-03-03", "1 4000m 25min").run("2026-03-05", "1 5000m 30min");
    course.run("2026-03-17", "1 30min"); // no distance
    const auto chart = progress::loadChart(course.on("2026-03-22"));
    CHECK(panels(chart) == Names{"load", "unknownDays", "longestRun"});
    CHECK(values(series(chart, "longestRun")) == "5 - -");
    REQUIRE(chart.thresholds.size() == 1);
    CHECK(chart.thresholds[0].name == "nextRun");
    CHECK(chart.thresholds[0].value == Approx(5.5));
    CHECK(chart.panels[2].high >= 5.5);
    const auto later = progress::loadChart(course.on("2026-05-22"));
    CHECK(later.thresholds.empty()); // thirty days on, there is nothing to compare with
}

TEST_CASE("whatever a chart names is among the codes that have words") {
    Course course{"2026-03-02"};
    course.decide("2026-03-05", rehab::DecisionKind::override_, "A3");
    course.state("2026-03-06", rehab::DayStateKind::flare).visit("2026-03-06");
    course.days("2026-03-06", "1/1/1>1 1/1", "diver 3x6").run("2026-03-06", "1 4000m");
    for (const auto kind : rehab::Names<MeasurementKind>::list) {
        course.measure("2026-03-07", *rehab::fromName<MeasurementKind>(kind), "20/18");
        course.measure("2026-03-08", *rehab::fromName<MeasurementKind>(kind), "20/-");
        course.dossier.measurements.back().value.afterRelease = true;
    }
    const auto knows = [](const auto& codes, std::string_view code) {
        CAPTURE(code);
        CHECK(std::find(codes.begin(), codes.end(), code) != codes.end());
    };
    for (const auto name : rehab::Names<progress::ChartKind>::list) {
        const auto kind = *rehab::fromName<progress::ChartKind>(name);
        const auto chart = progress::chartOf(kind, course.on("2026-03-20"));
        for (const auto& panel : chart.panels) {
            knows(progress::panelCodes, panel.name);
        }
        for (const auto& level : chart.thresholds) {
            knows(progress::chartCodes, level.name);
        }
        for (const auto& marker : chart.markers) {
            knows(progress::chartCodes, marker.kind);
        }
        for (const auto& one : chart.series) {
            const auto dot = std::min(one.name.find('.'), one.name.size());
            knows(progress::chartCodes, std::string_view{one.name}.substr(0, dot));
        }
    }
}

TEST_CASE("pain noted before exercise that never came is no day of exercise") {
    Course course{"2026-03-02"};
    course.session("2026-03-14", "4/-");
    course.lastSession().session.value.state = rehab::SessionState::open;
    course.session("2026-03-15", "1/1", "diver 3x6");
    CHECK(progress::compareWeeks(course.on("2026-03-15")).now.activeDays == 1);
}

TEST_CASE("this week beside the one before: only a difference beyond the error of a score counts") {
    const auto weeks = [](const char* pains) {
        Course course{"2026-03-02"};
        course.days("2026-03-02", pains);
        return progress::compareWeeks(course.on("2026-03-15"));
    };
    const auto less = weeks("1/6 1/6 1/6 . . . . 1/3 1/4 1/4 . . . .");
    CHECK(less.pain == WeekChange::less);
    CHECK(less.before.worstPain == 6);
    CHECK(less.now.worstPain.value() == Approx(3.667).margin(0.001));
    CHECK(less.now.answered == 3);
    CHECK(less.now.activeDays == 3);
    CHECK(less.because.at(0).limit == 2);
    CHECK_FALSE(less.because.at(0).source.empty());
    CHECK(weeks("1/3 1/3 1/3 . . . . 1/5 1/5 1/5 . . . .").pain == WeekChange::more);
    CHECK(weeks("1/4 1/4 1/4 . . . . 1/3 1/3 1/3 . . . .").pain == WeekChange::alike);
    const auto few = weeks("1/4 1/- 1/- 1/4 . . . 1/1 1/1 1/1 . . . .");
    CHECK(few.pain == WeekChange::tooFew); // unanswered is not zero
    CHECK(few.before.answered == 2);
    CHECK(few.before.activeDays == 4);
    CHECK(few.because.empty());
}
