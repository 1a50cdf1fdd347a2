#pragma once

#include "progress/judgement.h"

namespace sinew::progress {

/// What a list shows of a person at a glance.
struct Glance {
    /// The highest pain answered on each of the last days, today last; nothing where none was.
    std::vector<std::optional<int>> worstPain;
    std::optional<base::Day> lastEntry;
    friend bool operator==(const Glance&, const Glance&) = default;
};

[[nodiscard]] Glance glance(const Context& context, int days);

} // namespace sinew::progress
