#pragma once

#include "kit/theme.h"

#include <QRectF>

class QPainter;
class QStyleOption;

namespace sinew::kit {

/// A rounded rectangle whose outline lies wholly inside `at`, crisp at every scale.
void roundBox(QPainter& painter, const QRectF& at, qreal corner, const QColor& fill,
              const QColor& line = {}, qreal lineWidth = 1);
/// The one focus ring of the program, drawn just inside `at`.
void focusRing(QPainter& painter, const QRectF& at, qreal corner);
/// A text field's frame: hairline, accent when it has the focus.
void fieldBox(QPainter& painter, const QRectF& at, bool focused, bool enabled);
/// A tick box of `side` pixels, filled with the accent when on, with a dash when partly on.
void tickBox(QPainter& painter, const QRectF& at, Qt::CheckState state, bool hovered);
void radioDot(QPainter& painter, const QRectF& at, bool on, bool hovered);

/// Width left free around a control so that its focus ring is not cut off.
inline constexpr int ringRoom = 2;

} // namespace sinew::kit
