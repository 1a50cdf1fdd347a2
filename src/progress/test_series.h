#pragma once

#include "progress/case.h"
#include "progress/chart.h"

namespace sinew::progress {

/// Tests of one kind between two days as series: one for each side, method and whether it was after
/// soft-tissue release, oldest method first. `step` = day or month.
[[nodiscard]] std::vector<ChartSeries> testSeries(const Case& person, const rehab::Measure& measure,
                                                  const Chart& chart);
/// The injured side against the sound one on every day it was tested; nothing where both legs are
/// injured or the kind has no such number.
[[nodiscard]] std::optional<ChartSeries>
symmetrySeries(const Case& person, const rehab::Measure& measure, const Chart& chart);

} // namespace sinew::progress
