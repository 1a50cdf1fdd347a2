#include "progress/evidence.h"

#include "progress/compared.h"
#include "progress/day_facts.h"

#include "rehab/set_count.h"

namespace sinew::progress {

namespace {

using rehab::CriterionKind;

/// Gathers the values of one day and keeps the worst.
class Worst {
public:
    explicit Worst(const rehab::Criterion& criterion) : m_criterion{criterion} {}

    void see(double value, std::string_view record) {
        m_seen = true;
        if (!m_worst || isWorse(value, *m_worst)) {
            m_worst = value;
            m_record = record;
        }
    }
    void doubt(std::string_view record) {
        m_seen = true;
        m_unknown = true;
        m_record = m_record.empty() ? record : m_record;
    }
    void see(const std::optional<double>& value, std::string_view record) {
        value ? see(*value, record) : doubt(record);
    }
    [[nodiscard]] bool meets(double value) const {
        return rehab::meets(value, m_criterion.comparison, m_criterion.bar.value_or(0));
    }
    [[nodiscard]] std::optional<DayEvidence> on(base::Day day) const {
        if (!m_seen) {
            return std::nullopt;
        }
        if (m_worst && !meets(*m_worst)) {
            return DayEvidence{day, Sign::fails, m_worst, m_record};
        }
        return DayEvidence{day, m_unknown ? Sign::unknown : Sign::meets, m_worst, m_record};
    }

private:
    [[nodiscard]] bool isWorse(double a, double b) const {
        const auto comparison = m_criterion.comparison;
        const bool highGood =
            comparison == rehab::Comparison::above || comparison == rehab::Comparison::atLeast;
        return highGood ? a < b : a > b;
    }
    const rehab::Criterion& m_criterion;
    std::optional<double> m_worst;
    std::string_view m_record;
    bool m_seen = false;
    bool m_unknown = false;
};

std::optional<double> number(const std::optional<rehab::PainScore>& pain) {
    return pain ? std::optional<double>{pain->value()} : std::nullopt;
}

void seeMeasurements(const Case& person, const rehab::Criterion& criterion,
                     std::optional<rehab::MeasurementKind> kind, base::Day day, Worst& worst) {
    const auto injured = injuredSide(person);
    for (const auto* found : person.timeline.measurements.on(day)) {
        const auto& m = found->value;
        const bool rightSide =
            !injured || !m.side || m.side == injured || m.side == rehab::Side::both;
        const bool rightTask =
            criterion.kind != CriterionKind::taskPain || m.task == criterion.task;
        if (m.what == kind && rightSide && rightTask && counts(m, criterion.clinicianOnly)) {
            worst.see(m.value ? std::optional{m.value->value()} : std::nullopt, found->id.text());
        }
    }
}

void seeSides(const Case& person, const rehab::Criterion& criterion, base::Day day, Worst& worst) {
    const auto* measure =
        criterion.measure ? person.catalogue.measure(*criterion.measure) : nullptr;
    if (!measure) {
        return;
    }
    for (const auto& pair : sidesOn(person, *measure, day, criterion.clinicianOnly)) {
        const auto record = pair.measurement->id.text();
        if (!pair.injured || !pair.sound) {
            worst.doubt(record);
        } else if (criterion.kind == CriterionKind::deficit) {
            worst.see(deficit(*measure, *pair.injured, *pair.sound), record);
        } else {
            worst.see(symmetryIndex(*measure, *pair.injured, *pair.sound), record);
        }
    }
}

bool walks(const Case& person, const rehab::Run& run) {
    for (const auto& ladder : person.protocol.ladders) {
        for (const auto& step : ladder.steps) {
            if (run.ladderStep == step.key) {
                return step.walkMinutes.value_or(0) > 0;
            }
        }
    }
    return false;
}

/// Whether a run is one of those asked for: yes, no, or not known because the number is missing.
std::optional<bool> qualifies(const Case& person, const rehab::Criterion& criterion,
                              const rehab::Run& run) {
    if (criterion.kind == CriterionKind::runContinuous && walks(person, run)) {
        return false;
    }
    std::optional<bool> result = true;
    const auto ask = [&](const std::optional<int>& least, std::optional<int> value) {
        if (least && !value && result) {
            result.reset();
        } else if (least && value && *value < *least) {
            result = false;
        }
    };
    ask(criterion.minutes, run.minutes ? std::optional{run.minutes->value()} : std::nullopt);
    if (result == false) {
        return false;
    }
    ask(criterion.effortPct,
        run.topEffortPct ? std::optional{run.topEffortPct->value()} : std::nullopt);
    return result;
}

/// A run that may have been one of those asked for and hurt too much leaves a doubt.
void seeRuns(const Case& person, const rehab::Criterion& criterion, base::Day day,
             const Standpoint& at, Worst& worst) {
    for (const auto* run : person.timeline.runs.on(day)) {
        const auto fits = qualifies(person, criterion, run->value);
        const auto pain = number(run->value.painWorst);
        const auto& effort = run->value.topEffortPct;
        const bool isJudgedElsewhere = at.fasterPct && effort && effort->value() >= *at.fasterPct;
        if (isJudgedElsewhere && !(pain && worst.meets(*pain))) {
            continue;
        }
        if (fits.value_or(false)) {
            worst.see(pain, run->id.text());
        } else if (!fits && !(pain && worst.meets(*pain))) {
            worst.doubt(run->id.text());
        }
    }
}

void seeDailyPain(const Case& person, base::Day day, Worst& worst) {
    for (const auto* checkIn : person.timeline.checkIns.on(day)) {
        const auto& value = checkIn->value;
        if (value.painWorst || value.about == rehab::CheckInKind::evening) {
            worst.see(number(value.painWorst), checkIn->id.text());
        }
    }
}

void seeReadiness(const Case& person, const rehab::Criterion& criterion, base::Day day,
                  Worst& worst) {
    seeMeasurements(person, criterion, rehab::MeasurementKind::readiness, day, worst);
    for (const auto* checkIn : person.timeline.checkIns.on(day)) {
        if (checkIn->value.confidence) {
            worst.see(checkIn->value.confidence->value(), checkIn->id.text());
        }
    }
}

/// Whole sets that surely reached the dose, and those that may have.
struct SetsThatCount {
    explicit SetsThatCount(rehab::SideRule rule) : sure{rule}, possible{rule} {}
    rehab::SetCount sure;
    rehab::SetCount possible;
};

/// Whether a set reached the dose: yes, no, or not known.
std::optional<bool> reaches(const rehab::SetDone& set, const rehab::DoseBar& bar, int rmEffort) {
    if (set.state == rehab::SetState::skipped) {
        return false;
    }
    std::optional<bool> result = true;
    const auto ask = [&](bool asked, auto value, auto reached) {
        if (!asked || result == false) {
            return;
        }
        if (!value) {
            result.reset();
        } else if (!reached(value->value())) {
            result = false;
        }
    };
    ask(bar.reps.has_value(), set.reps, [&](int reps) { return reps >= *bar.reps; });
    ask(bar.holdS.has_value(), set.holdS, [&](int hold) { return hold >= *bar.holdS; });
    ask(bar.rm.has_value(), set.reps, [&](int reps) { return reps <= *bar.rm; });
    ask(bar.rm.has_value(), set.rpe, [&](int rpe) { return rpe >= rmEffort; });
    return result;
}

/// Those of the injured leg; with both legs injured those that both did.
SetsThatCount countSets(const Case& person, std::string_view exercise, const rehab::DoseBar& bar,
                        base::Day day) {
    const auto sound = soundSide(person);
    SetsThatCount count{sound ? rehab::SideRule::injured : rehab::SideRule::eachSide};
    for (const auto* entry : person.timeline.sessions.on(day)) {
        for (const auto& set : entry->sets) {
            const bool isOther = sound && set.value.side == sound;
            if (isOther || set.value.exercise != exercise || !isDone(set.value)) {
                continue;
            }
            const auto reached = reaches(set.value, bar, person.rules.steps.rmEffort);
            if (reached.value_or(true)) {
                count.possible.add(set.value);
            }
            if (reached.value_or(false)) {
                count.sure.add(set.value);
            }
        }
    }
    return count;
}

/// Minutes of an exercise are those of its runs.
bool runsReach(const Case& person, std::string_view exercise, const rehab::DoseBar& bar,
               base::Day day) {
    const auto runs = person.timeline.runs.on(day);
    return std::any_of(runs.begin(), runs.end(), [&](const auto* run) {
        return run->value.exercise == exercise &&
               (!bar.minutes ||
                (run->value.minutes && run->value.minutes->value() >= *bar.minutes));
    });
}

void seeDose(const Case& person, const rehab::Criterion& criterion, base::Day day,
             const Standpoint& at, Worst& worst) {
    const auto bar = criterion.dose.value_or(rehab::DoseBar{});
    const int least = bar.sets.value_or(1);
    for (const auto& exercise : criterion.exercises) {
        const auto count = countSets(person, exercise, bar, day);
        const bool sure = count.sure.whole() >= least || runsReach(person, exercise, bar, day);
        if (!sure && count.possible.whole() < least) {
            continue;
        }
        const auto facts = factsOf(person, day, at.day, exercise);
        for (const auto& pain : facts.during) {
            if (sure || !worst.meets(pain.value)) {
                worst.see(pain.value, pain.record);
            }
        }
        if (!sure || facts.worstMissing || facts.during.empty()) {
            worst.doubt({});
        }
    }
}

void seeDone(const Case& person, const rehab::Criterion& criterion, base::Day day,
             const Standpoint& at, Worst& worst) {
    if (day > at.doneUpTo) {
        return;
    }
    if (criterion.kind == CriterionKind::exerciseDose) {
        seeDose(person, criterion, day, at, worst);
    } else {
        seeRuns(person, criterion, day, at, worst);
    }
}

void see(const Case& person, const rehab::Criterion& criterion, base::Day day, const Standpoint& at,
         Worst& worst) {
    switch (criterion.kind) {
    case CriterionKind::measurement:
        return seeMeasurements(person, criterion, criterion.measure, day, worst);
    case CriterionKind::symmetry:
    case CriterionKind::deficit:
        return seeSides(person, criterion, day, worst);
    case CriterionKind::taskPain:
        return seeMeasurements(person, criterion, rehab::MeasurementKind::taskPain, day, worst);
    case CriterionKind::runAtEffort:
    case CriterionKind::runContinuous:
    case CriterionKind::exerciseDose:
        return seeDone(person, criterion, day, at, worst);
    case CriterionKind::dailyPain:
        return seeDailyPain(person, day, worst);
    case CriterionKind::loadTest:
        if (const auto test = loadTestOn(person, day)) {
            worst.see(test->value, test->record);
        }
        return;
    case CriterionKind::readiness:
        return seeReadiness(person, criterion, day, worst);
    default:
        return;
    }
}

} // namespace

std::optional<DayEvidence> evidenceOn(const Case& person, const rehab::Criterion& criterion,
                                      base::Day day, const Standpoint& at) {
    Worst worst{criterion};
    see(person, criterion, day, at, worst);
    return worst.on(day);
}

} // namespace sinew::progress
