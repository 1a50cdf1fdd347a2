#pragma once

#include "progress/case.h"

namespace sinew::progress {

/// 100 = equal sides. Nothing where the kind has no such number or the sound side shows none.
[[nodiscard]] std::optional<double> symmetryIndex(const rehab::Measure& measure, double injured,
                                                  double sound);
/// How much worse the injured side is, in the measure's unit; negative where it is better.
[[nodiscard]] double deficit(const rehab::Measure& measure, double injured, double sound);

/// A value of the injured side and what it is held against: the newest of the sound side up to that
/// day, or with both legs injured the same leg before the onset. Nothing = not known.
struct SidePair {
    std::optional<double> injured;
    std::optional<double> sound;
    const rehab::Revision<rehab::Measurement>* measurement = nullptr;
    const rehab::Revision<rehab::Measurement>* reference = nullptr; ///< that says `sound`
};

/// One pair for each measurement of the injured side on that day.
[[nodiscard]] std::vector<SidePair> sidesOn(const Case& person, const rehab::Measure& measure,
                                            base::Day day, bool clinicianOnly);

/// Values after soft-tissue release are kept apart; a test for clinicians does not count when the
/// person examined herself.
[[nodiscard]] bool counts(const rehab::Measurement& m, bool clinicianOnly);

} // namespace sinew::progress
