#pragma once

#include "progress/chart.h"
#include "progress/trace.h"

namespace sinew::progress {

// Charts over days since the onset: series end with whose they are, "painWorst.this" (behind it
// the phases of this injury), ".other" of the same person, ".clinic" of others. Longer ones are
// gathered by weeks since the onset.

/// Two injuries of one person: the day's worst pain; effort x minutes week by week; strength of the
/// injured side in % of the other.
[[nodiscard]] Chart painBeside(const Context& here, const Context& other);
[[nodiscard]] Chart loadBeside(const Context& here, const Context& other);
[[nodiscard]] Chart strengthBeside(const Context& here, const Context& other);

/// The day's worst pain beside the middle half of other people's. Days (weeks) on which too few of
/// them answered are gaps.
[[nodiscard]] Chart painAmong(const Context& here, const std::vector<Trace>& others);

} // namespace sinew::progress
