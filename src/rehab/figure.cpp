#include "rehab/figure.h"

#include "rehab/limbs.h"

namespace sinew::rehab {

namespace {

/// Side view: limbs hang along the trunk; flexion turns them anticlockwise, towards the way the
/// person faces.
void addSideLimb(Skeleton& s, const LimbSide& side, const Limb& limb, double trunk,
                 const Body& body) {
    const double down = trunk + 180.0;
    s[at(side.shoulder)] = s[at(Joint::neck)];
    s[at(side.hip)] = s[at(Joint::pelvis)];
    s[at(side.elbow)] = from(s[at(side.shoulder)], body.upperArm, down + limb.shoulder);
    s[at(side.hand)] = from(s[at(side.elbow)], body.forearm, down + limb.shoulder + limb.elbow);
    const double thigh = down + limb.hip;
    const double shank = thigh - limb.knee;
    const double foot = shank + 90.0 - limb.ankle;
    s[at(side.knee)] = from(s[at(side.hip)], body.thigh * limb.thighSeen, thigh);
    const auto ankle = from(s[at(side.knee)], (body.shank - body.heel) * limb.shankSeen, shank);
    s[at(side.heel)] = from(from(ankle, body.heel, foot - 90.0), body.heel, foot + 180.0);
    s[at(side.toe)] = from(s[at(side.heel)], body.foot, foot);
}

/// Front view: `out` is -1 for the side drawn at the left.
void addFrontLimb(Skeleton& s, const LimbSide& side, const Limb& limb, const Pose& pose, double out,
                  const Body& body) {
    const double across = pose.trunk - 90.0;
    const double hips = across - pose.roll;
    const double down = pose.trunk + 180.0;
    s[at(side.shoulder)] = from(s[at(Joint::neck)], out * body.shoulderHalf, across);
    s[at(side.hip)] = from(s[at(Joint::pelvis)], out * body.hipHalf, hips);
    s[at(side.elbow)] = from(s[at(side.shoulder)], body.upperArm, down + out * limb.shoulder);
    s[at(side.hand)] =
        from(s[at(side.elbow)], body.forearm, down + out * (limb.shoulder - limb.elbow));
    s[at(side.knee)] = from(s[at(side.hip)], body.thigh * limb.thighSeen, down + out * limb.hip);
    const double shank = down + out * (limb.hip - limb.knee);
    s[at(side.heel)] = from(s[at(side.knee)], body.shank * limb.shankSeen, shank);
    s[at(side.toe)] = from(s[at(side.heel)], body.foot / 3.0, shank + out * 85.0);
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

} // namespace

Point ankleOf(const Skeleton& s, bool nearLeg, View view, const Body& body) {
    const auto& side = nearLeg ? nearSide : farSide;
    const auto heel = s[at(side.heel)];
    if (view == View::front) {
        return heel;
    }
    const auto foot = minus(s[at(side.toe)], heel);
    const double share = body.heel / lengthOf(foot);
    return {heel.x + (foot.x - foot.y) * share, heel.y + (foot.y + foot.x) * share};
}

Skeleton skeleton(const Pose& pose, View view, const Body& body) {
    return moved(atOrigin(pose, view, body), pose.anchor, {pose.x, pose.y});
}

} // namespace sinew::rehab
