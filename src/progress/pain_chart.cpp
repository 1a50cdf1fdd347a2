#include "progress/pain_chart.h"

#include "progress/chart_events.h"
#include "progress/chart_steps.h"
#include "progress/day_facts.h"
#include "progress/gates.h"
#include "progress/phases.h"

namespace sinew::progress {

namespace {

struct PainValues {
    std::vector<DatedValue> before;
    std::vector<DatedValue> worst;
    std::vector<DatedValue> after;
    std::vector<DatedValue> morning;
};

void add(std::vector<DatedValue>& values, base::Day day, std::optional<int> pain) {
    if (pain) {
        values.push_back({day, static_cast<double>(*pain)});
    }
}

/// The day's first pain before, its highest worst (sets and runs too) and its highest after.
void readDay(const Case& person, base::Day day, PainValues& values) {
    const auto facts = factsOf(person, day, person.today);
    std::optional<int> worst;
    for (const auto& pain : facts.during) {
        worst = std::max(worst.value_or(0), pain.value);
    }
    add(values.worst, day, worst);
    if (facts.before) {
        add(values.before, day, facts.before->value);
    }
    if (facts.after) {
        add(values.after, day, facts.after->value);
    }
    if (const auto waking = wakingPainOn(person, day)) {
        add(values.morning, day, waking->value);
    }
}

void addSeries(Chart& chart, const char* name, SeriesStyle style,
               const std::vector<DatedValue>& values) {
    chart.series.push_back(
        {name, "0-10", style, 0, gather(values, chart.from, chart.to, chart.step)});
}

bool isOpen(const Case& person, rehab::Phase phase, const PhasePeriod& period, base::Day day) {
    return gateOutOf(person, phase, period.from, Standpoint::evening(day)).state == GateState::open;
}

/// The day in each stay in a phase on which its gate came to stand open.
void addOpenings(Chart& chart, const Case& person, const PhaseJudgement& phase) {
    for (const auto& period : phase.periods) {
        const auto here = rehab::fromName<rehab::Phase>(period.phase);
        const auto from = std::max(period.from, chart.from);
        if (!here || (from > period.from && isOpen(person, *here, period, from - 1))) {
            continue; // it was open before
        }
        const auto to = std::min(period.until.value_or(chart.to), chart.to);
        for (auto day = from; day <= to; day = day + 1) {
            if (isOpen(person, *here, period, day)) {
                chart.markers.push_back({"gateOpen", period.phase, day, {}});
                break;
            }
        }
    }
    std::stable_sort(chart.markers.begin(), chart.markers.end(),
                     [](const auto& a, const auto& b) { return a.day < b.day; });
}

} // namespace

Chart painChart(const Context& context, std::optional<base::Day> from) {
    constexpr double mostPain = 10;
    const Case person{context};
    const auto phase = phaseOf(person);
    Chart chart;
    layDays(chart, person, from);
    chart.step = stepFor(chart.from, chart.to);
    chart.panels.push_back({"pain", "0-10", 0, mostPain});
    PainValues values;
    for (auto day = chart.from; day <= chart.to; day = day + 1) {
        readDay(person, day, values);
    }
    addSeries(chart, "painBefore", SeriesStyle::line, values.before);
    addSeries(chart, "painWorst", SeriesStyle::strongLine, values.worst);
    addSeries(chart, "painAfter", SeriesStyle::dashedLine, values.after);
    addSeries(chart, "nextMorning", SeriesStyle::dots, values.morning);
    const auto& limits = person.limitsFor(false);
    chart.thresholds.push_back({"greenLimit", static_cast<double>(limits.greenMax), 0});
    chart.thresholds.push_back({"stopLimit", static_cast<double>(limits.stopAbove), 0});
    addCourse(chart, person, phase);
    addOpenings(chart, person, phase);
    return chart;
}

} // namespace sinew::progress
