#include "chart/calendar_plot.h"

#include "bridge/convert.h"
#include "chart/calendar_marks.h"
#include "chart/calendar_table.h"
#include "kit/brush.h"
#include "kit/theme.h"

#include <QLocale>
#include <QPainter>
#include <QStyle>

namespace sinew::chart {

void CalendarPlot::paintNames(QPainter& painter) const {
    painter.setPen(kit::ink(kit::Ink::quiet));
    for (int at = 0; at < base::weekDays; ++at) {
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
    const auto sunday = monday + (base::weekDays - 1);
    if (static_cast<unsigned>(sunday.calendar().day()) <= base::weekDays || monday == m_monday) {
        const auto cell = cellOf(monday);
        const QRect above{cell.left(), 0, 3 * cell.width(), head()};
        painter.setPen(kit::ink(kit::Ink::quiet));
        painter.drawText(above, Qt::AlignTop | Qt::AlignLeft,
                         QLocale{}.toString(bridge::toQt(sunday), QStringLiteral("MMM")));
    }
    for (int at = 0; at < base::weekDays; ++at) {
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
    const auto first = m_monday + (weeks() - m_seen - m_back) * base::weekDays;
    for (int week = 0; week < m_seen; ++week) {
        paintWeek(painter, first + week * base::weekDays);
    }
    if (hasFocus() && !m_pointed) {
        kit::focusRing(painter, rect(), kit::radius::box);
    }
}

} // namespace sinew::chart
