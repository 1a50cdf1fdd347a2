#include "progress/beside.h"
#include "progress/milestones.h"
#include "support/course.h"

#include <catch2/catch_test_macros.hpp>
#include <rapidcheck.h>

#include <algorithm>
#include <numeric>

using namespace sinew;
using progress::dayZero;
using progress::Quarters;
using progress::Trace;
using rehab::DecisionKind;
using rehab::MeasurementKind;
using test::Course;

namespace {

const progress::ChartSeries& lineOf(const progress::Chart& chart, std::string_view name) {
    const auto found = std::find_if(chart.series.begin(), chart.series.end(),
                                    [&](const auto& series) { return series.name == name; });
    REQUIRE(found != chart.series.end());
    return *found;
}

/// One sign a point: a digit, or a gap.
std::string signs(const progress::ChartSeries& series) {
    std::string text;
    for (const auto& point : series.points) {
        text += point.value ? std::to_string(static_cast<int>(*point.value)) : "-";
    }
    return text;
}

std::vector<double> upTo(int most) {
    std::vector<double> values(static_cast<std::size_t>(most));
    std::iota(values.begin(), values.end(), 1.0);
    return values;
}

/// As many people as there are numbers, each with that pain on every one of so many days.
std::vector<Trace> people(const std::vector<double>& pains, std::size_t days) {
    std::vector<Trace> traces;
    for (const double pain : pains) {
        Trace trace;
        trace.worstPain.assign(days, static_cast<int>(pain));
        traces.push_back(std::move(trace));
    }
    return traces;
}

/// An injury in spring and its relapse in autumn.
Course spring() {
    Course course{"2026-03-02"};
    course.days("2026-03-03", "2/5 2/4 . 1/3");
    return course;
}

Course autumn() {
    Course course{"2026-10-05"};
    course.days("2026-10-05", "3/7 3/6 2/5");
    return course;
}

} // namespace

TEST_CASE("the quarters of known sets") {
    CHECK(progress::quartersOf({1, 2, 3, 4, 5}, 1) == Quarters{2, 3, 4, 5});
    CHECK(progress::quartersOf({4, 1, 3, 2}, 1) == Quarters{1.75, 2.5, 3.25, 4});
    CHECK(progress::quartersOf({7}, 1) == Quarters{7, 7, 7, 1});
    CHECK(progress::quartersOf(upTo(21)) == Quarters{6, 11, 16, 21});
}

TEST_CASE("a group of fewer than twenty has no quarters") {
    CHECK_FALSE(progress::quartersOf({}));
    CHECK_FALSE(progress::quartersOf(upTo(19)));
    CHECK(progress::quartersOf(upTo(20)));
}

TEST_CASE("quarters lie in order within the group, whoever is asked first") {
    CHECK(rc::check([] {
        const auto size = *rc::gen::inRange(20, 60);
        auto values = *rc::gen::container<std::vector<double>>(
            static_cast<std::size_t>(size), rc::gen::map(rc::gen::inRange(0, 11), [](int pain) {
                return static_cast<double>(pain);
            }));
        const auto found = progress::quartersOf(values).value();
        RC_ASSERT(*std::min_element(values.begin(), values.end()) <= found.low);
        RC_ASSERT(found.low <= found.middle);
        RC_ASSERT(found.middle <= found.high);
        RC_ASSERT(found.high <= *std::max_element(values.begin(), values.end()));
        const auto below = std::count_if(values.begin(), values.end(),
                                         [&](double value) { return value < found.middle; });
        RC_ASSERT(2 * below <= size);
        std::reverse(values.begin(), values.end());
        RC_ASSERT(progress::quartersOf(values) == found);
    }));
}

TEST_CASE("an injury and its relapse stand over each other from their first days") {
    const auto before = spring();
    const auto now = autumn();
    const auto chart = progress::painBeside(now.on("2026-10-09"), before.on("2026-10-09"));
    CHECK(chart.sinceOnset);
    CHECK(chart.from == dayZero);
    CHECK(signs(lineOf(chart, "painWorst.this")) == "765----");
    CHECK(signs(lineOf(chart, "painWorst.other")) == "-54-3--");
    REQUIRE(chart.bands.size() == 1); // the phases of this injury
    CHECK(chart.bands.front().from == dayZero);
    CHECK(chart.bands.front().to == dayZero + 4);
}

TEST_CASE("an old course ends with its last answer, and nobody waits for it to be answered now") {
    const auto before = spring();
    const auto now = autumn();
    const auto chart = progress::painBeside(now.on("2026-10-06"), before.on("2026-10-06"));
    CHECK(chart.to == dayZero + 6);
    const auto turned = progress::painBeside(before.on("2026-10-06"), now.on("2026-10-06"));
    CHECK(turned.to - dayZero == test::day("2026-10-06") - test::day("2026-03-02"));
    CHECK(turned.step == progress::ChartStep::week);
    CHECK(lineOf(turned, "painWorst.this").points.front().value == 4); // the mean of 5, 4, 3
    CHECK(lineOf(turned, "painWorst.this").points.front().n == 3);
}

TEST_CASE("the date of an injury changes nothing in what it is compared with") {
    CHECK(rc::check([] {
        const int years = *rc::gen::inRange(0, 2000);
        const auto onset = test::day("2019-05-06") + years;
        Course moved{onset.text()};
        moved.days((onset + 1).text(), "2/5 2/4 . 1/3");
        const auto here = autumn();
        RC_ASSERT(progress::painBeside(here.on("2026-10-09"), moved.on("2026-10-09")) ==
                  progress::painBeside(here.on("2026-10-09"), spring().on("2026-10-09")));
    }));
}

TEST_CASE("loads are added up by weeks since each onset, a week without any is a gap") {
    auto before = spring();
    auto now = autumn();
    for (auto* course : {&before, &now}) {
        for (auto& entry : course->dossier.sessions) {
            entry.session.value.rpe = rehab::Effort::from(4);
            entry.session.value.minutes = rehab::Minutes::from(10);
        }
    }
    before.session("2026-03-20", "1/2"); // its effort was left out
    const auto chart = progress::loadBeside(now.on("2026-10-20"), before.on("2026-10-20"));
    const auto& here = lineOf(chart, "load.this");
    REQUIRE(here.points.size() == 3);
    CHECK(here.points[0].value == 120);
    CHECK(here.points[0].n == 3);
    CHECK_FALSE(here.points[1].value);
    CHECK(signs(lineOf(chart, "load.other")) == "120--");
    CHECK(chart.panels.front().high >= 120);
}

TEST_CASE("strength is the share of the other side, test by test") {
    auto before = spring();
    auto now = autumn();
    before.measure("2026-03-12", MeasurementKind::strengthOuter, "100/200");
    now.measure("2026-10-08", MeasurementKind::strengthOuter, "150/200");
    now.measure("2026-10-09", MeasurementKind::ake, "20/10"); // is no strength
    const auto chart = progress::strengthBeside(now.on("2026-10-09"), before.on("2026-10-09"));
    REQUIRE(chart.series.size() == 2);
    const auto& here = lineOf(chart, "strengthOuter.lsi.this").points;
    REQUIRE(here.size() == 1);
    CHECK(here.front().day == dayZero + 3);
    CHECK(here.front().value == 75);
    CHECK(lineOf(chart, "strengthOuter.lsi.other").points.front().day == dayZero + 10);
    CHECK(chart.to == dayZero + 10);
}

TEST_CASE("the clinic's middle half is drawn on days that enough of them answered") {
    const auto now = autumn();
    auto others = people(upTo(21), 10); // pain 1 to 21 is no pain score; the middle is what counts
    others.front().worstPain.resize(5);
    others.back().worstPain.resize(3);
    others[1].worstPain[1].reset();
    const auto chart = progress::painAmong(now.on("2026-10-09"), others);
    const auto& clinic = lineOf(chart, "painWorst.clinic").points;
    CHECK(clinic[0].value == 11);
    CHECK(clinic[0].low == 6);
    CHECK(clinic[0].high == 16);
    CHECK(clinic[0].n == 21);
    CHECK(clinic[1].n == 20);
    CHECK(clinic[4].n == 20);
    CHECK_FALSE(clinic[5].value); // 19 of them
    CHECK(clinic[5].n == 0);
    CHECK_FALSE(clinic[5].low);
    CHECK(signs(lineOf(chart, "painWorst.this")).substr(0, 4) == "765-");
}

TEST_CASE("nothing of a small clinic is drawn, and the days ahead only as far as they are known") {
    const auto now = autumn();
    const auto few = progress::painAmong(now.on("2026-10-09"), people(upTo(19), 30));
    CHECK(signs(lineOf(few, "painWorst.clinic")) == "-------");
    const auto many = progress::painAmong(now.on("2026-10-09"), people(upTo(25), 30));
    CHECK(many.to == dayZero + 29);
    const auto long_ = progress::painAmong(now.on("2026-10-09"), people(upTo(25), 150));
    CHECK(long_.to == dayZero + 42); // six weeks, or twice as far as she is
}

TEST_CASE("a trace keeps when phases opened and the return came, each once, and no date") {
    auto course = spring();
    course.decide("2026-03-12", DecisionKind::override_, "A2");
    course.decide("2026-03-14", DecisionKind::stepBack, "A1");
    course.decide("2026-03-20", DecisionKind::override_, "A2");
    course.decide("2026-04-01", DecisionKind::return_);
    const auto trace = progress::traceOf(course.on("2026-05-01"));
    CHECK(trace.opened == std::vector<progress::PhaseOpened>{{"A2", 10}});
    CHECK(trace.returned == 30);
    CHECK(trace.worstPain.size() == 5); // up to the last answer
    CHECK(trace.worstPain[1] == 5);
    CHECK_FALSE(trace.worstPain[0]);
}

TEST_CASE("the days of phases and return stand beside the clinic's and what was published") {
    auto course = spring();
    course.decide("2026-03-12", DecisionKind::override_, "A2");
    std::vector<Trace> others(30);
    for (std::size_t at = 0; at < 21; ++at) {
        others[at].opened = {{"A2", 5 + static_cast<int>(at)}};
    }
    others[0].returned = 20;
    Trace other;
    other.opened = {{"A2", 8}};
    const auto list = progress::milestones(course.on("2026-03-20"), other, others);
    REQUIRE(list.size() == 5); // A2, A3, A4, M and the return
    CHECK(list[0].phase == "A2");
    CHECK(list[0].here == 10);
    CHECK(list[0].other == 8);
    CHECK(list[0].reached == 21);
    CHECK(list[0].clinic == Quarters{10, 15, 20, 21});
    CHECK_FALSE(list[0].published);
    CHECK_FALSE(list[1].here);
    CHECK(list[4].phase.empty());
    CHECK(list[4].reached == 1);
    CHECK_FALSE(list[4].clinic);                         // one person is no group
    CHECK(list[4].published == Quarters{14, 20, 27, 0}); // C9.2, grade 2
    CHECK(progress::publishedFor(course.on("2026-03-20")) == "gradeII");
}

TEST_CASE("a default of this program is not told as published") {
    Course runner{"2026-03-02"};
    runner.type(rehab::InjuryType::repetitive, "run-load");
    runner.episode().grade.reset();
    CHECK(progress::publishedFor(runner.on("2026-03-20")).empty());
    CHECK_FALSE(progress::milestones(runner.on("2026-03-20"), {}, {}).back().published);
    Course stretched{"2026-03-02"};
    stretched.episode().subType = rehab::SubType::stretching;
    CHECK(progress::publishedFor(stretched.on("2026-03-20")) == "stretching");
    // 43 days were published, how far they lie apart was not
    CHECK_FALSE(progress::milestones(stretched.on("2026-03-20"), {}, {}).back().published);
}
