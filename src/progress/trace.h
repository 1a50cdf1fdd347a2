#pragma once

#include "progress/judgement.h"

namespace sinew::progress {

/// A phase and how many days after the onset it was first entered.
struct PhaseOpened {
    std::string phase;
    int day = 0;
    friend bool operator==(const PhaseOpened&, const PhaseOpened&) = default;
};

/// What is left of a course when only the days since its onset count: no name, no date, no record.
struct Trace {
    /// By day since the onset, up to the last one answered; nothing = not answered.
    std::vector<std::optional<int>> worstPain;
    std::vector<PhaseOpened> opened; ///< every phase after the one it began in, each once
    std::optional<int> returned;     ///< first day the return was recorded
    friend bool operator==(const Trace&, const Trace&) = default;
};

[[nodiscard]] Trace traceOf(const Context& context);

} // namespace sinew::progress
