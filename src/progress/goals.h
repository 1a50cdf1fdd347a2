#pragma once

#include "progress/judgement.h"

#include <span>
#include <string_view>

namespace sinew::progress {

/// What a goal can be measured by, and its unit: a measurement of the injured side ("bridgeReps"),
/// minutes of sitting, the longest run of the last four weeks, the runs of the last seven days
/// beside a usual week (which a gate asks for, too).
struct GoalMeasure {
    std::string_view key;
    std::string_view unit;
    double most;
};
[[nodiscard]] std::span<const GoalMeasure> goalMeasures();
[[nodiscard]] const GoalMeasure* goalMeasure(std::string_view key);

/// A goal beside where things stand.
struct GoalNow {
    rehab::Revision<rehab::Goal> goal;
    std::optional<double> now;
    std::optional<base::Day> day;  ///< of that value
    std::optional<double> percent; ///< of the way from baseline to target, 0 to 100
    bool isReached = false;
    std::optional<int> daysLeft{}; ///< to the day it is due; below zero: it has passed
    friend bool operator==(const GoalNow&, const GoalNow&) = default;
};

[[nodiscard]] std::vector<GoalNow> goalsNow(const Context& context);
/// Where the measure stands on that day; nothing where it was never taken.
[[nodiscard]] std::optional<double> goalValue(const Context& context, std::string_view measure);

} // namespace sinew::progress
