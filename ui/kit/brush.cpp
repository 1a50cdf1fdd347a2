#include "kit/brush.h"

#include "kit/icon.h"

#include <QPainter>

namespace sinew::kit {

void roundBox(QPainter& painter, const QRectF& at, qreal corner, const QColor& fill,
              const QColor& line, qreal lineWidth) {
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(fill.isValid() ? QBrush{fill} : QBrush{Qt::NoBrush});
    const qreal half = line.isValid() ? lineWidth / 2 : 0;
    painter.setPen(line.isValid() ? QPen{line, lineWidth} : QPen{Qt::NoPen});
    painter.drawRoundedRect(at.adjusted(half, half, -half, -half), corner - half, corner - half);
    painter.restore();
}

void focusRing(QPainter& painter, const QRectF& at, qreal corner) {
    roundBox(painter, at, corner, {}, ink(Ink::accent), 2);
}

void fieldBox(QPainter& painter, const QRectF& at, bool focused, bool enabled) {
    const QColor line = focused ? ink(Ink::accent) : ink(Ink::hairline);
    const QColor fill = enabled ? ink(Ink::field) : ink(Ink::page);
    roundBox(painter, at, radius::control, fill, line, focused ? 2 : 1);
}

void tickBox(QPainter& painter, const QRectF& at, Qt::CheckState state, bool hovered) {
    const qreal corner = at.width() * 0.27;
    if (state == Qt::Unchecked) {
        const QColor line = ink(hovered ? Ink::accent : Ink::outline);
        roundBox(painter, at, corner, ink(Ink::field), line, at.width() / 11);
        return;
    }
    roundBox(painter, at, corner, ink(hovered ? Ink::accentHover : Ink::accent));
    const qreal inset = at.width() * 0.16;
    paintIcon(painter, state == Qt::Checked ? Icon::check : Icon::minus,
              at.adjusted(inset, inset, -inset, -inset), ink(Ink::onAccent), 1.5);
}

void radioDot(QPainter& painter, const QRectF& at, bool on, bool hovered) {
    const QColor line = ink(on || hovered ? Ink::accent : Ink::outline);
    roundBox(painter, at, at.width() / 2, ink(Ink::field), line, at.width() / 11);
    if (on) {
        const qreal inset = at.width() * 0.28;
        const QRectF dot = at.adjusted(inset, inset, -inset, -inset);
        roundBox(painter, dot, dot.width() / 2, ink(Ink::accent));
    }
}

} // namespace sinew::kit
