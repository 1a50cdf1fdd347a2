#include "rehab/figure.h"

#include <cmath>
#include <numbers>

namespace sinew::rehab {

namespace {

Point from(Point start, double length, double degrees) {
    const double a = degrees * std::numbers::pi / 180.0;
    return {start.x + length * std::cos(a), start.y + length * std::sin(a)};
}

Point mix(Point a, Point b, double part) {
    return {a.x + (b.x - a.x) * part, a.y + (b.y - a.y) * part};
}

std::size_t at(Joint joint) {
    return static_cast<std::size_t>(joint);
}

/// Where the joints of one side are stored, and which way "outwards" or "forwards" turns.
struct Side {
    Joint shoulder, elbow, hand, hip, knee, heel, toe;
};
constexpr Side nearSide{Joint::nearShoulder, Joint::nearElbow, Joint::nearHand, Joint::nearHip,
                        Joint::nearKnee,     Joint::nearHeel,  Joint::nearToe};
constexpr Side farSide{Joint::farShoulder, Joint::farElbow, Joint::farHand, Joint::farHip,
                       Joint::farKnee,     Joint::farHeel,  Joint::farToe};

/// Side view: limbs hang along the trunk; flexion turns them anticlockwise, towards the way the
/// person faces.
void addSideLimb(Skeleton& s, const Side& side, const Limb& limb, double trunk, const Body& body) {
    const double down = trunk + 180.0;
    s[at(side.shoulder)] = s[at(Joint::neck)];
    s[at(side.hip)] = s[at(Joint::pelvis)];
    s[at(side.elbow)] = from(s[at(side.shoulder)], body.upperArm, down + limb.shoulder);
    s[at(side.hand)] = from(s[at(side.elbow)], body.forearm, down + limb.shoulder + limb.elbow);
    const double thigh = down + limb.hip;
    const double shank = thigh - limb.knee;
    const double foot = shank + 90.0 - limb.ankle;
    s[at(side.knee)] = from(s[at(side.hip)], body.thigh, thigh);
    const auto ankle = from(s[at(side.knee)], body.shank - body.heel, shank);
    s[at(side.heel)] = from(from(ankle, body.heel, foot - 90.0), body.heel, foot + 180.0);
    s[at(side.toe)] = from(s[at(side.heel)], body.foot, foot);
}

/// Front view: `out` is -1 for the side drawn at the left.
void addFrontLimb(Skeleton& s, const Side& side, const Limb& limb, const Pose& pose, double out,
                  const Body& body) {
    const double across = pose.trunk - 90.0;
    const double hips = across - pose.roll;
    const double down = pose.trunk + 180.0;
    s[at(side.shoulder)] = from(s[at(Joint::neck)], out * body.shoulderHalf, across);
    s[at(side.hip)] = from(s[at(Joint::pelvis)], out * body.hipHalf, hips);
    s[at(side.elbow)] = from(s[at(side.shoulder)], body.upperArm, down + out * limb.shoulder);
    s[at(side.hand)] =
        from(s[at(side.elbow)], body.forearm, down + out * (limb.shoulder - limb.elbow));
    s[at(side.knee)] = from(s[at(side.hip)], body.thigh, down + out * limb.hip);
    const double shank = down + out * (limb.hip - limb.knee);
    s[at(side.heel)] = from(s[at(side.knee)], body.shank, shank);
    s[at(side.toe)] = from(s[at(side.heel)], body.foot / 3.0, shank + out * 60.0);
}

Skeleton atOrigin(const Pose& pose, View view, const Body& body) {
    Skeleton s{};
    s[at(Joint::neck)] = from(s[at(Joint::pelvis)], body.trunk, pose.trunk);
    const double nod = view == View::side ? pose.neck : 0.0;
    s[at(Joint::head)] = from(s[at(Joint::neck)], body.neck, pose.trunk - nod);
    if (view == View::side) {
        addSideLimb(s, nearSide, pose.near, pose.trunk, body);
        addSideLimb(s, farSide, pose.far, pose.trunk, body);
    } else {
        addFrontLimb(s, nearSide, pose.near, pose, -1.0, body);
        addFrontLimb(s, farSide, pose.far, pose, 1.0, body);
    }
    return s;
}

Skeleton moved(Skeleton s, Joint anchor, Point to) {
    const Point by{to.x - s[at(anchor)].x, to.y - s[at(anchor)].y};
    for (auto& point : s) {
        point = {point.x + by.x, point.y + by.y};
    }
    return s;
}

Limb mix(const Limb& a, const Limb& b, double part) {
    return {std::lerp(a.shoulder, b.shoulder, part), std::lerp(a.elbow, b.elbow, part),
            std::lerp(a.hip, b.hip, part), std::lerp(a.knee, b.knee, part),
            std::lerp(a.ankle, b.ankle, part)};
}

/// Slow at both ends, as a person moves.
double eased(double part) {
    return part * part * (3.0 - 2.0 * part);
}

/// Between two frames: the same anchor travels straight; with two anchors the pelvis does.
Skeleton blend(const Pose& a, const Pose& b, double part, View view) {
    if (a.anchor == b.anchor) {
        return skeleton(between(a, b, part), view);
    }
    const auto pelvis =
        mix(skeleton(a, view)[at(Joint::pelvis)], skeleton(b, view)[at(Joint::pelvis)], part);
    return moved(skeleton(between(a, b, part), view), Joint::pelvis, pelvis);
}

} // namespace

Skeleton skeleton(const Pose& pose, View view, const Body& body) {
    return moved(atOrigin(pose, view, body), pose.anchor, {pose.x, pose.y});
}

Pose between(const Pose& from, const Pose& to, double part) {
    Pose pose = part < 0.5 ? from : to;
    pose.x = std::lerp(from.x, to.x, part);
    pose.y = std::lerp(from.y, to.y, part);
    pose.trunk = std::lerp(from.trunk, to.trunk, part);
    pose.neck = std::lerp(from.neck, to.neck, part);
    pose.roll = std::lerp(from.roll, to.roll, part);
    pose.near = mix(from.near, to.near, part);
    pose.far = mix(from.far, to.far, part);
    return pose;
}

int loopMs(const Figure& figure) {
    int total = 0;
    for (const auto& frame : figure.frames) {
        total += frame.moveMs + frame.holdMs;
    }
    return total;
}

Skeleton skeletonAt(const Figure& figure, int ms) {
    if (figure.frames.empty()) {
        return {};
    }
    int left = loopMs(figure) > 0 ? ms % loopMs(figure) : 0;
    for (std::size_t i = 0; i < figure.frames.size(); ++i) {
        const auto& here = figure.frames[i];
        const auto& next = figure.frames[(i + 1) % figure.frames.size()];
        if (left < here.holdMs) {
            return skeleton(here.pose, figure.view);
        }
        left -= here.holdMs;
        if (left < next.moveMs) {
            return blend(here.pose, next.pose, eased(static_cast<double>(left) / next.moveMs),
                         figure.view);
        }
        left -= next.moveMs;
    }
    return skeleton(figure.frames.front().pose, figure.view);
}

} // namespace sinew::rehab
