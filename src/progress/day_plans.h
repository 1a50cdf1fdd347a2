#pragma once

#include "progress/day_plan.h"
#include "progress/plans.h"

namespace sinew::progress {

[[nodiscard]] DayPlan dayPlan(const Case& person, const Plans& plans, base::Day day);

/// The plan's lines that fall on that day, after the person's moves.
[[nodiscard]] std::vector<const PlannedItem*> plannedOn(const Case& person, const Plans& plans,
                                                        base::Day day);
/// The day's exercises that a RED day before holds.
[[nodiscard]] bool isHeldAfterRed(const Case& person, std::string_view exercise, base::Day day);

} // namespace sinew::progress
