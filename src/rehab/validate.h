#pragma once

#include "rehab/records.h"

#include "base/result.h"

namespace sinew::rehab {

/// What a record is checked against besides itself.
struct Bounds {
    base::Day today; ///< nothing lies after it
    std::optional<base::Day>
        onset; ///< of the episode: sessions, runs and check-ins may not precede it
    int dayStartHour = 3;
};

/// All problems of a record at once, each with its field: texts (UTF-8, length, blank names), lists
/// too long, contradictions between fields. Ranges of numbers need no check here, they cannot be
/// built. Codes: blank, notText, tooLong, tooMany, contradiction, missing, wrongUnit, outOfRange.
template <class T>
[[nodiscard]] base::Problems validate(const T& value);

/// The same and where it stands in time. Further codes: futureDay, beforeOnset, dayMismatch.
template <class T>
[[nodiscard]] base::Problems validate(const Revision<T>& revision, const Bounds& bounds);

/// The unit a measurement of this kind is written in.
[[nodiscard]] Unit unitOf(MeasurementKind kind);

} // namespace sinew::rehab
