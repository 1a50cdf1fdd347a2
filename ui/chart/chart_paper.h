#pragma once

#include "chart/chart_plot.h"

#include <functional>

namespace sinew::chart {

/// One page, A4 across, with a heading; `draw` gets the room below it. Lines
/// stay lines. False where the file cannot be written.
[[nodiscard]] bool writePage(const QString& file, const QString& heading,
                             const std::function<void(QCPPainter&, const QRect&)>& draw);

/// The chart over the stretch of time that is seen, with its legend, in the
/// colours of paper.
[[nodiscard]] bool writePdf(const QString& file, const QString& heading, const ChartPlot& seen);

} // namespace sinew::chart
