#include "progress/days_ahead.h"

#include "progress/day_plans.h"
#include "progress/phases.h"

#include <algorithm>

namespace sinew::progress {

std::vector<DayPlan> dayPlans(const Context& context, base::Day from, int days) {
    const Case person{context};
    const Plans plans{person, phaseOf(person)};
    std::vector<DayPlan> list;
    list.reserve(static_cast<std::size_t>(std::max(days, 0)));
    for (int i = 0; i < days; ++i) {
        list.push_back(dayPlan(person, plans, from + i));
    }
    return list;
}

std::optional<base::Day> nextDue(const Context& context, int days) {
    const Case person{context};
    const Plans plans{person, phaseOf(person)};
    for (auto day = context.today; day < context.today + days; day = day + 1) {
        if (dayPlan(person, plans, day).state == DayPlanState::due) {
            return day;
        }
    }
    return std::nullopt;
}

} // namespace sinew::progress
