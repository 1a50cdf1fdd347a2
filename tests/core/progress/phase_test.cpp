#include "core/catalog/shipped.h"
#include "progress/gate.h"
#include "progress/phase.h"
#include "support/course.h"

#include <catch2/catch_test_macros.hpp>

using namespace sinew;
using rehab::DecisionKind;
using test::Course;
using test::day;

namespace {

/// Everything that A1 -> A2 asks for, met on 9 and 10 March.
Course ready() {
    Course course{"2026-03-02"};
    course.screening("2026-03-02").days("2026-03-09", "1/1>1 1/1>1");
    course.dailyPain("2026-03-09", "1 1");
    for (const auto* on : {"2026-03-09", "2026-03-10"}) {
        for (const auto task : {rehab::Task::walk10, rehab::Task::squat45, rehab::Task::isometric90,
                                rehab::Task::bike5}) {
            course.task(on, task, "0");
        }
        course.measure(on, rehab::MeasurementKind::normalStride, "1");
        course.measure(on, rehab::MeasurementKind::kneeStraight, "1");
    }
    return course;
}

} // namespace

TEST_CASE("everybody begins in the first phase on the day of the injury, day 0") {
    const auto phase = progress::phaseOf(Course{"2026-03-02"}.on("2026-03-20"));
    CHECK(phase.phase == "A1");
    CHECK(phase.since == day("2026-03-02"));
    CHECK(phase.dayOfInjury == 18);
    CHECK(phase.index == 1);
    CHECK(phase.count == 5);
    REQUIRE(phase.road.size() == 5);
    CHECK(phase.road.front().state == progress::RoadState::present);
    CHECK(phase.road.back().phase == "M");
}

TEST_CASE("the road is as long as the demand asks") {
    Course course{"2026-03-02"};
    course.episode().demand = rehab::Demand::daily;
    const auto phase = progress::phaseOf(course.on("2026-03-20"));
    CHECK(phase.count == 4);
    CHECK(phase.road[3].phase == "A4");
    CHECK(phase.road[3].state == progress::RoadState::notApplicable);
}

TEST_CASE("accepting moves on only where the gate stood open that day") {
    auto course = ready();
    course.decide("2026-03-11", DecisionKind::accept, "A2");
    auto phase = progress::phaseOf(course.on("2026-03-20"));
    CHECK(phase.phase == "A2");
    CHECK(phase.since == day("2026-03-11"));
    CHECK(phase.index == 2);

    Course tooSoon{"2026-03-02"};
    tooSoon.decide("2026-03-11", DecisionKind::accept, "A2");
    phase = progress::phaseOf(tooSoon.on("2026-03-20"));
    CHECK(phase.phase == "A1");
    REQUIRE(phase.changes.size() == 1);
    CHECK_FALSE(phase.changes[0].counted);
    CHECK(phase.changes[0].because.at(0).rule == "phase.gateNotOpen");
}

TEST_CASE("accepting never skips a phase") {
    auto course = ready();
    course.decide("2026-03-11", DecisionKind::accept, "A3");
    const auto phase = progress::phaseOf(course.on("2026-03-20"));
    CHECK(phase.phase == "A1");
    CHECK(phase.changes.at(0).because.at(0).rule == "phase.notNext");
}

TEST_CASE("what goes wrong later on the day of the decision does not undo it") {
    auto course = ready();
    course.decide("2026-03-11", DecisionKind::accept, "A2");
    course.session("2026-03-11", "1/7");
    CHECK(progress::phaseOf(course.on("2026-03-20")).phase == "A2");
}

TEST_CASE("correcting an old entry moves the phase, and correcting it back moves it back") {
    auto course = ready();
    course.decide("2026-03-11", DecisionKind::accept, "A2");
    const auto before = progress::phaseOf(course.on("2026-03-20"));
    auto& walk = course.dossier.measurements.front().value.value;
    const auto kept = walk;
    walk = rehab::Reading::from(6000);
    CHECK(progress::phaseOf(course.on("2026-03-20")).phase == "A1");
    walk = kept;
    CHECK(progress::phaseOf(course.on("2026-03-20")) == before);
}

namespace {

/// A clinic that has become stricter, and the figures of before.
class Stricter : public progress::Editions {
public:
    Stricter() : m_now{test::shipped()} {
        for (auto& protocol : m_now.protocols) {
            for (auto& criterion : protocol.gates.front().criteria) {
                criterion.bar =
                    criterion.id == "a1-a2-daily-pain" ? std::optional{0.0} : criterion.bar;
            }
        }
    }
    [[nodiscard]] const rehab::Catalogue& with(const std::string& figures) const override {
        return figures == "default" ? test::shipped() : m_now;
    }
    [[nodiscard]] progress::PhaseJudgement phaseOf(const Course& course) const {
        auto context = course.on("2026-03-20", m_now);
        context.editions = this;
        return progress::phaseOf(context);
    }

private:
    rehab::Catalogue m_now;
};

} // namespace

TEST_CASE("an accepted gate stays accepted when the clinic becomes stricter, not when a record is "
          "corrected") {
    const Stricter clinic;
    auto course = ready();
    course.decide("2026-03-11", DecisionKind::accept, "A2");
    CHECK(clinic.phaseOf(course).phase == "A1"); // nobody noted what it was judged by
    auto& decision = course.dossier.decisions.back().value;
    decision.figures = "default";
    CHECK(clinic.phaseOf(course).phase == "A2");
    decision.figures = "of today";
    CHECK(clinic.phaseOf(course).phase == "A1");
    decision.figures = "default";
    const auto first = course.dossier;
    course.dossier.sessions.back().session.value.painWorst = rehab::PainScore::of<7>();
    CHECK(clinic.phaseOf(course).phase == "A1");
    course.dossier = first;
    CHECK(clinic.phaseOf(course).phase == "A2");
}

TEST_CASE("an override needs its reason, and says who and when by being recorded") {
    Course course{"2026-03-02"};
    course.decide("2026-03-05", DecisionKind::override_, "A3", "");
    CHECK(progress::phaseOf(course.on("2026-03-20")).phase == "A1");
    course.decide("2026-03-06", DecisionKind::override_, "A3", "examined, strong and free of pain");
    const auto phase = progress::phaseOf(course.on("2026-03-20"));
    CHECK(phase.phase == "A3");
    CHECK(phase.since == day("2026-03-06"));
}

TEST_CASE("stepping back goes back, never forward") {
    Course course{"2026-03-02"};
    course.decide("2026-03-05", DecisionKind::override_, "A3", "examined");
    course.decide("2026-03-08", DecisionKind::stepBack, "A4");
    CHECK(progress::phaseOf(course.on("2026-03-20")).phase == "A3");
    course.decide("2026-03-09", DecisionKind::stepBack);
    CHECK(progress::phaseOf(course.on("2026-03-20")).phase == "A2");
    course.decide("2026-03-10", DecisionKind::stepBack, "A1");
    const auto phase = progress::phaseOf(course.on("2026-03-20"));
    CHECK(phase.phase == "A1");
    REQUIRE(phase.periods.size() == 4);
    CHECK(phase.periods[1] == progress::PhasePeriod{"A3", day("2026-03-05"), day("2026-03-08")});
    CHECK_FALSE(phase.periods[3].until);
}

TEST_CASE("delaying, returning and a stored plan move nothing") {
    Course course{"2026-03-02"};
    course.decide("2026-03-05", DecisionKind::delay);
    course.decide("2026-03-06", DecisionKind::return_);
    course.plan("2026-03-07", "A4", "diver 3x6");
    const auto phase = progress::phaseOf(course.on("2026-03-20"));
    CHECK(phase.phase == "A1");
    CHECK(phase.returned == day("2026-03-06"));
}

TEST_CASE("a decision of tomorrow does not exist yet") {
    Course course{"2026-03-02"};
    course.decide("2026-03-21", DecisionKind::override_, "A3", "examined");
    CHECK(progress::phaseOf(course.on("2026-03-20")).phase == "A1");
    CHECK(progress::phaseOf(course.on("2026-03-21")).phase == "A3");
}

TEST_CASE("a protocol that the catalogue does not know gives no phase and no gate") {
    Course course{"2026-03-02"};
    course.episode().protocol = "somebody-elses";
    CHECK(progress::phaseOf(course.on("2026-03-20")).phase.empty());
    CHECK(progress::gateOf(course.on("2026-03-20")).state == progress::GateState::none);
}
