#include "kit/page.h"

#include "kit/layout.h"

#include <QAbstractButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QVBoxLayout>

#include <utility>

namespace sinew::kit {

Page::Page(QWidget* parent) : QWidget{parent}, m_scroll{new QScrollArea}, m_body{new QVBoxLayout} {
    m_body->setContentsMargins(space::page, 0, space::page, space::wide);
    m_body->setSpacing(space::wide);
    auto* sheet = new QWidget;
    sheet->setLayout(column({m_body, spacer()}, 0));
    m_scroll->setWidget(sheet);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    setLayout(column({m_scroll}, 0));
    connect(m_scroll->verticalScrollBar(), &QScrollBar::rangeChanged, this, &Page::keepEdge);
}

/// The cards keep their right edge whether or not there is a scroll bar.
void Page::keepEdge(int least, int most) {
    const int bar = most > least ? m_scroll->verticalScrollBar()->sizeHint().width() : 0;
    m_body->setContentsMargins(space::page, 0, space::page - bar, space::wide);
}

void Page::reveal(QWidget& widget) {
    m_scroll->ensureWidgetVisible(&widget, 0, space::gutter);
}

bool Page::pressPart(const QString& part) {
    for (auto* button : findChildren<QAbstractButton*>(part)) {
        if (button->isVisibleTo(this) && button->isEnabled()) {
            reveal(*button);
            button->setFocus(Qt::TabFocusReason);
            button->click();
            return true;
        }
    }
    return false;
}

void Page::reach(const QString& part) {
    m_wanted = pressPart(part) ? QString{} : part;
}

void Page::reachWanted() {
    if (!m_wanted.isEmpty()) {
        pressPart(std::exchange(m_wanted, {}));
    }
}

} // namespace sinew::kit
