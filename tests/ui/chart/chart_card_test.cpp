#include "chart/chart_card.h"
#include "chart/chart_plot.h"
#include "kit/choice_row.h"
#include "ready_prompt.h"

#include <catch2/catch_test_macros.hpp>

#include <QSignalSpy>
#include <QTest>

using namespace sinew;
using progress::ChartStep;

namespace {

progress::Chart chartOf(ChartStep step, base::Day from, base::Day to) {
    progress::Chart chart;
    chart.step = step;
    chart.from = from;
    chart.to = to;
    chart.panels.push_back({"pain", "0-10", 0, 10});
    chart.series.push_back({"painWorst", "0-10", progress::SeriesStyle::line, 0, {}});
    chart.series.back().points.push_back({to, 3, 1, std::nullopt, std::nullopt});
    return chart;
}

const base::Day onset = *base::Day::from(2016, 3, 2);
const base::Day today = *base::Day::from(2026, 3, 2);

/// The digit that stands for "All": the third choice of the stretch.
void chooseStretch(chart::ChartCard& card, int digit) {
    auto* spans = card.findChild<kit::ChoiceRow*>(QStringLiteral("c.span"));
    REQUIRE(spans != nullptr);
    QTest::keyClick(spans, static_cast<Qt::Key>(Qt::Key_0 + digit));
}

} // namespace

TEST_CASE("years are asked for only when All is chosen, and weeks stay day by day") {
    tests::ReadyPrompt prompt;
    chart::ChartCard card{QStringLiteral("c"), QStringLiteral("Pain"), prompt};
    const QSignalSpy asked{&card, &chart::ChartCard::wholeWanted};
    card.show(chartOf(ChartStep::day, today - 199, today), chart::Reach::recent);
    CHECK(asked.isEmpty());
    CHECK_FALSE(card.wantsWhole());

    chooseStretch(card, 3);
    CHECK(asked.size() == 1);
    CHECK(card.wantsWhole());
    card.showWhole(chartOf(ChartStep::month, onset, today));
    CHECK(card.plot().chart().step == ChartStep::month);
    CHECK(card.plot().chart().from == onset);

    chooseStretch(card, 1);
    CHECK(card.plot().chart().step == ChartStep::day);
    chooseStretch(card, 3);
    CHECK(card.plot().chart().step == ChartStep::month); // still there
    CHECK(asked.size() == 1);
}

TEST_CASE("a chart that reaches back to the onset shows all of it without asking") {
    tests::ReadyPrompt prompt;
    chart::ChartCard card{QStringLiteral("c"), QStringLiteral("Pain"), prompt};
    const QSignalSpy asked{&card, &chart::ChartCard::wholeWanted};
    card.show(chartOf(ChartStep::day, today - 20, today));
    chooseStretch(card, 3);
    CHECK(asked.isEmpty());
    CHECK(card.plot().chart().from == today - 20);
}
