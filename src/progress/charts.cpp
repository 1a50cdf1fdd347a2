#include "progress/charts.h"

#include "progress/adherence_chart.h"
#include "progress/load_chart.h"
#include "progress/pain_chart.h"
#include "progress/run_chart.h"
#include "progress/test_charts.h"

#include <algorithm>

namespace sinew::progress {

Chart chartOf(ChartKind kind, const Context& context, std::optional<base::Day> from) {
    switch (kind) {
    case ChartKind::pain:
        return painChart(context, from);
    case ChartKind::load:
        return loadChart(context, from);
    case ChartKind::strength:
        return strengthChart(context, from);
    case ChartKind::range:
        return rangeChart(context, from);
    case ChartKind::alignment:
        return alignmentChart(context, from);
    case ChartKind::adherence:
        return adherenceChart(context, from);
    case ChartKind::running:
        return runChart(context, from);
    }
    return {};
}

bool saysSomething(const Chart& chart) {
    return std::any_of(chart.series.begin(), chart.series.end(), [](const auto& series) {
        return std::any_of(series.points.begin(), series.points.end(),
                           [](const auto& point) { return point.value.has_value(); });
    });
}

} // namespace sinew::progress
