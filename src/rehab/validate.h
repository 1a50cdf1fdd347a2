#pragma once

#include "rehab/records.h"

#include "base/result.h"

#include <array>

namespace sinew::rehab {

/// Hours at which rehab days begin or began: 0 to latest.
class DayStarts {
public:
    static constexpr int latest = 12;

    [[nodiscard]] static DayStarts all();
    /// Hours beyond the limits are passed over.
    void add(int hour);
    [[nodiscard]] std::vector<int> hours() const;
    [[nodiscard]] bool have(const base::Instant& start, base::Day day) const;

private:
    std::array<bool, latest + 1> m_known{};
};

/// A pause may be told ahead, no further than this.
constexpr int pauseDaysAhead = 366;

/// What a record is checked against besides itself.
struct Bounds {
    base::Day today; ///< nothing lies after it but plans and the days of a pause
    std::optional<base::Day>
        onset; ///< of the episode: sessions, runs and check-ins may not precede it
    int dayStartHour = 3;
    DayStarts otherDayStarts{}; ///< hours that are as good: the record was made under one of them
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
