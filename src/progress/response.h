#pragma once

#include "progress/judgement.h"

namespace sinew::progress {

enum class Response { green, amber, red, pending };

/// The 24-hour answer of the thigh to one rehab day (domain.md 4, C3.2). No state where nothing was
/// done on that day. A pending one names what it waits for first, then what already speaks against
/// GREEN.
struct DayResponse {
    base::Day day;
    std::optional<Response> state;
    /// An amber that adds to AMBER x 3: false where its only reason is a missing answer or pain
    /// within the stop limit.
    bool countsToThree = false;
    bool masked = false; ///< a painkiller was taken
    Reasons because;
    friend bool operator==(const DayResponse&, const DayResponse&) = default;
};

/// The answer to everything done on that day.
[[nodiscard]] DayResponse responseOn(const Context& context, base::Day day);
/// The answer to one exercise: its sets' own pain, where answered, stands for the session's worst.
[[nodiscard]] DayResponse responseOn(const Context& context, base::Day day,
                                     std::string_view exercise);
/// The newest day with a session or run up to today; no state where there is none.
[[nodiscard]] DayResponse newestResponse(const Context& context);

} // namespace sinew::progress

SINEW_NAMES(sinew::progress::Response, "green", "amber", "red", "pending");
