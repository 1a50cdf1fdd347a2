#include "progress/consistency_chart.h"

#include "progress/adherence_days.h"
#include "progress/day_plans.h"
#include "progress/phases.h"

namespace sinew::progress {

namespace {

/// A day that has not come yet, as the plan has it now.
DayAdherence ahead(const DayPlan& plan) {
    switch (plan.state) {
    case DayPlanState::due:
    case DayPlanState::done:
        return DayAdherence::open;
    case DayPlanState::held:
        return DayAdherence::held;
    case DayPlanState::rest:
    case DayPlanState::paused:
        return DayAdherence::rest;
    case DayPlanState::blocked:
        return DayAdherence::notPlanned;
    }
    return DayAdherence::notPlanned;
}

} // namespace

Calendar consistencyCalendar(const Context& context, std::optional<base::Day> from) {
    const Case person{context};
    const Plans plans{person, phaseOf(person)};
    const auto onset = person.episode.onset;
    Calendar calendar;
    calendar.today = person.today;
    calendar.from = std::min(std::max(from.value_or(onset), onset), person.today);
    calendar.to = person.today + (base::weekDays - person.today.isoWeekday());
    for (const auto& kept : adherenceDays(person, plans, calendar.from, person.today)) {
        calendar.days.push_back(
            {kept.day, kept.state, kept.doneOn, person.timeline.stateOn(kept.day)});
    }
    for (auto day = person.today + 1; day <= calendar.to; day = day + 1) {
        calendar.days.push_back({day, ahead(dayPlan(person, plans, day)), {}, {}});
    }
    return calendar;
}

const CalendarDay* dayIn(const Calendar& calendar, base::Day day) {
    const int at = day - calendar.from;
    return at >= 0 && at < static_cast<int>(calendar.days.size())
               ? &calendar.days[static_cast<std::size_t>(at)]
               : nullptr;
}

int countOf(const Calendar& calendar, DayAdherence state, base::Day from) {
    return static_cast<int>(
        std::count_if(calendar.days.begin(), calendar.days.end(), [&](const CalendarDay& day) {
            return day.state == state && day.day >= from;
        }));
}

} // namespace sinew::progress
