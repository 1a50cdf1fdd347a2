#pragma once

#include "rehab/figure.h"

#include <cmath>
#include <numbers>

namespace sinew::rehab {

// What figure.cpp (postures) and figure_motion.cpp (the way between them) share.

[[nodiscard]] constexpr std::size_t at(Joint joint) {
    return static_cast<std::size_t>(joint);
}

/// Where the joints of one side are stored.
struct LimbSide {
    Joint shoulder, elbow, hand, hip, knee, heel, toe;
};
inline constexpr LimbSide nearSide{Joint::nearShoulder, Joint::nearElbow, Joint::nearHand,
                                   Joint::nearHip,      Joint::nearKnee,  Joint::nearHeel,
                                   Joint::nearToe};
inline constexpr LimbSide farSide{Joint::farShoulder, Joint::farElbow, Joint::farHand,
                                  Joint::farHip,      Joint::farKnee,  Joint::farHeel,
                                  Joint::farToe};

[[nodiscard]] inline Point from(Point start, double length, double degrees) {
    const double a = degrees * std::numbers::pi / 180.0;
    return {start.x + length * std::cos(a), start.y + length * std::sin(a)};
}

[[nodiscard]] inline Point plus(Point a, Point b) {
    return {a.x + b.x, a.y + b.y};
}

[[nodiscard]] inline Point minus(Point a, Point b) {
    return {a.x - b.x, a.y - b.y};
}

[[nodiscard]] inline double lengthOf(Point p) {
    return std::hypot(p.x, p.y);
}

} // namespace sinew::rehab
