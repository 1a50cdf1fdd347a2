#include "chart/calendar_card.h"
#include "chart/calendar_plot.h"
#include "chart/calendar_table.h"
#include "chart/chart_card.h"
#include "chart/chart_plot.h"
#include "ready_prompt.h"

#include <catch2/catch_test_macros.hpp>

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>
#include <QWheelEvent>

using namespace sinew;
using progress::ChartStep;
using progress::DayAdherence;

namespace {

const base::Day today = *base::Day::from(2026, 3, 18); // a Wednesday

progress::Chart chartOf(base::Day from, base::Day to) {
    progress::Chart chart;
    chart.from = from;
    chart.to = to;
    chart.panels.push_back({"pain", "0-10", 0, 10});
    chart.series.push_back({"painWorst", "0-10", progress::SeriesStyle::line, 0, {}});
    chart.series.back().points.push_back({to, 3, 1, std::nullopt, std::nullopt});
    return chart;
}

progress::Calendar calendarOf(int days) {
    progress::Calendar calendar;
    calendar.today = today;
    calendar.from = today - (days - 1);
    calendar.to = today + 4;
    for (auto day = calendar.from; day <= calendar.to; day = day + 1) {
        const auto state = day > today        ? DayAdherence::open
                           : day == today     ? DayAdherence::open
                           : day == today - 1 ? DayAdherence::shifted
                                              : DayAdherence::onTime;
        calendar.days.push_back({day, state, {}, {}});
    }
    calendar.days[static_cast<std::size_t>(days - 2)].doneOn = today - 2;
    return calendar;
}

} // namespace

TEST_CASE("a chart shows the stretch of time the page asks for, or all of it") {
    tests::ReadyPrompt prompt;
    chart::ChartCard card{QStringLiteral("c"), QStringLiteral("Pain"), prompt};
    const auto seenDays = [&] {
        const auto range = card.plot().axisRect(0)->axis(QCPAxis::atBottom)->range();
        return static_cast<int>(range.size() / 86400);
    };
    card.show(chartOf(today - 199, today), today - 14);
    CHECK(seenDays() == 15);
    card.show(chartOf(today - 199, today));
    CHECK(seenDays() == 200);
}

TEST_CASE("the wheel over a chart is the page's, with Ctrl it is the chart's") {
    tests::ReadyPrompt prompt;
    chart::ChartCard card{QStringLiteral("c"), QStringLiteral("Pain"), prompt};
    card.resize(800, 400);
    card.show(chartOf(today - 199, today));
    card.grab(); // laid out
    const QPointF middle = card.plot().axisRect(0)->center();
    const auto turn = [&](Qt::KeyboardModifiers modifiers) {
        QWheelEvent wheel{middle,
                          card.plot().mapToGlobal(middle),
                          {},
                          {0, 120},
                          Qt::NoButton,
                          modifiers,
                          Qt::NoScrollPhase,
                          false};
        wheel.accept();
        QCoreApplication::sendEvent(&card.plot(), &wheel);
        return card.plot().axisRect(0)->axis(QCPAxis::atBottom)->range().size();
    };
    const auto before = turn(Qt::NoModifier);
    CHECK(turn(Qt::NoModifier) == before);
    CHECK(turn(Qt::ControlModifier) != before);
}

TEST_CASE("the calendar is walked with keys and says each day in words") {
    tests::ReadyPrompt prompt;
    chart::CalendarCard card{QStringLiteral("c"), QStringLiteral("Kept"), prompt};
    card.resize(900, 500);
    card.show(calendarOf(200), today - 42);
    auto& plot = card.plot();
    QTest::keyClick(&plot, Qt::Key_Up); // the first key points at today
    CHECK(plot.pointedDay() == today);
    QTest::keyClick(&plot, Qt::Key_Up);
    CHECK(plot.accessibleDescription().contains(QStringLiteral("done on another day (16 Mar")));
    QTest::keyClick(&plot, Qt::Key_Left);
    CHECK(plot.pointedDay() == today - 8);
    QTest::keyClick(&plot, Qt::Key_End);
    CHECK(plot.pointedDay() == today + 4);
    QTest::keyClick(&plot, Qt::Key_Home);
    CHECK(plot.pointedDay() == today - 44); // the Monday of the first week that is seen
    QTest::keyClick(&plot, Qt::Key_Left);
    CHECK(plot.pointedDay() == today - 44);
    QTest::keyClick(&plot, Qt::Key_Escape);
    CHECK_FALSE(plot.pointedDay());
}

TEST_CASE("the calendar's table has a row a week, newest first, in words") {
    chart::CalendarTable table;
    const QAbstractItemModelTester tester{&table};
    table.show(calendarOf(20), today - 14);
    CHECK(table.rowCount() == 3);
    CHECK(table.columnCount() == 8);
    CHECK(table.index(0, 1).data().toString() == QStringLiteral("done on its day"));
    CHECK(table.index(0, 2).data().toString().startsWith(QStringLiteral("done on another day")));
    CHECK(table.index(0, 3).data().toString() == QStringLiteral("planned"));
    const auto text = chart::tableText(table);
    CHECK(text.count(QLatin1Char('\n')) == 3);
    CHECK(text.contains(QLatin1Char('\t')));
}

TEST_CASE("ten years of the calendar are walked to their beginning") {
    tests::ReadyPrompt prompt;
    chart::CalendarCard card{QStringLiteral("c"), QStringLiteral("Kept"), prompt};
    card.resize(900, 500);
    card.show(calendarOf(3650));
    auto& plot = card.plot();
    QTest::keyClick(&plot, Qt::Key_Home);
    QTest::keyClick(&plot, Qt::Key_Home);
    CHECK(plot.pointedDay() == today - 3649);
    const auto picture = plot.grab(); // the first weeks are painted
    CHECK_FALSE(picture.isNull());
}
