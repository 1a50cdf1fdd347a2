#pragma once

#include "progress/judgement.h"

namespace sinew::progress {

enum class Change { unclear, changed, important };

/// Injured against uninjured for one kind of measurement, newest of each side. Nothing is compared
/// where both sides are injured.
struct Symmetry {
    rehab::MeasurementKind kind = rehab::MeasurementKind::ake;
    std::optional<double> injured;
    std::optional<double> uninjured;
    std::optional<double> deficit; ///< in the kind's own unit; positive = the injured side is worse
    std::optional<double> lsi;     ///< %
    std::optional<double> mdc;     ///< the smallest change beyond error that applied to `change`
    std::optional<Change> change;  ///< of the injured side since the test before; empty without one
    std::optional<base::Day> day;
    Reasons because; ///< the tests it rests on: injured, sound, the one before
    friend bool operator==(const Symmetry&, const Symmetry&) = default;
};

/// One entry for each kind with a measurement, values after soft-tissue release left out.
[[nodiscard]] std::vector<Symmetry> symmetry(const Context& context);

} // namespace sinew::progress

SINEW_NAMES(sinew::progress::Change, "unclear", "changed", "important");
