#pragma once

#include <algorithm>
#include <chrono>
#include <ctime>
#include <vector>

namespace sinew::bench {

template <class Deed>
double millisecondsOf(Deed deed) {
    const auto start = std::chrono::steady_clock::now();
    deed();
    return std::chrono::duration<double, std::milli>{std::chrono::steady_clock::now() - start}
        .count();
}

/// Of all threads of this process: says the same on a busy machine, but counts two threads that
/// work beside each other twice.
template <class Deed>
double processorMillisecondsOf(Deed deed) {
    const auto start = std::clock();
    deed();
    return 1000.0 * static_cast<double>(std::clock() - start) / CLOCKS_PER_SEC;
}

inline double median(std::vector<double> times) {
    std::sort(times.begin(), times.end());
    return times.empty() ? 0 : times[times.size() / 2];
}

} // namespace sinew::bench
