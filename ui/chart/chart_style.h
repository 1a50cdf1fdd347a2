#pragma once

#include "kit/theme.h"
#include "progress/chart.h"

#include <QPen>

#include "chart/custom_plot.h"

namespace sinew::chart {

/// How one series is told apart: colour, stroke and shape, so that it can be read without colour.
struct SeriesLook {
    kit::Ink ink = kit::Ink::dataGrey;
    Qt::PenStyle stroke = Qt::SolidLine;
    qreal width = 1.6;
    QCPScatterStyle::ScatterShape shape = QCPScatterStyle::ssNone;
    Qt::BrushStyle fill = Qt::SolidPattern; ///< of bars
};

[[nodiscard]] bool isBars(const progress::ChartSeries& series);
/// The look of a series by its name; `at` tells unknown ones apart by their place.
[[nodiscard]] SeriesLook lookOf(const progress::ChartSeries& series, int at);
[[nodiscard]] QPen penOf(const SeriesLook& look);
/// What fills the room between the least and the most.
[[nodiscard]] QColor washOf(const SeriesLook& look);

/// A short sample of the series for the legend.
void paintSample(QPainter& painter, const QRectF& room, const progress::ChartSeries& series,
                 int at);

} // namespace sinew::chart
