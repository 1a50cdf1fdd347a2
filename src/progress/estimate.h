#pragma once

#include "progress/judgement.h"

namespace sinew::progress {

/// An honest interval for the return, in days since the onset. `basis` is the key of the class of
/// published courses it rests on. Not shown before the protocol's first day.
struct Estimate {
    std::optional<int> lowDay;
    std::optional<int> midDay;
    std::optional<int> highDay;
    std::string basis;
    bool shown = false;
    std::optional<int> guessDay; ///< the patient's own
    Reasons because;
    /// What C9.1 C6 found to tell early and late returns apart and this record knows. It is shown
    /// beside the interval and does not move it: no weights were published with it.
    Reasons known;
    friend bool operator==(const Estimate&, const Estimate&) = default;
};

[[nodiscard]] Estimate estimate(const Context& context);

} // namespace sinew::progress
