#pragma once

#include "practice/journal.h"

#include <cstdint>

namespace sinew::practice {

struct DemoWish {
    int patients = 12;
    int days = 120; ///< longest course
    std::uint64_t seed = 1;
};

/// Fills an empty store with a clearly marked demo clinic through the same desks as the face.
class DemoClinic {
public:
    explicit DemoClinic(Desk& desk) : m_desk{desk} {}

    /// One transaction a patient; the same seed and day give byte-equal exports. Refuses a store
    /// with patients (notAllowed). `goOn(done, of)` is asked after each patient; false stops
    /// (cancelled).
    [[nodiscard]] base::Result<Saved> fill(const DemoWish& wish, base::Day today,
                                           const std::function<bool(int, int)>& goOn);

private:
    Desk& m_desk;
};

} // namespace sinew::practice
