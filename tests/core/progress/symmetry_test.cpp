#include "progress/symmetry.h"
#include "support/course.h"

#include <catch2/catch_approx.hpp>
#include <catch2/catch_test_macros.hpp>

using namespace sinew;
using Catch::Approx;
using progress::Change;
using rehab::MeasurementKind;
using test::Course;

namespace {

progress::Symmetry only(const Course& course) {
    const auto list = progress::symmetry(course.on("2026-03-30"));
    REQUIRE(list.size() == 1);
    return list.front();
}

} // namespace

TEST_CASE("active knee extension is compared by the extension reached") {
    Course course{"2026-03-02"};
    course.measure("2026-03-06", MeasurementKind::ake, "34/18");
    const auto found = only(course);
    CHECK(found.injured == 34);
    CHECK(found.uninjured == 18);
    CHECK(found.deficit == 16);
    CHECK(found.lsi.value() == Approx(77.78).margin(0.01));
    CHECK(found.mdc == 8);
    CHECK_FALSE(found.change);
}

TEST_CASE("a change smaller than the error of measurement is no clear change") {
    const auto change = [](const char* then, const char* now, const char* who) {
        Course course{"2026-03-02"};
        course.measure("2026-03-06", MeasurementKind::ake, then, "Dr. B");
        course.measure("2026-03-20", MeasurementKind::ake, now, who);
        return only(course).change;
    };
    CHECK(change("34/18", "27/18", "Dr. B") == Change::unclear);
    CHECK(change("34/18", "26/18", "Dr. B") == Change::changed);
    CHECK(change("34/18", "26/18", "Dr. C") == Change::unclear); // another tester: 15
    CHECK(change("34/18", "19/18", "Dr. C") == Change::changed);
}

TEST_CASE("strength errs in percent of the earlier value") {
    const auto change = [](const char* now, const char* method) {
        Course course{"2026-03-02"};
        course.measure("2026-03-06", MeasurementKind::strengthOuter, "100/200", "Dr. B");
        course.measure("2026-03-20", MeasurementKind::strengthOuter, now, "Dr. B");
        for (auto& test : course.dossier.measurements) {
            test.value.method = method;
        }
        return only(course);
    };
    CHECK(change("113/200", "fixed").change == Change::unclear);
    CHECK(change("114/200", "fixed").change == Change::changed);
    CHECK(change("114/200", "fixed").lsi == 57);
    CHECK(change("129/200", "hand-held").change == Change::unclear); // errs more in any one hand
    CHECK(change("130/200", "hand-held").change == Change::changed);
    CHECK(change("130/200", "fixed").mdc == 14);
}

TEST_CASE("a comparison names the tests it rests on, each with its day, record and source") {
    Course course{"2026-03-02"};
    course.measure("2026-03-06", MeasurementKind::ake, "34/18", "Dr. B");
    course.measure("2026-03-20", MeasurementKind::ake, "24/-", "Dr. B");
    const auto found = only(course);
    REQUIRE(found.because.size() == 3);
    const char* rules[] = {"symmetry.injured", "symmetry.sound", "symmetry.before"};
    const double values[] = {24, 18, 34};
    for (std::size_t i = 0; i < 3; ++i) {
        CHECK(found.because[i].rule == rules[i]);
        CHECK(found.because[i].value == values[i]);
        CHECK(found.because[i].day);
        CHECK_FALSE(found.because[i].record.empty());
        CHECK_FALSE(found.because[i].source.empty());
    }
}

TEST_CASE("another method errs as much as another tester") {
    Course course{"2026-03-02"};
    course.measure("2026-03-06", MeasurementKind::ake, "34/18", "Dr. B");
    course.measure("2026-03-20", MeasurementKind::ake, "24/18", "Dr. B");
    CHECK(only(course).change == Change::changed);
    course.dossier.measurements[2].value.method = "goniometer";
    CHECK(only(course).change == Change::unclear);
    CHECK(only(course).mdc == 15);
}

TEST_CASE("without any measurement there is nothing to compare, and nothing is judged for it") {
    const Course course{"2026-03-02"};
    CHECK(progress::symmetry(course.on("2026-03-30")).empty());
}

TEST_CASE("nobody knows the error of some measurements, so their change cannot be judged") {
    Course course{"2026-03-02"};
    course.measure("2026-03-06", MeasurementKind::mhfake, "40/20", "Dr. B");
    course.measure("2026-03-20", MeasurementKind::mhfake, "22/20", "Dr. B");
    const auto found = only(course);
    CHECK_FALSE(found.change);
    CHECK_FALSE(found.mdc);
    CHECK_FALSE(found.lsi);
    CHECK(found.deficit == 2);
}

TEST_CASE("what was measured after soft-tissue release is kept apart") {
    Course course{"2026-03-02"};
    course.measure("2026-03-06", MeasurementKind::ake, "34/18");
    course.measure("2026-03-07", MeasurementKind::ake, "20/18");
    course.dossier.measurements[2].value.afterRelease = true;
    CHECK(only(course).injured == 34);
}

TEST_CASE("with both legs injured the sides say nothing about each other") {
    Course course{"2026-03-02"};
    course.episode().side = rehab::Side::both;
    course.measure("2026-03-06", MeasurementKind::slr, "60/80");
    const auto found = only(course);
    CHECK_FALSE(found.uninjured);
    CHECK_FALSE(found.lsi);
}
