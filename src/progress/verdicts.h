#pragma once

#include "progress/flags.h"
#include "progress/verdict.h"

namespace sinew::progress {

struct VerdictAndWhy {
    Verdict verdict = Verdict::hold;
    Reasons because;
    std::optional<std::string> to; ///< the phase it proposes
};

[[nodiscard]] VerdictAndWhy verdict(const Findings& findings, const DayResponse& newest);

} // namespace sinew::progress
