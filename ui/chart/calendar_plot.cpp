#include "chart/calendar_plot.h"

#include "bridge/convert.h"
#include "chart/calendar_table.h"
#include "chart/chart_paper.h"
#include "chart/tabled_card.h"
#include "kit/brush.h"
#include "kit/label.h"
#include "kit/theme.h"

#include <QApplication>
#include <QKeyEvent>
#include <QPixmap>
#include <QStyle>

#include <algorithm>

namespace sinew::chart {

namespace {

constexpr int pageWeeks = 4;
constexpr int leastSide = 30;

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
    if (isPaper(file)) {
        return writePage(file, accessibleName(), [this](QCPPainter& painter, const QRect& room) {
            render(&painter, room.topLeft(), {}, DrawChildren);
        });
    }
    constexpr int sharpness = 2;
    QPixmap picture{size() * sharpness};
    picture.setDevicePixelRatio(sharpness);
    picture.fill(kit::ink(kit::Ink::card));
    render(&picture);
    return picture.save(file, "PNG");
}

int CalendarPlot::weeks() const {
    return m_calendar.days.empty() ? 0 : (m_calendar.to - m_monday + 1) / base::weekDays;
}

int CalendarPlot::side() const {
    return kit::theme().scaled(leastSide);
}

/// Few weeks share the room, up to twice as wide as high.
void CalendarPlot::layOut() {
    int widest = 0;
    for (int at = 0; at < base::weekDays; ++at) {
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
    return {m_names + 2 * pageWeeks * side(), head() + base::weekDays * side() + 2 * kit::ringRoom};
}

QSize CalendarPlot::minimumSizeHint() const {
    return {m_names + pageWeeks * side(), sizeHint().height()};
}

/// Where a day stands; outside of the widget where its week is not seen.
QRect CalendarPlot::cellOf(base::Day day) const {
    const int column = (mondayOf(day) - m_monday) / base::weekDays - (weeks() - m_seen - m_back);
    const QRect cell{m_names + column * m_cell, head() + (day.isoWeekday() - 1) * side(), m_cell,
                     side()};
    return QStyle::visualRect(layoutDirection(), rect(), cell);
}

std::optional<base::Day> CalendarPlot::dayAt(QPoint at) const {
    const auto spot = QStyle::visualPos(layoutDirection(), rect(), at);
    const int column = spot.x() < m_names ? -1 : (spot.x() - m_names) / m_cell;
    const int row = spot.y() < head() ? -1 : (spot.y() - head()) / side();
    if (column < 0 || column >= m_seen || row < 0 || row >= base::weekDays) {
        return std::nullopt;
    }
    const auto day = m_monday + (weeks() - m_seen - m_back + column) * base::weekDays + row;
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
    const int fromEnd = (mondayOf(m_calendar.to) - mondayOf(day)) / base::weekDays;
    if (fromEnd < m_back) {
        scrollTo(fromEnd);
    } else if (fromEnd >= m_back + m_seen) {
        scrollTo(fromEnd - m_seen + 1);
    }
}

/// Where a key leads from the day pointed at; nothing where it leads nowhere.
std::optional<base::Day> CalendarPlot::goalOf(int key) const {
    const int across = layoutDirection() == Qt::RightToLeft ? -base::weekDays : base::weekDays;
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
        return from - pageWeeks * base::weekDays;
    case Qt::Key_PageDown:
        return from + pageWeeks * base::weekDays;
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
    } else if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        openPointed();
    } else {
        QWidget::keyPressEvent(event);
    }
}

/// Days that have not come have no page.
void CalendarPlot::openPointed() {
    if (m_pointed && *m_pointed <= m_calendar.today) {
        Q_EMIT dayWanted(*m_pointed);
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

/// A click, not the end of a drag.
void CalendarPlot::mouseReleaseEvent(QMouseEvent* event) {
    const auto moved = (event->pos() - m_grabbed).manhattanLength();
    if (event->button() == Qt::LeftButton && moved < QApplication::startDragDistance()) {
        pointAt(dayAt(event->pos()));
        openPointed();
    }
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

} // namespace sinew::chart
