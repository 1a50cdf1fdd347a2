#pragma once

#include "progress/judgement.h"

namespace sinew::progress {

/// Session-RPE load of the last seven days (C3.3): effort x minutes. `n` of `of` days are known; a
/// day with a session or run without effort or minutes is unknown, a day without any is 0. Monotony
/// (sample SD) and strain only where all days are known and differ.
struct Load {
    std::optional<double> week;
    int n = 0;
    int of = 7;
    std::optional<double> monotony;
    std::optional<double> strain;
    std::optional<double> ewmaRatio;    ///< information only; never a limit
    std::optional<std::string> ewmaWhy; ///< code of why there is no ratio
    friend bool operator==(const Load&, const Load&) = default;
};

[[nodiscard]] Load load(const Context& context);

/// The load of each day from `from` to `to`; empty = unknown.
[[nodiscard]] std::vector<std::optional<double>> dailyLoads(const Context& context, base::Day from,
                                                            base::Day to);

} // namespace sinew::progress
