#pragma once

#include "chart/tabled_card.h"
#include "progress/consistency_chart.h"

namespace sinew::chart {

class CalendarPlot;
class CalendarTable;

/// The calendar in its card, each state named with its days in the legend; the drawing is named
/// `<name>.plot`.
class CalendarCard : public TabledCard {
    Q_OBJECT

public:
    CalendarCard(const QString& name, const QString& heading, kit::Prompt& prompt,
                 QWidget* parent = nullptr);

    /// The calendar, seen from that day on, or all of it.
    void show(const progress::Calendar& calendar, std::optional<base::Day> from = {});
    [[nodiscard]] CalendarPlot& plot() { return *m_plot; }

Q_SIGNALS:
    /// Enter or a click on a day that has come.
    void dayWanted(sinew::base::Day day);

private:
    void showLegend(const progress::Calendar& calendar, base::Day from);

    CalendarTable* m_model;
    CalendarPlot* m_plot;
};

} // namespace sinew::chart
