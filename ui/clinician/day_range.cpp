#include "clinician/day_range.h"

#include "kit/theme.h"

#include <QLocale>
#include <QPainter>

namespace sinew::clinician {

namespace {

constexpr int edge = 10; // half a number
constexpr int lane = 16;
constexpr int thick = 10;
constexpr int radiusOfSign = 4;
constexpr int leastWidth = 160;

kit::Ink inkOf(DayRange::Sign sign) {
    switch (sign) {
    case DayRange::Sign::here:
        return kit::Ink::dataVermillion;
    case DayRange::Sign::other:
        return kit::Ink::dataBlue;
    case DayRange::Sign::clinic:
        return kit::Ink::dataGreen;
    case DayRange::Sign::published:
        break;
    }
    return kit::Ink::dataGrey;
}

void paintBar(QPainter& painter, DayRange::Sign sign, const QRectF& at, qreal middle) {
    const auto ink = kit::ink(inkOf(sign));
    auto wash = ink;
    constexpr float light = 0.3F;
    wash.setAlphaF(light);
    const bool isHatched = sign == DayRange::Sign::published;
    painter.setPen(QPen{ink, 1});
    painter.setBrush(isHatched ? QBrush{ink, Qt::BDiagPattern} : QBrush{wash});
    painter.drawRect(at);
    painter.setPen(QPen{ink, 2});
    painter.drawLine(QPointF{middle, at.top() - 2}, QPointF{middle, at.bottom() + 2});
}

/// So many days between two numbers that no more than eight stand on the line.
int stepFor(int most) {
    constexpr int numbers = 8;
    int step = 1;
    for (const int wide : {2, 7, 14, 28, 56, 112, 364}) {
        step = most / step > numbers ? wide : step;
    }
    return step;
}

} // namespace

DayRange::DayRange(progress::Milestone milestone, int most, QWidget* parent)
    : QWidget{parent},
      m_milestone{std::move(milestone)},
      m_most{most} {
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(&kit::theme(), &kit::Theme::changed, this, [this] {
        updateGeometry();
        update();
    });
}

QSize DayRange::sizeHint() const {
    const int lanes = 1 + (m_milestone.clinic ? 1 : 0) + (m_milestone.published ? 1 : 0);
    const auto letters = QFontMetrics{kit::theme().font(kit::Type::small)}.height();
    return {kit::theme().scaled(leastWidth), lanes * kit::theme().scaled(lane) + letters + 2};
}

qreal DayRange::across(double day) const {
    const qreal margin = kit::theme().scaled(edge);
    return margin + (width() - 2 * margin) * day / m_most;
}

void DayRange::paintDays(QPainter& painter) const {
    const auto font = kit::theme().font(kit::Type::small);
    const int letters = QFontMetrics{font}.height();
    const qreal bottom = height() - letters;
    painter.setFont(font);
    for (int day = 0; day <= m_most; day += stepFor(m_most)) {
        const qreal at = across(day);
        painter.setPen(QPen{kit::ink(kit::Ink::hairline), 1});
        painter.drawLine(QPointF{at, 0}, QPointF{at, bottom});
        painter.setPen(kit::ink(kit::Ink::quiet));
        painter.drawText(QRectF{at - 40, bottom, 80, qreal(letters)}, Qt::AlignCenter,
                         QLocale{}.toString(day));
    }
    painter.setPen(QPen{kit::ink(kit::Ink::outline), 1});
    painter.drawLine(QPointF{across(0), bottom}, QPointF{across(m_most), bottom});
}

void DayRange::paintHalf(QPainter& painter, Sign sign, const progress::Quarters& half,
                         qreal top) const {
    const qreal high = kit::theme().scaled(thick);
    const qreal above = (kit::theme().scaled(lane) - high) / 2;
    const QRectF at{QPointF{across(half.low), top + above},
                    QPointF{std::max(across(half.high), across(half.low) + 2), top + above + high}};
    paintBar(painter, sign, at, across(half.middle));
}

void DayRange::paintDay(QPainter& painter, Sign sign, int day) const {
    const qreal high = kit::theme().scaled(lane);
    paintSign(painter, sign, QRectF{across(day) - high, 0, 2 * high, high});
}

void DayRange::paintSign(QPainter& painter, Sign sign, const QRectF& room) {
    const qreal radius = kit::theme().scaled(radiusOfSign);
    const auto middle = room.center();
    painter.setPen(Qt::NoPen);
    painter.setBrush(kit::ink(inkOf(sign)));
    if (sign == Sign::here) {
        painter.drawEllipse(middle, radius, radius);
    } else if (sign == Sign::other) {
        painter.drawRect(QRectF{middle - QPointF{radius, radius}, QSizeF{2 * radius, 2 * radius}});
    } else {
        const QRectF bar{room.left() + 2, middle.y() - radius, room.width() - 4, 2 * radius};
        paintBar(painter, sign, bar, middle.x());
    }
}

void DayRange::paintEvent(QPaintEvent* /*event*/) {
    QPainter painter{this};
    painter.setRenderHint(QPainter::Antialiasing);
    paintDays(painter);
    qreal top = kit::theme().scaled(lane);
    if (m_milestone.clinic) {
        paintHalf(painter, Sign::clinic, *m_milestone.clinic, top);
        top += kit::theme().scaled(lane);
    }
    if (m_milestone.published) {
        paintHalf(painter, Sign::published, *m_milestone.published, top);
    }
    if (m_milestone.other) {
        paintDay(painter, Sign::other, *m_milestone.other);
    }
    if (m_milestone.here) {
        paintDay(painter, Sign::here, *m_milestone.here);
    }
}

RangeSign::RangeSign(DayRange::Sign sign, QWidget* parent) : QWidget{parent}, m_sign{sign} {
    setFixedSize(kit::theme().scaled(24), kit::theme().scaled(14));
    connect(&kit::theme(), &kit::Theme::changed, this, [this] { update(); });
}

void RangeSign::paintEvent(QPaintEvent* /*event*/) {
    QPainter painter{this};
    painter.setRenderHint(QPainter::Antialiasing);
    DayRange::paintSign(painter, m_sign, rect());
}

} // namespace sinew::clinician
