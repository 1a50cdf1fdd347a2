#include "kit/page.h"

#include "kit/layout.h"

#include <QScrollArea>
#include <QVBoxLayout>

namespace sinew::kit {

Page::Page(QWidget* parent) : QWidget{parent}, m_scroll{new QScrollArea}, m_body{new QVBoxLayout} {
    m_body->setContentsMargins(space::page, 0, space::page, space::wide);
    m_body->setSpacing(space::wide);
    m_body->setAlignment(Qt::AlignTop);
    auto* sheet = new QWidget;
    sheet->setLayout(m_body);
    m_scroll->setWidget(sheet);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    auto* whole = column({m_scroll}, 0);
    setLayout(whole);
}

void Page::reveal(QWidget& widget) {
    m_scroll->ensureWidgetVisible(&widget, 0, space::gutter);
}

} // namespace sinew::kit
