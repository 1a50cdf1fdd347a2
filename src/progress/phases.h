#pragma once

#include "progress/case.h"
#include "progress/phase.h"

namespace sinew::progress {

[[nodiscard]] PhaseJudgement phaseOf(const Case& person);
/// The phase the person was in on that day; nothing before the first.
[[nodiscard]] const PhasePeriod* periodOn(const PhaseJudgement& phase, base::Day day);

} // namespace sinew::progress
