#include "rehab/figure.h"

#include <catch2/catch_approx.hpp>
#include <catch2/catch_test_macros.hpp>

#include <cmath>

using namespace sinew::rehab;
using Catch::Approx;

namespace {

Point where(const Skeleton& s, Joint joint) {
    return s[static_cast<std::size_t>(joint)];
}

double apart(Point a, Point b) {
    return std::hypot(a.x - b.x, a.y - b.y);
}

Pose squat(double hip, double knee) {
    Pose pose;
    pose.trunk = 90 - hip / 2;
    pose.near.hip = pose.far.hip = hip;
    pose.near.knee = pose.far.knee = knee;
    pose.near.ankle = pose.far.ankle = pose.trunk - 90 + hip - knee; // the sole stays level
    return pose;
}

Figure squats(int rest) {
    Figure figure;
    figure.frames = {{1000, rest, squat(0, 0)}, {1000, rest, squat(60, 80)}};
    return figure;
}

} // namespace

TEST_CASE("a standing figure is upright and human in its proportions") {
    const auto s = skeleton(Pose{}, View::side);
    CHECK(where(s, Joint::pelvis).y == Approx(48.5));
    CHECK(where(s, Joint::head).y == Approx(87.5));
    CHECK(where(s, Joint::nearToe).x > where(s, Joint::nearHeel).x);
    CHECK(where(s, Joint::nearHeel).y == Approx(0).margin(1e-9));
    CHECK(ankleOf(s, true, View::side).y == Approx(3.5));
}

TEST_CASE("feet that stand in two frames stay where they are on the way") {
    const auto figure = squats(0);
    const auto heel = where(skeletonAt(figure, 0), Joint::farHeel);
    for (int ms = 0; ms < loopMs(figure); ms += 40) {
        CHECK(apart(where(skeletonAt(figure, ms), Joint::farHeel), heel) < 0.01);
    }
}

TEST_CASE("limbs keep their lengths all the way round the loop") {
    const auto figure = squats(300);
    for (int ms = 0; ms < loopMs(figure); ms += 40) {
        const auto s = skeletonAt(figure, ms);
        CHECK(apart(where(s, Joint::nearHip), where(s, Joint::nearKnee)) == Approx(24.5));
        CHECK(apart(where(s, Joint::nearKnee), ankleOf(s, true, View::side)) ==
              Approx(20.5).margin(0.05)); // a straight knee gives a hair
    }
}

TEST_CASE("a figure rests only where a frame has a rest") {
    const auto figure = squats(300);
    CHECK(loopMs(figure) == 2600);
    CHECK(restAt(figure, 150) == Approx(0.5));
    CHECK(restAt(figure, 700) == 0.0);
    CHECK(skeletonAt(figure, 0) == skeletonAt(figure, 299));
    CHECK(skeletonAt(figure, 0) != skeletonAt(figure, 700));
}

TEST_CASE("the loop closes without a jump") {
    const auto figure = squats(0);
    const auto last = skeletonAt(figure, loopMs(figure) - 1);
    CHECK(apart(where(last, Joint::pelvis), where(skeletonAt(figure, 0), Joint::pelvis)) < 0.2);
}
