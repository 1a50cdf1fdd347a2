#pragma once

#include "progress/evidence.h"
#include "progress/gate.h"
#include "progress/phase.h"

namespace sinew::progress {

[[nodiscard]] GateJudgement gateOutOf(const Case& person, rehab::Phase phase, base::Day since,
                                      const Standpoint& at);
[[nodiscard]] GateJudgement gateNow(const Case& person, const PhaseJudgement& phase);

} // namespace sinew::progress
