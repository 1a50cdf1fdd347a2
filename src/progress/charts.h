#pragma once

#include "progress/chart.h"
#include "progress/judgement.h"

namespace sinew::progress {

/// The chart of a kind, from its day on (else from the onset).
[[nodiscard]] Chart chartOf(ChartKind kind, const Context& context,
                            std::optional<base::Day> from = {});

/// Some series has a value.
[[nodiscard]] bool saysSomething(const Chart& chart);

} // namespace sinew::progress
