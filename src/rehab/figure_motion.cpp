#include "rehab/figure.h"
#include "rehab/limbs.h"

#include <algorithm>
#include <array>

namespace sinew::rehab {

namespace {

constexpr double still = 1.5; ///< percent of body height: nearer than this counts as the same place

using Numbers = std::array<double, 19>;

Numbers numbersOf(const Pose& p) {
    const auto& n = p.near;
    const auto& f = p.far;
    return {p.x,   p.y,    p.trunk, p.neck,      p.roll,      n.shoulder, n.elbow,
            n.hip, n.knee, n.ankle, n.thighSeen, n.shankSeen, f.shoulder, f.elbow,
            f.hip, f.knee, f.ankle, f.thighSeen, f.shankSeen};
}

Pose poseOf(const Numbers& n, Joint anchor) {
    return {anchor,
            n[0],
            n[1],
            n[2],
            n[3],
            n[4],
            Limb{n[5], n[6], n[7], n[8], n[9], n[10], n[11]},
            Limb{n[12], n[13], n[14], n[15], n[16], n[17], n[18]}};
}

/// The frames around one move: the drawing goes from frames[1] to frames[2].
struct Move {
    std::array<const Frame*, 4> frames;
    double part = 0; ///< 0 to 1 of the way
};

const Frame& frameAt(const Figure& figure, std::size_t index) {
    return figure.frames[index % figure.frames.size()];
}

Move moveFrom(const Figure& figure, std::size_t index, double part) {
    const auto n = figure.frames.size();
    return {{&frameAt(figure, index + n - 1), &frameAt(figure, index), &frameAt(figure, index + 1),
             &frameAt(figure, index + 2)},
            part};
}

/// Cubic through the values of the four frames: it rests where a frame rests, else it flows on.
double flow(const Move& move, double before, double here, double next, double after) {
    const double ms = move.frames[2]->moveMs;
    const auto slope = [&](const Frame& frame, double earlier, double later, double span) {
        return frame.holdMs > 0 ? 0.0 : (later - earlier) / span * ms;
    };
    const double out = slope(*move.frames[1], before, next, move.frames[1]->moveMs + ms);
    const double in = slope(*move.frames[2], here, after, ms + move.frames[3]->moveMs);
    const double t = move.part;
    const double t2 = t * t;
    const double t3 = t2 * t;
    return (2 * t3 - 3 * t2 + 1) * here + (t3 - 2 * t2 + t) * out + (3 * t2 - 2 * t3) * next +
           (t3 - t2) * in;
}

Pose anchoredAt(const Pose& pose, Joint anchor, View view) {
    Pose other = pose;
    const auto place = skeleton(pose, view)[at(anchor)];
    other.anchor = anchor;
    other.x = place.x;
    other.y = place.y;
    return other;
}

Pose blended(const Move& move, View view) {
    const auto& f = move.frames;
    const auto anchor = f[1]->pose.anchor == f[2]->pose.anchor ? f[1]->pose.anchor : Joint::pelvis;
    std::array<Numbers, 4> n{};
    for (std::size_t i = 0; i < 4; ++i) {
        n[i] = numbersOf(anchoredAt(f[i]->pose, anchor, view));
    }
    Numbers result{};
    for (std::size_t i = 0; i < result.size(); ++i) {
        result[i] = flow(move, n[0][i], n[1][i], n[2][i], n[3][i]);
    }
    return poseOf(result, anchor);
}

/// The joint between `root` and `end` for given lengths, on the side where `guess` lies.
Point bentJoint(Point root, Point end, double upper, double lower, Point guess) {
    const auto line = minus(end, root);
    const double reach = std::clamp(lengthOf(line), 0.01, (upper + lower) * 0.9999);
    const double along = (upper * upper - lower * lower + reach * reach) / (2 * reach);
    const double off = std::sqrt(std::max(0.0, upper * upper - along * along));
    const Point unit{line.x / lengthOf(line), line.y / lengthOf(line)};
    const auto lean = minus(guess, root);
    const double side = unit.x * lean.y - unit.y * lean.x < 0 ? -1.0 : 1.0;
    return {root.x + along * unit.x - side * off * unit.y,
            root.y + along * unit.y + side * off * unit.x};
}

bool stands(Point a, Point b) {
    const bool floor = a.y < still && b.y < still;
    return floor || lengthOf(minus(a, b)) < still;
}

/// Where a standing joint is on the way between two frames: at rest, or gliding along the floor.
Point placeOf(const Move& move, View view, Joint joint) {
    std::array<Point, 4> p{};
    for (std::size_t i = 0; i < 4; ++i) {
        p[i] = skeleton(move.frames[i]->pose, view)[at(joint)];
    }
    const double y = std::lerp(p[1].y, p[2].y, move.part);
    if (lengthOf(minus(p[1], p[2])) < still) {
        return {std::lerp(p[1].x, p[2].x, move.part), y};
    }
    return {flow(move, p[0].x, p[1].x, p[2].x, p[3].x), y};
}

void plantHand(Skeleton& s, const LimbSide& side, Point hand) {
    const double upper = lengthOf(minus(s[at(side.elbow)], s[at(side.shoulder)]));
    const double lower = lengthOf(minus(s[at(side.hand)], s[at(side.elbow)]));
    s[at(side.elbow)] = bentJoint(s[at(side.shoulder)], hand, upper, lower, s[at(side.elbow)]);
    s[at(side.hand)] = hand;
}

void plantFoot(Skeleton& s, const LimbSide& side, Point heel, Point toe, View view) {
    const bool nearLeg = side.heel == Joint::nearHeel;
    const double upper = lengthOf(minus(s[at(side.knee)], s[at(side.hip)]));
    const double lower = lengthOf(minus(ankleOf(s, nearLeg, view), s[at(side.knee)]));
    s[at(side.heel)] = heel;
    s[at(side.toe)] = toe;
    s[at(side.knee)] =
        bentJoint(s[at(side.hip)], ankleOf(s, nearLeg, view), upper, lower, s[at(side.knee)]);
}

/// A foot that swings over the floor clears it.
void clearFloor(Skeleton& s, const LimbSide& side, View view) {
    const auto heel = s[at(side.heel)];
    const auto toe = s[at(side.toe)];
    const double low = std::min(heel.y, toe.y);
    if (low < 0) {
        plantFoot(s, side, {heel.x, heel.y - low}, {toe.x, toe.y - low}, view);
    }
}

Skeleton onTheWay(const Move& move, View view) {
    auto s = skeleton(blended(move, view), view);
    const auto a = skeleton(move.frames[1]->pose, view);
    const auto b = skeleton(move.frames[2]->pose, view);
    for (const auto& side : {nearSide, farSide}) {
        if (stands(a[at(side.heel)], b[at(side.heel)])) {
            plantFoot(s, side, placeOf(move, view, side.heel), placeOf(move, view, side.toe), view);
        } else {
            clearFloor(s, side, view);
        }
        if (stands(a[at(side.hand)], b[at(side.hand)])) {
            plantHand(s, side, placeOf(move, view, side.hand));
        } else if (s[at(side.hand)].y < 0) {
            plantHand(s, side, {s[at(side.hand)].x, 0});
        }
    }
    return s;
}

/// The frame the loop has reached and what is left of the time: in its rest, or in the move after
/// it.
struct Moment {
    std::size_t frame = 0;
    double rest = 0; ///< 0 to 1 of the rest
    double part = 0; ///< 0 to 1 of the move
};

Moment momentAt(const Figure& figure, int ms) {
    int left = loopMs(figure) > 0 ? ms % loopMs(figure) : 0;
    for (std::size_t i = 0; i < figure.frames.size(); ++i) {
        const int hold = figure.frames[i].holdMs;
        const int move = frameAt(figure, i + 1).moveMs;
        if (left < hold) {
            return {i, static_cast<double>(left) / hold, 0};
        }
        if (left < hold + move) {
            return {i, 0, static_cast<double>(left - hold) / move};
        }
        left -= hold + move;
    }
    return {};
}

} // namespace

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
    const auto moment = momentAt(figure, ms);
    if (moment.part <= 0) {
        return skeleton(figure.frames[moment.frame].pose, figure.view);
    }
    return onTheWay(moveFrom(figure, moment.frame, moment.part), figure.view);
}

double restAt(const Figure& figure, int ms) {
    return figure.frames.empty() ? 0 : momentAt(figure, ms).rest;
}

} // namespace sinew::rehab
