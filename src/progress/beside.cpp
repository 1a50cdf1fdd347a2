#include "progress/beside.h"

#include "progress/case.h"
#include "progress/chart_steps.h"
#include "progress/day_facts.h"
#include "progress/loads.h"
#include "progress/phases.h"
#include "progress/quarters.h"
#include "progress/test_series.h"

#include <algorithm>
#include <map>

namespace sinew::progress {

namespace {

constexpr int leastDays = 6; // a week is seen at least
constexpr double mostPain = 10;

enum class Whose { here, other, clinic };

base::Day sinceOnset(const Case& person, base::Day day) {
    return dayZero + (day - person.episode.onset);
}

/// Up to today, or to the last of these.
Chart begun(ChartKind kind, const Case& here, base::Day last) {
    Chart chart;
    chart.kind = kind;
    chart.sinceOnset = true;
    chart.from = dayZero;
    chart.to = std::max({dayZero + leastDays, sinceOnset(here, here.today), last});
    chart.step = std::min(stepFor(chart.from, chart.to), ChartStep::week);
    return chart;
}

void addPhases(Chart& chart, const Case& here) {
    const auto end = sinceOnset(here, here.today);
    for (const auto& period : phaseOf(here).periods) {
        const auto until = period.until ? sinceOnset(here, *period.until) : end;
        if (!period.phase.empty()) {
            chart.bands.push_back({"phase", period.phase, sinceOnset(here, period.from), until});
        }
    }
}

std::string nameOf(const std::string& what, Whose whose) {
    return what + (whose == Whose::here ? ".this" : whose == Whose::other ? ".other" : ".clinic");
}

SeriesStyle styleOf(Whose whose) {
    return whose == Whose::here ? SeriesStyle::strongLine : SeriesStyle::dashedLine;
}

base::Day lastOf(const std::vector<DatedValue>& values) {
    return values.empty() ? dayZero : values.back().day;
}

std::vector<DatedValue> painOf(const Case& person) {
    std::vector<DatedValue> values;
    for (auto day = person.episode.onset; day <= person.today; day = day + 1) {
        if (const auto pain = highestPain(person, day)) {
            values.push_back({sinceOnset(person, day), static_cast<double>(pain->value)});
        }
    }
    return values;
}

void addPain(Chart& chart, const std::vector<DatedValue>& values, Whose whose) {
    chart.series.push_back({nameOf("painWorst", whose), "0-10", styleOf(whose), 0,
                            gather(values, chart.from, chart.to, chart.step)});
}

/// Known effort x minutes by week since the onset; a week that tells nothing is not there.
std::map<base::Day, ChartPoint> loadOf(const Case& person) {
    std::map<base::Day, ChartPoint> weeks;
    for (auto day = person.episode.onset; day <= person.today; day = day + 1) {
        const auto load = loadsOn(person, day);
        if (load.n > 0) {
            const auto start = startOf(sinceOnset(person, day), ChartStep::week);
            auto& point = weeks[start];
            point.day = start;
            point.value = point.value.value_or(0) + load.known;
            point.n += load.n;
        }
    }
    return weeks;
}

void addLoad(Chart& chart, const std::map<base::Day, ChartPoint>& weeks, Whose whose) {
    ChartSeries series{nameOf("load", whose), "au", styleOf(whose), 0, {}};
    for (auto start = chart.from; start <= chart.to; start = start + base::weekDays) {
        const auto week = weeks.find(start);
        ChartPoint gap;
        gap.day = start;
        series.points.push_back(week == weeks.end() ? gap : week->second);
        auto& high = chart.panels.front().high;
        high = std::max(high, roundUp(series.points.back().value.value_or(0)));
    }
    chart.series.push_back(std::move(series));
}

/// Every test of strength of both sides, as a share of the sound one.
std::vector<ChartSeries> strengthOf(const Case& person, Whose whose) {
    using rehab::MeasurementKind;
    std::vector<ChartSeries> list;
    Chart days;
    days.from = person.episode.onset;
    days.to = person.today;
    for (const auto kind : {MeasurementKind::strengthOuter, MeasurementKind::strength90,
                            MeasurementKind::bridgeReps}) {
        const auto* measure = person.catalogue.measure(kind);
        auto series = measure ? symmetrySeries(person, *measure, days) : std::nullopt;
        if (!series || series->points.empty()) {
            continue;
        }
        for (auto& point : series->points) {
            point.day = sinceOnset(person, point.day);
        }
        series->name = nameOf(series->name, whose);
        series->style = styleOf(whose);
        list.push_back(std::move(*series));
    }
    return list;
}

base::Day lastOf(const std::vector<ChartSeries>& list) {
    auto last = dayZero;
    for (const auto& series : list) {
        last = std::max(last, series.points.back().day);
    }
    return last;
}

} // namespace

Chart painBeside(const Context& here, const Context& other) {
    const Case person{here};
    const auto then = painOf(Case{other});
    auto chart = begun(ChartKind::pain, person, lastOf(then));
    chart.panels.push_back({"pain", "0-10", 0, mostPain});
    addPain(chart, painOf(person), Whose::here);
    addPain(chart, then, Whose::other);
    addPhases(chart, person);
    return chart;
}

Chart loadBeside(const Context& here, const Context& other) {
    const Case person{here};
    const auto then = loadOf(Case{other});
    auto chart = begun(ChartKind::load, person, then.empty() ? dayZero : then.rbegin()->first);
    chart.step = ChartStep::week;
    chart.panels.push_back({"load", "au", 0, 100});
    addLoad(chart, loadOf(person), Whose::here);
    addLoad(chart, then, Whose::other);
    addPhases(chart, person);
    return chart;
}

Chart strengthBeside(const Context& here, const Context& other) {
    const Case person{here};
    auto then = strengthOf(Case{other}, Whose::other);
    auto chart = begun(ChartKind::strength, person, lastOf(then));
    chart.step = ChartStep::day; // tests are rare
    chart.panels.push_back({"symmetry", "%", 0, 100});
    chart.series = strengthOf(person, Whose::here);
    std::move(then.begin(), then.end(), std::back_inserter(chart.series));
    for (const auto& series : chart.series) {
        for (const auto& point : series.points) {
            auto& high = chart.panels.front().high;
            high = std::max(high, roundUp(point.value.value_or(0)));
        }
    }
    addPhases(chart, person);
    return chart;
}

namespace {

/// What one person answered in the days from one to the other, as their mean.
std::optional<double> meanIn(const Trace& trace, int from, int to) {
    double sum = 0;
    int n = 0;
    const auto end = std::min(static_cast<std::size_t>(to) + 1, trace.worstPain.size());
    for (auto day = static_cast<std::size_t>(from); day < end; ++day) {
        if (const auto pain = trace.worstPain[day]) {
            sum += *pain;
            ++n;
        }
    }
    return n > 0 ? std::optional{sum / n} : std::nullopt;
}

ChartPoint pointOf(const std::vector<Trace>& others, base::Day start, int days) {
    std::vector<double> values;
    values.reserve(others.size());
    const int from = start - dayZero;
    for (const auto& trace : others) {
        if (const auto value = meanIn(trace, from, from + days - 1)) {
            values.push_back(*value);
        }
    }
    ChartPoint point;
    point.day = start;
    if (const auto quarters = quartersOf(std::move(values))) {
        point.value = quarters->middle;
        point.n = quarters->n;
        point.low = quarters->low;
        point.high = quarters->high;
    }
    return point;
}

/// The last day on which enough of them answered.
int lastCommonDay(const std::vector<Trace>& others) {
    std::vector<std::size_t> ends;
    ends.reserve(others.size());
    for (const auto& trace : others) {
        ends.push_back(trace.worstPain.size());
    }
    std::sort(ends.rbegin(), ends.rend());
    return ends.size() < leastGroup ? 0 : static_cast<int>(ends[leastGroup - 1]) - 1;
}

} // namespace

Chart painAmong(const Context& here, const std::vector<Trace>& others) {
    constexpr int sixWeeks = 42;
    const Case person{here};
    const int today = person.today - person.episode.onset;
    const int ahead = std::min(lastCommonDay(others), std::max(sixWeeks, 2 * today));
    auto chart = begun(ChartKind::pain, person, dayZero + ahead);
    chart.panels.push_back({"pain", "0-10", 0, mostPain});
    ChartSeries clinic{nameOf("painWorst", Whose::clinic), "0-10", SeriesStyle::band, 0, {}};
    const int days = chart.step == ChartStep::week ? base::weekDays : 1;
    for (auto start = chart.from; start <= chart.to; start = start + days) {
        clinic.points.push_back(pointOf(others, start, days));
    }
    chart.series.push_back(std::move(clinic));
    addPain(chart, painOf(person), Whose::here);
    addPhases(chart, person);
    return chart;
}

} // namespace sinew::progress
