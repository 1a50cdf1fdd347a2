#pragma once

#include "progress/day_plan.h"
#include "progress/plans.h"

namespace sinew::progress {

[[nodiscard]] DayPlan dayPlan(const Case& person, const Plans& plans, base::Day day);

/// The plan's lines that fall on that day, after the person's moves.
[[nodiscard]] std::vector<const PlannedItem*> plannedOn(const Case& person, const Plans& plans,
                                                        base::Day day);
/// The record because of which an exercise is held on that day: of a RED day before, or the fast
/// run whose rest is not over; nothing where it may be done.
[[nodiscard]] std::optional<std::string> holdOn(const Case& person, const Plans& plans,
                                                const PlannedItem& item, base::Day day);

} // namespace sinew::progress
