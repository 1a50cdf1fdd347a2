#include "progress/run_chart.h"

#include "progress/chart_events.h"
#include "progress/chart_steps.h"
#include "progress/phases.h"

namespace sinew::progress {

namespace {

/// What was written down of the runs of the chart's days.
struct RunValues {
    std::vector<DatedValue> pain;
    std::vector<DatedValue> minutes;
    std::vector<DatedValue> kilometres;
    std::vector<DatedValue> effort;
};

template <class Unit>
void add(std::vector<DatedValue>& values, base::Day day, const std::optional<Unit>& answer,
         double per = 1) {
    if (answer) {
        values.push_back({day, answer->value() / per});
    }
}

RunValues valuesOf(const Case& person, const Chart& chart) {
    constexpr double metresInKm = 1000;
    RunValues values;
    for (const auto* run : person.timeline.runs.between(chart.from, chart.to)) {
        add(values.pain, run->day, run->value.painWorst);
        add(values.minutes, run->day, run->value.minutes);
        add(values.kilometres, run->day, run->value.distanceM, metresInKm);
        add(values.effort, run->day, run->value.topEffortPct);
    }
    return values;
}

void addSeries(Chart& chart, const ChartPanel& panel, SeriesStyle style,
               const std::vector<DatedValue>& values) {
    chart.series.push_back({panel.name, panel.unit, style, static_cast<int>(chart.panels.size()),
                            gather(values, chart.from, chart.to, chart.step)});
    chart.panels.push_back(panel);
}

/// A panel as high as what stands in it; none without values.
void addPanel(Chart& chart, ChartPanel panel, SeriesStyle style,
              const std::vector<DatedValue>& values) {
    if (values.empty()) {
        return;
    }
    for (const auto& one : values) {
        panel.high = std::max(panel.high, roundUp(one.value));
    }
    addSeries(chart, panel, style, values);
}

} // namespace

Chart runChart(const Context& context, std::optional<base::Day> from) {
    constexpr double mostPain = 10;
    constexpr double fullSpeed = 100;
    const Case person{context};
    Chart chart;
    chart.kind = ChartKind::running;
    layDays(chart, person, from);
    chart.step = stepFor(chart.from, chart.to);
    const auto values = valuesOf(person, chart);
    addSeries(chart, {"runPain", "0-10", 0, mostPain}, SeriesStyle::strongLine, values.pain);
    const auto& limits = person.limitsFor(true);
    chart.thresholds.push_back({"greenLimit", static_cast<double>(limits.greenMax), 0});
    if (limits.stopAbove.value != limits.greenMax.value) {
        chart.thresholds.push_back({"stopLimit", static_cast<double>(limits.stopAbove), 0});
    }
    addPanel(chart, {"runMinutes", "min", 0, 1}, SeriesStyle::bars, values.minutes);
    addPanel(chart, {"runKm", "km", 0, 1}, SeriesStyle::bars, values.kilometres);
    addPanel(chart, {"runEffort", "%", 0, fullSpeed}, SeriesStyle::dots, values.effort);
    addCourse(chart, person, phaseOf(person));
    return chart;
}

} // namespace sinew::progress
