#include "clinic/draws.h"
#include "clinic/simulated_patient.h"

#include <algorithm>

namespace sinew::clinic {

using namespace rehab;

namespace {

constexpr int testsEvery = 2;

} // namespace

const Criterion& SimulatedPatient::criterion(const std::string& id) const {
    for (const auto& gate : m_protocol.gates) {
        const auto found = std::find_if(gate.criteria.begin(), gate.criteria.end(),
                                        [&](const Criterion& one) { return one.id == id; });
        if (found != gate.criteria.end()) {
            return *found;
        }
    }
    throw std::logic_error{"no criterion " + id};
}

/// All of the gate's tests together, so that they are fresh together; what one day in two weeks is
/// enough for only until it is passed.
void SimulatedPatient::test() {
    if ((m_day - m_onset) % testsEvery != 1) {
        return;
    }
    int fastest = 0;
    for (const auto& judged : gate().criteria) {
        const auto& asked = criterion(judged.id);
        const bool isMet = judged.state == Truth::met;
        if (asked.kind == CriterionKind::runAtEffort) {
            fastest = std::max(fastest, isMet ? 0 : asked.effortPct.value_or(0));
        } else if (!isMet || asked.days > 1) {
            settle(asked);
        }
    }
    if (fastest > 0 && m_habit.triesRuns) {
        tryRun(fastest);
    }
}

/// Builds up step by step to the effort that the gate asks for and stops where it hurts.
void SimulatedPatient::tryRun(int effortPct) {
    const auto& ladder = *ladderOf(m_protocol, "sprint-percent");
    auto& entry = sitDown();
    Run run;
    run.exercise = m_phase.phase == "A2" ? "walk-run" : "progressive-sprint";
    run.minutes = Minutes::of<20>();
    run.distanceM = Metres::of<20>();
    int worst = 0;
    for (const auto& step : ladder.steps) {
        if (*step.effortPct <= effortPct && worst <= ladder.stopAbove) {
            run.ladderStep = step.key;
            run.topEffortPct = Percent::from(*step.effortPct);
            worst = std::max(worst, feel(*step.effortPct));
        }
    }
    getUp(entry, m_record.run(entry, run, worst));
}

void SimulatedPatient::settle(const Criterion& criterion) {
    switch (criterion.kind) {
    case CriterionKind::symmetry:
    case CriterionKind::deficit:
    case CriterionKind::measurement:
    case CriterionKind::testPain:
        return measure(criterion.measure.value_or(MeasurementKind::ake));
    case CriterionKind::taskPain:
        return m_record.measure(m_day, MeasurementKind::taskPain, Side::left,
                                feel(effortOf(*criterion.task)), criterion.task);
    case CriterionKind::dailyPain:
        return m_record.dailyPain(m_day, feel(effortOf(Task::walk10)));
    case CriterionKind::readiness:
        return measure(MeasurementKind::readiness);
    case CriterionKind::anyOf:
        for (const auto& one : criterion.anyOf) {
            settle(one);
        }
        return;
    default:
        return; // sessions come from the plan, the signature last
    }
}

/// The day's value; asked for by two criteria, it is measured once.
void SimulatedPatient::measure(MeasurementKind kind) {
    const double day = dayOfInjury();
    const auto injured = [&](double value) { m_record.measure(m_day, kind, Side::left, value); };
    constexpr double ten = 10;
    if (m_record.has(m_day, kind)) {
        return;
    }
    switch (kind) {
    case MeasurementKind::ake:
        return bothSides(kind, 15, 15 + m_thigh.kneeDeficit(day), errorOf(8));
    case MeasurementKind::slr:
        return bothSides(kind, 80, 80 - m_thigh.raiseDeficit(day), errorOf(7));
    case MeasurementKind::strengthOuter:
        return bothSides(kind, 300, 300 * m_thigh.strength(day), errorOf(0.14 * 300));
    case MeasurementKind::bridgeReps:
        return bothSides(kind, 26, 26 * m_thigh.strength(day), 0);
    case MeasurementKind::tenderness:
        return injured(m_thigh.tenderness(day));
    case MeasurementKind::hTestInsecurity:
        return injured(m_thigh.insecurity(day));
    case MeasurementKind::readiness:
        return injured(std::min(ten, m_thigh.capacity(day) / ten));
    case MeasurementKind::kneeStraight:
    case MeasurementKind::normalStride:
        return injured(m_thigh.capacity(day) >= effortOf(Task::walk10) ? 1 : 0);
    default:
        return;
    }
}

void SimulatedPatient::bothSides(MeasurementKind kind, double sound, double injured, double error) {
    const auto take = [&](Side side, double truth, std::optional<int> pain) {
        m_record.measure(m_day, kind, side, std::max(0.0, truth + error * normal(m_dice)), {},
                         pain);
    };
    take(Side::left, injured, feel(effortOf(kind)));
    take(Side::right, sound, {});
}

} // namespace sinew::clinic
