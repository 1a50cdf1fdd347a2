#pragma once

#include "progress/adherence.h"
#include "progress/dose.h"
#include "progress/estimate.h"
#include "progress/gate.h"
#include "progress/load.h"
#include "progress/phase.h"
#include "progress/response.h"
#include "progress/return_checklist.h"
#include "progress/symmetry.h"
#include "progress/triage.h"
#include "progress/verdict.h"
#include "progress/watch.h"

namespace sinew::progress {

/// Everything the rules say about one episode on one day (commands.md 3).
struct Assessment {
    base::Day day;
    base::Id<rehab::Episode> episode;
    PhaseJudgement phase;
    DayResponse response;
    GateJudgement gate;
    Verdict verdict = Verdict::hold;
    Reasons verdictBecause;
    std::optional<std::string> verdictTo;    ///< the phase that the verdict proposes
    std::vector<ReturnItem> returnChecklist; ///< before the return only; decides nothing
    std::vector<DoseTarget> doses;
    std::vector<Flag> flags;
    std::vector<Symmetry> symmetry;
    Load load;
    Adherence adherence;
    Estimate estimate;
    std::optional<Watch> watch; ///< from the return on
    friend bool operator==(const Assessment&, const Assessment&) = default;
};

[[nodiscard]] Assessment assess(const Context& context);

} // namespace sinew::progress
