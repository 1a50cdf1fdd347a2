#include "kit/notice.h"

#include "kit/button.h"
#include "kit/flow.h"
#include "kit/label.h"
#include "kit/layout.h"

#include <QAccessible>
#include <QApplication>
#include <QPainter>

#include <utility>

namespace sinew::kit {

namespace {

Ink inkOf(Word::Kind kind) {
    return kind == Word::Kind::problem ? Ink::danger : Ink::quiet;
}

} // namespace

Notice::Notice(QWidget* parent)
    : QWidget{parent},
      m_mark{quiet({})},
      m_text{quiet({})},
      m_action{new LinkButton{"noticeAction", tr("Undo")}} {
    named(*this, "notice", tr("Notice"));
    m_text->wrapped();
    m_mark->hide();
    auto* line = flow({m_mark, m_text, m_action});
    line->setContentsMargins(0, space::step + 1, 0, space::step);
    setLayout(line);
    QSizePolicy kept = m_action->sizePolicy();
    kept.setRetainSizeWhenHidden(true); // the page must not jump when the line is filled
    m_action->setSizePolicy(kept);
    m_action->hide();
    connect(&theme(), &Theme::changed, this, &Notice::dress);
    dress();
    m_action->setFocusPolicy(Qt::TabFocus); // a click leaves the focus where the person works
    connect(m_action, &QPushButton::clicked, this, qOverload<>(&Notice::act));
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget* before, QWidget* now) {
        if (now == m_action && before != nullptr) {
            m_before = before;
        }
    });
}

void Notice::say(const Word& word) {
    m_word = word;
    m_text->setText(word.text);
    m_text->setInk(inkOf(word.kind));
    const bool marked = word.kind == Word::Kind::problem && !word.text.isEmpty();
    m_mark->setVisible(marked);
    m_action->setText(word.action);
    m_action->setAccessibleName(word.action);
    m_action->setVisible(!word.action.isEmpty());
    announce();
}

QString Notice::text() const {
    return m_text->text();
}

void Notice::dress() {
    const int side = theme().scaled(18);
    m_mark->setPixmap(iconPixmap(Icon::warning, side, ink(Ink::danger), devicePixelRatioF()));
}

void Notice::act(Word::Kind kind) {
    if (m_word.act && m_word.kind == kind) {
        act();
    }
}

/// The action is used once: the word it belonged to is no longer true.
void Notice::act() {
    const auto word = std::exchange(m_word, {});
    const bool held = m_action->hasFocus();
    clear();
    if (held && m_before) {
        m_before->setFocus(Qt::OtherFocusReason);
    }
    if (word.act) {
        word.act();
    }
}

void Notice::announce() {
    setAccessibleDescription(m_word.text);
    if (!m_word.text.isEmpty()) {
        QAccessibleEvent event{this, QAccessible::Alert};
        QAccessible::updateAccessibility(&event);
    }
}

void Notice::paintEvent(QPaintEvent* /*event*/) {
    QPainter{this}.fillRect(0, 0, width(), space::hair, ink(Ink::hairline));
}

} // namespace sinew::kit
