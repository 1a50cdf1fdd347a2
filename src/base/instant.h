#pragma once

#include "base/day.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace sinew::base {

/// A moment: UTC milliseconds since 1970 and the local offset in minutes (-840 to 840) it was
/// recorded with. Ordered by moment first, so that the order does not depend on where somebody was.
struct Instant {
    std::int64_t utcMs = 0;
    int offsetMin = 0;

    /// ISO 8601 with seconds and an offset, `2026-03-05T07:30:00+01:00`, optional `.mmm`, `Z` =
    /// +00:00.
    [[nodiscard]] static std::optional<Instant> parse(std::string_view text);
    /// The same form; milliseconds only where they are not zero.
    [[nodiscard]] std::string text() const;
    /// The calendar day on the wall clock of this offset.
    [[nodiscard]] Day localDay() const;
    /// Minutes since local midnight, 0 to 1439.
    [[nodiscard]] int localMinute() const;
    /// The rehab day: the local day that began at `startHour` (default 03:00; domain law 7).
    [[nodiscard]] Day rehabDay(int startHour = 3) const;

    friend auto operator<=>(const Instant&, const Instant&) = default;
};

/// The moment of a local wall-clock time; `minute` counts from midnight and may run past 1440.
[[nodiscard]] Instant instantAt(Day day, int minute, int offsetMin = 0);

} // namespace sinew::base
