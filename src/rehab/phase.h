#pragma once

#include "rehab/episode.h"

namespace sinew::rehab {

/// The type of injury that a sub-type belongs to.
[[nodiscard]] constexpr InjuryType typeOf(SubType subType) {
    const bool isTrauma = subType == SubType::sprinting || subType == SubType::stretching;
    return isTrauma ? InjuryType::trauma : InjuryType::gradual;
}

/// Every phase of every protocol; M (keeping it) is shared.
enum class Phase { A1, A2, A3, A4, R0, R1, R2, R3, R4, T1, T2, T3, T4, M };

} // namespace sinew::rehab

SINEW_NAMES(sinew::rehab::Phase, "A1", "A2", "A3", "A4", "R0", "R1", "R2", "R3", "R4", "T1", "T2",
            "T3", "T4", "M");
