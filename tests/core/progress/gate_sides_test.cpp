#include "core/progress/gate_steps.h"

#include <cmath>

using namespace sinew;
using rehab::MeasurementKind;
using rehab::Truth;
using test::Course;
using test::criterion;
using test::gateOf;

TEST_CASE(
    "symmetry: the published border of 75 percent, the extension reached, either range test") {
    const auto strength = [](const char* values) {
        Course course{"2026-03-02"};
        course.measure("2026-03-20", MeasurementKind::strengthOuter, values, "Dr. B");
        return criterion(gateOf(course, "2026-03-20", "A2", "2026-03-05"), "a2-a3-strength");
    };
    CHECK(strength("180/240").state == Truth::notMet); // exactly 75, more than 75 is asked
    CHECK(strength("180/240").value == 75);
    CHECK(strength("181/240").state == Truth::met);
    CHECK(strength("181/-").state == Truth::cannotJudge);
    CHECK(strength("x/240").state == Truth::cannotJudge);

    Course course{"2026-03-02"};
    course.measure("2026-03-19", MeasurementKind::ake, "34/18");
    course.measure("2026-03-20", MeasurementKind::ake, "34/18");
    const auto& range = criterion(gateOf(course, "2026-03-20", "A2", "2026-03-05"), "a2-a3-range");
    CHECK(range.state == Truth::met);
    CHECK(std::abs(range.value.value() - 77.78) < 0.01);
    CHECK(range.label == "a2-a3-ake");
}

TEST_CASE("the sound side's older value serves until it is tested again") {
    Course course{"2026-03-02"};
    course.measure("2026-03-12", MeasurementKind::slr, "-/80");
    course.measure("2026-03-19", MeasurementKind::slr, "64/-");
    course.measure("2026-03-20", MeasurementKind::slr, "64/-");
    CHECK(criterion(gateOf(course, "2026-03-20", "A2", "2026-03-05"), "a2-a3-range").value == 80);
    course.measure("2026-03-20", MeasurementKind::slr, "-/x");
    CHECK(criterion(gateOf(course, "2026-03-20", "A2", "2026-03-05"), "a2-a3-range").state ==
          Truth::cannotJudge);
}

TEST_CASE("with both legs injured only an own baseline from before can be compared") {
    Course course{"2026-03-02"};
    course.episode().side = rehab::Side::both;
    course.measure("2026-03-19", MeasurementKind::slr, "64/66");
    course.measure("2026-03-20", MeasurementKind::slr, "64/66");
    const auto& without =
        criterion(gateOf(course, "2026-03-20", "A2", "2026-03-05"), "a2-a3-range");
    CHECK(without.state == Truth::cannotJudge);
    course.measure("2026-01-10", MeasurementKind::slr, "80/80");
    const auto& with = criterion(gateOf(course, "2026-03-20", "A2", "2026-03-05"), "a2-a3-range");
    CHECK(with.state == Truth::met);
    CHECK(with.value == 80);
}

TEST_CASE("range measured after soft-tissue release opens nothing") {
    Course course{"2026-03-02"};
    for (const auto* on : {"2026-03-19", "2026-03-20"}) {
        course.measure(on, MeasurementKind::slr, "78/80");
    }
    CHECK(criterion(gateOf(course, "2026-03-20", "A2", "2026-03-05"), "a2-a3-range").state ==
          Truth::met);
    for (auto& measurement : course.dossier.measurements) {
        measurement.value.afterRelease = true;
    }
    CHECK(criterion(gateOf(course, "2026-03-20", "A2", "2026-03-05"), "a2-a3-range").state ==
          Truth::cannotJudge);
}
