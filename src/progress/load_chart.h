#pragma once

#include "progress/chart.h"
#include "progress/judgement.h"

namespace sinew::progress {

/// Training load by week (effort x minutes, C3.3) as bars of what is known with the number of
/// sessions behind it, the days on which a session left effort or minutes out, and the longest run
/// with the length up to which the next one stays quiet (C2.8). Information only. A week without
/// any session or run is a gap. Panels "load", then "unknownDays" and "longestRun" where there is
/// something to show.
[[nodiscard]] Chart loadChart(const Context& context, std::optional<base::Day> from = {});

} // namespace sinew::progress
