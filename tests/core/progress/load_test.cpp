#include "progress/load.h"
#include "support/course.h"

#include <catch2/catch_approx.hpp>
#include <catch2/catch_test_macros.hpp>

using namespace sinew;
using Catch::Approx;
using test::Course;

namespace {

void work(Course& course, const char* on, int rpe, int minutes) {
    course.session(on, "1/1");
    course.lastSession().session.value.rpe = rehab::Effort::from(rpe);
    course.lastSession().session.value.minutes = rehab::Minutes::from(minutes);
}

/// Foster's week 300, 0, 420, 0, 300, 600, 0 from 2 March on.
Course fosterWeek() {
    Course course{"2026-03-02"};
    work(course, "2026-03-02", 5, 60);
    work(course, "2026-03-04", 7, 60);
    work(course, "2026-03-06", 5, 60);
    work(course, "2026-03-07", 6, 100);
    return course;
}

} // namespace

TEST_CASE("the published week of session effort: load, monotony and strain") {
    const auto load = progress::load(fosterWeek().on("2026-03-08"));
    CHECK(load.week == 1620);
    CHECK(load.n == 4);
    CHECK(load.of == 4);
    CHECK(load.monotony.value() == Approx(0.970).margin(0.0005));
    CHECK(load.strain.value() == Approx(1571.5).margin(0.1));
    CHECK_FALSE(load.ewmaRatio);
    CHECK(load.ewmaWhy == "needs28Days");
}

TEST_CASE("a session without effort or minutes is unknown, not nothing") {
    auto course = fosterWeek();
    course.lastSession().session.value.rpe.reset();
    const auto load = progress::load(course.on("2026-03-08"));
    CHECK(load.week == 1020);
    CHECK(load.n == 3);
    CHECK(load.of == 4);
    CHECK_FALSE(load.monotony);
    CHECK_FALSE(load.strain);
}

TEST_CASE("the load of a week names every session behind it, known or not") {
    Course course{"2026-03-02"};
    course.session("2026-03-05", "1/1").session("2026-03-06", "1/1");
    course.lastSession().session.value.rpe = rehab::Effort::of<3>();
    course.lastSession().session.value.minutes = rehab::Minutes::of<20>();
    const auto load = progress::load(course.on("2026-03-08"));
    REQUIRE(load.because.size() == 2);
    CHECK(load.because[0].day == test::day("2026-03-05"));
    CHECK_FALSE(load.because[0].value);
    CHECK(load.because[1].value == 60);
    CHECK(load.because[1].record == course.lastSession().session.id.text());
    CHECK_FALSE(load.because[1].source.empty());
}

TEST_CASE("seven equal days have no monotony") {
    const double days[] = {100, 100, 100, 100, 100, 100, 100};
    CHECK_FALSE(progress::monotony(days));
}

TEST_CASE("a run inside a session is not counted twice") {
    Course course{"2026-03-02"};
    work(course, "2026-03-04", 5, 30);
    course.run("2026-03-04", "70% 1 20min");
    course.dossier.runs.back().value.rpe = rehab::Effort::of<7>();
    CHECK(progress::load(course.on("2026-03-08")).week == 290);
    course.dossier.runs.back().value.session = course.lastSession().session.id;
    CHECK(progress::load(course.on("2026-03-08")).week == 150);
}

TEST_CASE("the published ratios after a step from 100 to 200 a day") {
    struct Row {
        int day;
        double acute, chronic, ratio, coupled, uncoupled;
    };
    const Row rows[] = {
        {1, 125.00, 106.90, 1.169, 1.103, 1.143},  {3, 157.81, 119.30, 1.323, 1.290, 1.429},
        {7, 186.65, 139.36, 1.339, 1.600, 2.000},  {14, 198.22, 163.23, 1.214, 1.333, 1.500},
        {28, 199.97, 186.48, 1.072, 1.000, 1.000}, {56, 200.00, 198.17, 1.009, 1.000, 1.000}};
    for (const auto& row : rows) {
        CAPTURE(row.day);
        std::vector<double> loads(60, 100);
        loads.insert(loads.end(), static_cast<std::size_t>(row.day), 200);
        const double acute = progress::ewma(loads, 7);
        const double chronic = progress::ewma(loads, 28);
        CHECK(acute == Approx(row.acute).margin(0.005));
        CHECK(chronic == Approx(row.chronic).margin(0.005));
        CHECK(acute / chronic == Approx(row.ratio).margin(0.0006));
        CHECK(progress::coupledRatio(loads, 7, 28).value() == Approx(row.coupled).margin(0.0006));
        CHECK(progress::uncoupledRatio(loads, 7, 28).value() ==
              Approx(row.uncoupled).margin(0.0006));
    }
}
