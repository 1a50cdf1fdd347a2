#include "shell/first_run_step.h"

#include "kit/choice_row.h"
#include "kit/layout.h"
#include "kit/stepper.h"
#include "kit/tab_order.h"
#include "patient/inputs.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QVBoxLayout>

#include <algorithm>

namespace sinew::shell {

namespace {

bool isEmpty(const QWidget* field) {
    const auto* line = qobject_cast<const QLineEdit*>(field);
    const auto* number = qobject_cast<const QAbstractSpinBox*>(field);
    return (line != nullptr && line->text().isEmpty()) ||
           (number != nullptr && number->text().isEmpty());
}

bool isFilled(const QWidget* field) {
    return !isEmpty(field) && (qobject_cast<const QLineEdit*>(field) != nullptr ||
                               qobject_cast<const QAbstractSpinBox*>(field) != nullptr);
}

} // namespace

FirstRunStep::FirstRunStep(FirstRunDraft& draft, QWidget* parent)
    : QWidget{parent},
      m_draft{draft},
      m_body{new QVBoxLayout{this}} {
    m_body->setContentsMargins(0, 0, 0, 0);
    m_body->setSpacing(kit::space::wide);
}

kit::ChoiceRow* FirstRunStep::take(kit::ChoiceRow* row) {
    row->leaveReturn();
    connect(row, &kit::ChoiceRow::answered, this, &FirstRunStep::moveOn);
    return row;
}

kit::Stepper* FirstRunStep::take(kit::Stepper* number) {
    connect(number, &kit::Stepper::answered, this, &FirstRunStep::goOn);
    connect(number, &kit::Stepper::refused, this,
            [this](const QString& range) { Q_EMIT refused(patient::refusedText(range)); });
    return number;
}

void FirstRunStep::moveOn() {
    const auto stops = kit::tabStops(*this);
    const auto at = std::find(stops.begin(), stops.end(), window()->focusWidget());
    if (at == stops.end() || std::next(at) == stops.end()) {
        Q_EMIT lastAnswered();
    } else {
        (*std::next(at))->setFocus(Qt::TabFocusReason);
    }
}

QWidget* FirstRunStep::emptyFieldAfter(const QWidget* field) {
    const auto stops = kit::tabStops(*this);
    const auto at = std::find(stops.begin(), stops.end(), field);
    const auto next = std::find_if(
        at, stops.end(), [field](const QWidget* stop) { return stop != field && isEmpty(stop); });
    return next == stops.end() ? nullptr : *next;
}

void FirstRunStep::goOn() {
    const auto* field = window()->focusWidget();
    auto* next = emptyFieldAfter(field);
    if (next != nullptr && (isFilled(field) || missing().words.isEmpty())) {
        next->setFocus(Qt::TabFocusReason);
    } else {
        Q_EMIT done();
    }
}

void FirstRunStep::keyPressEvent(QKeyEvent* event) {
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (!enter || (event->modifiers() & ~Qt::KeypadModifier) != Qt::NoModifier) {
        QWidget::keyPressEvent(event);
    } else if (!event->isAutoRepeat()) { // a key held down must not answer for anybody
        goOn();
    }
}

} // namespace sinew::shell
