#pragma once

#include <algorithm>
#include <chrono>
#include <vector>

namespace sinew::bench {

template <class Deed>
double millisecondsOf(Deed deed) {
    const auto start = std::chrono::steady_clock::now();
    deed();
    return std::chrono::duration<double, std::milli>{std::chrono::steady_clock::now() - start}
        .count();
}

inline double median(std::vector<double> times) {
    std::sort(times.begin(), times.end());
    return times.empty() ? 0 : times[times.size() / 2];
}

} // namespace sinew::bench
