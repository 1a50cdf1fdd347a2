#include "shell/day_meant.h"

#include "bridge/convert.h"
#include "kit/typed_day.h"

#include "base/text.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <array>
#include <cstdlib>

namespace sinew::shell {

namespace {

constexpr int leastLetters = 3;

bool begins(const QString& name, const std::string& typed) {
    return typed.size() >= leastLetters &&
           base::searchKey(name.toStdString()).compare(0, typed.size(), typed) == 0;
}

std::optional<base::Day> dayNamed(const std::string& word, base::Day today) {
    const std::array<const char*, 3> names{QT_TRANSLATE_NOOP("Convert", "tomorrow"),
                                           QT_TRANSLATE_NOOP("Convert", "today"),
                                           QT_TRANSLATE_NOOP("Convert", "yesterday")};
    for (int back = 0; back < static_cast<int>(names.size()); ++back) {
        const auto* name = names[static_cast<std::size_t>(back)];
        if (begins(QCoreApplication::translate("Convert", name), word)) {
            return today - (back - 1);
        }
    }
    for (int back = 0; back < base::weekDays; ++back) {
        const auto day = today - back;
        if (begins(QLocale{}.standaloneDayName(day.isoWeekday()), word) ||
            begins(QLocale{}.standaloneDayName(day.isoWeekday(), QLocale::ShortFormat), word)) {
            return day;
        }
    }
    return std::nullopt;
}

std::optional<base::Day> dayOf(const kit::TypedDate& date, int year) {
    return base::Day::from(year, static_cast<unsigned>(date.month),
                           static_cast<unsigned>(date.day));
}

std::optional<base::Day> nearest(const kit::TypedDate& date, base::Day today) {
    std::optional<base::Day> found;
    const int year = bridge::toQt(today).year();
    for (const int offset : {0, -1, 1}) {
        const auto day = dayOf(date, year + offset);
        if (day && (!found || std::abs(*day - today) < std::abs(*found - today))) {
            found = day;
        }
    }
    return found;
}

} // namespace

std::optional<base::Day> dayMeant(const QString& typed, base::Day today) {
    const QString text = typed.trimmed();
    if (std::all_of(text.begin(), text.end(), [](QChar c) { return c.isLetter(); })) {
        return dayNamed(base::searchKey(text.toStdString()), today);
    }
    const auto date = kit::typedDate(text, QLocale{});
    if (!date) {
        return std::nullopt;
    }
    return date->year ? dayOf(*date, *date->year) : nearest(*date, today);
}

} // namespace sinew::shell
