#pragma once

#include "progress/case.h"
#include "progress/load.h"

namespace sinew::progress {

[[nodiscard]] Load load(const Case& person);
/// A day's effort x minutes: `known` is the sum of the `n` of `of` sessions and runs that tell
/// both.
struct DayLoad {
    double known = 0;
    int n = 0;
    int of = 0;
};
[[nodiscard]] DayLoad loadsOn(const Case& person, base::Day day);
/// Effort x minutes of that day; nothing where a session or run leaves one of them out.
[[nodiscard]] std::optional<double> loadOn(const Case& person, base::Day day);

} // namespace sinew::progress
