#pragma once

#include "rehab/names.h"

#include <array>
#include <compare>
#include <cstdint>
#include <optional>

namespace sinew::rehab {

/// A whole number that cannot be built outside Min to Max; `Tag` keeps different units apart.
template <class Tag, int Min, int Max>
class Bounded {
public:
    static constexpr int least = Min;
    static constexpr int most = Max;

    /// Min; there only so that a record can be built before it is filled in.
    constexpr Bounded() = default;
    [[nodiscard]] static constexpr std::optional<Bounded> from(std::int64_t value) {
        return value < Min || value > Max ? std::nullopt
                                          : std::optional{Bounded{static_cast<int>(value)}};
    }
    /// For numbers that stand in the code: a value out of range does not compile.
    template <int Value>
    [[nodiscard]] static consteval Bounded of() {
        static_assert(Value >= Min && Value <= Max);
        return Bounded{Value};
    }
    [[nodiscard]] constexpr int value() const { return m_value; }
    friend constexpr auto operator<=>(Bounded, Bounded) = default;

private:
    explicit constexpr Bounded(int value) : m_value{value} {}
    int m_value = Min;
};

using PainScore = Bounded<struct PainTag, 0, 10>;     ///< NPRS, 0 none to 10 worst imaginable
using Effort = Bounded<struct EffortTag, 0, 10>;      ///< session RPE, CR10
using Percent = Bounded<struct PercentTag, 0, 100>;   ///< %
using Rating = Bounded<struct RatingTag, 0, 10>;      ///< readiness, confidence, PSFS; high is good
using Count = Bounded<struct CountTag, 0, 1000>;      ///< sets, repetitions, times a day
using Seconds = Bounded<struct SecondsTag, 0, 36000>; ///< holds and rests
using Minutes = Bounded<struct MinutesTag, 0, 1440>;  ///< at most a day
using Metres = Bounded<struct MetresTag, 0, 500000>;  ///< a run's or prescription's distance
using Year = Bounded<struct YearTag, 1900, 2199>;
using Days = Bounded<struct DaysTag, 0, 3660>;

/// A decimal kept exactly as thousandths, so that no rounding differs between machines.
template <class Tag, std::int64_t Min, std::int64_t Max>
class Thousandths {
public:
    static constexpr std::int64_t least = Min;
    static constexpr std::int64_t most = Max;

    constexpr Thousandths() = default;
    [[nodiscard]] static constexpr std::optional<Thousandths> from(std::int64_t thousandths) {
        return thousandths < Min || thousandths > Max ? std::nullopt
                                                      : std::optional{Thousandths{thousandths}};
    }
    [[nodiscard]] constexpr std::int64_t thousandths() const { return m_thousandths; }
    [[nodiscard]] constexpr double value() const {
        return static_cast<double>(m_thousandths) / 1000.0;
    }
    friend constexpr auto operator<=>(Thousandths, Thousandths) = default;

private:
    explicit constexpr Thousandths(std::int64_t thousandths) : m_thousandths{thousandths} {}
    std::int64_t m_thousandths = 0;
};

using Kilograms = Thousandths<struct KilogramsTag, 0, 1'000'000>; ///< grams inside
using Reading =
    Thousandths<struct ReadingTag, -10'000'000, 10'000'000>; ///< a measurement in its own unit

enum class Side { left, right, both };
enum class Weekday { mon, tue, wed, thu, fri, sat, sun };

} // namespace sinew::rehab

SINEW_NAMES(sinew::rehab::Side, "left", "right", "both");
SINEW_NAMES(sinew::rehab::Weekday, "mon", "tue", "wed", "thu", "fri", "sat", "sun");
