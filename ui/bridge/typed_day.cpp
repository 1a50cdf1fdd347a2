#include "bridge/typed_day.h"

#include "bridge/convert.h"

#include "base/text.h"

#include <QCoreApplication>
#include <QLocale>
#include <QStringList>

#include <array>
#include <cstdlib>
#include <vector>

namespace sinew::bridge {

namespace {

constexpr int daysOfWeek = 7;
constexpr int months = 12;
constexpr int leastLetters = 3;
constexpr int leastYear = 1000;

QString say(const char* text) {
    return QCoreApplication::translate("Convert", text);
}

/// What was typed, cut into numbers and words; everything else stands between them.
struct Typed {
    std::vector<int> numbers;
    std::vector<std::string> words; ///< folded
    bool numberFirst = false;
};

Typed cut(const QString& text) {
    Typed typed;
    QString word;
    QString digits;
    const auto end = [&] {
        if (!digits.isEmpty() && digits.size() <= 4) {
            typed.numberFirst = typed.numberFirst || typed.words.empty();
            typed.numbers.push_back(digits.toInt());
        }
        if (!word.isEmpty()) {
            typed.words.push_back(base::searchKey(word.toStdString()));
        }
        word.clear();
        digits.clear();
    };
    for (const QChar letter : text) {
        if (letter.isDigit() == word.isEmpty() && (letter.isDigit() || letter.isLetter())) {
            (letter.isDigit() ? digits += QChar(u'0' + letter.digitValue()) : word += letter);
            continue;
        }
        end();
        if (letter.isLetter()) {
            word = letter;
        } else if (letter.isDigit()) {
            digits = QChar(u'0' + letter.digitValue());
        }
    }
    end();
    return typed;
}

bool begins(const QString& name, const std::string& typed) {
    return typed.size() >= leastLetters &&
           base::searchKey(name.toStdString()).compare(0, typed.size(), typed) == 0;
}

std::optional<base::Day> dayNamed(const std::string& word, base::Day today) {
    const std::array<const char*, 3> names{QT_TRANSLATE_NOOP("Convert", "tomorrow"),
                                           QT_TRANSLATE_NOOP("Convert", "today"),
                                           QT_TRANSLATE_NOOP("Convert", "yesterday")};
    for (int back = 0; back < static_cast<int>(names.size()); ++back) {
        if (begins(say(names[static_cast<std::size_t>(back)]), word)) {
            return today - (back - 1);
        }
    }
    for (int back = 0; back < daysOfWeek; ++back) {
        const auto day = today - back;
        if (begins(QLocale{}.standaloneDayName(day.isoWeekday()), word) ||
            begins(QLocale{}.standaloneDayName(day.isoWeekday(), QLocale::ShortFormat), word)) {
            return day;
        }
    }
    return std::nullopt;
}

std::optional<int> monthNamed(const std::string& word) {
    for (int month = 1; month <= months; ++month) {
        if (begins(QLocale{}.standaloneMonthName(month), word) ||
            begins(QLocale{}.monthName(month), word) ||
            begins(QLocale{}.monthName(month, QLocale::ShortFormat), word)) {
            return month;
        }
    }
    return std::nullopt;
}

struct Date {
    int day = 0;
    int month = 0;
    std::optional<int> year;
};

bool monthStandsFirst() {
    const QString form = QLocale{}.dateFormat(QLocale::ShortFormat);
    return form.indexOf(QLatin1Char('M')) < form.indexOf(QLatin1Char('d'));
}

/// "12 March", "March 12 2026".
std::optional<Date> dateWithMonth(const Typed& typed) {
    if (typed.words.size() != 1 || typed.numbers.empty() || typed.numbers.size() > 2) {
        return std::nullopt;
    }
    const auto month = monthNamed(typed.words.front());
    if (!month) {
        return std::nullopt;
    }
    Date date{typed.numbers.front(), *month, {}};
    if (typed.numbers.size() == 2) {
        date.year = typed.numbers.back();
    }
    return date;
}

/// "12/3", "12.3.2026", "2026-03-12".
std::optional<Date> dateInNumbers(const Typed& typed) {
    const auto& all = typed.numbers;
    if (!typed.words.empty() || all.size() < 2 || all.size() > 3) {
        return std::nullopt;
    }
    if (all.size() == 3 && all[0] >= leastYear) {
        return Date{all[2], all[1], all[0]};
    }
    Date date = monthStandsFirst() ? Date{all[1], all[0], {}} : Date{all[0], all[1], {}};
    if (all.size() == 3) {
        date.year = all[2] < 100 ? all[2] + 2000 : all[2];
    }
    return date;
}

std::optional<base::Day> dayOf(const Date& date, int year) {
    return base::Day::from(year, static_cast<unsigned>(date.month),
                           static_cast<unsigned>(date.day));
}

std::optional<base::Day> nearest(const Date& date, base::Day today) {
    std::optional<base::Day> found;
    const int year = toQt(today).year();
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
    const auto parts = cut(typed.trimmed());
    if (parts.numbers.empty() && parts.words.size() == 1) {
        return dayNamed(parts.words.front(), today);
    }
    auto date = dateWithMonth(parts);
    if (!date) {
        date = dateInNumbers(parts);
    }
    if (!date) {
        return std::nullopt;
    }
    return date->year ? dayOf(*date, *date->year) : nearest(*date, today);
}

} // namespace sinew::bridge
