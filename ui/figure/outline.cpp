#include "figure/outline.h"

#include <QLineF>

#include <cmath>
#include <numbers>

namespace sinew::figure {

QPointF unit(QPointF a, QPointF b) {
    const double length = QLineF{a, b}.length();
    return length > 0 ? (b - a) / length : QPointF{1, 0};
}

QPainterPath smoothRing(const std::vector<QPointF>& points) {
    const auto n = points.size();
    const auto at = [&](std::size_t i) { return points[i % n]; };
    QPainterPath path{points.front()};
    for (std::size_t i = 0; i < n; ++i) {
        const auto out = (at(i + 1) - at(i + n - 1)) / 6.0;
        const auto in = (at(i + 2) - at(i)) / 6.0;
        path.cubicTo(at(i) + out, at(i + 1) - in, at(i + 1));
    }
    path.closeSubpath();
    return path;
}

QPainterPath limb(QPointF a, QPointF b, const std::vector<Girth>& girths) {
    const auto left = leftOf(unit(a, b));
    std::vector<QPointF> points;
    points.reserve(2 * girths.size());
    for (const auto& girth : girths) {
        points.push_back(along(a, b, girth.along) + left * girth.left);
    }
    for (auto girth = girths.rbegin(); girth != girths.rend(); ++girth) {
        points.push_back(along(a, b, girth->along) - left * girth->right);
    }
    return smoothRing(points);
}

QPainterPath disc(QPointF middle, double radius) {
    QPainterPath path;
    path.addEllipse(middle, radius, radius);
    return path;
}

QPainterPath capsule(QPointF a, double radiusA, QPointF b, double radiusB) {
    const auto ahead = unit(a, b);
    const double turn = std::atan2(ahead.y(), ahead.x()) * 180.0 / std::numbers::pi;
    const auto box = [](QPointF middle, double r) {
        return QRectF{middle.x() - r, middle.y() - r, 2 * r, 2 * r};
    };
    // Qt's arcs count anticlockwise with y downwards; here y goes up, so the angles change sign.
    QPainterPath path;
    path.arcMoveTo(box(a, radiusA), -turn - 90);
    path.arcTo(box(a, radiusA), -turn - 90, -180);
    path.arcTo(box(b, radiusB), -turn + 90, -180);
    path.closeSubpath();
    return path;
}

} // namespace sinew::figure
