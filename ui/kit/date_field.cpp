#include "kit/date_field.h"

#include "kit/icon.h"
#include "kit/label.h"
#include "kit/problem_line.h"
#include "kit/typed_day.h"

#include <QCalendarWidget>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QShortcut>
#include <QStyle>
#include <QTextCharFormat>
#include <QToolButton>

#include <algorithm>

namespace sinew::kit {

namespace {

constexpr int signSide = 18;

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
    : QLineEdit{parent},
      m_day{day},
      m_told{day},
      m_calendar{new QCalendarWidget{this}} {
    named(*this, name, spoken);
    keepSignFree();
    setAccessibleDescription(tr("Type a day, or open a calendar with Alt+Down."));
    m_calendar->setWindowFlags(Qt::Popup);
    m_calendar->hide();
    dressCalendar(*m_calendar);
    connect(new QShortcut{Qt::Key_Escape, m_calendar}, &QShortcut::activated, m_calendar,
            &QWidget::hide);
    connect(m_calendar, &QCalendarWidget::clicked, this, &DateField::pick);
    connect(m_calendar, &QCalendarWidget::activated, this, &DateField::pick);
    connect(&theme(), &Theme::changed, this, [this] { dressCalendar(*m_calendar); });
    connect(this, &QLineEdit::textEdited, this, &DateField::read);
    connect(this, &QLineEdit::returnPressed, this, &DateField::settle);
    setDateRange(earliest, latest);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setMouseTracking(true);
    showDay();
}

void DateField::setDay(const QDate& day) {
    m_day = day;
    m_told = day;
    showDay();
}

void DateField::setDateRange(const QDate& earliest, const QDate& latest) {
    m_earliest = earliest;
    m_latest = latest;
    m_calendar->setDateRange(earliest, latest);
    if (m_day < earliest || m_day > latest) {
        setDay(m_day < earliest ? earliest : latest);
    }
}

QString DateField::problem() const {
    const auto day = typed();
    if (!day) {
        return tr("Please type a day, for example %1.")
            .arg(locale().toString(m_latest, locale().dateFormat(QLocale::ShortFormat)));
    }
    if (*day > m_latest) {
        return tr("This day has not come yet; %1 is the latest.").arg(longText(m_latest));
    }
    return *day < m_earliest ? tr("The earliest day here is %1.").arg(longText(m_earliest))
                             : QString{};
}

/// The field's own words are its day in every language.
std::optional<QDate> DateField::typed() const {
    return text() == longText(m_day) ? std::optional{m_day} : typedDay(text(), locale(), m_latest);
}

QDate DateField::date() const {
    return problem().isEmpty() ? *typed() : m_day;
}

void DateField::tell() {
    const auto day = date();
    if (day != m_told) {
        m_told = day;
        Q_EMIT changed(day);
    }
}

void DateField::take(const QDate& day) {
    m_day = day;
    showDay();
    tell();
}

/// Each key that makes a day of it counts; what is wrong is said when the person goes on.
void DateField::read() {
    if (m_problem != nullptr) {
        m_problem->setText({});
    }
    tell();
}

void DateField::settle() {
    const auto wrong = problem();
    if (wrong.isEmpty()) {
        return take(date());
    }
    if (m_leavesProblem) {
        return;
    }
    if (m_problem == nullptr) {
        m_problem = new ProblemLine{objectName() + QStringLiteral(".problem"), this};
    }
    m_problem->standBelow(*this);
    m_problem->setText(wrong);
}

void DateField::showDay() {
    setText(longText(m_day));
    setCursorPosition(0);
    if (m_problem != nullptr) {
        m_problem->setText({});
    }
}

QString DateField::longText(const QDate& day) const {
    return locale().toString(day, QLocale::LongFormat);
}

void DateField::openCalendar() {
    m_calendar->setSelectedDate(m_day);
    m_calendar->adjustSize();
    m_calendar->move(mapToGlobal(QPoint{0, height()}));
    m_calendar->show();
    m_calendar->setFocus(Qt::PopupFocusReason);
}

void DateField::pick(const QDate& day) {
    m_calendar->hide();
    take(day);
    setFocus(Qt::PopupFocusReason);
}

void DateField::keyPressEvent(QKeyEvent* event) {
    const bool alt = event->modifiers() == Qt::AltModifier;
    const int turn = event->key() == Qt::Key_Up ? 1 : event->key() == Qt::Key_Down ? -1 : 0;
    if (event->key() == Qt::Key_F4 || (alt && event->key() == Qt::Key_Down)) {
        openCalendar();
    } else if (turn != 0 && event->modifiers() == Qt::NoModifier) {
        take(std::clamp(date().addDays(turn), m_earliest, m_latest));
    } else {
        QLineEdit::keyPressEvent(event);
    }
}

void DateField::mousePressEvent(QMouseEvent* event) {
    if (sign().contains(event->position().toPoint())) {
        openCalendar();
    } else {
        QLineEdit::mousePressEvent(event);
    }
}

void DateField::mouseMoveEvent(QMouseEvent* event) {
    const bool over = sign().contains(event->position().toPoint());
    setCursor(over ? Qt::PointingHandCursor : Qt::IBeamCursor);
    QLineEdit::mouseMoveEvent(event);
}

void DateField::focusOutEvent(QFocusEvent* event) {
    settle();
    QLineEdit::focusOutEvent(event);
}

void DateField::paintEvent(QPaintEvent* event) {
    QLineEdit::paintEvent(event);
    QPainter painter{this};
    paintIcon(painter, Icon::calendar, sign(), ink(isEnabled() ? Ink::accent : Ink::quiet));
}

/// A date that runs against the window's direction would otherwise stand under the sign.
void DateField::keepSignFree() {
    const int room = theme().scaled(signSide) + space::step;
    const bool rightToLeft = layoutDirection() == Qt::RightToLeft;
    setTextMargins(rightToLeft ? room : 0, 0, rightToLeft ? 0 : room, 0);
}

void DateField::changeEvent(QEvent* event) {
    QLineEdit::changeEvent(event);
    if (event->type() == QEvent::LayoutDirectionChange || event->type() == QEvent::FontChange) {
        keepSignFree();
    }
}

QRect DateField::sign() const {
    const int side = theme().scaled(signSide);
    const QRect spot{width() - side - space::step, (height() - side) / 2, side, side};
    return QStyle::visualRect(layoutDirection(), rect(), spot);
}

QSize DateField::sizeHint() const {
    const int height = fontMetrics().height() + 2 * space::step + 2;
    const QString longest = longText(QDate{2028, 9, 20});
    return {fontMetrics().horizontalAdvance(longest) + 2 * space::wide + height, height};
}

} // namespace sinew::kit
