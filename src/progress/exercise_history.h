#pragma once

#include "progress/dose_range.h"
#include "progress/response.h"

namespace sinew::progress {

/// One exercise on one day as it was really done. `complete` = nothing skipped or cut short and at
/// least the start of the range; `unanswered` = a number that the dose needs was left out.
struct DoneDay {
    base::Day day;
    Dose dose;
    bool complete = false;
    bool unanswered = false;
    std::optional<int> pain; ///< highest answered for this exercise
    std::string_view record; ///< the first session or run of the day that it was done in
};

[[nodiscard]] bool wasDone(const Case& person, std::string_view exercise, base::Day day);
/// What was done of it on that day; nothing where it was not done.
[[nodiscard]] std::optional<DoneDay> doneOn(const Case& person, std::string_view exercise,
                                            const DoseRange& range, base::Day day);
/// The newest day it was done from `from` to `to`.
[[nodiscard]] std::optional<base::Day> lastDone(const Case& person, std::string_view exercise,
                                                base::Day from, base::Day to);
/// As far back as anything done still says something about today.
[[nodiscard]] base::Day memory(base::Day today);

} // namespace sinew::progress
