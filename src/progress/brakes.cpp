#include "progress/day_facts.h"
#include "progress/target_line.h"

namespace sinew::progress {

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

using RunRevision = rehab::Revision<rehab::Run>;

/// The newest run that was fast enough to need the hours of rest, if they are not over yet.
const RunRevision* tooRecent(const TargetLine& line, const rehab::Ladder& ladder) {
    constexpr int dayHours = 24;
    for (auto day = line.day - 1; (line.day - day) * dayHours < *ladder.restHours; day = day - 1) {
        for (const auto* run : line.person.timeline.runs.on(day)) {
            const auto& top = run->value.topEffortPct;
            if (top && top->value() >= *ladder.restFromPct) {
                return run;
            }
        }
    }
    return nullptr;
}

/// The ladder that says how long to rest after this exercise, also where a plan names a percentage
/// and no step of it.
const rehab::Ladder* restingLadder(const TargetLine& line) {
    for (const auto& ladder : line.person.protocol.ladders) {
        const auto& names = ladder.exercises;
        const bool follows =
            std::find(names.begin(), names.end(), line.prescription.exercise) != names.end();
        if (follows && ladder.restHours && ladder.restFromPct) {
            return &ladder;
        }
    }
    return nullptr;
}

void sprintRest(const TargetLine& line, DoseTarget& target) {
    const auto* ladder = restingLadder(line);
    const auto effort = target.due().effortPct;
    if (!ladder || !effort || *effort < *ladder->restFromPct) {
        return;
    }
    if (const auto* run = tooRecent(line, *ladder)) {
        target.step = DoseStep::held;
        target.because.push_back({"dose.sprintRest", run->value.topEffortPct->value(),
                                  *ladder->restFromPct, run->day, run->id.string(),
                                  ladder->evidence.tag});
    }
}

/// No run is planned longer than the rule allows over the longest of the last weeks.
void longestRun(const TargetLine& line, DoseTarget& target) {
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

void brake(const TargetLine& line, DoseTarget& target) {
    loadTest(line, target);
    sprintRest(line, target);
    longestRun(line, target);
}

} // namespace sinew::progress
