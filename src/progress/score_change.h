#pragma once

#include "progress/symmetry.h"

#include "rehab/instrument.h"

namespace sinew::progress {

/// What a total says against the one before. Nothing where neither an error nor an important change
/// is known for sure, or where only the latter is and was not reached.
[[nodiscard]] std::optional<Change> scoreChange(const rehab::Instrument& instrument, double before,
                                                double now);

} // namespace sinew::progress
