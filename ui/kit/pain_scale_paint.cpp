#include "kit/brush.h"
#include "kit/pain_scale.h"

#include <QLocale>
#include <QPainter>
#include <QPolygonF>
#include <QStyle>

namespace sinew::kit {

namespace {

struct Band {
    Ink fill;
    Ink word;
};

Band inksOf(int value) {
    switch (painBand(value)) {
    case PainBand::mild:
        return {Ink::accent, Ink::onAccent};
    case PainBand::moderate:
        return {Ink::caution, Ink::onCaution};
    case PainBand::severe:
        break;
    }
    return {Ink::danger, Ink::onDanger};
}

QPolygonF diamond(const QRectF& at) {
    const QPointF middle = at.center();
    return QPolygonF{{QPointF{middle.x(), at.top()}, QPointF{at.right(), middle.y()},
                      QPointF{middle.x(), at.bottom()}, QPointF{at.left(), middle.y()}}};
}

QPolygonF triangle(const QRectF& at) {
    return QPolygonF{{QPointF{at.center().x(), at.top()}, at.bottomRight(), at.bottomLeft()}};
}

} // namespace

PainBand painBand(int value) {
    if (value <= 3) {
        return PainBand::mild;
    }
    return value <= 6 ? PainBand::moderate : PainBand::severe;
}

void paintPainMark(QPainter& painter, const QRectF& at, int value) {
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    const QColor fill = ink(inksOf(value).fill);
    painter.setPen(value == 0 ? QPen{fill, 2} : QPen{Qt::NoPen});
    painter.setBrush(value == 0 ? QBrush{Qt::NoBrush} : QBrush{fill});
    if (painBand(value) == PainBand::moderate) {
        painter.drawPolygon(triangle(at));
    } else if (painBand(value) == PainBand::severe) {
        painter.drawPolygon(diamond(at));
    } else {
        painter.drawEllipse(at.adjusted(1, 1, -1, -1));
    }
    painter.restore();
}

void PainScale::paintCell(QPainter& painter, int number) const {
    const QRectF at = cell(number);
    QColor word = ink(Ink::text);
    if (m_value == number) {
        const Band band = inksOf(number);
        roundBox(painter, at, radius::control, ink(band.fill));
        word = ink(band.word);
    } else {
        const bool last = !m_value && m_proposed == number;
        const QColor fill = ink(m_hovered == number ? Ink::accentSoft
                                : last              ? Ink::hover
                                                    : Ink::field);
        roundBox(painter, at, radius::control, fill,
                 ink(m_hovered == number ? Ink::accent
                     : last              ? Ink::outline
                                         : Ink::hairline));
        word = ink(last ? Ink::quiet : Ink::text);
    }
    if (m_mark == number && hasFocus()) {
        const QColor line = m_value == number ? word : ink(Ink::accent);
        roundBox(painter, at.adjusted(3, 3, -3, -3), radius::control - 3, {}, line, 2);
    }
    painter.setPen(isEnabled() ? word : ink(Ink::quiet));
    painter.drawText(at, Qt::AlignCenter, locale().toString(number));
    if (number == most && hasFocus()) {
        painter.setFont(theme().font(Type::small));
        painter.drawText(at.adjusted(0, 0, -space::tight, -1), Qt::AlignRight | Qt::AlignBottom,
                         QStringLiteral("t"));
        painter.setFont(font());
    }
}

void PainScale::paintLimit(QPainter& painter) const {
    const Grid grid = gridIn(width());
    if (!m_limit || *m_limit >= most || (*m_limit + 1) % grid.columns == 0) {
        return;
    }
    const QRect last = QStyle::visualRect(layoutDirection(), rect(), cell(*m_limit));
    const QRect bar{last.right() + 1 + (space::snug - 2) / 2, last.top() + last.height() / 5, 2,
                    last.height() * 3 / 5};
    painter.fillRect(QStyle::visualRect(layoutDirection(), rect(), bar), ink(Ink::caution));
}

void PainScale::paintWord(QPainter& painter) const {
    if (!m_wordShown || !m_value) {
        return;
    }
    const Grid grid = gridIn(width());
    painter.setFont(theme().font(Type::small));
    const int mark = theme().scaled(10);
    const int line = painter.fontMetrics().height();
    const int cells = grid.columns * (grid.side + space::snug) + rimOfScale;
    QRect room{rimOfScale, height() - line, width(), line};
    if (grid.wordBeside) {
        room = {cells + space::snug, rimOfScale, width() - cells - space::snug, grid.side};
    }
    QRect shape{room.left(), room.center().y() - mark / 2 + 1, mark, mark};
    paintPainMark(painter, QStyle::visualRect(layoutDirection(), rect(), shape), *m_value);
    room.setLeft(room.left() + mark + space::snug);
    painter.setPen(ink(Ink::quiet));
    painter.drawText(QStyle::visualRect(layoutDirection(), rect(), room),
                     static_cast<int>(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft) |
                                      Qt::AlignVCenter),
                     sentence());
}

void PainScale::paintEvent(QPaintEvent* /*event*/) {
    QPainter painter{this};
    for (int number = 0; number <= most; ++number) {
        paintCell(painter, number);
    }
    paintLimit(painter);
    if (hasFocus()) {
        const Grid grid = gridIn(width());
        const int one = grid.side + space::snug;
        const QRect cells{0, 0, grid.columns * one - space::snug + 2 * rimOfScale,
                          grid.rows * one - space::snug + 2 * rimOfScale};
        focusRing(painter, QStyle::visualRect(layoutDirection(), rect(), cells),
                  radius::control + rimOfScale);
    }
    paintWord(painter);
}

} // namespace sinew::kit
