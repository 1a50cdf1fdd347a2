#include "progress/test_series.h"

#include "progress/chart_steps.h"
#include "progress/compared.h"

#include <map>

namespace sinew::progress {

namespace {

using TestRevision = rehab::Revision<rehab::Measurement>;

/// What keeps values apart: joined, they would show a change that may be the instrument's.
struct Way {
    bool afterRelease = false;
    std::optional<rehab::Side> side;
    std::string method;
    friend auto operator<=>(const Way&, const Way&) = default;
};

/// Adds value by value; several of one step become their mean, with their n and their mean error.
class Points {
public:
    Points(const rehab::Measure& measure, ChartStep step) : m_measure{measure}, m_step{step} {}

    void add(const TestRevision& test) {
        auto& point = m_points[startOf(test.day, m_step)];
        point.day = startOf(test.day, m_step);
        if (test.value.value) {
            join(point, test.value.value->value(), errorOf(test.value));
        }
        m_before = &test.value;
    }
    [[nodiscard]] std::vector<ChartPoint> list() const {
        std::vector<ChartPoint> points;
        points.reserve(m_points.size());
        for (const auto& entry : m_points) {
            points.push_back(entry.second);
        }
        return points;
    }

private:
    /// Against the test before it: an unknown or another tester errs more.
    [[nodiscard]] std::optional<double> errorOf(const rehab::Measurement& test) const {
        constexpr double hundred = 100;
        const bool same = !m_before || (test.examiner && test.examiner == m_before->examiner);
        const auto& ways = m_measure.sureMethods;
        const bool sure = ways.empty() || std::find(ways.begin(), ways.end(),
                                                    test.method.value_or("")) != ways.end();
        const auto& error = same && sure ? m_measure.errorSame : m_measure.errorOther;
        return error && m_measure.errorInPercent
                   ? std::optional{std::abs(test.value->value()) * *error / hundred}
                   : error;
    }
    static void join(ChartPoint& point, double value, std::optional<double> error) {
        const auto blend = [n = point.n](std::optional<double>& mean, double more) {
            mean = (mean.value_or(0) * n + more) / (n + 1);
        };
        blend(point.value, value);
        if (error) {
            blend(point.low, value - *error);
            blend(point.high, value + *error);
        }
        ++point.n;
    }

    const rehab::Measure& m_measure;
    ChartStep m_step;
    std::map<base::Day, ChartPoint> m_points;
    const rehab::Measurement* m_before = nullptr;
};

std::string nameOf(const rehab::Measure& measure, const Way& way) {
    std::string name{rehab::nameOf(measure.key)};
    if (way.side && way.side != rehab::Side::both) {
        name += "." + std::string{rehab::nameOf(*way.side)};
    }
    return way.afterRelease ? name + ".afterRelease" : name;
}

SeriesStyle styleOf(const Case& person, const Way& way) {
    if (way.afterRelease) {
        return SeriesStyle::dots;
    }
    return way.side && way.side == injuredSide(person) ? SeriesStyle::strongLine
                                                       : SeriesStyle::line;
}

std::string unitOf(const rehab::Measure& measure) {
    return std::string{rehab::nameOf(measure.unit)};
}

/// What could not be done was done in no way: a gap in every line of that leg.
void breakLines(std::map<Way, Points>& ways, const TestRevision& test) {
    for (auto& [way, points] : ways) {
        if (way.side == test.value.side &&
            way.afterRelease == test.value.afterRelease.value_or(false)) {
            points.add(test);
        }
    }
}

} // namespace

std::vector<ChartSeries> testSeries(const Case& person, const rehab::Measure& measure,
                                    const Chart& chart) {
    std::map<Way, Points> ways;
    for (const auto* test : person.timeline.measurements.between(chart.from, chart.to)) {
        const auto& m = test->value;
        if (m.what == measure.key && !m.value) {
            breakLines(ways, *test);
        } else if (m.what == measure.key) {
            const Way way{m.afterRelease.value_or(false), m.side, m.method.value_or("")};
            ways.try_emplace(way, measure, chart.step).first->second.add(*test);
        }
    }
    std::vector<ChartSeries> list;
    list.reserve(ways.size());
    for (const auto& [way, points] : ways) {
        list.push_back({nameOf(measure, way), unitOf(measure), styleOf(person, way), 0,
                        points.list(), way.method});
    }
    return list;
}

std::optional<ChartSeries> symmetrySeries(const Case& person, const rehab::Measure& measure,
                                          const Chart& chart) {
    if (!injuredSide(person)) {
        return std::nullopt;
    }
    std::vector<DatedValue> values;
    for (auto day = chart.from; day <= chart.to; day = day + 1) {
        for (const auto& pair : sidesOn(person, measure, day, false)) {
            const auto index = pair.injured && pair.sound
                                   ? symmetryIndex(measure, *pair.injured, *pair.sound)
                                   : std::nullopt;
            if (index) {
                values.push_back({day, *index});
            }
        }
    }
    auto points = gather(values, chart.from, chart.to, chart.step);
    std::erase_if(points, [](const ChartPoint& point) { return point.n == 0; });
    return ChartSeries{std::string{rehab::nameOf(measure.key)} + ".lsi",
                       "%",
                       SeriesStyle::line,
                       0,
                       std::move(points),
                       {}};
}

} // namespace sinew::progress
