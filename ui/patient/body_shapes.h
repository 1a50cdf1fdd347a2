#pragma once

#include "rehab/body.h"
#include "rehab/values.h"

#include <QPainterPath>

#include <vector>

namespace sinew::patient {

/// The three drawings of the map: both thighs from behind, large, and the whole of both legs.
enum class BodyView { thighs, behind, front };

/// A place that can be marked. It lies in one view only, so that front and back never show the same
/// mark twice.
struct BodySpot {
    rehab::BodyRegion region;
    rehab::Side side;
    BodyView view;
    QPainterPath shape; ///< in the coordinates of the whole map
};

/// What is drawn, in coordinates of its own: y grows downwards, `size` holds all of it. Seen from
/// behind the left leg stands at the left, from the front at the right.
struct BodyShapes {
    QSizeF size;
    std::vector<QPainterPath> outlines; ///< of the legs, below the spots
    std::vector<BodySpot> spots;
};

[[nodiscard]] const BodyShapes& bodyShapes();
/// Where the drawing of a view lies.
[[nodiscard]] QRectF frameOf(BodyView view);

/// The spot that an arrow leads to: the nearest one in that direction, else the same.
[[nodiscard]] std::size_t neighbour(std::size_t from, QPointF direction);

} // namespace sinew::patient
