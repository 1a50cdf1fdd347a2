#pragma once

#include "progress/chart.h"
#include "progress/phase.h"

namespace sinew::progress {

/// One value of a series before it is gathered into points.
struct DatedValue {
    base::Day day;
    double value = 0;
};

/// Days as long as they fit, else weeks, else months.
[[nodiscard]] ChartStep stepFor(base::Day from, base::Day to);
/// The first day of the step that a day belongs to: itself, its Monday, the first of its month.
[[nodiscard]] base::Day startOf(base::Day day, ChartStep step);
[[nodiscard]] base::Day nextStart(base::Day start, ChartStep step);

/// A point for every step from `from` to `to`: the mean of its values with their number, or a gap.
[[nodiscard]] std::vector<ChartPoint> gather(const std::vector<DatedValue>& values, base::Day from,
                                             base::Day to, ChartStep step);

/// A round number at or above the value, for the end of an axis with some four steps.
[[nodiscard]] double roundUp(double value);

/// The stretches spent in each phase, cut to the chart.
void addPhaseBands(Chart& chart, const PhaseJudgement& phase);

} // namespace sinew::progress
