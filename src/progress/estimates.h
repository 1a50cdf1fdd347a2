#pragma once

#include "progress/case.h"
#include "progress/estimate.h"
#include "progress/phase.h"

namespace sinew::progress {

[[nodiscard]] Estimate estimate(const Case& person, const PhaseJudgement& phase);

/// The published courses that this injury is like; null where there are none.
[[nodiscard]] const rehab::PublishedCourse* courseOf(const Case& person);

/// The value below which a standard normal lies with that probability (0 to 1, both left out).
[[nodiscard]] double normalQuantile(double probability);
[[nodiscard]] double normalProbability(double value);

} // namespace sinew::progress
