#pragma once

#include "figure/figure_painter.h"

namespace sinew::figure {

/// Props stand behind the person or lie over her (what hands and feet hold or wear).
enum class Layer { behind, before };

/// Paints the figure's props of that layer, in percent of body height, y upwards.
void paintProps(QPainter& painter, const rehab::Figure& figure, const rehab::Skeleton& skeleton,
                Layer layer, const FigureInk& ink);
/// What the props cover at that moment.
[[nodiscard]] QRectF propsExtent(const rehab::Figure& figure, const rehab::Skeleton& skeleton);

} // namespace sinew::figure
