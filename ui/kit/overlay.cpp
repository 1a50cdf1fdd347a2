#include "kit/overlay.h"

#include "kit/card.h"
#include "kit/label.h"
#include "kit/tab_order.h"

#include <QEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QScrollArea>
#include <QScrollBar>

#include <algorithm>

namespace sinew::kit {

namespace {

constexpr int widest = 680;
constexpr int fromTop = 72;
constexpr int veil = 200; // of 255: what lies behind is seen, not read

/// Asks for the height that its content needs in the width it has.
class Roll : public QScrollArea {
public:
    [[nodiscard]] QSize sizeHint() const override {
        const int room = viewport()->width();
        const auto* content = widget();
        const int height = content->hasHeightForWidth() ? content->heightForWidth(room)
                                                        : content->sizeHint().height();
        return {room, height};
    }
    [[nodiscard]] QSize minimumSizeHint() const override {
        return {0, 3 * fontMetrics().lineSpacing()};
    }
};

} // namespace

Overlay::Overlay(QWidget& over, QAnyStringView name, const QString& spoken)
    : QWidget{&over},
      m_sheet{new Card{this}} {
    named(*this, name, spoken);
    hide();
    over.installEventFilter(this);
    m_sheet->installEventFilter(this);
    connect(&theme(), &Theme::changed, this, &Overlay::place);
}

QVBoxLayout& Overlay::body() {
    return m_sheet->body();
}

QScrollArea* Overlay::roll(QWidget* content) {
    auto* roll = new Roll;
    roll->setWidgetResizable(true);
    roll->setFrameShape(QFrame::NoFrame);
    roll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    roll->setFocusPolicy(Qt::NoFocus);
    roll->setWidget(content);
    content->setAutoFillBackground(false); // the sheet's ground, not a page's
    roll->viewport()->setAutoFillBackground(false);
    setYielding(roll);
    return roll;
}

void Overlay::open(QWidget* first) {
    m_before = window()->focusWidget();
    show();
    raise();
    place();
    first->setFocus(Qt::PopupFocusReason);
}

void Overlay::leave(bool givesFocusBack) {
    if (!isOpen()) {
        return;
    }
    const QPointer<QWidget> before = m_before;
    if (givesFocusBack && before != nullptr) {
        before->setFocus(Qt::OtherFocusReason);
    }
    hide();
    Q_EMIT closed();
}

void Overlay::place() {
    if (!isOpen()) {
        return;
    }
    setGeometry(parentWidget()->rect());
    const int wide = std::min(theme().scaled(widest), width() - 2 * space::gutter);
    for (int round = 0; round < 2; ++round) { // a roll knows its height when it has its width
        placeIn(wide, height() - 2 * space::gutter);
    }
}

int Overlay::heightIn(int width) const {
    auto* layout = m_sheet->layout();
    layout->invalidate();
    int tall = layout->hasHeightForWidth() ? layout->totalHeightForWidth(width)
                                           : layout->totalSizeHint().height();
    if (m_yielding != nullptr && !m_yielding->isHidden()) {
        const int wish = m_yielding->sizeHint().height();
        tall += wish - std::min(wish, m_yielding->maximumHeight());
    }
    return tall;
}

void Overlay::placeIn(int width, int room) {
    const int wanted = heightIn(width);
    if (m_yielding != nullptr) {
        const int left = m_yielding->sizeHint().height() - (wanted - room);
        const int most = wanted > room ? std::max(left, m_yielding->minimumSizeHint().height())
                                       : QWIDGETSIZE_MAX;
        if (most != m_yielding->maximumHeight()) { // it asks for another layout
            m_yielding->setMaximumHeight(most);
        }
    }
    const int tall = std::min(wanted, room);
    const int top = std::clamp((height() - tall) / 2, space::gutter, theme().scaled(fromTop));
    m_sheet->setGeometry((this->width() - width) / 2, top, width, tall);
    m_sheet->layout()->activate();
}

bool Overlay::eventFilter(QObject* watched, QEvent* event) {
    const bool resized = watched == parentWidget() && event->type() == QEvent::Resize;
    if (resized || (watched == m_sheet && event->type() == QEvent::LayoutRequest)) {
        place();
    }
    return QWidget::eventFilter(watched, event);
}

bool Overlay::focusNextPrevChild(bool next) {
    return passFocus(*m_sheet, next);
}

void Overlay::keyPressEvent(QKeyEvent* event) {
    auto* bar = m_yielding != nullptr ? m_yielding->verticalScrollBar() : nullptr;
    if (event->key() == Qt::Key_Escape) {
        leave();
    } else if (bar != nullptr && (event->key() == Qt::Key_Up || event->key() == Qt::Key_Down)) {
        bar->setValue(bar->value() + (event->key() == Qt::Key_Up ? -1 : 1) * space::page);
    } else if (bar != nullptr &&
               (event->key() == Qt::Key_PageUp || event->key() == Qt::Key_PageDown)) {
        bar->setValue(bar->value() + (event->key() == Qt::Key_PageUp ? -1 : 1) * bar->pageStep());
    }
    event->accept(); // nothing behind the veil hears a key
}

void Overlay::mousePressEvent(QMouseEvent* event) {
    if (!m_sheet->geometry().contains(event->position().toPoint())) {
        leave();
    }
}

void Overlay::paintEvent(QPaintEvent* /*event*/) {
    QColor cover = ink(Ink::page);
    cover.setAlpha(veil);
    QPainter{this}.fillRect(rect(), cover);
}

} // namespace sinew::kit
