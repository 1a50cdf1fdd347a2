#include "kit/problem_line.h"

#include "kit/icon.h"
#include "kit/label.h"
#include "kit/layout.h"

#include <QAccessible>

namespace sinew::kit {

ProblemLine::ProblemLine(QAnyStringView name, QWidget* parent)
    : QWidget{parent},
      m_mark{new QLabel},
      m_text{new Label{{}, Type::small, Ink::danger}} {
    named(*this, name, {});
    setLayout(row({m_mark, Piece{m_text->wrapped(), 1}}, space::tight));
    connect(&theme(), &Theme::changed, this, &ProblemLine::dress);
    dress();
    hide();
}

void ProblemLine::setText(const QString& problem) {
    m_text->setText(problem);
    setAccessibleName(problem);
    setVisible(!problem.isEmpty());
    if (!problem.isEmpty()) {
        QAccessibleEvent event{this, QAccessible::Alert};
        QAccessible::updateAccessibility(&event);
    }
}

QString ProblemLine::text() const {
    return m_text->text();
}

void ProblemLine::dress() {
    m_mark->setPixmap(
        iconPixmap(Icon::warning, theme().scaled(14), ink(Ink::danger), devicePixelRatioF()));
}

} // namespace sinew::kit
