#include "bridge/convert.h"

#include "base/text.h"

#include <QCoreApplication>
#include <QLocale>
#include <QTime>

namespace sinew::bridge {

namespace {

QString say(const char* text) {
    return QCoreApplication::translate("Convert", text);
}

// The order of day and month is part of a language, so the pattern is translated like any sentence.
QString pattern(DayForm form) {
    switch (form) {
    case DayForm::full:
        return say(QT_TRANSLATE_NOOP("Convert", "dddd d MMMM"));
    case DayForm::dated:
        return say(QT_TRANSLATE_NOOP("Convert", "d MMMM yyyy"));
    case DayForm::brief:
        return say(QT_TRANSLATE_NOOP("Convert", "d MMM"));
    case DayForm::weekday:
        return say(QT_TRANSLATE_NOOP("Convert", "dddd"));
    case DayForm::mini:
        return say(QT_TRANSLATE_NOOP("Convert", "ddd"));
    }
    return {};
}

} // namespace

QString toQt(std::string_view text) {
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

std::string fromQt(const QString& text) {
    return base::nfc(text.trimmed().toStdString());
}

QDate toQt(base::Day day) {
    return QDate{1970, 1, 1}.addDays(day.number());
}

base::Day fromQt(const QDate& date) {
    return base::Day::fromNumber(static_cast<std::int32_t>(QDate{1970, 1, 1}.daysTo(date)));
}

QString dayText(base::Day day, DayForm form) {
    return QLocale{}.toString(toQt(day), pattern(form));
}

QString dayBeside(base::Day day, base::Day today) {
    switch (today - day) {
    case 0:
        return say(QT_TRANSLATE_NOOP("Convert", "today"));
    case 1:
        return say(QT_TRANSLATE_NOOP("Convert", "yesterday"));
    case 2:
    case 3:
    case 4:
    case 5:
    case 6:
        return dayText(day, DayForm::weekday);
    default:
        return dayText(day, DayForm::brief);
    }
}

QString clockText(const base::Instant& at) {
    const QTime time = QTime{0, 0}.addSecs(at.localMinute() * 60);
    QString format = QLocale{}.timeFormat(QLocale::ShortFormat);
    format.remove(QStringLiteral(":ss")); // as the plain C locale has it
    return QLocale{}.toString(time, format);
}

QString numberText(double value, int decimals) {
    QLocale locale;
    locale.setNumberOptions(QLocale::OmitGroupSeparator);
    QString text = locale.toString(value, 'f', decimals);
    if (!text.contains(locale.decimalPoint())) {
        return text;
    }
    while (text.endsWith(locale.zeroDigit())) {
        text.chop(locale.zeroDigit().size());
    }
    return text.endsWith(locale.decimalPoint()) ? text.chopped(locale.decimalPoint().size()) : text;
}

std::string language() {
    return QLocale{}.name().left(2).toStdString();
}

} // namespace sinew::bridge
