#include "kit/problem_line.h"

#include "kit/icon.h"
#include "kit/label.h"
#include "kit/layout.h"

#include <QAccessible>
#include <QBoxLayout>

namespace sinew::kit {

namespace {

bool holds(QLayoutItem& item, const QWidget& widget) {
    auto* layout = item.layout();
    for (int at = 0; layout != nullptr && at < layout->count(); ++at) {
        if (holds(*layout->itemAt(at), widget)) {
            return true;
        }
    }
    return item.widget() == &widget;
}

bool isVertical(const QBoxLayout& box) {
    return box.direction() == QBoxLayout::TopToBottom;
}

/// Where the widget stands in what is laid out from top to bottom; -1 where it does not.
int placeOf(const QWidget& widget, const QBoxLayout& box) {
    for (int at = 0; isVertical(box) && at < box.count(); ++at) {
        if (holds(*box.itemAt(at), widget)) {
            return at;
        }
    }
    return -1;
}

} // namespace

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

void ProblemLine::standBelow(QWidget& field) {
    const auto* inner = &field;
    for (auto* outer = field.parentWidget(); outer != nullptr; outer = outer->parentWidget()) {
        auto* box = qobject_cast<QBoxLayout*>(outer->layout());
        const int at = box == nullptr ? -1 : placeOf(*inner, *box);
        if (at >= 0) {
            return box->insertWidget(at + 1, this);
        }
        inner = outer;
    }
}

void ProblemLine::dress() {
    m_mark->setPixmap(
        iconPixmap(Icon::warning, theme().scaled(14), ink(Ink::danger), devicePixelRatioF()));
}

} // namespace sinew::kit
