#include "kit/card.h"

#include "kit/brush.h"
#include "kit/label.h"
#include "kit/layout.h"

#include <QPainter>

namespace sinew::kit {

Card::Card(QWidget* parent) : QFrame{parent}, m_body{new QVBoxLayout{this}} {
    m_body->setContentsMargins(space::card, space::wide, space::card, space::wide);
    m_body->setSpacing(space::step);
}

void Card::addRuled(QWidget* widget) {
    if (m_body->count() > 0) {
        m_body->addWidget(rule());
    }
    m_body->addWidget(widget);
}

void Card::paintEvent(QPaintEvent* /*event*/) {
    QPainter painter{this};
    roundBox(painter, rect(), radius::card, ink(Ink::card), ink(Ink::hairline));
}

Section::Section(const QString& word, const QString& detail, QWidget* parent)
    : QWidget{parent},
      m_body{new QVBoxLayout{this}} {
    m_body->setContentsMargins(0, 0, 0, 0);
    m_body->setSpacing(space::step);
    auto* title = new Label{word, Type::lead, Ink::text, Weight::bold};
    auto* lines = column({title->wrapped()}, 0);
    if (!detail.isEmpty()) {
        lines->addWidget(quiet(detail)->wrapped());
    }
    m_body->addLayout(lines);
}

} // namespace sinew::kit
