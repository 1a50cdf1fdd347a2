#include "kit/date_field.h"

#include "kit/icon.h"
#include "kit/label.h"

#include <QCalendarWidget>
#include <QSignalBlocker>
#include <QTextCharFormat>
#include <QToolButton>
#include <QWheelEvent>

namespace sinew::kit {

namespace {

/// The calendar's bar in our inks, and weekends like other days: a session on Sunday is no error.
void dressCalendar(QCalendarWidget& calendar) {
    calendar.setVerticalHeaderFormat(QCalendarWidget::NoVerticalHeader);
    calendar.setHorizontalHeaderFormat(QCalendarWidget::ShortDayNames);
    calendar.setWeekdayTextFormat(Qt::Saturday, {});
    calendar.setWeekdayTextFormat(Qt::Sunday, {});
    QTextCharFormat header;
    header.setForeground(ink(Ink::quiet));
    header.setBackground(ink(Ink::card));
    calendar.setHeaderTextFormat(header);
    if (auto* bar = calendar.findChild<QWidget*>(QStringLiteral("qt_calendar_navigationbar"))) {
        QPalette colours = bar->palette();
        colours.setColor(QPalette::Highlight, ink(Ink::card));
        colours.setColor(QPalette::HighlightedText, ink(Ink::text));
        bar->setPalette(colours);
    }
    const auto arrow = [&calendar](const char* name, Icon icon) {
        if (auto* button = calendar.findChild<QToolButton*>(QString::fromLatin1(name))) {
            button->setIcon(themedIcon(icon));
        }
    };
    const bool mirrored = calendar.layoutDirection() == Qt::RightToLeft;
    arrow("qt_calendar_prevmonth", mirrored ? Icon::chevronRight : Icon::chevronLeft);
    arrow("qt_calendar_nextmonth", mirrored ? Icon::chevronLeft : Icon::chevronRight);
}

} // namespace

DateField::DateField(QAnyStringView name, const QString& spoken, const QDate& day,
                     const QDate& earliest, const QDate& latest, QWidget* parent)
    : QDateEdit{parent} {
    named(*this, name, spoken);
    setCalendarPopup(true);
    setDisplayFormat(locale().dateFormat(QLocale::LongFormat));
    setDateRange(earliest, latest);
    setDate(day);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    dressCalendar(*calendarWidget());
    connect(&theme(), &Theme::changed, this, [this] { dressCalendar(*calendarWidget()); });
    connect(this, &QDateEdit::dateChanged, this, &DateField::changed);
}

void DateField::setDay(const QDate& day) {
    const QSignalBlocker quietly{this};
    setDate(day);
}

QSize DateField::sizeHint() const {
    const int height = fontMetrics().height() + 2 * space::step + 2;
    const QString longest = locale().toString(QDate{2028, 9, 20}, displayFormat());
    return {fontMetrics().horizontalAdvance(longest) + 2 * space::wide + height, height};
}

void DateField::wheelEvent(QWheelEvent* event) {
    event->ignore(); // a page that scrolls under the pointer must not change days
}

} // namespace sinew::kit
