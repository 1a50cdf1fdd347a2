#include "progress/dose_range.h"

#include <cmath>

namespace sinew::progress {

namespace {

template <class T>
std::optional<int> plain(const std::optional<T>& value) {
    return value ? std::optional{value->value()} : std::nullopt;
}

Dose startOf(const rehab::Prescription& p) {
    Dose dose;
    dose.sets = plain(p.sets);
    dose.reps = plain(p.repsMin ? p.repsMin : p.repsMax);
    dose.holdS = plain(p.holdS);
    dose.loadKg = p.loadKg ? std::optional{p.loadKg->value()} : std::nullopt;
    dose.minutes = plain(p.minutes);
    dose.distanceM = plain(p.distanceM);
    dose.effortPct = plain(p.effortPct);
    dose.ladderStep = p.ladderStep;
    dose.tempo = p.tempo;
    dose.restS = plain(p.restS);
    dose.timesADay = plain(p.timesADay);
    return dose;
}

/// The line of the phase's starter plan that is this exercise.
const rehab::StarterItem* lineOf(const Case& person, rehab::Phase phase,
                                 std::string_view exercise) {
    const auto* found = rehab::phaseOf(person.protocol, phase);
    if (!found) {
        return nullptr;
    }
    for (const auto& line : found->starter) {
        if (line.exercise == exercise &&
            rehab::applies(line.appliesTo, person.demand, person.subType())) {
            return &line;
        }
    }
    return nullptr;
}

void topsFrom(const Case& person, const rehab::Prescription& prescription, DoseRange& range) {
    if (!range.phase) {
        return;
    }
    if (const auto* exercise = person.exercise(prescription.exercise)) {
        if (const auto* dose = doseFor(*exercise, *range.phase)) {
            range.holdTop = dose->holdMaxS;
            range.minutesTop = dose->minutesMax;
            range.effortTop = dose->effortPctMax;
        }
    }
    if (const auto* line = lineOf(person, *range.phase, prescription.exercise)) {
        range.holdTop = line->holdMaxS ? line->holdMaxS : range.holdTop;
        range.minutesTop = line->minutesMax ? line->minutesMax : range.minutesTop;
        range.effortTop = line->effortPctMax ? line->effortPctMax : range.effortTop;
    }
}

} // namespace

DoseRange rangeOf(const Case& person, const rehab::Prescription& prescription,
                  std::string_view phase) {
    DoseRange range;
    range.start = startOf(prescription);
    range.repsTop = plain(prescription.repsMax);
    range.side = prescription.sideRule;
    range.phase = rehab::fromName<rehab::Phase>(phase);
    range.ladder = ladderWith(person.protocol, prescription.exercise, prescription.ladderStep);
    topsFrom(person, prescription, range);
    if (range.ladder) {
        const auto place = placeOn(*range.ladder, prescription.ladderStep);
        takeStep(range.start, range.ladder->steps[static_cast<std::size_t>(*place)]);
    }
    return range;
}

const rehab::Ladder* ladderWith(const rehab::Protocol& protocol, std::string_view exercise,
                                const std::optional<std::string>& step) {
    for (const auto& ladder : protocol.ladders) {
        const auto& all = ladder.exercises;
        if (std::find(all.begin(), all.end(), exercise) != all.end() && placeOn(ladder, step)) {
            return &ladder;
        }
    }
    return nullptr;
}

std::optional<int> placeOn(const rehab::Ladder& ladder, const std::optional<std::string>& step) {
    for (std::size_t i = 0; step && i < ladder.steps.size(); ++i) {
        if (ladder.steps[i].key == *step) {
            return static_cast<int>(i);
        }
    }
    return std::nullopt;
}

void takeStep(Dose& dose, const rehab::LadderStep& step) {
    dose.ladderStep = step.key;
    if (step.effortPct) {
        dose.effortPct = step.effortPct;
    }
    if (step.runMinutes) {
        dose.minutes = (*step.runMinutes + step.walkMinutes.value_or(0)) * step.repeats.value_or(1);
    }
}

bool isSameAmount(const Dose& a, const Dose& b) {
    if (a.ladderStep || b.ladderStep) {
        return a.ladderStep == b.ladderStep;
    }
    return a.sets == b.sets && a.reps == b.reps && a.holdS == b.holdS && a.loadKg == b.loadKg &&
           a.minutes == b.minutes && a.distanceM == b.distanceM && a.effortPct == b.effortPct;
}

namespace {

bool raise(std::optional<int>& value, const std::optional<int>& top, int step) {
    if (!value || !top || *value >= *top) {
        return false;
    }
    value = std::min(*value + step, *top);
    return true;
}

std::optional<Dose> stepOn(const Dose& dose, const DoseRange& range, int by) {
    const auto place = placeOn(*range.ladder, dose.ladderStep);
    const int wanted = place.value_or(0) + by;
    if (!place || wanted >= static_cast<int>(range.ladder->steps.size())) {
        return std::nullopt;
    }
    const auto& next = range.ladder->steps[static_cast<std::size_t>(wanted)];
    if (next.phase && range.phase && *next.phase > *range.phase) {
        return std::nullopt;
    }
    auto raised = dose;
    takeStep(raised, next);
    return raised;
}

} // namespace

std::optional<Dose> oneUp(const Dose& dose, const DoseRange& range, const rehab::StepRules& rules) {
    if (range.ladder) {
        return stepOn(dose, range, 1);
    }
    auto raised = dose;
    const bool isUp = raise(raised.holdS, range.holdTop, rules.holdS) ||
                      raise(raised.reps, range.repsTop, rules.reps) ||
                      raise(raised.minutes, range.minutesTop, rules.minutes) ||
                      raise(raised.effortPct, range.effortTop, rules.effortPct);
    return isUp ? std::optional{raised} : std::nullopt;
}

std::optional<Dose> oneBeyond(const Dose& dose, const rehab::StepRules& rules) {
    constexpr double hundred = 100;
    auto raised = dose;
    if (dose.loadKg && *dose.loadKg > 0) {
        const double more = *dose.loadKg * rules.loadPct / hundred;
        const double steps = std::max(1.0, std::floor(more / rules.leastLoadKg));
        raised.loadKg = *dose.loadKg + steps * rules.leastLoadKg;
        return raised;
    }
    if (dose.distanceM) {
        raised.distanceM = static_cast<int>(*dose.distanceM * (1 + rules.distancePct / hundred));
        return raised;
    }
    return std::nullopt;
}

namespace {

template <class T>
bool lower(std::optional<T>& value, const std::optional<T>& start, T step) {
    if (!value || !start || *value <= *start) {
        return false;
    }
    value = std::max(*value - step, *start);
    return true;
}

bool lowerOnce(Dose& dose, const DoseRange& range, const rehab::StepRules& rules) {
    if (range.ladder) {
        const auto here = placeOn(*range.ladder, dose.ladderStep);
        const auto start = placeOn(*range.ladder, range.start.ladderStep);
        if (!here || !start || *here <= *start) {
            return false;
        }
        takeStep(dose, range.ladder->steps[static_cast<std::size_t>(*here - 1)]);
        return true;
    }
    constexpr double hundred = 100;
    const double kilograms = std::max(rules.leastLoadKg.value,
                                      std::ceil(dose.loadKg.value_or(0) * rules.loadPct / hundred));
    return lower(dose.effortPct, range.start.effortPct, rules.effortPct.value) ||
           lower(dose.distanceM, range.start.distanceM,
                 static_cast<int>(dose.distanceM.value_or(0) * rules.distancePct / hundred)) ||
           lower(dose.loadKg, range.start.loadKg, kilograms) ||
           lower(dose.minutes, range.start.minutes, rules.minutes.value) ||
           lower(dose.reps, range.start.reps, rules.reps.value) ||
           lower(dose.holdS, range.start.holdS, rules.holdS.value) ||
           lower(dose.sets, range.start.sets, 1);
}

} // namespace

Dose down(const Dose& dose, int steps, const DoseRange& range, const rehab::StepRules& rules) {
    auto lowered = dose;
    for (int i = 0; i < steps && lowerOnce(lowered, range, rules); ++i) {
    }
    return lowered;
}

} // namespace sinew::progress
