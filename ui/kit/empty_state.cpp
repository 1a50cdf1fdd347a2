#include "kit/empty_state.h"

#include "kit/button.h"
#include "kit/label.h"
#include "kit/layout.h"

#include <QLabel>

namespace sinew::kit {

EmptyState::EmptyState(QAnyStringView name, Icon icon, const QString& word, const QString& sentence,
                       const QString& action, QWidget* parent)
    : QWidget{parent},
      m_icon{icon},
      m_picture{new QLabel} {
    named(*this, name, word);
    auto* title = heading(word)->wrapped();
    auto* text = quiet(sentence)->wrapped();
    for (auto* line : {static_cast<QLabel*>(m_picture), static_cast<QLabel*>(title),
                       static_cast<QLabel*>(text)}) {
        line->setAlignment(Qt::AlignCenter);
    }
    text->setMaximumWidth(theme().scaled(520));
    auto* lines = column({gap(space::page), m_picture, title}, space::step);
    lines->addLayout(row({spacer(), Piece{text, 4}, spacer()}));
    if (!action.isEmpty()) {
        auto* button = new PrimaryButton{QString{objectName() + QStringLiteral(".action")}, action};
        connect(button, &QPushButton::clicked, this, &EmptyState::acted);
        lines->addSpacing(space::step);
        lines->addWidget(button, 0, Qt::AlignHCenter);
    }
    lines->addSpacing(space::page);
    setLayout(lines);
    connect(&theme(), &Theme::changed, this, &EmptyState::dress);
    dress();
}

void EmptyState::dress() {
    m_picture->setPixmap(
        iconPixmap(m_icon, theme().scaled(48), ink(Ink::accent), devicePixelRatioF()));
}

} // namespace sinew::kit
