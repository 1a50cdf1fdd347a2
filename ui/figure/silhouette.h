#pragma once

#include "rehab/figure.h"

#include <QPainterPath>

#include <vector>

namespace sinew::figure {

/// Parts that overlap and are filled one by one: together they are one shape without a seam.
using Shape = std::vector<QPainterPath>;

/// The outline of a body standing in a skeleton, part by part, in percent of body height, y
/// upwards. Parts overlap at the joints, so that painted in one colour they are one silhouette.
class Silhouette {
public:
    Silhouette(const rehab::Skeleton& skeleton, rehab::View view);

    [[nodiscard]] Shape torso() const;
    [[nodiscard]] Shape head() const;
    [[nodiscard]] Shape arm(bool nearSide) const;
    [[nodiscard]] Shape leg(bool nearSide) const;
    /// The part of an arm or leg away from the trunk: where it crosses the trunk a seam keeps it
    /// legible.
    [[nodiscard]] Shape armSeam(bool nearSide) const;
    [[nodiscard]] Shape legSeam(bool nearSide) const;
    /// The belly of the hamstrings along the back of the thigh.
    [[nodiscard]] QPainterPath hamstring(bool nearSide) const;

private:
    [[nodiscard]] QPointF joint(rehab::Joint which) const;
    [[nodiscard]] QPainterPath sideTorso() const;
    [[nodiscard]] QPainterPath frontTorso() const;
    [[nodiscard]] QPainterPath thigh(bool nearSide, double from) const;
    [[nodiscard]] QPainterPath shank(bool nearSide) const;
    [[nodiscard]] QPainterPath foot(bool nearSide) const;
    [[nodiscard]] QPointF ankle(bool nearSide) const;

    rehab::Skeleton m_skeleton;
    rehab::View m_view;
};

} // namespace sinew::figure
