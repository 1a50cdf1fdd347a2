#pragma once

#include "progress/evidence.h"
#include "progress/gate.h"

namespace sinew::progress {

/// One criterion as of a standpoint, with its alternative where it cannot be tested as it is.
[[nodiscard]] CriterionJudgement judge(const Case& person, const rehab::Criterion& criterion,
                                       const Standpoint& at);

} // namespace sinew::progress
