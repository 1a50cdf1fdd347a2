#include "progress/assessment.h"
#include "progress/charts.h"
#include "progress/day_plan.h"
#include "progress/watch.h"
#include "progress/week.h"
#include "support/course.h"

#include <catch2/catch_test_macros.hpp>

using namespace sinew;
using progress::GateState;
using progress::Response;
using progress::Verdict;
using rehab::MeasurementKind;
using test::Course;
using test::day;

namespace {

/// Whatever a life is like, everything can be asked about it.
progress::Assessment askAll(const Course& course, const char* today) {
    const auto context = course.on(today);
    for (int kind = 0; kind < 6; ++kind) {
        const auto chart = progress::chartOf(static_cast<progress::ChartKind>(kind), context);
        CHECK_FALSE(chart.panels.empty());
        CHECK(chart.from <= chart.to);
    }
    (void)progress::dayPlan(context);
    (void)progress::watch(context);
    (void)progress::compareWeeks(context);
    return progress::assess(context);
}

} // namespace

TEST_CASE("a person who has recorded nothing at all is judged carefully") {
    const Course nothing{"2026-03-02"};
    const auto first = askAll(nothing, "2026-03-02");
    CHECK(first.gate.state == GateState::closed); // two days have to pass
    CHECK_FALSE(first.response.state);
    CHECK(first.load.week == 0);
    CHECK(first.load.of == 0);
    CHECK_FALSE(first.load.monotony);
    CHECK_FALSE(first.adherence.consistencyPct);
    CHECK(first.symmetry.empty());
    const auto later = askAll(nothing, "2026-03-10");
    CHECK(later.gate.state == GateState::cannotJudge);
    CHECK(later.verdict == Verdict::hold);
    for (const auto& criterion : later.gate.criteria) {
        CAPTURE(criterion.id);
        CHECK(criterion.state == rehab::Truth::cannotJudge);
        CHECK(criterion.missing);
        CHECK_FALSE(criterion.value);
    }
    CHECK(askAll(nothing, "2026-02-01").phase.dayOfInjury == -29);
}

TEST_CASE("without any measurement no gate that asks for one can open, in any phase") {
    for (const auto* phase : {"A1", "A2", "A3", "A4"}) {
        Course course{"2026-03-02"};
        course.screening("2026-03-02").days("2026-05-01", "0/0>0 0/0>0 0/0>0");
        CAPTURE(phase);
        CHECK(progress::gateOutOf(course.on("2026-05-04"), phase, day("2026-04-01")).state ==
              GateState::cannotJudge);
    }
}

TEST_CASE("with both legs injured nothing is compared from side to side, and pain still counts") {
    Course both{"2026-03-02"};
    both.episode().side = rehab::Side::both;
    both.session("2026-03-05", "1/6>1");
    both.measure("2026-03-05", MeasurementKind::ake, "34/30");
    both.measure("2026-03-05", MeasurementKind::strengthOuter, "100/120", "Dr. B");
    const auto assessment = askAll(both, "2026-03-06");
    CHECK(assessment.response.state == Response::red);
    REQUIRE(assessment.symmetry.size() == 2);
    for (const auto& symmetry : assessment.symmetry) {
        CHECK_FALSE(symmetry.uninjured);
        CHECK_FALSE(symmetry.lsi);
        CHECK_FALSE(symmetry.deficit);
    }
    const auto gate = progress::gateOutOf(both.on("2026-03-06"), "A2", day("2026-03-03"));
    for (const auto& criterion : gate.criteria) {
        if (criterion.unit == "%") {
            CAPTURE(criterion.id);
            CHECK(criterion.state == rehab::Truth::cannotJudge);
        }
    }
}

TEST_CASE("both legs hold as long as both held, and one leg alone holds for none") {
    const auto holds = [](int left, int right) {
        Course course{"2026-03-02"};
        course.type(rehab::InjuryType::gradual, "tendon");
        course.episode().side = rehab::Side::both;
        for (const auto* on : {"2026-03-18", "2026-03-20"}) {
            course.session(on, "1/2>1",
                           "isometric-heel-dig " + std::to_string(left + right) + "x45s pain 1");
            for (std::size_t i = 0; i < static_cast<std::size_t>(right); ++i) {
                course.lastSession().sets[i].value.side = rehab::Side::right;
            }
        }
        const auto gate = progress::gateOutOf(course.on("2026-03-20"), "T1", day("2026-03-02"));
        for (const auto& criterion : gate.criteria) {
            if (criterion.id == "t1-t2-holds") {
                return criterion.state;
            }
        }
        return rehab::Truth::notMet;
    };
    CHECK(holds(5, 5) == rehab::Truth::met);
    CHECK(holds(8, 2) == rehab::Truth::cannotJudge);
}

TEST_CASE("the sets of the sound leg do not fulfil the dose of the injured one") {
    Course course{"2026-03-02"};
    course.type(rehab::InjuryType::gradual, "tendon");
    for (const auto* on : {"2026-03-18", "2026-03-20"}) {
        course.session(on, "1/2>1", "isometric-heel-dig 6x45s pain 1");
        for (std::size_t i = 0; i < 3; ++i) {
            course.lastSession().sets[i].value.side = rehab::Side::right;
        }
    }
    const auto gate = progress::gateOutOf(course.on("2026-03-20"), "T1", day("2026-03-02"));
    CHECK(gate.criteria.at(2).id == "t1-t2-holds");
    CHECK(gate.criteria.at(2).state == rehab::Truth::cannotJudge); // three of five
}

TEST_CASE("after a gap of a year the dose starts lower, the gate wants new tests, nobody is late") {
    Course gap{"2025-01-05"};
    gap.screening("2025-01-05");
    gap.days("2025-01-06", "1/1>1 1/1>1 1/1>1", "isometric-heel-dig 5x8s");
    gap.task("2025-01-08", rehab::Task::walk10, "0");
    const auto silent = askAll(gap, "2026-01-08");
    CHECK(silent.adherence.missed == 13);
    CHECK(silent.gate.state == GateState::cannotJudge);
    CHECK_FALSE(silent.load.ewmaRatio);
    for (const auto& dose : silent.doses) {
        if (dose.exercise == "isometric-heel-dig") {
            CHECK(dose.step == progress::DoseStep::down);
            CHECK(dose.to.holdS.value() < dose.from.holdS.value());
        }
    }
    gap.session("2026-01-09", "1/1>1", "isometric-heel-dig 5x8s");
    const auto back = askAll(gap, "2026-01-10");
    CHECK(back.response.state == Response::green);
    CHECK(back.phase.dayOfInjury == 370);
    const auto chart = progress::chartOf(progress::ChartKind::pain, gap.on("2026-01-10"));
    CHECK(chart.step == progress::ChartStep::week);
    CHECK_FALSE(chart.series.at(1).points.at(20).value); // the gap is a gap
}

TEST_CASE(
    "entries from before the first day, as an older version kept them, are judged and drawn") {
    Course early{"2026-03-10"};
    early.screening("2026-03-10");
    early.days("2026-03-05", "1/1>1 1/1>1 1/6>1 1/1>1 1/1>1 1/1>1 1/1>1 1/1>1 1/1>1",
               "double-leg-bridge 4x15");
    const auto assessment = askAll(early, "2026-03-15");
    CHECK(assessment.phase.dayOfInjury == 5);
    CHECK(assessment.response.state == Response::green);
    CHECK(progress::responseOn(early.on("2026-03-15"), day("2026-03-07")).state == Response::red);
    CHECK(progress::responseOn(early.on("2026-03-15"), day("2026-03-11")).state == Response::green);
    CHECK(assessment.phase.phase == "A1");
}

TEST_CASE("29 February is a day like any other: mornings, doses, floors and charts count it") {
    Course leap{"2028-02-15"};
    leap.screening("2028-02-15");
    leap.days("2028-02-27", "1/1>1 1/1>1 1/1>1", "double-leg-bridge 4x15");
    CHECK(progress::responseOn(leap.on("2028-03-03"), day("2028-02-29")).state == Response::green);
    CHECK(progress::responseOn(leap.on("2028-02-29"), day("2028-02-29")).state ==
          Response::pending);
    CHECK(progress::gateOutOf(leap.on("2028-02-28"), "A2", day("2028-02-15")).floor.state ==
          rehab::Truth::notMet);
    CHECK(progress::gateOutOf(leap.on("2028-02-29"), "A2", day("2028-02-15")).floor.state ==
          rehab::Truth::met);
    Course plain{"2027-02-15"};
    CHECK(progress::gateOutOf(plain.on("2027-03-01"), "A2", day("2027-02-15")).floor.state ==
          rehab::Truth::met);
    const auto chart = progress::chartOf(progress::ChartKind::pain, leap.on("2028-03-01"));
    CHECK(chart.series.at(1).points.size() == 16);
    CHECK(chart.series.at(1).points.at(14).day == day("2028-02-29"));
    CHECK(chart.series.at(1).points.at(14).value == 1);
    (void)askAll(leap, "2028-02-29");
}

TEST_CASE("born on 29 February one is eighteen on the first of March") {
    Course young{"2026-02-20"};
    young.dossier.patient.value.birthDate = day("2008-02-29");
    CHECK(progress::assess(young.on("2026-02-28")).verdict == Verdict::refer);
    CHECK(progress::assess(young.on("2026-03-01")).verdict != Verdict::refer);
}

TEST_CASE("when the clocks go back the session that began first stays the first of its day") {
    constexpr int summer = 120;
    constexpr int winter = 60;
    Course course{"2026-10-20"};
    course.session("2026-10-25", "1/2").session("2026-10-25", "4/2");
    auto& sessions = course.dossier.sessions;
    // the second began twenty minutes after the first, though its clock shows an earlier time
    sessions[0].session.value.startedAt = base::instantAt(day("2026-10-25"), 9 * 60 + 50, summer);
    sessions[1].session.value.startedAt = base::instantAt(day("2026-10-25"), 9 * 60 + 10, winter);
    std::swap(sessions[0], sessions[1]); // nor does it matter which arrived first
    course.mornings("2026-10-26", "2");
    const auto response = progress::responseOn(course.on("2026-10-26"), day("2026-10-25"));
    CHECK(response.state == Response::amber); // one above the first session's 1, not below the 4
    const auto chart = progress::chartOf(progress::ChartKind::pain, course.on("2026-10-26"));
    CHECK(chart.series.at(0).points.at(5).value == 1);
}

TEST_CASE("a day without two o'clock and one with it twice are each one rehab day") {
    constexpr int summer = 120;
    constexpr int winter = 60;
    const auto spring = day("2026-03-29"); // 02:00 winter time is 03:00 summer time
    CHECK(base::instantAt(spring, 119, winter).rehabDay() == spring - 1);
    CHECK(base::instantAt(spring, 181, summer).rehabDay() == spring);
    const auto autumn = day("2026-10-25"); // 03:00 summer time is 02:00 winter time
    CHECK(base::instantAt(autumn, 179, summer).rehabDay() == autumn - 1);
    CHECK(base::instantAt(autumn, 121, winter).rehabDay() == autumn - 1);
    CHECK(base::instantAt(autumn, 181, winter).rehabDay() == autumn);
    Course course{"2026-03-20"};
    course.days("2026-03-27", "1/1>1 1/1>1 1/1>1 1/1>1");
    for (const auto* on : {"2026-03-27", "2026-03-28", "2026-03-29", "2026-03-30"}) {
        CHECK(progress::responseOn(course.on("2026-04-01"), day(on)).state == Response::green);
    }
}
