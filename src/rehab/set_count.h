#pragma once

#include "rehab/episode.h"
#include "rehab/session.h"

#include <algorithm>

namespace sinew::rehab {

/// Counts the sets of one exercise. Where each side does its own, a left and a right one are one
/// set together; a set with side `both` is the pair.
class SetCount {
public:
    explicit SetCount(SideRule rule) : m_paired{rule == SideRule::eachSide} {}

    void add(const SetDone& set) {
        const bool single = m_paired && set.side && *set.side != Side::both;
        m_left += !single || *set.side == Side::left;
        m_right += !single || *set.side == Side::right;
    }
    [[nodiscard]] int whole() const { return std::min(m_left, m_right); }
    /// What each side still needs to make `wanted` whole sets.
    [[nodiscard]] int missingLeft(int wanted) const { return std::max(0, wanted - m_left); }
    [[nodiscard]] int missingRight(int wanted) const { return std::max(0, wanted - m_right); }

private:
    bool m_paired;
    int m_left = 0;
    int m_right = 0;
};

} // namespace sinew::rehab
