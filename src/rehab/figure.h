#pragma once

#include "rehab/evidence.h"

#include <optional>
#include <string>
#include <vector>

namespace sinew::rehab {

/// side: the person faces right (lying on the back the head is at the left). front: she faces the
/// viewer.
enum class View { side, front };

/// Points of the body that can stand still or hold a prop. "near" is the leg or arm towards the
/// viewer and, where one leg works, the working one; in front view near is drawn at the left of the
/// picture.
enum class Joint {
    pelvis,
    neck,
    head,
    nearShoulder,
    nearElbow,
    nearHand,
    farShoulder,
    farElbow,
    farHand,
    nearHip,
    nearKnee,
    nearHeel,
    nearToe,
    farHip,
    farKnee,
    farHeel,
    farToe,
};
inline constexpr std::size_t jointCount = 17;

/// Degrees, 0 = anatomical standing. Side view: hip and shoulder + = flexion (thigh or arm swings
/// forward), knee + = bent (heel towards buttock), elbow + = bent, ankle + = toes pointed. Front
/// view: hip and shoulder + = away from the midline, knee and elbow + = the lower part turns
/// inwards, ankle unused. `thighSeen`, `shankSeen`: how much of its length shows when that part
/// points towards or away from the viewer (1 = all of it).
struct Limb {
    double shoulder = 0;
    double elbow = 0;
    double hip = 0;
    double knee = 0;
    double ankle = 0;
    double thighSeen = 1;
    double shankSeen = 1;
    static constexpr auto keys() {
        return FieldTable{
            may("shoulder", &Limb::shoulder, -180, 200), may("elbow", &Limb::elbow, -180, 180),
            may("hip", &Limb::hip, -180, 180),           may("knee", &Limb::knee, -180, 180),
            may("ankle", &Limb::ankle, -60, 90),         may("thighSeen", &Limb::thighSeen, 0, 1),
            may("shankSeen", &Limb::shankSeen, 0, 1)};
    }
    friend bool operator==(const Limb&, const Limb&) = default;
};

/// One posture. `trunk` is the direction from pelvis to neck in degrees, anticlockwise from "to the
/// right" (90 standing, 180 lying on the back or prone with the head left, 0 head right). `neck` +
/// = chin to chest. `roll` (front view) + = the near side of the pelvis higher, in degrees. `x`,
/// `y` place the joint named `anchor`, in percent of body height; the floor is y = 0, the middle of
/// the picture x = 0.
struct Pose {
    Joint anchor = Joint::nearHeel;
    double x = 0;
    double y = 0;
    double trunk = 90;
    double neck = 0;
    double roll = 0;
    Limb near;
    Limb far;
    static constexpr auto keys() {
        return FieldTable{must("anchor", &Pose::anchor),     must("x", &Pose::x, -150, 150),
                          must("y", &Pose::y, -20, 150),     must("trunk", &Pose::trunk, -180, 360),
                          may("neck", &Pose::neck, -90, 90), may("roll", &Pose::roll, -45, 45),
                          must("near", &Pose::near),         must("far", &Pose::far)};
    }
    friend bool operator==(const Pose&, const Pose&) = default;
};

/// `moveMs` is the time from the frame before (the first: from the last, closing the loop),
/// `holdMs` the rest in this posture.
struct Frame {
    int moveMs = 1000;
    int holdMs = 0;
    Pose pose;
    static constexpr auto keys() {
        return FieldTable{must("moveMs", &Frame::moveMs, 100, 10000),
                          may("holdMs", &Frame::holdMs, 0, 10000), must("pose", &Frame::pose)};
    }
    friend bool operator==(const Frame&, const Frame&) = default;
};

enum class PropKind {
    mat,
    floorLine,
    wall,
    chair,
    bench,
    box,
    step,
    ball,
    roller,
    slider,
    strap,
    band,
    stick,
    dumbbell,
    bar,
    kettlebell,
    bike,
    cone,
    pad,
    partnerHands,
};

/// Something drawn with the person, in percent of body height. Standing props: lower left corner
/// `x`, `y`, size `width`, `height` (ball, roller: middle and diameter = width). With `at` the prop
/// moves with that joint and x, y are an offset; a strap, band or stick runs from `at` to `to`, or
/// to the fixed point x, y when `to` is empty.
struct Prop {
    PropKind kind = PropKind::mat;
    double x = 0;
    double y = 0;
    double width = 0;
    double height = 0;
    double angle = 0;
    std::optional<Joint> at;
    std::optional<Joint> to;
    static constexpr auto keys() {
        return FieldTable{must("kind", &Prop::kind),
                          may("x", &Prop::x, -150, 150),
                          may("y", &Prop::y, -20, 150),
                          may("width", &Prop::width, 0, 300),
                          may("height", &Prop::height, 0, 150),
                          may("angle", &Prop::angle, -360, 360),
                          may("at", &Prop::at),
                          may("to", &Prop::to)};
    }
    friend bool operator==(const Prop&, const Prop&) = default;
};

enum class Highlight { none, near, far, both };

/// A moving drawing of an exercise: frames are joined smoothly and loop; the drawing passes through
/// a frame without a rest and comes to a stop in one with a rest. `still` names the two frames
/// shown on paper and where motion is reduced.
struct Figure {
    std::string key;
    View view = View::side;
    LocalText description; ///< for people who do not see it
    Highlight hamstring = Highlight::near;
    std::vector<Frame> frames; ///< 2 or more
    std::vector<int> still;    ///< two indexes into frames
    std::vector<Prop> props;
    static constexpr auto keys() {
        return FieldTable{must("key", &Figure::key),
                          must("view", &Figure::view),
                          must("description", &Figure::description),
                          must("hamstring", &Figure::hamstring),
                          must("frames", &Figure::frames, 2, 12),
                          must("still", &Figure::still, 2, 2),
                          may("props", &Figure::props, 0, 10)};
    }
    friend bool operator==(const Figure&, const Figure&) = default;
};

/// A place in the picture, percent of body height, y upwards from the floor.
struct Point {
    double x = 0;
    double y = 0;
    friend bool operator==(const Point&, const Point&) = default;
};

/// Segment lengths in percent of body height.
struct Body {
    double trunk = 30;
    double neck = 9;
    double upperArm = 17;
    double forearm = 19;
    double thigh = 24.5;
    double shank = 24;
    double heel = 3.5;
    double foot = 13;
    double shoulderHalf = 10; ///< front view only
    double hipHalf = 7;       ///< front view only
};

/// Where every joint stands, indexed by Joint.
using Skeleton = std::array<Point, jointCount>;
[[nodiscard]] Skeleton skeleton(const Pose& pose, View view, const Body& body = {});
/// The ankle, which is not stored: above the heel as the sole lies; in front view the heel itself.
[[nodiscard]] Point ankleOf(const Skeleton& skeleton, bool nearLeg, View view,
                            const Body& body = {});
[[nodiscard]] int loopMs(const Figure& figure);
/// The joints `ms` after the start of the loop (first frame's rest first). A foot or hand that
/// stands at the same place, or on the floor, in two neighbouring frames stays there on the way:
/// the knee or elbow gives. Anchors that differ between frames are joined at the pelvis.
[[nodiscard]] Skeleton skeletonAt(const Figure& figure, int ms);
/// 0 to 1: how far into the rest of a frame the loop is; 0 while moving.
[[nodiscard]] double restAt(const Figure& figure, int ms);

} // namespace sinew::rehab

SINEW_NAMES(sinew::rehab::View, "side", "front");
SINEW_NAMES(sinew::rehab::Joint, "pelvis", "neck", "head", "nearShoulder", "nearElbow", "nearHand",
            "farShoulder", "farElbow", "farHand", "nearHip", "nearKnee", "nearHeel", "nearToe",
            "farHip", "farKnee", "farHeel", "farToe");
SINEW_NAMES(sinew::rehab::PropKind, "mat", "floorLine", "wall", "chair", "bench", "box", "step",
            "ball", "roller", "slider", "strap", "band", "stick", "dumbbell", "bar", "kettlebell",
            "bike", "cone", "pad", "partnerHands");
SINEW_NAMES(sinew::rehab::Highlight, "none", "near", "far", "both");
