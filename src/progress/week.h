#pragma once

#include "progress/judgement.h"

namespace sinew::progress {

/// `tooFew` = one of the weeks has fewer answered days than a mean needs; `alike` = the difference
/// lies within the error of a pain score.
enum class WeekChange { tooFew, less, alike, more };

/// Seven days as a person would sum them up: the mean of the days' worst pain with the days behind
/// it, and the days on which something was done.
struct WeekSum {
    std::optional<double> worstPain;
    int answered = 0;
    int activeDays = 0;
    friend bool operator==(const WeekSum&, const WeekSum&) = default;
};

/// The last seven days beside the seven before them.
struct WeekCompared {
    WeekChange pain = WeekChange::tooFew;
    WeekSum now;
    WeekSum before;
    Reasons because; ///< the error it was held against
    friend bool operator==(const WeekCompared&, const WeekCompared&) = default;
};

[[nodiscard]] WeekCompared compareWeeks(const Context& context);

} // namespace sinew::progress

SINEW_NAMES(sinew::progress::WeekChange, "tooFew", "less", "alike", "more");
