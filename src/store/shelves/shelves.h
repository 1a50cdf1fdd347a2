#pragma once

#include "store/shelves/shelf.h"

namespace sinew::store {

/// Which file of resources/sql holds which kinds.
template <class T, class... Kinds>
inline constexpr bool isOneOf = (std::is_same_v<T, Kinds> || ...);

template <class T>
consteval std::string_view shelfOf() {
    using namespace rehab;
    if constexpr (isOneOf<T, Device, Account, Clinic, Patient>) {
        return "people";
    } else if constexpr (isOneOf<T, Episode, Goal, Screening, Plan, Decision, Limit, Snooze>) {
        return "episodes";
    } else if constexpr (isOneOf<T, Session, SetDone, Run>) {
        return "sessions";
    } else if constexpr (isOneOf<T, CheckIn, PainMark, DayState, DayMove>) {
        return "days";
    } else if constexpr (isOneOf<T, Measurement, Score>) {
        return "measurements";
    } else if constexpr (isOneOf<T, Visit>) {
        return "visits";
    } else if constexpr (isOneOf<T, Setting, Reminder>) {
        return "settings";
    } else {
        static_assert(isOneOf<T, Audit, Erasure>);
        return "upkeep";
    }
}

} // namespace sinew::store
