#include "progress/chart_steps.h"

#include <cmath>
#include <map>

namespace sinew::progress {

ChartStep stepFor(base::Day from, base::Day to) {
    const int days = to - from + 1;
    if (days <= mostPoints) {
        return ChartStep::day;
    }
    return days / base::weekDays <= mostPoints ? ChartStep::week : ChartStep::month;
}

base::Day startOf(base::Day day, ChartStep step) {
    switch (step) {
    case ChartStep::day:
        return day;
    case ChartStep::week:
        return day - (day.isoWeekday() - 1);
    case ChartStep::month:
        return day - (static_cast<int>(static_cast<unsigned>(day.calendar().day())) - 1);
    }
    return day;
}

base::Day nextStart(base::Day start, ChartStep step) {
    constexpr int beyondAnyMonth = 31;
    switch (step) {
    case ChartStep::day:
        return start + 1;
    case ChartStep::week:
        return start + base::weekDays;
    case ChartStep::month:
        return startOf(start + beyondAnyMonth, step);
    }
    return start + 1;
}

std::vector<ChartPoint> gather(const std::vector<DatedValue>& values, base::Day from, base::Day to,
                               ChartStep step) {
    std::map<base::Day, ChartPoint> points;
    for (auto start = startOf(from, step); start <= to; start = nextStart(start, step)) {
        points[start].day = start;
    }
    for (const auto& one : values) {
        const auto found = points.find(startOf(one.day, step));
        if (found != points.end()) {
            auto& point = found->second;
            point.value = (point.value.value_or(0) * point.n + one.value) / (point.n + 1);
            ++point.n;
        }
    }
    std::vector<ChartPoint> list;
    list.reserve(points.size());
    for (const auto& entry : points) {
        list.push_back(entry.second);
    }
    return list;
}

double roundUp(double value) {
    if (value <= 0) {
        return 0;
    }
    constexpr double ten = 10;
    constexpr double steps = 4;
    double unit = std::pow(ten, std::floor(std::log10(value / steps)));
    for (const double times : {1.0, 2.0, 5.0, ten}) {
        if (unit * times * steps >= value) {
            unit *= times;
            break;
        }
    }
    return std::ceil(value / unit) * unit;
}

void addPhaseBands(Chart& chart, const PhaseJudgement& phase) {
    for (const auto& period : phase.periods) {
        const auto from = std::max(period.from, chart.from);
        const auto to = std::min(period.until.value_or(chart.to), chart.to);
        if (from <= to && !period.phase.empty()) {
            chart.bands.push_back({"phase", period.phase, from, to});
        }
    }
}

} // namespace sinew::progress
