#include "base/day.h"

#include <array>

namespace sinew::base {

namespace {

std::optional<unsigned> digits(std::string_view text) {
    unsigned value = 0;
    for (const char c : text) {
        if (c < '0' || c > '9') {
            return std::nullopt;
        }
        value = value * 10 + static_cast<unsigned>(c - '0');
    }
    return value;
}

std::chrono::sys_days sysDays(std::int32_t number) {
    return std::chrono::sys_days{std::chrono::days{number}};
}

} // namespace

std::optional<Day> Day::parse(std::string_view text) {
    if (text.size() != 10 || text[4] != '-' || text[7] != '-') {
        return std::nullopt;
    }
    const auto year = digits(text.substr(0, 4));
    const auto month = digits(text.substr(5, 2));
    const auto day = digits(text.substr(8, 2));
    if (!year || !month || !day) {
        return std::nullopt;
    }
    return from(static_cast<int>(*year), *month, *day);
}

std::optional<Day> Day::from(int year, unsigned month, unsigned day) {
    const std::chrono::year_month_day date{std::chrono::year{year}, std::chrono::month{month},
                                           std::chrono::day{day}};
    if (!date.ok() || year < 1900 || year > 2199) {
        return std::nullopt;
    }
    return Day{static_cast<std::int32_t>(std::chrono::sys_days{date}.time_since_epoch().count())};
}

std::string Day::text() const {
    const auto date = calendar();
    std::array<char, 11> buffer{};
    const auto year = static_cast<int>(date.year());
    const auto month = static_cast<unsigned>(date.month());
    const auto day = static_cast<unsigned>(date.day());
    const auto put = [&](std::size_t at, unsigned value) {
        buffer[at] = static_cast<char>('0' + value / 10 % 10);
        buffer[at + 1] = static_cast<char>('0' + value % 10);
    };
    put(0, static_cast<unsigned>(year / 100));
    put(2, static_cast<unsigned>(year % 100));
    buffer[4] = '-';
    put(5, month);
    buffer[7] = '-';
    put(8, day);
    return {buffer.data(), 10};
}

std::chrono::year_month_day Day::calendar() const {
    return std::chrono::year_month_day{sysDays(m_number)};
}

int Day::isoWeekday() const {
    return static_cast<int>(std::chrono::weekday{sysDays(m_number)}.iso_encoding());
}

} // namespace sinew::base
