#include "kit/check_row.h"

#include "kit/brush.h"
#include "kit/label.h"

#include <QKeyEvent>
#include <QPainter>
#include <QStyle>

#include <algorithm>

namespace sinew::kit {

namespace {

constexpr int rim = 2;

} // namespace

CheckRow::CheckRow(QAnyStringView name, const QString& text, const QString& spoken, QWidget* parent)
    : QAbstractButton{parent} {
    setText(text);
    named(*this, name, spoken.isEmpty() ? text : spoken);
    setCheckable(true);
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    setCursor(Qt::PointingHandCursor);
    QSizePolicy policy{text.isEmpty() ? QSizePolicy::Fixed : QSizePolicy::Preferred,
                       QSizePolicy::Minimum};
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void CheckRow::setRoomFor(const QString& longest) {
    m_longest = longest;
    QSizePolicy policy{QSizePolicy::Fixed, QSizePolicy::Minimum};
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    updateGeometry();
}

int CheckRow::boxSide() const {
    return theme().scaled(22);
}

int CheckRow::indent() const {
    return boxSide() + 2 * rim + space::snug;
}

QRect CheckRow::words(int width) const {
    const QRect room{0, 0, std::max(1, width - indent()), 1 << 16};
    return fontMetrics().boundingRect(room, Qt::TextWordWrap, text());
}

QSize CheckRow::sizeHint() const {
    const int side = boxSide() + 2 * rim;
    if (text().isEmpty()) {
        return {side, side};
    }
    const QString& widest = m_longest.isEmpty() ? text() : m_longest;
    return {fontMetrics().horizontalAdvance(widest) + indent() + 2,
            std::max(side, fontMetrics().height())};
}

QSize CheckRow::minimumSizeHint() const {
    const QSize whole = sizeHint();
    if (!m_longest.isEmpty()) {
        return whole;
    }
    return {std::min(whole.width(), indent() + theme().scaled(120)), whole.height()};
}

int CheckRow::heightForWidth(int width) const {
    return text().isEmpty() ? sizeHint().height()
                            : std::max(boxSide() + 2 * rim, words(width).height() + 2 * rim);
}

void CheckRow::changeEvent(QEvent* event) {
    if (event->type() == QEvent::FontChange) {
        updateGeometry();
    }
    QAbstractButton::changeEvent(event);
}

void CheckRow::keyPressEvent(QKeyEvent* event) {
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (enter && m_leavesReturn) {
        event->ignore();
    } else if (enter) {
        click();
    } else {
        QAbstractButton::keyPressEvent(event);
    }
}

void CheckRow::paintEvent(QPaintEvent* /*event*/) {
    QPainter painter{this};
    const int side = boxSide();
    const QRect box =
        QStyle::visualRect(layoutDirection(), rect(), {rim, (height() - side) / 2, side, side});
    tickBox(painter, box, isChecked() ? Qt::Checked : Qt::Unchecked, underMouse() && isEnabled());
    if (hasFocus()) {
        focusRing(painter, box.adjusted(-rim, -rim, rim, rim), radius::box + rim);
    }
    painter.setPen(ink(isEnabled() ? Ink::text : Ink::quiet));
    const QRect room = rect().adjusted(indent(), 0, 0, 0);
    painter.drawText(QStyle::visualRect(layoutDirection(), rect(), room),
                     static_cast<int>(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft) |
                                      Qt::AlignVCenter) |
                         Qt::TextWordWrap,
                     text());
}

} // namespace sinew::kit
