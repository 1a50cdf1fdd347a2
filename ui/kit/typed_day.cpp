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

/// Without case and accents.
QString folded(const QString& text) {
    QString letters;
    for (const QChar c : text.normalized(QString::NormalizationForm_D)) {
        if (!c.isMark()) {
            letters += c.toCaseFolded();
        }
    }
    return letters;
}

bool begins(const QString& name, const QString& word) {
    return folded(name).startsWith(folded(word));
}

bool isMonth(const QString& word, const QLocale& locale, int month) {
    return begins(locale.monthName(month), word) || begins(locale.standaloneMonthName(month), word);
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
        if (word.size() > 1 &&
            (begins(locale.dayName(day), word) || begins(QLocale::c().dayName(day), word))) {
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
    return QDate::isValid(year, month, day) ? std::optional{QDate{year, month, day}} : std::nullopt;
}

std::optional<QDate> lastSuch(int month, int day, const QDate& latest) {
    const auto thisYear = dayIn(latest.year(), month, day);
    const auto lastYear = dayIn(latest.year() - 1, month, day);
    return thisYear && *thisYear <= latest ? thisYear : lastYear ? lastYear : thisYear;
}

std::optional<TypedDate> inYear(const QString& digits, int month, int day) {
    const int year = yearOf(digits);
    return year > 0 ? std::optional{TypedDate{day, month, year}} : std::nullopt;
}

std::optional<TypedDate> ofNumbers(const Pieces& pieces, bool dayBeforeMonth) {
    const auto& numbers = pieces.numbers;
    const auto number = [&numbers](int at) { return numbers[at].toInt(); };
    if (numbers.size() == 3 && pieces.yearFirst) {
        return inYear(numbers[0], number(1), number(2));
    }
    if (numbers.size() != 2 && numbers.size() != 3) {
        return std::nullopt;
    }
    const int day = number(dayBeforeMonth ? 0 : 1);
    const int month = number(dayBeforeMonth ? 1 : 0);
    return numbers.size() == 3 ? inYear(numbers[2], month, day)
                               : std::optional{TypedDate{day, month, {}}};
}

std::optional<TypedDate> ofMonth(const Pieces& pieces) {
    const auto& numbers = pieces.numbers;
    if (numbers.size() == 1) {
        return TypedDate{numbers[0].toInt(), pieces.month, {}};
    }
    if (numbers.size() != 2) {
        return std::nullopt;
    }
    const int day = pieces.yearFirst ? 1 : 0;
    return inYear(numbers[1 - day], pieces.month, numbers[day].toInt());
}

} // namespace

std::optional<TypedDate> typedDate(const QString& text, const QLocale& locale) {
    const auto pieces = piecesOf(text, locale);
    if (!pieces.fits) {
        return std::nullopt;
    }
    return pieces.month > 0 ? ofMonth(pieces) : ofNumbers(pieces, dayFirst(text, locale));
}

std::optional<QDate> typedDay(const QString& text, const QLocale& locale, const QDate& latest) {
    const auto date = typedDate(text, locale);
    if (!date) {
        return std::nullopt;
    }
    return date->year ? dayIn(*date->year, date->month, date->day)
                      : lastSuch(date->month, date->day, latest);
}

} // namespace sinew::kit
