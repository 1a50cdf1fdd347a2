#pragma once

#include "progress/judgement.h"

#include <span>

namespace sinew::progress {

/// Session-RPE load of the last seven days (C3.3): effort x minutes. `n` of `of` sessions and runs
/// are known, and `week` is their sum; a run inside a session is part of it. Monotony (sample SD)
/// and strain only where every day is known and they differ.
struct Load {
    std::optional<double> week;
    int n = 0;
    int of = 0;
    std::optional<double> monotony;
    std::optional<double> strain;
    std::optional<double> ewmaRatio;    ///< information only; never a limit
    std::optional<std::string> ewmaWhy; ///< "needs28Days", "unanswered", "noLoad"
    Reasons because; ///< the sessions and runs of the week, without a value where it is not known
    friend bool operator==(const Load&, const Load&) = default;
};

[[nodiscard]] Load load(const Context& context);

/// The load of each day from `from` to `to`; empty = unknown.
[[nodiscard]] std::vector<std::optional<double>> dailyLoads(const Context& context, base::Day from,
                                                            base::Day to);

/// Mean over sample standard deviation; nothing where the days do not differ.
[[nodiscard]] std::optional<double> monotony(std::span<const double> days);
/// Exponentially weighted mean of the newest day, oldest first in, lambda = 2 / (days + 1).
[[nodiscard]] double ewma(std::span<const double> loads, int days);
/// Mean of the last `acute` days over that of the last `chronic` days, which contain them; nothing
/// where there are too few days or no chronic load.
[[nodiscard]] std::optional<double> coupledRatio(std::span<const double> loads, int acute,
                                                 int chronic);
/// The same against the days before the acute ones.
[[nodiscard]] std::optional<double> uncoupledRatio(std::span<const double> loads, int acute,
                                                   int chronic);

} // namespace sinew::progress
