#include "progress/adherence_chart.h"

#include "progress/adherence_days.h"
#include "progress/chart_steps.h"
#include "progress/phases.h"

#include <map>

namespace sinew::progress {

namespace {

constexpr std::array shown{DayAdherence::onTime, DayAdherence::shifted, DayAdherence::held,
                           DayAdherence::missed, DayAdherence::unplanned};

using Weeks = std::map<base::Day, std::vector<AdherenceDay>>;

Weeks weeksOf(const Chart& chart, const std::vector<AdherenceDay>& days) {
    Weeks weeks;
    for (auto start = startOf(chart.from, chart.step); start <= chart.to;
         start = nextStart(start, chart.step)) {
        weeks[start];
    }
    for (const auto& day : days) {
        weeks[startOf(day.day, chart.step)].push_back(day);
    }
    return weeks;
}

/// A week without anything planned or done is a gap, not a row of zeros.
ChartPoint pointOf(base::Day start, const std::vector<AdherenceDay>& days, DayAdherence state) {
    const auto count = [&](auto test) {
        return static_cast<int>(std::count_if(days.begin(), days.end(), test));
    };
    const int n = count([](const AdherenceDay& day) {
        return std::find(shown.begin(), shown.end(), day.state) != shown.end();
    });
    ChartPoint point;
    point.day = start;
    point.n = n;
    if (n > 0) {
        point.value = count([&](const AdherenceDay& day) { return day.state == state; });
    }
    return point;
}

void addBars(Chart& chart, const Weeks& weeks) {
    for (const auto state : shown) {
        ChartSeries series{
            std::string{rehab::nameOf(state)}, "days", SeriesStyle::stackedBars, 0, {}};
        for (const auto& [start, days] : weeks) {
            series.points.push_back(pointOf(start, days, state));
        }
        chart.series.push_back(std::move(series));
    }
}

void addConsistency(Chart& chart, const Case& person, const Weeks& weeks) {
    ChartSeries series{"consistency", "%", SeriesStyle::line, 1, {}};
    for (const auto& [start, days] : weeks) {
        const auto sum = sumUp(person, days);
        ChartPoint point;
        point.day = start;
        point.n = sum.planned;
        if (sum.planned > 0) {
            constexpr double hundred = 100;
            point.value = hundred * (sum.onTime + sum.shifted + sum.held) / sum.planned;
        }
        series.points.push_back(point);
    }
    chart.series.push_back(std::move(series));
}

} // namespace

Chart adherenceChart(const Context& context, std::optional<base::Day> from) {
    const Case person{context};
    const auto phase = phaseOf(person);
    const Plans plans{person, phase};
    Chart chart;
    chart.kind = ChartKind::adherence;
    chart.to = person.today;
    chart.from = std::min(from.value_or(person.episode.onset), chart.to);
    chart.step = std::max(ChartStep::week, stepFor(chart.from, chart.to));
    constexpr double monthDays = 31;
    const bool byWeek = chart.step == ChartStep::week;
    chart.panels.push_back({"days", "days", 0, byWeek ? base::weekDays : monthDays});
    chart.panels.push_back({"consistency", "%", 0, 100});
    const auto weeks = weeksOf(chart, adherenceDays(person, plans, chart.from, chart.to));
    addBars(chart, weeks);
    addConsistency(chart, person, weeks);
    chart.thresholds.push_back({"good", static_cast<double>(person.rules.adherence.goodPct), 1});
    addPhaseBands(chart, phase);
    return chart;
}

} // namespace sinew::progress
