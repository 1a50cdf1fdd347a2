#pragma once

#include "practice/attempt.h"

#include <cstddef>
#include <functional>

namespace sinew::practice {

/// Told how far a long deed is, `(done, of)`; false stops it. May be empty.
using Tell = std::function<bool(int, int)>;

/// Tells now and then, and stops (cancelled) where nobody waits any more.
class Pace {
public:
    Pace(const Tell& tell, std::size_t of) : m_tell{tell}, m_of{static_cast<int>(of)} {}

    void step() {
        constexpr int often = 100;
        if (m_done++ % often == 0 && m_tell && !m_tell(m_done, m_of)) {
            throw Refusal{base::Code::cancelled};
        }
    }

private:
    const Tell& m_tell;
    int m_of;
    int m_done = 0;
};

} // namespace sinew::practice
