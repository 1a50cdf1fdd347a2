#pragma once

#include "progress/case.h"
#include "progress/phase.h"
#include "progress/watch.h"

namespace sinew::progress {

[[nodiscard]] std::optional<Watch> watch(const Case& person, const PhaseJudgement& phase);

} // namespace sinew::progress
