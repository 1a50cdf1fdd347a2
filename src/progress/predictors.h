#pragma once

#include "progress/case.h"

namespace sinew::progress {

/// The predictors of C9.1 C6 that the record answers, each with its value, day and record: worst
/// pain in the first two days; the first pain-free ten-minute walk, as day of the injury; the first
/// visit, as day of the injury; strength at length against the other side from day seven on; pain
/// in the single-leg bridge from day seven on.
[[nodiscard]] Reasons predictors(const Case& person);

} // namespace sinew::progress
