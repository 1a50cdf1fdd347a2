#include "chart/chart_plot.h"
#include "chart/chart_table.h"
#include "chart/chart_words.h"
#include "progress/codes.h"

#include <QSet>

#include <catch2/catch_test_macros.hpp>

#include <stdexcept>

using namespace sinew;

namespace {

base::Day day(const char* text) {
    return *base::Day::parse(text);
}

progress::ChartSeries named(std::string_view name) {
    progress::ChartSeries series;
    series.name = name;
    return series;
}

/// Three panels: two legs with their errors and a gap, bars, a line with a level.
progress::Chart sides() {
    progress::Chart chart;
    chart.kind = progress::ChartKind::range;
    chart.from = day("2026-03-02");
    chart.to = day("2026-03-20");
    chart.panels = {{"ake", "deg", 0, 50}, {"load", "au", 0, 200}, {"symmetry", "%", 0, 100}};
    auto left = named("ake.left");
    left.points = {{day("2026-03-06"), 34, 1, 26, 42},
                   {day("2026-03-13"), {}, 0, {}, {}},
                   {day("2026-03-20"), 26, 1, 18, 34}};
    auto bars = named("load");
    bars.style = progress::SeriesStyle::bars;
    bars.panel = 1;
    bars.points = {{day("2026-03-09"), 120, 2, {}, {}}};
    auto index = named("ake.lsi");
    index.panel = 2;
    index.points = {{day("2026-03-06"), 78, 1, {}, {}}};
    chart.series = {left, bars, index};
    chart.thresholds = {{"asked", 75, 2}};
    return chart;
}

/// The words of the chart's only limit, as they are painted.
const QCPItemText& limitIn(chart::ChartPlot& plot, const progress::Chart& chart) {
    plot.show(chart);
    plot.grab(); // as large as it was asked to be, and painted
    const auto words = chart::ChartWords::threshold(chart.thresholds.front());
    for (int at = 0; at < plot.itemCount(); ++at) {
        const auto* text = qobject_cast<QCPItemText*>(plot.item(at));
        if (text != nullptr && text->text() == words) {
            return *text;
        }
    }
    throw std::runtime_error{"the words are not there"};
}

int graphsIn(const chart::ChartPlot& plot) {
    return plot.graphCount();
}

} // namespace

TEST_CASE("every series, level, event and panel of a chart has words of its own", "[chart]") {
    QSet<QString> seen;
    for (const auto code : progress::chartCodes) {
        const auto series = chart::ChartWords::series(named(code));
        const auto level = chart::ChartWords::threshold({std::string{code}, 75, 0});
        const auto event = chart::ChartWords::marker({std::string{code}, {}, {}, {}});
        const auto own = QString::fromUtf8(code.data(), static_cast<qsizetype>(code.size()));
        INFO(std::string{code});
        const bool isPlain = own == QLatin1String("left") || own == QLatin1String("right") ||
                             own == QLatin1String("missed") || own == QLatin1String("flare") ||
                             own == QLatin1String("visit") || own == QLatin1String("decision") ||
                             own == QLatin1String("consistency");
        const bool isWorded = series != own || event != own || !level.startsWith(own);
        CHECK((isPlain || isWorded));
        seen.insert(series);
    }
    CHECK(seen.size() == static_cast<qsizetype>(progress::chartCodes.size()));
    QSet<QString> panels;
    for (const auto code : progress::panelCodes) {
        const auto worded = chart::ChartWords::panel({std::string{code}, {}, 0, 1});
        CHECK(worded.toStdString() != code);
        panels.insert(worded);
    }
    CHECK(panels.size() == static_cast<qsizetype>(progress::panelCodes.size()));
}

TEST_CASE("a series of one method names its leg and its method", "[chart]") {
    auto series = named("pelvicTilt.right");
    series.method = "palpation meter";
    CHECK(chart::ChartWords::series(series) ==
          QStringLiteral("pelvic tilt, right (palpation meter)"));
    CHECK(chart::ChartWords::series(named("slr.left.afterRelease")) ==
          QStringLiteral("straight leg raise, left, after soft-tissue release"));
}

TEST_CASE("the table says the error beside the value and a dash for a gap", "[chart]") {
    chart::ChartTable table;
    table.show(sides());
    const auto cell = [&](int row, int column) {
        return table.data(table.index(row, column), Qt::DisplayRole).toString();
    };
    CHECK(cell(0, 1) == QString::fromUtf8("26 ± 8"));
    CHECK(cell(1, 1) == QString::fromUtf8("–"));
    CHECK(cell(3, 1) == QString::fromUtf8("34 ± 8"));
    CHECK(cell(2, 2) == QStringLiteral("120"));
}

TEST_CASE("a series with errors is drawn with its ribbon, the others without", "[chart]") {
    chart::ChartPlot plot{"plot", QStringLiteral("Range")};
    auto chart = sides();
    plot.show(chart);
    CHECK(graphsIn(plot) == 4); // a line and two edges, and a line
    for (auto& point : chart.series[0].points) {
        point.low.reset();
        point.high.reset();
    }
    plot.show(chart);
    CHECK(graphsIn(plot) == 2);
}

TEST_CASE("the words of a limit stand where they hide no point", "[chart]") {
    chart::ChartPlot plot{"plot", QStringLiteral("Pain")};
    plot.resize(800, 300);
    auto chart = sides();
    auto& points = chart.series.front().points;
    chart.thresholds = {{"greenLimit", 26, 0}};
    points = {{chart.from, 26.0, 1, {}, {}}};
    CHECK(limitIn(plot, chart).position->coords().x() == 1);
    points = {{chart.to, 26.0, 1, {}, {}}};
    CHECK(limitIn(plot, chart).position->coords().x() < 1);
}

TEST_CASE("the words of a limit are not cut off in a narrow chart, whatever they hide", "[chart]") {
    chart::ChartPlot plot{"plot", QStringLiteral("Range")};
    plot.resize(250, 300);
    auto chart = sides();
    chart.series.front().points = {{chart.to, 26.0, 1, {}, {}}};
    chart.thresholds = {{"asked", 26, 0}};
    const auto& words = limitIn(plot, chart);
    const auto* panel = words.clipAxisRect();
    CHECK(words.topLeft->pixelPosition().x() >= panel->left() - 1);
    CHECK(words.bottomRight->pixelPosition().x() <= panel->right() + 2);
}
