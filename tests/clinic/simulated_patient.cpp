#include "clinic/simulated_patient.h"

#include "clinic/draws.h"

#include <algorithm>
#include <cmath>

namespace sinew::clinic {

using namespace rehab;

namespace {

const base::Day firstMonday = base::Day::fromNumber(20'514);
constexpr int longest = 365;
constexpr int teamTrainsEvery = 2;
constexpr int answeredPct = 95;
constexpr int full = 100;
constexpr int easyRunPct = 50; ///< of a run that the plan gives no speed

} // namespace

SimulatedPatient::SimulatedPatient(const Catalogue& catalogue, const Group& group,
                                   double recoveryDay, const Habit& habit, practice::Dice dice)
    : m_catalogue{catalogue},
      m_protocol{*catalogue.protocol("acute-strain")},
      m_habit{habit},
      m_dice{dice},
      m_onset{firstMonday + m_dice.between(0, 6)},
      m_day{m_onset},
      m_thigh{recoveryDay, group.grade},
      m_record{m_onset, group.grade},
      m_byClinician{group.grade == Grade::three} {
    m_outcome.recovery = recoveryDay;
}

Outcome SimulatedPatient::live() {
    m_record.screening(m_onset);
    enter("A1");
    while (!m_outcome.lastGate && m_day - m_onset < longest) {
        m_day = m_day + 1;
        morning();
        test();
        train();
        joinTheTeam();
        decide();
    }
    return m_outcome;
}

progress::GateJudgement SimulatedPatient::gate() const {
    return progress::gateOutOf(today(), m_phase.phase, m_phase.since);
}

progress::DayPlan SimulatedPatient::plan() const {
    return progress::dayPlan(progress::Case{today()}, *m_plans, m_day);
}

int SimulatedPatient::feel(double effort) {
    static const double error = errorOf(2);
    const double felt = m_thigh.pain(effort, dayOfInjury()) + error * normal(m_dice);
    return std::clamp(static_cast<int>(std::lround(felt)), 0, 10);
}

void SimulatedPatient::enter(const std::string& phase) {
    m_phase = progress::phaseOf(today());
    if (m_phase.phase != phase) {
        throw std::logic_error{"an open gate was not passed"};
    }
    if (m_byClinician) {
        m_record.plan(m_day, progress::starterPlan(today(), phase));
    }
    m_plans.emplace(progress::Case{today()}, m_phase);
}

void SimulatedPatient::morning() {
    if (m_dice.chance(answeredPct)) {
        const int pain = feel(effortOfRest()) + static_cast<int>(std::lround(m_carried));
        m_record.morning(m_day, std::min(10, pain));
    }
    m_carried = 0;
}

void SimulatedPatient::train() {
    if (!m_dice.chance(m_habit.adherencePct)) {
        return;
    }
    const auto found = plan();
    if (found.state != progress::DayPlanState::due) {
        return;
    }
    int times = 1;
    for (const auto& item : found.items) {
        times = std::max(times, item.times);
    }
    for (int time = 0; time < times; ++time) {
        sitting(found, time);
    }
}

void SimulatedPatient::sitting(const progress::DayPlan& plan, int time) {
    auto& entry = sitDown();
    int worst = 0;
    for (const auto& item : plan.items) {
        if (item.state == progress::ItemState::due && item.times > time) {
            worst = std::max(worst, doItem(entry, item));
        }
    }
    getUp(entry, worst);
}

SessionEntry& SimulatedPatient::sitDown() {
    auto& entry = m_record.session(m_day);
    entry.session.value.painBefore = PainScore::from(feel(effortOfRest()));
    return entry;
}

void SimulatedPatient::getUp(SessionEntry& entry, int worst) {
    constexpr int carriedFrom = 3;
    entry.session.value.painWorst = PainScore::from(worst);
    entry.session.value.painAfter = PainScore::from(feel(effortOfRest()));
    m_carried = std::max(m_carried, (worst - carriedFrom) / 2.0);
}

int SimulatedPatient::doItem(SessionEntry& entry, const progress::DayItem& item) {
    const auto& dose = item.dose;
    if (isRunning(*m_catalogue.exercise(item.exercise))) {
        Run run;
        run.exercise = item.exercise;
        run.ladderStep = dose.ladderStep;
        run.minutes = dose.minutes ? Minutes::from(*dose.minutes) : std::nullopt;
        run.distanceM = dose.distanceM ? Metres::from(*dose.distanceM) : std::nullopt;
        run.topEffortPct = Percent::from(dose.effortPct.value_or(easyRunPct));
        return m_record.run(entry, run, feel(run.topEffortPct->value()));
    }
    const int pain = feel(effortOf(m_phase.phase));
    for (int i = 0; i < dose.sets.value_or(1); ++i) {
        SetDone set;
        set.exercise = item.exercise;
        set.side = Side::left;
        set.reps = dose.reps ? Count::from(*dose.reps) : std::nullopt;
        set.holdS = dose.holdS ? Seconds::from(*dose.holdS) : std::nullopt;
        set.pain = PainScore::from(pain);
        m_record.set(entry, std::move(set));
    }
    return pain;
}

/// In the last phase the team's own training is joined, whatever the home plan.
void SimulatedPatient::joinTheTeam() {
    if (m_phase.phase != "A4" || (m_day - m_phase.since) % teamTrainsEvery != 1) {
        return;
    }
    auto& entry = sitDown();
    Run run;
    run.exercise = "change-of-direction-drills";
    run.minutes = Minutes::of<75>();
    run.topEffortPct = Percent::of<full>();
    getUp(entry, m_record.run(entry, run, feel(full)));
}

void SimulatedPatient::decide() {
    auto found = gate();
    const bool waitsForSignature =
        found.state == progress::GateState::cannotJudge &&
        std::all_of(found.criteria.begin(), found.criteria.end(), [&](const auto& judged) {
            return judged.state == Truth::met ||
                   criterion(judged.id).kind == CriterionKind::signedByClinician;
        });
    if (waitsForSignature) {
        m_record.signOff(m_day);
        found = gate();
    }
    if (found.state != progress::GateState::open) {
        return;
    }
    m_record.accept(m_day, found.to);
    enter(found.to);
    if (found.to == "A4") {
        m_outcome.fullTraining = m_day - m_onset + 1;
    } else if (found.to == "M") {
        m_outcome.lastGate = m_day - m_onset;
    }
}

} // namespace sinew::clinic
