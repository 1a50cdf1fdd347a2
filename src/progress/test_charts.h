#pragma once

#include "progress/chart.h"
#include "progress/judgement.h"

namespace sinew::progress {

// Tests by day and side. A point carries the error of its measurement as `low` and `high`, where
// that is known: a later point inside that ribbon is no clear change. A day on which it could not
// be tested is a gap. Each method is a series of its own (`method`), and so are values after
// soft-tissue release ("slr.left.afterRelease"). Panels without values are left out, except the
// first. Panel "symmetry" holds 100 x injured / sound ("slr.lsi"), with what the next gate asks
// for as the threshold "asked".

/// Knee extension, straight leg raise, knee extension with the thigh hugged.
[[nodiscard]] Chart rangeChart(const Context& context, std::optional<base::Day> from = {});
/// Strength at both lengths, single-leg bridges.
[[nodiscard]] Chart strengthChart(const Context& context, std::optional<base::Day> from = {});
/// Pelvic tilt, heights, leg lengths, hip drop: as measured, with nothing to reach (C5.2).
[[nodiscard]] Chart alignmentChart(const Context& context, std::optional<base::Day> from = {});

} // namespace sinew::progress
