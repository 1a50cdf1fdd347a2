#pragma once

#include <QPainterPath>
#include <QPointF>

#include <vector>

namespace sinew::figure {

/// How far a part reaches to both sides of its axis at a share of its length (0 to 1, may
/// overshoot).
struct Girth {
    double along;
    double left;
    double right;
};

/// A closed smooth curve through the points.
[[nodiscard]] QPainterPath smoothRing(const std::vector<QPointF>& points);
/// A part drawn round the axis from `a` to `b`; left is anticlockwise of its direction, y upwards.
[[nodiscard]] QPainterPath limb(QPointF a, QPointF b, const std::vector<Girth>& girths);
/// A rounded bar that may taper.
[[nodiscard]] QPainterPath capsule(QPointF a, double radiusA, QPointF b, double radiusB);
[[nodiscard]] QPainterPath disc(QPointF middle, double radius);

[[nodiscard]] QPointF unit(QPointF a, QPointF b);
/// Turned a quarter anticlockwise.
[[nodiscard]] inline QPointF leftOf(QPointF direction) {
    return {-direction.y(), direction.x()};
}
[[nodiscard]] inline QPointF along(QPointF a, QPointF b, double part) {
    return a + (b - a) * part;
}

} // namespace sinew::figure
