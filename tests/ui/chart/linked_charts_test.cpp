#include "chart/chart_card.h"
#include "chart/chart_plot.h"
#include "chart/linked_charts.h"
#include "ready_prompt.h"

#include <catch2/catch_test_macros.hpp>

#include <QTest>

using namespace sinew;

namespace {

const base::Day lastDay = *base::Day::from(2026, 3, 18);

progress::Chart daily(int days) {
    progress::Chart chart;
    chart.from = lastDay - (days - 1);
    chart.to = lastDay;
    chart.panels.push_back({"pain", "0-10", 0, 10});
    chart.series.push_back({"painWorst", "0-10", progress::SeriesStyle::line, 0, {}});
    for (auto day = chart.from; day <= lastDay; day = day + 1) {
        chart.series.back().points.push_back({day, 3, 1, std::nullopt, std::nullopt});
    }
    return chart;
}

/// One bar a week, on its Monday.
progress::Chart weekly(int weeks) {
    progress::Chart chart;
    chart.to = lastDay;
    chart.from = lastDay - 2 - 7 * (weeks - 1); // 16 March is a Monday
    chart.panels.push_back({"adherence", "days", 0, 7});
    chart.series.push_back({"onTime", "days", progress::SeriesStyle::stackedBars, 0, {}});
    for (auto monday = chart.from; monday <= lastDay; monday = monday + 7) {
        chart.series.back().points.push_back({monday, 4, 7, std::nullopt, std::nullopt});
    }
    return chart;
}

/// Two cards of one page.
struct Two {
    tests::ReadyPrompt prompt;
    chart::ChartCard pain{QStringLiteral("pain"), QStringLiteral("Pain"), prompt};
    chart::ChartCard kept{QStringLiteral("kept"), QStringLiteral("Kept"), prompt};
    chart::LinkedCharts together{{&pain, &kept}};

    Two() {
        pain.show(daily(60));
        kept.show(weekly(8));
        together.share();
        pain.plot().look({});
        kept.plot().look({});
    }
    static QCPRange seen(const chart::ChartCard& card) {
        return card.plot().axisRect(0)->axis(QCPAxis::atBottom)->range();
    }
    [[nodiscard]] bool isTogether() const {
        const auto one = seen(pain);
        const auto other = seen(kept);
        return std::abs(one.lower - other.lower) < 1 && std::abs(one.upper - other.upper) < 1;
    }
};

} // namespace

TEST_CASE("linked charts stand over one stretch of time, whatever each of them holds") {
    Two two;
    CHECK(two.isTogether());
    two.pain.plot().look(lastDay - 14);
    two.kept.plot().look(lastDay - 14);
    CHECK(two.isTogether());
}

TEST_CASE("who zooms in one of the linked charts zooms in all") {
    Two two;
    const auto before = Two::seen(two.kept).size();
    QTest::keyClick(&two.pain.plot(), Qt::Key_Plus);
    CHECK(Two::seen(two.kept).size() < before);
    CHECK(two.isTogether());
    QTest::keyClick(&two.kept.plot(), Qt::Key_Minus);
    CHECK(two.isTogether());
    CHECK(std::abs(Two::seen(two.pain).size() - before) < 1);
}

TEST_CASE("a day that is pointed at in one chart is pointed at in all, each saying its own") {
    Two two;
    QTest::keyClick(&two.pain.plot(), Qt::Key_End);
    CHECK(two.kept.plot().pointedDay() == lastDay);
    CHECK_FALSE(two.kept.plot().accessibleDescription().isEmpty()); // of the week of that day
    QTest::keyClick(&two.kept.plot(), Qt::Key_Home);
    CHECK(two.pain.plot().pointedDay() == two.kept.plot().chart().from);
    QTest::keyClick(&two.kept.plot(), Qt::Key_Escape);
    CHECK_FALSE(two.pain.plot().pointedDay());
    CHECK(two.pain.plot().accessibleDescription().isEmpty());
}
