#pragma once

#include "progress/adherence.h"

#include <QRectF>

class QPainter;

namespace sinew::chart {

/// The mark of a day's state: a shape of its own beside its colour, so that it can be read without
/// colour. Nothing for a day that was not planned.
void paintMark(QPainter& painter, progress::DayAdherence state, const QRectF& room);

} // namespace sinew::chart
