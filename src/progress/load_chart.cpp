#include "progress/load_chart.h"

#include "progress/chart_events.h"
#include "progress/chart_steps.h"
#include "progress/loads.h"
#include "progress/phases.h"

#include <map>

namespace sinew::progress {

namespace {

constexpr double metresInKm = 1000;

/// One bar: a week's or a month's days added up.
struct Stretch {
    double known = 0;
    int n = 0;
    int of = 0;
    int unknownDays = 0;
    int runs = 0; ///< with a distance
    double longestKm = 0;
};

using Stretches = std::map<base::Day, Stretch>;

void addDay(Stretch& stretch, const Case& person, base::Day day) {
    const auto load = loadsOn(person, day);
    stretch.known += load.known;
    stretch.n += load.n;
    stretch.of += load.of;
    stretch.unknownDays += load.n < load.of;
    for (const auto* run : person.timeline.runs.on(day)) {
        if (const auto& metres = run->value.distanceM) {
            ++stretch.runs;
            stretch.longestKm = std::max(stretch.longestKm, metres->value() / metresInKm);
        }
    }
}

Stretches stretchesOf(const Chart& chart, const Case& person) {
    Stretches stretches;
    for (auto day = chart.from; day <= chart.to; day = day + 1) {
        addDay(stretches[startOf(day, chart.step)], person, day);
    }
    return stretches;
}

template <class Value>
std::vector<ChartPoint> pointsOf(const Stretches& stretches, Value value) {
    std::vector<ChartPoint> points;
    points.reserve(stretches.size());
    for (const auto& [start, stretch] : stretches) {
        ChartPoint point;
        point.day = start;
        value(stretch, point);
        points.push_back(point);
    }
    return points;
}

/// A panel as high as what stands in it.
void addPanel(Chart& chart, ChartPanel panel, ChartSeries series) {
    for (const auto& point : series.points) {
        panel.high = std::max(panel.high, roundUp(point.value.value_or(0)));
    }
    series.panel = static_cast<int>(chart.panels.size());
    chart.panels.push_back(std::move(panel));
    chart.series.push_back(std::move(series));
}

void addLoad(Chart& chart, const Stretches& stretches) {
    const auto value = [](const Stretch& stretch, ChartPoint& point) {
        point.n = stretch.n;
        point.value = stretch.n > 0 ? std::optional{stretch.known} : std::nullopt;
    };
    addPanel(chart, {"load", "au", 0, 100},
             {"load", "au", SeriesStyle::bars, 0, pointsOf(stretches, value)});
}

void addUnknown(Chart& chart, const Stretches& stretches) {
    const auto value = [](const Stretch& stretch, ChartPoint& point) {
        point.n = stretch.of;
        point.value = stretch.of > 0 ? std::optional<double>{stretch.unknownDays} : std::nullopt;
    };
    if (std::any_of(stretches.begin(), stretches.end(),
                    [](const auto& one) { return one.second.unknownDays > 0; })) {
        addPanel(chart, {"unknownDays", "days", 0, base::weekDays},
                 {"unknownDays", "days", SeriesStyle::bars, 0, pointsOf(stretches, value)});
    }
}

/// How long the next run may be without a note, seen from the chart's last day.
void addNextRun(Chart& chart, const Case& person) {
    const auto& rules = person.rules.longestRun;
    double longest = 0;
    for (const auto* run :
         person.timeline.runs.between(person.today - (rules.days - 1), person.today)) {
        longest =
            std::max<double>(longest, run->value.distanceM ? run->value.distanceM->value() : 0);
    }
    if (longest > 0) {
        constexpr double hundred = 100;
        const double next = longest * rules.nextPct / hundred / metresInKm;
        const int panel = static_cast<int>(chart.panels.size()) - 1;
        chart.thresholds.push_back({"nextRun", next, panel});
        chart.panels.back().high = std::max(chart.panels.back().high, roundUp(next));
    }
}

void addRuns(Chart& chart, const Case& person, const Stretches& stretches) {
    const auto value = [](const Stretch& stretch, ChartPoint& point) {
        point.n = stretch.runs;
        point.value = stretch.runs > 0 ? std::optional{stretch.longestKm} : std::nullopt;
    };
    if (std::any_of(stretches.begin(), stretches.end(),
                    [](const auto& one) { return one.second.runs > 0; })) {
        addPanel(chart, {"longestRun", "km", 0, 1},
                 {"longestRun", "km", SeriesStyle::line, 0, pointsOf(stretches, value)});
        addNextRun(chart, person);
    }
}

} // namespace

Chart loadChart(const Context& context, std::optional<base::Day> from) {
    const Case person{context};
    Chart chart;
    chart.kind = ChartKind::load;
    layDays(chart, person, from);
    chart.step = std::max(ChartStep::week, stepFor(chart.from, chart.to));
    const auto stretches = stretchesOf(chart, person);
    addLoad(chart, stretches);
    addUnknown(chart, stretches);
    addRuns(chart, person, stretches);
    addCourse(chart, person, phaseOf(person));
    return chart;
}

} // namespace sinew::progress
