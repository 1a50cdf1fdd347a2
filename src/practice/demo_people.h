#pragma once

#include "rehab/episode.h"

#include <cstdint>
#include <vector>

namespace sinew::practice {

/// Numbers that are the same on every machine for the same seed (SplitMix64).
class Dice {
public:
    explicit Dice(std::uint64_t seed) : m_state{seed} {}
    [[nodiscard]] std::uint64_t next();
    /// 0 <= value < 1.
    [[nodiscard]] double share();
    /// True in `percent` of 100 throws.
    [[nodiscard]] bool chance(int percent) { return share() * 100 < percent; }
    /// low <= value <= high.
    [[nodiscard]] int between(int low, int high);

private:
    std::uint64_t m_state;
};

/// One invented person: the injury and how the course goes.
struct DemoPerson {
    rehab::Patient patient;
    rehab::Episode episode; ///< without patient and onset
    int daysAgo = 20;       ///< onset before today
    int tau = 18;           ///< days in which two thirds of the injury are gone
    int firstPain = 6;      ///< 0-10
    int adherencePct = 85;
    std::vector<int> flareDays; ///< days after onset
    int gapFrom = -1;           ///< a week without entries from this day
    int redFlag = 0;            ///< 1-16: answered yes; 0 none
};

/// The first nine show every type, stage and kind of trouble; further ones vary them.
[[nodiscard]] DemoPerson demoPerson(int index, int longestDays, Dice& dice);

} // namespace sinew::practice
