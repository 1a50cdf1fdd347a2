#pragma once

#include "progress/case.h"
#include "progress/symmetry.h"

namespace sinew::progress {

[[nodiscard]] std::vector<Symmetry> symmetry(const Case& person);

/// Two tests of the injured side of one kind, the newest and one before it.
struct TwoTests {
    const rehab::Revision<rehab::Measurement>* now = nullptr;
    const rehab::Revision<rehab::Measurement>* then = nullptr; ///< null without an earlier one
};

/// `then` = the newest test at least so many days before.
[[nodiscard]] TwoTests twoTests(const Case& person, rehab::MeasurementKind kind, int daysBefore);
/// The smallest change between these two that is more than error; nothing where nobody knows.
[[nodiscard]] std::optional<double> errorBetween(const rehab::Measure& measure,
                                                 const TwoTests& tests);
[[nodiscard]] std::optional<Change> changeBetween(const rehab::Measure& measure,
                                                  const TwoTests& tests);
/// A change beyond error for the worse.
[[nodiscard]] bool isLoss(const rehab::Measure& measure, const TwoTests& tests);

} // namespace sinew::progress
