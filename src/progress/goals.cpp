#include "progress/goals.h"

#include "progress/case.h"
#include "progress/green_days.h"

#include <array>

namespace sinew::progress {

namespace {

using rehab::MeasurementKind;

constexpr std::array measures{
    GoalMeasure{"bridgeReps", "reps", 100},     GoalMeasure{"ake", "deg", 90},
    GoalMeasure{"readiness", "0-10", 10},       GoalMeasure{"sittingMin", "min", 120},
    GoalMeasure{"runMinutes", "min", 300},      GoalMeasure{"runKm", "km", 100},
    GoalMeasure{weeklyDistanceGoal, "km", 300},
};

struct Standing {
    double value;
    base::Day day;
};

std::optional<Standing> measured(const Case& person, MeasurementKind kind) {
    const auto side = injuredSide(person);
    std::optional<Standing> newest;
    for (const auto* test : person.timeline.measurements.all()) {
        const auto& one = test->value;
        const bool fits = one.what == kind && (!one.side || !side || one.side == side);
        if (fits && one.value && !one.afterRelease.value_or(false)) {
            newest = Standing{one.value->value(), test->day};
        }
    }
    return newest;
}

std::optional<Standing> sat(const Case& person) {
    std::optional<Standing> newest;
    for (const auto* checkIn : person.timeline.checkIns.all()) {
        if (const auto& minutes = checkIn->value.sittingMin) {
            newest = Standing{static_cast<double>(minutes->value()), checkIn->day};
        }
    }
    return newest;
}

/// The longest run of the days in which a longest run counts.
template <class Length>
std::optional<Standing> longest(const Case& person, Length length) {
    std::optional<Standing> most;
    const auto from = person.today - (person.rules.longestRun.days - 1);
    for (const auto* run : person.timeline.runs.between(from, person.today)) {
        const std::optional<double> found = length(run->value);
        if (found && (!most || *found > most->value)) {
            most = Standing{*found, run->day};
        }
    }
    return most;
}

/// Nothing where a run of the week has no distance.
std::optional<Standing> weekOfRuns(const Case& person) {
    constexpr double metresInKm = 1000;
    std::optional<Standing> sum;
    for (const auto* run :
         person.timeline.runs.between(person.today - (base::weekDays - 1), person.today)) {
        if (!run->value.distanceM) {
            return std::nullopt;
        }
        sum =
            Standing{(sum ? sum->value : 0) + run->value.distanceM->value() / metresInKm, run->day};
    }
    return sum;
}

std::optional<Standing> standing(const Case& person, std::string_view measure) {
    constexpr double metresInKm = 1000;
    if (measure == "sittingMin") {
        return sat(person);
    }
    if (measure == weeklyDistanceGoal) {
        return weekOfRuns(person);
    }
    if (measure == "runMinutes") {
        return longest(person, [](const rehab::Run& run) {
            return run.minutes ? std::optional<double>{run.minutes->value()} : std::nullopt;
        });
    }
    if (measure == "runKm") {
        return longest(person, [](const rehab::Run& run) {
            return run.distanceM ? std::optional{run.distanceM->value() / metresInKm}
                                 : std::nullopt;
        });
    }
    const auto kind = rehab::fromName<MeasurementKind>(measure);
    return kind ? measured(person, *kind) : std::nullopt;
}

void compare(GoalNow& goal) {
    const auto& value = goal.goal.value;
    const bool fromNought = value.measure == weeklyDistanceGoal;
    if (!goal.now || !value.target || (!value.baseline && !fromNought)) {
        return;
    }
    const double from = value.baseline && !fromNought ? value.baseline->value() : 0;
    const double to = value.target->value();
    if (from == to) {
        return;
    }
    constexpr double hundred = 100;
    goal.percent = std::clamp(hundred * (*goal.now - from) / (to - from), 0.0, hundred);
    goal.isReached = goal.percent == hundred;
}

} // namespace

std::span<const GoalMeasure> goalMeasures() {
    return measures;
}

const GoalMeasure* goalMeasure(std::string_view key) {
    const auto* found = std::find_if(measures.begin(), measures.end(),
                                     [&](const GoalMeasure& one) { return one.key == key; });
    return found == measures.end() ? nullptr : found;
}

std::vector<GoalNow> goalsNow(const Context& context) {
    const Case person{context};
    std::vector<GoalNow> goals;
    for (const auto& goal : person.dossier.goals) {
        GoalNow one{goal, {}, {}, {}, false, {}};
        if (const auto due = goal.value.due) {
            one.daysLeft = *due - person.today;
        }
        if (const auto now = standing(person, goal.value.measure.value_or(""))) {
            one.now = now->value;
            one.day = now->day;
        }
        compare(one);
        goals.push_back(std::move(one));
    }
    return goals;
}

std::optional<double> goalValue(const Context& context, std::string_view measure) {
    const auto now = standing(Case{context}, measure);
    return now ? std::optional{now->value} : std::nullopt;
}

} // namespace sinew::progress
