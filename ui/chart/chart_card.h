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
    /// Offers to see the values of one method alone, where there are several.
    void offerMethods() { m_offersMethods = true; }

private:
    void draw();
    void presentMethods();
    void showLegend();

    ChartTable* m_model;
    ChartPlot* m_plot;
    progress::Chart m_chart;
    bool m_offersMethods = false;
    std::vector<std::string> m_methods;
    std::optional<std::string> m_method; ///< the only one seen
    QWidget* m_choice = nullptr;
};

} // namespace sinew::chart
