#pragma once

#include "progress/day_plan.h"

namespace sinew::progress {

/// What is due on each of so many days from `from` on, as dayPlan() says of each; the record is
/// laid out by day only once.
[[nodiscard]] std::vector<DayPlan> dayPlans(const Context& context, base::Day from, int days);

/// The first of so many days from today on that something is due on.
[[nodiscard]] std::optional<base::Day> nextDue(const Context& context, int days);

} // namespace sinew::progress
