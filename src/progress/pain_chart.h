#pragma once

#include "progress/chart.h"
#include "progress/judgement.h"

namespace sinew::progress {

/// Pain at four times: `painBefore` (of the day's first session), `painWorst` (highest answered),
/// `painAfter` (one hour after; highest answered), `nextMorning` (drawn on the day it was felt).
/// From the onset, or `from`, to today.
[[nodiscard]] Chart painChart(const Context& context, std::optional<base::Day> from = std::nullopt);

} // namespace sinew::progress
