#pragma once

#include "rehab/figure.h"

#include <QColor>
#include <QRectF>

class QPainter;

namespace sinew::figure {

/// The colours of a drawing. `ground` is what the drawing lies on: seams between parts show it.
struct FigureInk {
    QColor body;
    QColor shade; ///< the far arm and leg
    QColor muscle;
    QColor prop;
    QColor floor;
    QColor ground;
};

/// The theme's colours on a card.
[[nodiscard]] FigureInk themeInk();
/// For paper: legible in black and white.
[[nodiscard]] FigureInk paperInk();

/// What the figure and its props cover over the whole loop, in percent of body height, y upwards.
[[nodiscard]] QRectF extent(const rehab::Figure& figure);

/// Paints one moment of the loop into `area`, as large as fits; every moment at the same scale.
void paintMoment(QPainter& painter, const QRectF& area, const rehab::Figure& figure, int ms,
                 const FigureInk& ink);
/// Paints the two still frames side by side with an arrow between them.
void paintStill(QPainter& painter, const QRectF& area, const rehab::Figure& figure,
                const FigureInk& ink);

} // namespace sinew::figure
