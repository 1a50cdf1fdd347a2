#include "kit/typed_day.h"

#include <QRegularExpression>
#include <QStringList>

#include <vector>

namespace sinew::kit {

namespace {

constexpr int months = 12;
constexpr qsizetype fewestLetters = 3; ///< shorter words ("of", "de", "th") say nothing

struct Pieces {
    QStringList numbers;
    int month = 0;
    bool yearFirst = false;
    bool fits = true;
};

bool isMonth(const QString& word, const QLocale& locale, int month) {
    return locale.monthName(month).startsWith(word, Qt::CaseInsensitive) ||
           locale.standaloneMonthName(month).startsWith(word, Qt::CaseInsensitive);
}

int monthOf(const QString& word, const QLocale& locale) {
    for (int month = 1; word.size() >= fewestLetters && month <= months; ++month) {
        if (isMonth(word, locale, month) || isMonth(word, QLocale::c(), month)) {
            return month;
        }
    }
    return 0;
}

bool isWeekday(const QString& word, const QLocale& locale) {
    for (int day = Qt::Monday; day <= Qt::Sunday; ++day) {
        if (word.size() > 1 && (locale.dayName(day).startsWith(word, Qt::CaseInsensitive) ||
                                QLocale::c().dayName(day).startsWith(word, Qt::CaseInsensitive))) {
            return true;
        }
    }
    return false;
}

void takeWord(Pieces& pieces, const QString& word, const QLocale& locale) {
    const int month = monthOf(word, locale);
    if (month > 0 && pieces.month == 0) {
        pieces.month = month;
    } else if (word.size() >= fewestLetters && !isWeekday(word, locale)) {
        pieces.fits = false;
    }
}

/// Day before month, as the language writes it; a point between them means so everywhere.
bool dayFirst(const QString& text, const QLocale& locale) {
    const auto format = locale.dateFormat(QLocale::ShortFormat);
    return text.contains(QLatin1Char('.')) ||
           format.indexOf(QLatin1Char('d')) < format.indexOf(QLatin1Char('M'));
}

/// "24122025" and "241225" are three numbers.
QStringList parted(const QStringList& numbers) {
    if (numbers.size() != 1 || (numbers[0].size() != 8 && numbers[0].size() != 6)) {
        return numbers;
    }
    return {numbers[0].left(2), numbers[0].mid(2, 2), numbers[0].mid(4)};
}

Pieces piecesOf(const QString& text, const QLocale& locale) {
    static const QRegularExpression piece{QStringLiteral("\\d+|\\p{L}+")};
    Pieces pieces;
    for (auto at = piece.globalMatch(text); at.hasNext();) {
        const auto word = at.next().captured();
        if (word[0].isDigit()) {
            pieces.numbers << word;
        } else {
            takeWord(pieces, word, locale);
        }
    }
    pieces.numbers = parted(pieces.numbers);
    pieces.yearFirst = !pieces.numbers.isEmpty() && pieces.numbers.front().size() == 4;
    return pieces;
}

/// Two digits are of this century; one or three are not finished.
int yearOf(const QString& digits) {
    constexpr int century = 2000;
    const int year = digits.toInt();
    return digits.size() == 4 ? year : digits.size() == 2 ? century + year : 0;
}

std::optional<QDate> dayIn(int year, int month, int day) {
    return year > 0 && QDate::isValid(year, month, day) ? std::optional{QDate{year, month, day}}
                                                        : std::nullopt;
}

std::optional<QDate> lastSuch(int month, int day, const QDate& latest) {
    const auto thisYear = dayIn(latest.year(), month, day);
    const auto lastYear = dayIn(latest.year() - 1, month, day);
    return thisYear && *thisYear <= latest ? thisYear : lastYear ? lastYear : thisYear;
}

std::optional<QDate> ofNumbers(const Pieces& pieces, bool dayBeforeMonth, const QDate& latest) {
    const auto& numbers = pieces.numbers;
    const auto number = [&numbers](int at) { return numbers[at].toInt(); };
    if (numbers.size() == 3 && pieces.yearFirst) {
        return dayIn(number(0), number(1), number(2));
    }
    if (numbers.size() != 2 && numbers.size() != 3) {
        return std::nullopt;
    }
    const int day = number(dayBeforeMonth ? 0 : 1);
    const int month = number(dayBeforeMonth ? 1 : 0);
    return numbers.size() == 3 ? dayIn(yearOf(numbers[2]), month, day)
                               : lastSuch(month, day, latest);
}

std::optional<QDate> ofMonth(const Pieces& pieces, const QDate& latest) {
    const auto& numbers = pieces.numbers;
    if (numbers.size() == 1) {
        return lastSuch(pieces.month, numbers[0].toInt(), latest);
    }
    if (numbers.size() != 2) {
        return std::nullopt;
    }
    const int day = pieces.yearFirst ? 1 : 0;
    return dayIn(yearOf(numbers[1 - day]), pieces.month, numbers[day].toInt());
}

} // namespace

std::optional<QDate> typedDay(const QString& text, const QLocale& locale, const QDate& latest) {
    const auto pieces = piecesOf(text, locale);
    if (!pieces.fits) {
        return std::nullopt;
    }
    return pieces.month > 0 ? ofMonth(pieces, latest)
                            : ofNumbers(pieces, dayFirst(text, locale), latest);
}

} // namespace sinew::kit
