#include "progress/test_charts.h"

#include "progress/chart_events.h"
#include "progress/chart_steps.h"
#include "progress/phases.h"
#include "progress/test_series.h"

#include <map>

namespace sinew::progress {

namespace {

using rehab::CriterionKind;
using rehab::MeasurementKind;

struct PanelOf {
    const char* name;
    std::vector<MeasurementKind> kinds;
};

/// Tests are rare, so that days are wide enough until there are very many of them.
ChartStep stepOf(const Chart& chart, const Case& person) {
    std::map<MeasurementKind, int> counts;
    for (const auto* test : person.timeline.measurements.between(chart.from, chart.to)) {
        ++counts[test->value.what];
    }
    const bool many = std::any_of(counts.begin(), counts.end(),
                                  [](const auto& entry) { return entry.second > 2 * mostPoints; });
    return many ? ChartStep::month : ChartStep::day;
}

bool hasPoints(const std::vector<ChartSeries>& series) {
    return std::any_of(series.begin(), series.end(),
                       [](const ChartSeries& one) { return !one.points.empty(); });
}

/// From a round number below everything to one above it, errors and nought included.
void stretch(ChartPanel& panel, const std::vector<ChartSeries>& series) {
    double low = 0;
    double high = 0;
    for (const auto& one : series) {
        for (const auto& point : one.points) {
            const double value = point.value.value_or(0);
            low = std::min(low, point.low.value_or(value));
            high = std::max(high, point.high.value_or(value));
        }
    }
    panel.low = -roundUp(-low);
    panel.high = std::max(roundUp(high), panel.low + 1);
}

void addPanel(Chart& chart, ChartPanel panel, std::vector<ChartSeries> series) {
    if (!chart.panels.empty() && !hasPoints(series)) {
        return;
    }
    if (hasPoints(series)) {
        stretch(panel, series);
    }
    for (auto& one : series) {
        one.panel = static_cast<int>(chart.panels.size());
        chart.series.push_back(std::move(one));
    }
    chart.panels.push_back(std::move(panel));
}

void addTests(Chart& chart, const Case& person, const PanelOf& wanted) {
    std::vector<ChartSeries> all;
    ChartPanel panel{wanted.name, "", 0, 1};
    for (const auto kind : wanted.kinds) {
        const auto* measure = person.catalogue.measure(kind);
        auto series = measure ? testSeries(person, *measure, chart) : std::vector<ChartSeries>{};
        if (measure) {
            panel.unit = rehab::nameOf(measure->unit);
            panel.high = std::max(panel.high, measure->max);
        }
        std::move(series.begin(), series.end(), std::back_inserter(all));
    }
    addPanel(chart, std::move(panel), std::move(all));
}

void addSymmetry(Chart& chart, const Case& person, const std::vector<PanelOf>& panels) {
    std::vector<ChartSeries> all;
    for (const auto& panel : panels) {
        for (const auto kind : panel.kinds) {
            const auto* measure = person.catalogue.measure(kind);
            auto series = measure ? symmetrySeries(person, *measure, chart) : std::nullopt;
            if (series && !series->points.empty()) {
                all.push_back(std::move(*series));
            }
        }
    }
    addPanel(chart, {"symmetry", "%", 0, 100}, std::move(all));
}

/// The panel that shows this; nothing where none does.
std::optional<int> panelOf(const Chart& chart, const rehab::Criterion& criterion) {
    const bool bySides = criterion.kind == CriterionKind::symmetry;
    if (!criterion.measure || (!bySides && criterion.kind != CriterionKind::measurement)) {
        return std::nullopt;
    }
    const std::string name{rehab::nameOf(*criterion.measure)};
    for (const auto& series : chart.series) {
        const bool fits = bySides ? series.name == name + ".lsi"
                                  : series.name == name || series.name.starts_with(name + ".");
        const bool isSides = series.name.ends_with(".lsi");
        if (fits && isSides == bySides) {
            return series.panel;
        }
    }
    return std::nullopt;
}

void addAsked(Chart& chart, const std::vector<rehab::Criterion>& criteria) {
    for (const auto& criterion : criteria) {
        if (const auto panel = panelOf(chart, criterion); panel && criterion.bar) {
            const ChartThreshold asked{"asked", *criterion.bar, *panel};
            const auto& all = chart.thresholds;
            if (std::find(all.begin(), all.end(), asked) == all.end()) {
                chart.thresholds.push_back(asked);
            }
        }
        addAsked(chart, criterion.anyOf);
    }
}

/// What the first gate ahead that asks for something shown here asks for.
void addNextGate(Chart& chart, const Case& person, const PhaseJudgement& phase) {
    auto here = rehab::fromName<rehab::Phase>(phase.phase);
    for (std::size_t i = 0; here && chart.thresholds.empty() && i < person.road.size(); ++i) {
        const auto* gate = rehab::gateFrom(person.protocol, *here, person.demand, person.subType());
        if (!gate) {
            return;
        }
        addAsked(chart, gate->criteria);
        here = gate->to;
    }
}

Chart chartOfTests(const Context& context, std::optional<base::Day> from, ChartKind kind,
                   const std::vector<PanelOf>& panels) {
    const Case person{context};
    const auto phase = phaseOf(person);
    Chart chart;
    chart.kind = kind;
    layDays(chart, person, from);
    chart.step = stepOf(chart, person);
    for (const auto& panel : panels) {
        addTests(chart, person, panel);
    }
    if (kind != ChartKind::alignment) {
        addSymmetry(chart, person, panels);
        addNextGate(chart, person, phase);
    }
    addCourse(chart, person, phase);
    return chart;
}

} // namespace

Chart rangeChart(const Context& context, std::optional<base::Day> from) {
    return chartOfTests(context, from, ChartKind::range,
                        {{"ake", {MeasurementKind::ake}},
                         {"slr", {MeasurementKind::slr}},
                         {"mhfake", {MeasurementKind::mhfake}}});
}

Chart strengthChart(const Context& context, std::optional<base::Day> from) {
    return chartOfTests(
        context, from, ChartKind::strength,
        {{"strength", {MeasurementKind::strengthOuter, MeasurementKind::strength90}},
         {"bridgeReps", {MeasurementKind::bridgeReps}}});
}

Chart alignmentChart(const Context& context, std::optional<base::Day> from) {
    return chartOfTests(
        context, from, ChartKind::alignment,
        {{"pelvicTilt", {MeasurementKind::pelvicTilt}},
         {"heights",
          {MeasurementKind::asisHeight, MeasurementKind::psisHeight, MeasurementKind::crestHeight}},
         {"legLength", {MeasurementKind::legLength, MeasurementKind::functionalLegLength}},
         {"hipDrop", {MeasurementKind::hipDrop}}});
}

} // namespace sinew::progress
