#pragma once

#include <chrono>
#include <compare>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace sinew::base {

inline constexpr int weekDays = 7;

/// A calendar day without a time or zone; text form `YYYY-MM-DD`, years 1900 to 2199.
class Day {
public:
    /// 1970-01-01, there only so that a record can be built before it is filled in.
    constexpr Day() = default;
    /// Exactly `YYYY-MM-DD` of a day that exists, else nothing.
    [[nodiscard]] static std::optional<Day> parse(std::string_view text);
    /// Nothing where the date does not exist (30 February) or lies outside 1900 to 2199.
    [[nodiscard]] static std::optional<Day> from(int year, unsigned month, unsigned day);
    /// Days since 1970-01-01.
    [[nodiscard]] static constexpr Day fromNumber(std::int32_t number) { return Day{number}; }

    [[nodiscard]] std::string text() const;
    [[nodiscard]] constexpr std::int32_t number() const { return m_number; }
    [[nodiscard]] std::chrono::year_month_day calendar() const;
    /// 1 = Monday ... 7 = Sunday (ISO 8601).
    [[nodiscard]] int isoWeekday() const;

    friend constexpr auto operator<=>(Day, Day) = default;
    friend constexpr Day operator+(Day day, int days) { return Day{day.m_number + days}; }
    friend constexpr Day operator-(Day day, int days) { return Day{day.m_number - days}; }
    friend constexpr int operator-(Day a, Day b) { return a.m_number - b.m_number; }

private:
    explicit constexpr Day(std::int32_t number) : m_number{number} {}
    std::int32_t m_number = 0;
};

} // namespace sinew::base
