#pragma once

#include <optional>
#include <vector>

namespace sinew::progress {

/// The middle half of a group: a quarter of its `n` values lie below `low`, half below `middle`,
/// three quarters below `high`.
struct Quarters {
    double low = 0;
    double middle = 0;
    double high = 0;
    int n = 0; ///< 0 where only a distribution was published
    friend bool operator==(const Quarters&, const Quarters&) = default;
};

/// Fewer people than this say more about themselves than about an injury, and might be recognised.
inline constexpr int leastGroup = 20;

/// The value below which that share (0 to 1) of the values lies, drawn straight between the two
/// nearest; they are sorted and there is at least one.
[[nodiscard]] double valueAt(const std::vector<double>& sorted, double share);
/// Nothing of a group that is too small.
[[nodiscard]] std::optional<Quarters> quartersOf(std::vector<double> values,
                                                 int least = leastGroup);

} // namespace sinew::progress
