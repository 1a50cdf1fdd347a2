#include "progress/worst.h"

namespace sinew::progress {

namespace {

/// Whether a run is one of those asked for; unknown = a number that would say so is missing.
enum class Fits { yes, no, unknown };

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

template <class T>
Fits reaches(const std::optional<int>& least, const std::optional<T>& value) {
    if (!least) {
        return Fits::yes;
    }
    return !value ? Fits::unknown : value->value() >= *least ? Fits::yes : Fits::no;
}

Fits fits(const Case& person, const rehab::Criterion& criterion, const rehab::Run& run) {
    if (criterion.kind == rehab::CriterionKind::runContinuous && walks(person, run)) {
        return Fits::no;
    }
    const auto minutes = reaches(criterion.minutes, run.minutes);
    const auto effort = reaches(criterion.effortPct, run.topEffortPct);
    if (minutes == Fits::no || effort == Fits::no) {
        return Fits::no;
    }
    return minutes == Fits::yes && effort == Fits::yes ? Fits::yes : Fits::unknown;
}

} // namespace

/// A run that may have been one of those asked for and hurt too much leaves a doubt.
void seeRuns(const Case& person, const rehab::Criterion& criterion, base::Day day,
             const Standpoint& at, Worst& worst) {
    for (const auto* run : person.timeline.runs.on(day)) {
        const auto& pain = run->value.painWorst;
        const auto& effort = run->value.topEffortPct;
        const bool isJudgedElsewhere = at.fasterPct && effort && effort->value() >= *at.fasterPct;
        if (isJudgedElsewhere && !worst.meets(pain)) {
            continue;
        }
        const auto found = fits(person, criterion, run->value);
        if (found == Fits::yes) {
            worst.seeAnswer(pain, run->id.text());
        } else if (found == Fits::unknown && !worst.meets(pain)) {
            worst.doubt(run->id.text());
        }
    }
}

} // namespace sinew::progress
