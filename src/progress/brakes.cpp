#include "progress/day_facts.h"
#include "progress/target_line.h"
#include "progress/targets.h"

namespace sinew::progress {

using RunRevision = rehab::Revision<rehab::Run>;

namespace {

/// A tendon that does not tolerate its load test that morning takes one step less that day.
void loadTest(const TargetLine& line, DoseTarget& target) {
    const auto& test = line.person.protocol.loadTest;
    const auto answer = test ? loadTestOn(line.person, line.day) : std::nullopt;
    const bool isLowAlready = target.step == DoseStep::held || target.step == DoseStep::down;
    if (!answer || answer->value < test->stepDownFrom || isLowAlready) {
        return;
    }
    target.because.clear();
    target.applied = true;
    target.suggested.reset();
    target.because.push_back({"dose.loadTest", answer->value, test->stepDownFrom, line.day,
                              std::string{answer->record}, test->stepDownFrom.evidence.tag});
    stepDown(line, target, 1);
}

/// The ladder that says how long to rest after this exercise, also where a plan names a percentage
/// and no step of it.
const rehab::Ladder* restingLadder(const Case& person, std::string_view exercise) {
    for (const auto& ladder : person.protocol.ladders) {
        const auto& names = ladder.exercises;
        const bool follows = std::find(names.begin(), names.end(), exercise) != names.end();
        if (follows && ladder.restHours && ladder.restFromPct) {
            return &ladder;
        }
    }
    return nullptr;
}

void sprintRest(const TargetLine& line, DoseTarget& target) {
    const auto* ladder = restingLadder(line.person, line.prescription.exercise);
    const auto effort = target.due().effortPct;
    if (!ladder || !effort || *effort < *ladder->restFromPct) {
        return;
    }
    if (const auto* run = fastRunBefore(line.person, line.prescription.exercise, line.day)) {
        target.step = DoseStep::held;
        target.because.push_back({"dose.sprintRest", run->value.topEffortPct->value(),
                                  *ladder->restFromPct, run->day, run->id.string(),
                                  ladder->evidence.tag});
    }
}

/// No run is planned longer than the rule allows over the longest of the last weeks; one that is
/// held is not planned.
void longestRun(const TargetLine& line, DoseTarget& target) {
    if (target.step == DoseStep::held) {
        return;
    }
    const auto& rules = line.person.rules.longestRun;
    const RunRevision* longest = nullptr;
    for (const auto* run : line.person.timeline.runs.between(line.day - rules.days, line.day - 1)) {
        if (run->value.distanceM &&
            (!longest || *run->value.distanceM > *longest->value.distanceM)) {
            longest = run;
        }
    }
    if (!longest || !target.to.distanceM || longest->value.distanceM->value() == 0) {
        return;
    }
    constexpr int hundred = 100;
    const int most = longest->value.distanceM->value() * rules.nextPct / hundred;
    if (*target.to.distanceM > most) {
        target.because.push_back({"dose.longestRun", *target.to.distanceM, most, longest->day,
                                  longest->id.string(), rules.nextPct.evidence.tag});
        target.to.distanceM = most;
        target.from.distanceM = std::min(target.from.distanceM.value_or(most), most);
    }
}

} // namespace

const RunRevision* fastRunBefore(const Case& person, std::string_view exercise, base::Day day) {
    constexpr int dayHours = 24;
    const auto* ladder = restingLadder(person, exercise);
    const int hours = ladder ? *ladder->restHours : 0;
    for (int back = 1; back * dayHours < hours; ++back) {
        for (const auto* run : person.timeline.runs.on(day - back)) {
            const auto& top = run->value.topEffortPct;
            if (top && top->value() >= *ladder->restFromPct) {
                return run;
            }
        }
    }
    return nullptr;
}

void brake(const TargetLine& line, DoseTarget& target) {
    loadTest(line, target);
    sprintRest(line, target);
    longestRun(line, target);
}

} // namespace sinew::progress
