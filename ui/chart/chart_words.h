#pragma once

#include "progress/adherence.h"
#include "progress/chart.h"

#include <QCoreApplication>
#include <QString>

namespace sinew::chart {

/// The words of a chart's codes in the person's language: series, bands, thresholds, markers,
/// panels.
class ChartWords {
    Q_DECLARE_TR_FUNCTIONS(ChartWords)

public:
    [[nodiscard]] static QString series(const progress::ChartSeries& series);
    /// What became of a day of the plan.
    [[nodiscard]] static QString day(progress::DayAdherence state);
    [[nodiscard]] static QString threshold(const progress::ChartThreshold& threshold);
    [[nodiscard]] static QString marker(const progress::ChartMarker& marker);
    [[nodiscard]] static QString sign(const progress::ChartMarker& marker);
    [[nodiscard]] static QString panel(const progress::ChartPanel& panel);
    [[nodiscard]] static QString kind(progress::ChartKind kind);
    [[nodiscard]] static QString step(progress::ChartStep step);
    /// What stands above the days of a chart's table, and one of its days: a date, or "day 12".
    [[nodiscard]] static QString days(const progress::Chart& chart);
    [[nodiscard]] static QString day(const progress::Chart& chart, base::Day day,
                                     bool isSpoken = false);
    /// "2 (n 3)", "–" for a gap; of a group "3, half from 2 to 4 (n 34)".
    [[nodiscard]] static QString value(const progress::ChartSeries& series,
                                       const progress::ChartPoint& point, progress::ChartStep step);
};

} // namespace sinew::chart
