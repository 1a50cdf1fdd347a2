#include "patient/week_grid.h"

#include "bridge/convert.h"
#include "bridge/labels.h"
#include "kit/brush.h"
#include "kit/icon.h"
#include "kit/theme.h"

#include <QPainter>
#include <QStyle>

#include <algorithm>

namespace sinew::patient {

using progress::DayPlanState;
using progress::ItemState;

namespace {

constexpr int columnWidth = 76;
constexpr int dayWidth = 120;

QFontMetrics body() {
    return QFontMetrics{kit::theme().font(kit::Type::body)};
}

kit::Icon markOf(ItemState state) {
    switch (state) {
    case ItemState::done:
        return kit::Icon::check;
    case ItemState::partial:
        return kit::Icon::minus;
    case ItemState::skipped:
        return kit::Icon::cross;
    case ItemState::held:
        return kit::Icon::pause;
    case ItemState::due:
        break;
    }
    return kit::Icon::next;
}

} // namespace

WeekGrid::WeekGrid(const models::WeekModel& model, QWidget* parent)
    : QWidget{parent},
      m_model{model} {
    setObjectName(QStringLiteral("weekGrid"));
    QSizePolicy policy{QSizePolicy::Preferred, QSizePolicy::Minimum};
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    connect(&model, &QAbstractItemModel::modelReset, this, &WeekGrid::speak);
    connect(&kit::theme(), &kit::Theme::changed, this, &QWidget::updateGeometry);
}

/// Said day by day, for those who do not see the grid.
void WeekGrid::speak() {
    QStringList days;
    for (int at = 0; at < m_model.columnCount(); ++at) {
        days << QStringLiteral("%1: %2").arg(
            bridge::dayText(m_model.day(at), bridge::DayForm::weekday), namesOn(at));
    }
    setAccessibleName(tr("The week ahead"));
    setAccessibleDescription(days.join(QStringLiteral("; ")));
    updateGeometry();
    update();
}

int WeekGrid::line() const {
    return body().height() + 2 * kit::space::step + 2;
}

int WeekGrid::column() const {
    return kit::theme().scaled(columnWidth);
}

int WeekGrid::names() const {
    int widest = 0;
    for (int row = 0; row < m_model.rowCount(); ++row) {
        widest = std::max(
            widest, body().horizontalAdvance(m_model.headerData(row, Qt::Vertical).toString()));
    }
    return widest + kit::space::wide;
}

bool WeekGrid::isGrid(int width) const {
    return m_model.rowCount() > 0 && names() + m_model.columnCount() * column() <= width;
}

QString WeekGrid::namesOn(int at) const {
    QStringList names;
    for (int row = 0; row < m_model.rowCount(); ++row) {
        if (m_model.stateAt(row, at)) {
            names << m_model.headerData(row, Qt::Vertical).toString();
        }
    }
    return names.isEmpty() ? bridge::words(m_model.dayState(at)) : names.join(QStringLiteral(", "));
}

int WeekGrid::dayHeight(int at, int width) const {
    const int room = std::max(width - kit::theme().scaled(dayWidth), body().averageCharWidth() * 8);
    const QRect words =
        body().boundingRect(0, 0, room, QWIDGETSIZE_MAX, Qt::TextWordWrap, namesOn(at));
    return std::max(words.height(), body().height()) + kit::space::wide;
}

QSize WeekGrid::sizeHint() const {
    const int width = names() + m_model.columnCount() * column();
    return {width, heightForWidth(width)};
}

QSize WeekGrid::minimumSizeHint() const {
    return {kit::theme().scaled(dayWidth) + body().averageCharWidth() * 12, line()};
}

int WeekGrid::heightForWidth(int width) const {
    if (isGrid(width)) {
        return 2 * body().height() + kit::space::wide + m_model.rowCount() * line();
    }
    int height = 0;
    for (int at = 0; at < m_model.columnCount(); ++at) {
        height += dayHeight(at, width);
    }
    return height;
}

QRect WeekGrid::mirrored(const QRect& at) const {
    return QStyle::visualRect(layoutDirection(), rect(), at);
}

void WeekGrid::paintHead(QPainter& painter, int at) const {
    const int left = width() - (m_model.columnCount() - at) * column();
    const QRect cell = mirrored({left, 0, column(), 2 * body().height() + kit::space::step});
    const bool today = m_model.isToday(at);
    if (today) {
        const QRect whole{cell.left() + 4, 0, cell.width() - 8, height()};
        kit::roundBox(painter, whole, kit::radius::control, kit::ink(kit::Ink::accentSoft));
    }
    const bool quiet = m_model.dayState(at) == DayPlanState::rest;
    painter.setPen(kit::ink(today   ? kit::Ink::onAccentSoft
                            : quiet ? kit::Ink::quiet
                                    : kit::Ink::text));
    painter.setFont(
        kit::theme().font(kit::Type::body, today ? kit::Weight::bold : kit::Weight::regular));
    const QRect upper{cell.left(), kit::space::tight, cell.width(), body().height()};
    painter.drawText(upper, Qt::AlignCenter,
                     bridge::dayText(m_model.day(at), bridge::DayForm::mini));
    painter.setFont(kit::theme().font(kit::Type::small));
    painter.drawText(upper.translated(0, body().height()), Qt::AlignCenter,
                     bridge::dayText(m_model.day(at), bridge::DayForm::brief));
}

void WeekGrid::paintMark(QPainter& painter, ItemState state, const QRect& cell) const {
    const int side = kit::theme().scaled(state == ItemState::due ? 10 : 18);
    QRect spot{0, 0, side, side};
    spot.moveCenter(cell.center());
    if (state == ItemState::due) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(kit::ink(kit::Ink::accent));
        painter.drawEllipse(spot);
        return;
    }
    const auto tint = state == ItemState::done ? kit::Ink::accent : kit::Ink::quiet;
    kit::paintIcon(painter, markOf(state), spot, kit::ink(tint), 1.2);
}

void WeekGrid::paintGrid(QPainter& painter) const {
    for (int at = 0; at < m_model.columnCount(); ++at) {
        paintHead(painter, at);
    }
    const int top = 2 * body().height() + kit::space::wide;
    for (int row = 0; row < m_model.rowCount(); ++row) {
        const int y = top + row * line();
        painter.setPen(kit::ink(kit::Ink::hairline));
        painter.drawLine(0, y, width(), y);
        painter.setPen(kit::ink(kit::Ink::text));
        painter.setFont(kit::theme().font(kit::Type::body));
        painter.drawText(mirrored({0, y, names(), line()}), Qt::AlignVCenter | Qt::AlignLeading,
                         m_model.headerData(row, Qt::Vertical).toString());
        for (int at = 0; at < m_model.columnCount(); ++at) {
            const int left = width() - (m_model.columnCount() - at) * column();
            if (const auto state = m_model.stateAt(row, at)) {
                paintMark(painter, *state, mirrored({left, y, column(), line()}));
            }
        }
    }
}

void WeekGrid::paintDays(QPainter& painter) const {
    const int left = kit::theme().scaled(dayWidth);
    int y = 0;
    for (int at = 0; at < m_model.columnCount(); ++at) {
        const int height = dayHeight(at, width());
        const bool today = m_model.isToday(at);
        painter.setFont(
            kit::theme().font(kit::Type::body, today ? kit::Weight::bold : kit::Weight::regular));
        painter.setPen(kit::ink(today ? kit::Ink::accent : kit::Ink::text));
        painter.drawText(mirrored({0, y, left, height}), Qt::AlignTop | Qt::AlignLeading,
                         bridge::dayText(m_model.day(at), bridge::DayForm::weekday));
        painter.setFont(kit::theme().font(kit::Type::body));
        painter.setPen(kit::ink(kit::Ink::quiet));
        painter.drawText(mirrored({left, y, width() - left, height}),
                         Qt::AlignTop | Qt::AlignLeading | Qt::TextWordWrap, namesOn(at));
        y += height;
    }
}

void WeekGrid::paintEvent(QPaintEvent* /*event*/) {
    QPainter painter{this};
    painter.setRenderHint(QPainter::Antialiasing);
    if (isGrid(width())) {
        paintGrid(painter);
    } else {
        paintDays(painter);
    }
}

} // namespace sinew::patient
