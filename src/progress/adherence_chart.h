#pragma once

#include "progress/chart.h"
#include "progress/judgement.h"

namespace sinew::progress {

/// Days of each week that were `onTime`, `shifted`, `held`, `missed`, `unplanned`, stacked, and the
/// week's consistency in percent in a second panel.
[[nodiscard]] Chart adherenceChart(const Context& context,
                                   std::optional<base::Day> from = std::nullopt);

} // namespace sinew::progress
