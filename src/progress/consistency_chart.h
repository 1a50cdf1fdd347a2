#pragma once

#include "progress/adherence.h"

namespace sinew::progress {

/// One day of the calendar. `open` = planned and not done yet: today, and the days ahead.
struct CalendarDay {
    base::Day day;
    DayAdherence state = DayAdherence::notPlanned;
    std::optional<base::Day> doneOn;            ///< of a shifted day
    std::optional<rehab::DayStateKind> ownWord; ///< what the person said of the day: ill, holiday
    friend bool operator==(const CalendarDay&, const CalendarDay&) = default;
};

/// Keeping to the plan day by day, before anybody draws it: every day from `from` to the Sunday of
/// today's week.
struct Calendar {
    base::Day from;
    base::Day today;
    base::Day to;
    std::vector<CalendarDay> days;
    friend bool operator==(const Calendar&, const Calendar&) = default;
};

/// From that day on, else from the onset.
[[nodiscard]] Calendar consistencyCalendar(const Context& context,
                                           std::optional<base::Day> from = {});

/// The day of the calendar; null outside of it.
[[nodiscard]] const CalendarDay* dayIn(const Calendar& calendar, base::Day day);
/// How many days from `from` on are in that state.
[[nodiscard]] int countOf(const Calendar& calendar, DayAdherence state, base::Day from);

} // namespace sinew::progress
