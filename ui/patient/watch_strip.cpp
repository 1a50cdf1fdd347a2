#include "patient/watch_strip.h"

#include "kit/brush.h"
#include "kit/theme.h"

#include <QPainter>
#include <QStyle>

#include <algorithm>

namespace sinew::patient {

namespace {

constexpr int cellHeight = 18;
constexpr int ruleHeight = 8;
constexpr int leastWidth = 320;

} // namespace

WatchStrip::WatchStrip(QWidget* parent) : QWidget{parent} {
    setObjectName(QStringLiteral("watchStrip"));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(&kit::theme(), &kit::Theme::changed, this, &QWidget::updateGeometry);
}

void WatchStrip::present(const progress::Watch& watch, base::Day today) {
    m_days = watch.until - watch.from;
    m_marked = watch.markedUntil - watch.from;
    m_today = today - watch.from;
    setAccessibleName(tr("Day %1 of %2 of the watch, the first %3 marked")
                          .arg(std::min(m_today, m_days))
                          .arg(m_days)
                          .arg(m_marked));
    update();
}

QSize WatchStrip::sizeHint() const {
    return {leastWidth, kit::theme().scaled(cellHeight + ruleHeight)};
}

/// A little more room between weeks than between days.
void WatchStrip::paintEvent(QPaintEvent* /*event*/) {
    if (m_days <= 0) {
        return;
    }
    QPainter painter{this};
    const int top = kit::theme().scaled(ruleHeight);
    const qreal gap = 5;
    const int weeks = m_days / base::weekDays;
    const qreal side = (width() - gap * weeks) / m_days;
    for (int day = 0; day < m_days; ++day) {
        const int week = day / base::weekDays;
        const qreal left = day * side + gap * week;
        QRectF cell{left, static_cast<qreal>(top), side - 2, static_cast<qreal>(height() - top)};
        if (layoutDirection() == Qt::RightToLeft) {
            cell.moveLeft(width() - cell.right());
        }
        const bool behind = day < m_today;
        kit::roundBox(painter, cell, 3, kit::ink(behind ? kit::Ink::accent : kit::Ink::band),
                      kit::ink(day == m_today ? kit::Ink::text : kit::Ink::outline),
                      day == m_today ? 2 : 1);
        if (day < m_marked) {
            painter.fillRect(QRectF{cell.left(), 0, side, 3}, kit::ink(kit::Ink::caution));
        }
    }
}

} // namespace sinew::patient
