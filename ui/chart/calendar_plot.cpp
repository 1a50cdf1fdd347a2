#include "chart/calendar_plot.h"

#include "bridge/convert.h"
#include "chart/calendar_marks.h"
#include "chart/calendar_table.h"
#include "kit/brush.h"
#include "kit/label.h"
#include "kit/theme.h"

#include <QKeyEvent>
#include <QLocale>
#include <QPainter>
#include <QPixmap>
#include <QStyle>

#include <algorithm>

namespace sinew::chart {

namespace {

constexpr int weekDays = 7;
constexpr int pageWeeks = 4;
constexpr int leastSide = 30;

base::Day mondayOf(base::Day day) {
    return day - (day.isoWeekday() - 1);
}

QFontMetrics small() {
    return QFontMetrics{kit::theme().font(kit::Type::small)};
}

} // namespace

CalendarPlot::CalendarPlot(QAnyStringView name, const QString& spoken, QWidget* parent)
    : QWidget{parent} {
    kit::named(*this, name, spoken);
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(&kit::theme(), &kit::Theme::changed, this, [this] {
        layOut();
        updateGeometry();
    });
    layOut();
}

void CalendarPlot::show(const progress::Calendar& calendar, base::Day from) {
    m_calendar = calendar;
    m_monday = mondayOf(std::max(from, calendar.from));
    m_pointed.reset();
    m_back = 0;
    layOut();
    updateGeometry();
    update();
}

bool CalendarPlot::save(const QString& file) {
    constexpr int sharpness = 2;
    QPixmap picture{size() * sharpness};
    picture.setDevicePixelRatio(sharpness);
    picture.fill(kit::ink(kit::Ink::card));
    render(&picture);
    return picture.save(file, "PNG");
}

int CalendarPlot::weeks() const {
    return m_calendar.days.empty() ? 0 : (m_calendar.to - m_monday + 1) / weekDays;
}

int CalendarPlot::side() const {
    return kit::theme().scaled(leastSide);
}

/// Few weeks share the room, up to twice as wide as high.
void CalendarPlot::layOut() {
    int widest = 0;
    for (int at = 0; at < weekDays; ++at) {
        const auto word = bridge::dayText(mondayOf(m_calendar.to) + at, bridge::DayForm::mini);
        widest = std::max(widest, small().horizontalAdvance(word));
    }
    m_names = widest + kit::space::wide;
    const int room = std::max(0, width() - m_names);
    m_cell = std::clamp(room / std::max(1, weeks()), side(), 2 * side());
    m_seen = std::clamp(room / m_cell, 1, std::max(1, weeks()));
    m_back = std::clamp(m_back, 0, std::max(0, weeks() - m_seen));
}

int CalendarPlot::head() const {
    return small().height() + kit::space::step;
}

QSize CalendarPlot::sizeHint() const {
    return {m_names + 2 * pageWeeks * side(), head() + weekDays * side() + 2 * kit::ringRoom};
}

QSize CalendarPlot::minimumSizeHint() const {
    return {m_names + pageWeeks * side(), sizeHint().height()};
}

/// Where a day stands; outside of the widget where its week is not seen.
QRect CalendarPlot::cellOf(base::Day day) const {
    const int column = (mondayOf(day) - m_monday) / weekDays - (weeks() - m_seen - m_back);
    const QRect cell{m_names + column * m_cell, head() + (day.isoWeekday() - 1) * side(), m_cell,
                     side()};
    return QStyle::visualRect(layoutDirection(), rect(), cell);
}

std::optional<base::Day> CalendarPlot::dayAt(QPoint at) const {
    const auto spot = QStyle::visualPos(layoutDirection(), rect(), at);
    const int column = spot.x() < m_names ? -1 : (spot.x() - m_names) / m_cell;
    const int row = spot.y() < head() ? -1 : (spot.y() - head()) / side();
    if (column < 0 || column >= m_seen || row < 0 || row >= weekDays) {
        return std::nullopt;
    }
    const auto day = m_monday + (weeks() - m_seen - m_back + column) * weekDays + row;
    return dayIn(m_calendar, day) ? std::optional{day} : std::nullopt;
}

void CalendarPlot::pointAt(std::optional<base::Day> day) {
    if (day == m_pointed) {
        return;
    }
    m_pointed = day;
    const auto* there = day ? dayIn(m_calendar, *day) : nullptr;
    const auto sentence = there ? calendarSentence(*there) : QString{};
    setAccessibleDescription(sentence);
    update();
    Q_EMIT pointed(sentence);
}

void CalendarPlot::scrollTo(int weeksBack) {
    m_back = std::clamp(weeksBack, 0, std::max(0, weeks() - m_seen));
    update();
}

void CalendarPlot::reveal(base::Day day) {
    const int fromEnd = (mondayOf(m_calendar.to) - mondayOf(day)) / weekDays;
    if (fromEnd < m_back) {
        scrollTo(fromEnd);
    } else if (fromEnd >= m_back + m_seen) {
        scrollTo(fromEnd - m_seen + 1);
    }
}

/// Where a key leads from the day pointed at; nothing where it leads nowhere.
std::optional<base::Day> CalendarPlot::goalOf(int key) const {
    const int across = layoutDirection() == Qt::RightToLeft ? -weekDays : weekDays;
    const auto from = m_pointed.value_or(m_calendar.today);
    switch (key) {
    case Qt::Key_Left:
        return from - across;
    case Qt::Key_Right:
        return from + across;
    case Qt::Key_Up:
        return from - 1;
    case Qt::Key_Down:
        return from + 1;
    case Qt::Key_PageUp:
        return from - pageWeeks * weekDays;
    case Qt::Key_PageDown:
        return from + pageWeeks * weekDays;
    case Qt::Key_Home:
        return m_monday;
    case Qt::Key_End:
        return m_calendar.to;
    default:
        return std::nullopt;
    }
}

/// The first key points at today.
void CalendarPlot::keyPressEvent(QKeyEvent* event) {
    const auto goal = m_calendar.days.empty() ? std::nullopt : goalOf(event->key());
    if (goal) {
        const auto first = std::max(m_monday, m_calendar.from);
        const auto day = m_pointed ? std::clamp(*goal, first, m_calendar.to) : m_calendar.today;
        reveal(day);
        pointAt(day);
    } else if (event->key() == Qt::Key_Escape && m_pointed) {
        pointAt(std::nullopt);
    } else {
        QWidget::keyPressEvent(event);
    }
}

void CalendarPlot::mousePressEvent(QMouseEvent* event) {
    m_grabbed = event->pos();
    m_backWhenGrabbed = m_back;
    pointAt(dayAt(event->pos()));
}

void CalendarPlot::mouseMoveEvent(QMouseEvent* event) {
    if (event->buttons() == Qt::NoButton) {
        pointAt(dayAt(event->pos()));
        return;
    }
    const int moved = (event->pos().x() - m_grabbed.x()) / m_cell;
    scrollTo(m_backWhenGrabbed + (layoutDirection() == Qt::RightToLeft ? -moved : moved));
}

/// Only where there is more to see; else the page scrolls.
void CalendarPlot::wheelEvent(QWheelEvent* event) {
    const int across = event->angleDelta().x();
    if (across == 0 || weeks() <= m_seen) {
        event->ignore();
        return;
    }
    scrollTo(m_back + (across > 0 ? 1 : -1));
}

void CalendarPlot::leaveEvent(QEvent* event) {
    QWidget::leaveEvent(event);
    pointAt(std::nullopt);
}

void CalendarPlot::focusOutEvent(QFocusEvent* event) {
    QWidget::focusOutEvent(event);
    pointAt(std::nullopt);
}

void CalendarPlot::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    layOut();
}

void CalendarPlot::paintNames(QPainter& painter) const {
    painter.setPen(kit::ink(kit::Ink::quiet));
    for (int at = 0; at < weekDays; ++at) {
        const QRect line{0, head() + at * side(), m_names, side()};
        painter.drawText(QStyle::visualRect(layoutDirection(), rect(), line),
                         Qt::AlignVCenter | Qt::AlignLeading,
                         bridge::dayText(mondayOf(m_calendar.to) + at, bridge::DayForm::mini));
    }
}

/// Where there is room the number of the day stands beside its mark; the room left for the mark.
QRectF CalendarPlot::paintNumber(QPainter& painter, const QRectF& room, base::Day day) const {
    if (room.width() < 1.6 * room.height()) {
        return room;
    }
    const QSizeF half{room.width() / 2, room.height()};
    const QRectF leading{room.topLeft(), half};
    const QRectF trailing{room.topLeft() + QPointF{half.width(), 0}, half};
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    painter.setPen(kit::ink(kit::Ink::quiet));
    painter.drawText(mirrored ? trailing : leading, Qt::AlignCenter,
                     QLocale{}.toString(static_cast<unsigned>(day.calendar().day())));
    return mirrored ? leading : trailing;
}

void CalendarPlot::paintDay(QPainter& painter, const progress::CalendarDay& day) const {
    constexpr qreal gap = 1.5;
    constexpr qreal inset = 3;
    const auto cell = QRectF{cellOf(day.day)}.adjusted(gap, gap, -gap, -gap);
    const bool today = day.day == m_calendar.today;
    kit::roundBox(painter, cell, kit::radius::box, kit::ink(kit::Ink::band),
                  today ? kit::ink(kit::Ink::accent) : QColor{}, gap);
    const auto room = cell.adjusted(inset, inset, -inset, -inset);
    paintMark(painter, day.state, paintNumber(painter, room, day.day));
    if (day.day == m_pointed) {
        kit::focusRing(painter, cell.adjusted(-gap, -gap, gap, gap), kit::radius::box);
    }
}

/// The month is named above the week that its first day lies in.
void CalendarPlot::paintWeek(QPainter& painter, base::Day monday) const {
    const auto sunday = monday + (weekDays - 1);
    if (static_cast<unsigned>(sunday.calendar().day()) <= weekDays || monday == m_monday) {
        const auto cell = cellOf(monday);
        const QRect above{cell.left(), 0, 3 * cell.width(), head()};
        painter.setPen(kit::ink(kit::Ink::quiet));
        painter.drawText(above, Qt::AlignTop | Qt::AlignLeft,
                         QLocale{}.toString(bridge::toQt(sunday), QStringLiteral("MMM")));
    }
    for (int at = 0; at < weekDays; ++at) {
        if (const auto* day = dayIn(m_calendar, monday + at)) {
            paintDay(painter, *day);
        }
    }
}

void CalendarPlot::paintEvent(QPaintEvent* /*event*/) {
    QPainter painter{this};
    painter.setFont(kit::theme().font(kit::Type::small));
    if (m_calendar.days.empty()) {
        return;
    }
    paintNames(painter);
    const auto first = m_monday + (weeks() - m_seen - m_back) * weekDays;
    for (int week = 0; week < m_seen; ++week) {
        paintWeek(painter, first + week * weekDays);
    }
    if (hasFocus() && !m_pointed) {
        kit::focusRing(painter, rect(), kit::radius::box);
    }
}

} // namespace sinew::chart
