#pragma once

#include "rehab/dossier.h"

namespace sinew::progress {

/// Days in a row with one word of the person: ill, on holiday, a flare, resting.
struct Pause {
    rehab::DayStateKind state = rehab::DayStateKind::ill;
    base::Day from;
    base::Day until; ///< the last of them
    friend bool operator==(const Pause&, const Pause&) = default;
};

/// The pauses that `today` is part of or that lie ahead, the nearest first.
[[nodiscard]] std::vector<Pause> pausesFrom(const rehab::Dossier& dossier, base::Day today);

} // namespace sinew::progress
