#include "base/instant.h"

#include <cstdio>
#include <cstdlib>

namespace sinew::base {

namespace {

constexpr std::int64_t msPerMinute = 60'000;
constexpr std::int64_t msPerDay = 86'400'000;

std::int64_t floorDiv(std::int64_t value, std::int64_t by) {
    const std::int64_t quotient = value / by;
    return value % by < 0 ? quotient - 1 : quotient;
}

std::optional<int> number(std::string_view text) {
    int value = 0;
    for (const char c : text) {
        if (c < '0' || c > '9') {
            return std::nullopt;
        }
        value = value * 10 + (c - '0');
    }
    return text.empty() ? std::nullopt : std::optional{value};
}

std::optional<int> offset(std::string_view text) {
    if (text == "Z") {
        return 0;
    }
    if (text.size() != 6 || (text[0] != '+' && text[0] != '-') || text[3] != ':') {
        return std::nullopt;
    }
    const auto hours = number(text.substr(1, 2));
    const auto minutes = number(text.substr(4, 2));
    if (!hours || !minutes || *minutes > 59 || *hours * 60 + *minutes > 840) {
        return std::nullopt;
    }
    const int value = *hours * 60 + *minutes;
    return text[0] == '-' ? -value : value;
}

struct TimeOfDay {
    int ms;
    std::string_view rest;
};

/// `HH:MM:SS[.mmm]` at the start of `text`.
std::optional<TimeOfDay> timeOfDay(std::string_view text) {
    if (text.size() < 8 || text[2] != ':' || text[5] != ':') {
        return std::nullopt;
    }
    const auto hour = number(text.substr(0, 2));
    const auto minute = number(text.substr(3, 2));
    const auto second = number(text.substr(6, 2));
    if (!hour || !minute || !second || *hour > 23 || *minute > 59 || *second > 59) {
        return std::nullopt;
    }
    TimeOfDay time{((*hour * 60 + *minute) * 60 + *second) * 1000, text.substr(8)};
    if (!time.rest.empty() && time.rest[0] == '.') {
        const auto ms = number(time.rest.substr(1, 3));
        if (!ms || time.rest.size() < 4) {
            return std::nullopt;
        }
        time.ms += *ms;
        time.rest.remove_prefix(4);
    }
    return time;
}

} // namespace

std::optional<Instant> Instant::parse(std::string_view text) {
    if (text.size() < 20 || text[10] != 'T') {
        return std::nullopt;
    }
    const auto day = Day::parse(text.substr(0, 10));
    const auto time = timeOfDay(text.substr(11));
    const auto zone = time ? offset(time->rest) : std::nullopt;
    if (!day || !zone) {
        return std::nullopt;
    }
    return Instant{day->number() * msPerDay + time->ms - *zone * msPerMinute, *zone};
}

std::string Instant::text() const {
    const std::int64_t local = utcMs + offsetMin * msPerMinute;
    const auto ms = static_cast<int>(local - floorDiv(local, msPerDay) * msPerDay);
    std::string fraction;
    char buffer[24];
    if (ms % 1000 != 0) {
        std::snprintf(buffer, sizeof buffer, ".%03d", ms % 1000);
        fraction = buffer;
    }
    std::snprintf(buffer, sizeof buffer, "T%02d:%02d:%02d", ms / 3'600'000, ms / 60'000 % 60,
                  ms / 1000 % 60);
    std::string result = localDay().text() + buffer + fraction;
    const int zone = std::abs(offsetMin);
    std::snprintf(buffer, sizeof buffer, "%c%02d:%02d", offsetMin < 0 ? '-' : '+', zone / 60,
                  zone % 60);
    return result + buffer;
}

Day Instant::localDay() const {
    return Day::fromNumber(
        static_cast<std::int32_t>(floorDiv(utcMs + offsetMin * msPerMinute, msPerDay)));
}

int Instant::localMinute() const {
    const std::int64_t local = utcMs + offsetMin * msPerMinute;
    return static_cast<int>((local - floorDiv(local, msPerDay) * msPerDay) / msPerMinute);
}

Day Instant::rehabDay(int startHour) const {
    return Instant{utcMs - msPerMinute * 60 * startHour, offsetMin}.localDay();
}

Instant instantAt(Day day, int minute, int offsetMin) {
    return {day.number() * msPerDay + (minute - offsetMin) * msPerMinute, offsetMin};
}

} // namespace sinew::base
