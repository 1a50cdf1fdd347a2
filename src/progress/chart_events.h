#pragma once

#include "progress/case.h"
#include "progress/chart.h"
#include "progress/phase.h"

namespace sinew::progress {

/// A chart's days: from `from`, else from the onset, to today.
void layDays(Chart& chart, const Case& person, std::optional<base::Day> from);
/// The stretches spent in each phase, flares, visits and counted decisions, cut to the chart.
void addCourse(Chart& chart, const Case& person, const PhaseJudgement& phase);

} // namespace sinew::progress
