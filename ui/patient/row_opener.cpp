#include "patient/row_opener.h"

#include "kit/brush.h"
#include "kit/icon.h"
#include "kit/theme.h"

#include <QKeyEvent>
#include <QPainter>
#include <QStyle>

#include <algorithm>

namespace sinew::patient {

namespace {

constexpr int arrow = 16;
constexpr int roundingRoom = 2;

QFont wordFont() {
    return kit::theme().font(kit::Type::body, kit::Weight::bold);
}

int besideWords() {
    return kit::theme().scaled(arrow) + 3 * kit::space::tight;
}

} // namespace

RowOpener::RowOpener(QAnyStringView name, QWidget* parent) : QAbstractButton{parent} {
    setObjectName(name);
    setCheckable(false);
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    setFont(wordFont());
    connect(&kit::theme(), &kit::Theme::changed, this, [this] {
        setFont(wordFont());
        updateGeometry();
    });
}

void RowOpener::setOpen(bool open) {
    m_open = open;
    setAccessibleDescription(open ? tr("open") : tr("closed"));
    update();
}

QSize RowOpener::sizeHint() const {
    const int width = fontMetrics().horizontalAdvance(text()) + roundingRoom + besideWords();
    return {width, heightForWidth(width)};
}

int RowOpener::heightForWidth(int width) const {
    return wordsIn(width).height() + 2 * kit::space::step;
}

QSize RowOpener::wordsIn(int width) const {
    constexpr int tallest = 1 << 16;
    const QRect room{0, 0, std::max(1, width - besideWords()), tallest};
    const auto words = fontMetrics().boundingRect(room, Qt::TextWordWrap, text()).size();
    return words.expandedTo({0, fontMetrics().height()});
}

QSize RowOpener::minimumSizeHint() const {
    return {fontMetrics().averageCharWidth() * 12, sizeHint().height()};
}

void RowOpener::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        click();
        return;
    }
    QAbstractButton::keyPressEvent(event);
}

void RowOpener::paintEvent(QPaintEvent* /*event*/) {
    QPainter painter{this};
    painter.setRenderHint(QPainter::Antialiasing);
    const int side = kit::theme().scaled(arrow);
    const QRect words{kit::space::tight, 0, width() - besideWords(), height()};
    painter.setPen(kit::ink(kit::Ink::text));
    painter.drawText(QStyle::visualRect(layoutDirection(), rect(), words),
                     static_cast<int>(Qt::AlignVCenter | Qt::AlignLeading) | Qt::TextWordWrap,
                     text());
    const int after = words.left() + wordsIn(width()).width() + kit::space::tight;
    const QRect spot{after, (height() - side) / 2, side, side};
    kit::paintIcon(painter, m_open ? kit::Icon::chevronUp : kit::Icon::chevronDown,
                   QStyle::visualRect(layoutDirection(), rect(), spot),
                   kit::ink(underMouse() ? kit::Ink::accent : kit::Ink::quiet));
    if (hasFocus()) {
        kit::focusRing(painter, rect(), kit::radius::box);
    }
}

} // namespace sinew::patient
