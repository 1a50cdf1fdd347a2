#include "chart/calendar_marks.h"

#include "kit/brush.h"
#include "kit/icon.h"

#include <QPainter>

namespace sinew::chart {

namespace {

using kit::Ink;
using progress::DayAdherence;

/// As much of the room as a share of it says, a square in its middle.
QRectF middle(const QRectF& room, double share) {
    const qreal side = std::min(room.width(), room.height()) * share;
    return {room.center().x() - side / 2, room.center().y() - side / 2, side, side};
}

void box(QPainter& painter, const QRectF& room, Ink ink, kit::Icon icon) {
    const auto square = middle(room, 0.86);
    kit::roundBox(painter, square, square.width() * 0.22, kit::ink(ink));
    kit::paintIcon(painter, icon, middle(room, 0.62), kit::ink(Ink::card), 1.6);
}

/// A square that stands on its corner.
void diamond(QPainter& painter, const QRectF& room, Ink ink) {
    const auto square = middle(room, 0.92);
    const QPointF corners[] = {{square.center().x(), square.top()},
                               {square.right(), square.center().y()},
                               {square.center().x(), square.bottom()},
                               {square.left(), square.center().y()}};
    painter.setPen(Qt::NoPen);
    painter.setBrush(kit::ink(ink));
    painter.drawPolygon(corners, 4);
    kit::paintIcon(painter, kit::Icon::check, middle(room, 0.46), kit::ink(Ink::card), 1.8);
}

void ring(QPainter& painter, const QRectF& room, Ink ink, double share) {
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen{kit::ink(ink), 1.6});
    painter.drawEllipse(middle(room, share));
}

void dot(QPainter& painter, const QRectF& room, Ink ink, double share) {
    painter.setPen(Qt::NoPen);
    painter.setBrush(kit::ink(ink));
    painter.drawEllipse(middle(room, share));
}

/// An empty square, crossed out.
void crossed(QPainter& painter, const QRectF& room) {
    const auto square = middle(room, 0.82);
    kit::roundBox(painter, square, square.width() * 0.22, {}, kit::ink(Ink::dataGrey), 1.4);
    kit::paintIcon(painter, kit::Icon::cross, middle(room, 0.58), kit::ink(Ink::quiet), 1.4);
}

} // namespace

void paintMark(QPainter& painter, DayAdherence state, const QRectF& room) {
    painter.setRenderHint(QPainter::Antialiasing);
    switch (state) {
    case DayAdherence::onTime:
        return box(painter, room, Ink::dataGreen, kit::Icon::check);
    case DayAdherence::shifted:
        return diamond(painter, room, Ink::dataBlue);
    case DayAdherence::held:
        return box(painter, room, Ink::dataOrange, kit::Icon::pause);
    case DayAdherence::unplanned:
        dot(painter, room, Ink::dataPurple, 0.86);
        return kit::paintIcon(painter, kit::Icon::plus, middle(room, 0.58), kit::ink(Ink::card),
                              1.6);
    case DayAdherence::missed:
        return crossed(painter, room);
    case DayAdherence::rest:
        return dot(painter, room, Ink::outline, 0.24);
    case DayAdherence::open:
        return ring(painter, room, Ink::accent, 0.66);
    case DayAdherence::notPlanned:
        break;
    }
}

} // namespace sinew::chart
