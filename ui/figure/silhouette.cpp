#include "figure/silhouette.h"

#include "figure/outline.h"

namespace sinew::figure {

using rehab::Joint;
using rehab::View;

namespace {

// Girths in percent of body height, drawn after an adult of average build. Side view: on a limb
// hanging down, left of its direction is the front of the body, right the back.
const std::vector<Girth> trunkSide{{-0.10, 4.6, 3.6}, {0.02, 7.2, 5.4}, {0.2, 5.6, 5.3},
                                   {0.42, 4.5, 5.2},  {0.66, 5.6, 6.3}, {0.88, 5.0, 5.0},
                                   {1.0, 3.4, 3.4}};
const std::vector<Girth> thighSide{{-0.05, 4.6, 5.6}, {0.15, 5.6, 6.2}, {0.45, 5.3, 5.2},
                                   {0.8, 4.0, 3.8},   {1.0, 3.5, 3.2},  {1.08, 2.0, 1.8}};
const std::vector<Girth> shankSide{{-0.08, 2.0, 2.0}, {0.0, 3.3, 3.2}, {0.28, 3.0, 4.3},
                                   {0.6, 2.4, 3.2},   {0.9, 1.9, 2.0}, {1.06, 1.7, 1.8}};
const std::vector<Girth> thighFront{{-0.04, 3.0, 3.0}, {0.1, 4.6, 4.6}, {0.3, 5.1, 5.1},
                                    {0.65, 4.3, 4.3},  {1.0, 3.3, 3.3}, {1.08, 1.8, 1.8}};
const std::vector<Girth> shankFront{
    {-0.05, 2.4, 2.4}, {0.25, 3.7, 3.7}, {0.6, 2.7, 2.7}, {0.9, 1.9, 1.9}, {1.0, 1.7, 1.7}};

const std::vector<Girth> headSide{
    {0.04, 1.4, 3.2}, {0.32, 4.6, 4.6}, {0.66, 5.8, 5.2}, {0.95, 3.2, 3.0}};
const std::vector<Girth> headFront{
    {0.02, 2.0, 2.0}, {0.3, 4.6, 4.6}, {0.65, 5.2, 5.2}, {0.95, 3.0, 3.0}};
const std::vector<Girth> bellySide{
    {0.02, -3.4, 4.2}, {0.2, -1.4, 5.2}, {0.5, -1.2, 4.3}, {0.8, -1.5, 3.1}, {1.0, -2.2, 2.6}};
const std::vector<Girth> bellyFront{
    {0.02, 0.3, 0.3}, {0.2, 1.6, 1.6}, {0.5, 1.6, 1.6}, {0.8, 1.2, 1.2}, {1.0, 0.3, 0.3}};

struct Names {
    Joint shoulder, elbow, hand, hip, knee, heel, toe;
};

const Names& names(bool nearSide) {
    static constexpr Names near{Joint::nearShoulder, Joint::nearElbow, Joint::nearHand,
                                Joint::nearHip,      Joint::nearKnee,  Joint::nearHeel,
                                Joint::nearToe};
    static constexpr Names far{Joint::farShoulder, Joint::farElbow, Joint::farHand, Joint::farHip,
                               Joint::farKnee,     Joint::farHeel,  Joint::farToe};
    return nearSide ? near : far;
}

} // namespace

Silhouette::Silhouette(const rehab::Skeleton& skeleton, View view)
    : m_skeleton{skeleton},
      m_view{view} {}

QPointF Silhouette::joint(Joint which) const {
    const auto& point = m_skeleton[static_cast<std::size_t>(which)];
    return {point.x, point.y};
}

QPointF Silhouette::ankle(bool nearSide) const {
    const auto point = rehab::ankleOf(m_skeleton, nearSide, m_view);
    return {point.x, point.y};
}

QPainterPath Silhouette::sideTorso() const {
    return limb(joint(Joint::pelvis), joint(Joint::neck), trunkSide);
}

QPainterPath Silhouette::frontTorso() const {
    const auto pelvis = joint(Joint::pelvis);
    const auto neck = joint(Joint::neck);
    const auto up = unit(pelvis, neck);
    const auto across = unit(joint(Joint::nearHip), joint(Joint::farHip));
    const auto level = unit(joint(Joint::nearShoulder), joint(Joint::farShoulder));
    std::vector<QPointF> ring;
    const auto both = [&](QPointF nearPoint, QPointF farPoint) {
        ring.insert(ring.begin(), nearPoint);
        ring.push_back(farPoint);
    };
    both(joint(Joint::nearShoulder) + level * 4.5 + up * 2.4,
         joint(Joint::farShoulder) - level * 4.5 + up * 2.4);
    both(joint(Joint::nearShoulder) - level * 1.8 + up * 0.8,
         joint(Joint::farShoulder) + level * 1.8 + up * 0.8);
    both(along(pelvis, neck, 0.76) - level * 9.6, along(pelvis, neck, 0.76) + level * 9.6);
    both(along(pelvis, neck, 0.42) - level * 7.8, along(pelvis, neck, 0.42) + level * 7.8);
    both(joint(Joint::nearHip) - across * 4.4 + up * 2.6,
         joint(Joint::farHip) + across * 4.4 + up * 2.6);
    both(joint(Joint::nearHip) - across * 2.6 - up * 3.6,
         joint(Joint::farHip) + across * 2.6 - up * 3.6);
    both(joint(Joint::nearHip) + across * 4.6 - up * 6.0,
         joint(Joint::farHip) - across * 4.6 - up * 6.0);
    return smoothRing(ring);
}

Shape Silhouette::torso() const {
    const auto neck = joint(Joint::neck);
    return {m_view == View::side ? sideTorso() : frontTorso(),
            capsule(neck, 3.0, along(neck, joint(Joint::head), 0.8), 2.6)};
}

Shape Silhouette::head() const {
    const auto middle = joint(Joint::head);
    const auto up = unit(joint(Joint::neck), middle);
    const auto face = -leftOf(up);
    if (m_view == View::front) {
        return {limb(middle - up * 6.6, middle + up * 6.6, headFront)};
    }
    return {limb(middle - up * 6.2 + face * 0.4, middle + up * 6.4, headSide),
            capsule(middle + face * 4.4 - up * 0.4, 1.2, middle + face * 5.9 - up * 1.4, 0.8)};
}

Shape Silhouette::arm(bool nearSide) const {
    const auto& n = names(nearSide);
    const auto wrist = along(joint(n.elbow), joint(n.hand), 0.78);
    return {capsule(joint(n.shoulder), 3.3, joint(n.elbow), 2.3),
            capsule(joint(n.elbow), 2.3, wrist, 1.6), capsule(wrist, 1.6, joint(n.hand), 1.7)};
}

Shape Silhouette::armSeam(bool nearSide) const {
    const auto& n = names(nearSide);
    return {capsule(along(joint(n.shoulder), joint(n.elbow), 0.3), 2.9, joint(n.elbow), 2.3),
            capsule(joint(n.elbow), 2.3, joint(n.hand), 1.7)};
}

QPainterPath Silhouette::thigh(bool nearSide, double start) const {
    const auto& n = names(nearSide);
    const auto hip = along(joint(n.hip), joint(n.knee), start);
    return limb(hip, joint(n.knee), m_view == View::side ? thighSide : thighFront);
}

QPainterPath Silhouette::shank(bool nearSide) const {
    return limb(joint(names(nearSide).knee), ankle(nearSide),
                m_view == View::side ? shankSide : shankFront);
}

QPainterPath Silhouette::foot(bool nearSide) const {
    const auto& n = names(nearSide);
    const auto heel = joint(n.heel);
    const auto toe = joint(n.toe);
    if (m_view == View::front) {
        return capsule(heel + QPointF{0, 1.4}, 2.0, toe + QPointF{0, 1.3}, 1.3);
    }
    const auto ahead = unit(heel, toe);
    const auto up = leftOf(ahead);
    return smoothRing({heel - ahead * 0.6 + up * 0.5, heel + ahead * 2.0, heel + ahead * 8.0,
                       toe - ahead * 1.0, toe + ahead * 0.4 + up * 0.9,
                       toe - ahead * 3.0 + up * 2.3, heel + ahead * 6.0 + up * 4.0,
                       heel + ahead * 3.2 + up * 5.4, heel + ahead * 1.2 + up * 4.4,
                       heel - ahead * 0.6 + up * 2.2});
}

Shape Silhouette::leg(bool nearSide) const {
    return {thigh(nearSide, 0), shank(nearSide), foot(nearSide)};
}

Shape Silhouette::legSeam(bool nearSide) const {
    return {thigh(nearSide, 0.3), shank(nearSide)};
}

QPainterPath Silhouette::hamstring(bool nearSide) const {
    const auto& n = names(nearSide);
    return limb(joint(n.hip), joint(n.knee), m_view == View::side ? bellySide : bellyFront);
}

} // namespace sinew::figure
