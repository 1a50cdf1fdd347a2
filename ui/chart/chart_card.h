#pragma once

#include "chart/tabled_card.h"
#include "progress/chart.h"

#include <optional>

namespace sinew::chart {

class ChartPlot;
class ChartTable;

/// A chart in its card; the plot is named `<name>.plot`.
class ChartCard : public TabledCard {
    Q_OBJECT

public:
    ChartCard(const QString& name, const QString& heading, kit::Prompt& prompt,
              QWidget* parent = nullptr);

    /// The chart, seen from that day on, or all of it.
    void show(const progress::Chart& chart, std::optional<base::Day> from = {});
    [[nodiscard]] ChartPlot& plot() const { return *m_plot; }

private:
    void showLegend();

    ChartTable* m_model;
    ChartPlot* m_plot;
};

} // namespace sinew::chart
