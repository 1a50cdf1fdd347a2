#pragma once

#include "progress/case.h"
#include "progress/phase.h"
#include "progress/watch.h"

namespace sinew::progress {

/// The day of the return, or on which the last phase was reached if that came first; nothing
/// before.
[[nodiscard]] std::optional<base::Day> watchStart(const Case& person, const PhaseJudgement& phase);
/// The last day of the weeks after it.
[[nodiscard]] base::Day watchEnd(const Case& person, base::Day from);
[[nodiscard]] std::optional<Watch> watch(const Case& person, const PhaseJudgement& phase);

} // namespace sinew::progress
