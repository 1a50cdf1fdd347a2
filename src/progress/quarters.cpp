#include "progress/quarters.h"

#include <algorithm>
#include <cmath>

namespace sinew::progress {

double valueAt(const std::vector<double>& sorted, double share) {
    const double place = share * static_cast<double>(sorted.size() - 1);
    const auto below = static_cast<std::size_t>(place);
    const auto above = std::min(below + 1, sorted.size() - 1);
    return std::lerp(sorted[below], sorted[above], place - static_cast<double>(below));
}

std::optional<Quarters> quartersOf(std::vector<double> values, int least) {
    const auto n = static_cast<int>(values.size());
    if (n == 0 || n < least) {
        return std::nullopt;
    }
    std::sort(values.begin(), values.end());
    return Quarters{valueAt(values, 0.25), valueAt(values, 0.5), valueAt(values, 0.75), n};
}

} // namespace sinew::progress
