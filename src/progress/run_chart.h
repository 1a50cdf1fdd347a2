#pragma once

#include "progress/chart.h"
#include "progress/judgement.h"

namespace sinew::progress {

/// Runs by day: the worst pain in them with the limits of running, how long, how far and how fast.
/// A day without a run is a gap; panels without values are left out, except the first.
[[nodiscard]] Chart runChart(const Context& context, std::optional<base::Day> from = {});

} // namespace sinew::progress
