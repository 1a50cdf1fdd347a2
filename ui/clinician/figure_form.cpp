#include "clinician/figure_form.h"

#include "bridge/convert.h"
#include "clinician/library_entry.h"
#include "kit/button.h"
#include "kit/flow.h"
#include "kit/label.h"
#include "kit/layout.h"
#include "kit/problem_line.h"
#include "kit/stepper.h"

namespace sinew::clinician {

namespace {

constexpr int decimals = 3;

} // namespace

FigureForm::FigureForm(QWidget* parent)
    : QWidget{parent},
      m_number{new kit::Stepper{"figure.number", tr("The clinic's number"), {0, 100}}},
      m_keep{new kit::SecondButton{"figure.keep", tr("Use this number")}},
      m_reset{new kit::QuietButton{"figure.reset", tr("The default again")}},
      m_default{kit::quiet({})},
      m_problem{new kit::ProblemLine{"figure.problem"}} {
    build();
}

void FigureForm::build() {
    m_number->setRequired(true);
    m_default->wrapped()->setObjectName(QStringLiteral("figure.default"));
    auto* line = new kit::Flow{kit::space::wide, kit::space::step};
    line->addWidget(kit::measured(tr("in use"), m_number));
    for (auto* button : {m_keep, m_reset}) {
        button->setCompact(true);
        line->addWidget(button);
    }
    m_fields = kit::boxed(line);
    setLayout(kit::column({m_default, m_fields, m_problem}, kit::space::step));
    connect(m_keep, &QAbstractButton::clicked, this, &FigureForm::keep);
    connect(m_number, &kit::Stepper::answered, this, &FigureForm::keep);
    connect(m_reset, &QAbstractButton::clicked, this,
            [this] { Q_EMIT wanted(m_key, std::nullopt); });
}

void FigureForm::present(const practice::Figure& figure) {
    const auto& standard = figure.standard;
    const bool same = m_key == standard.key;
    m_key = standard.key;
    m_whole = standard.whole;
    const auto byDefault = figureText(standard.value, figure);
    m_default->setText(
        standard.editable
            ? tr("The default is %1; it may be set from %2 to %3.")
                  .arg(byDefault, bridge::numberText(standard.least, decimals),
                       bridge::numberText(standard.most, decimals))
            : tr("The default is %1. This figure is not for a clinic to change.").arg(byDefault));
    m_fields->setVisible(standard.editable);
    m_reset->setVisible(figure.isClinics);
    if (!same || !m_number->hasFocus()) {
        m_number->setSpan({standard.least, standard.most, standard.whole ? 1 : 0.1,
                           standard.whole ? 0 : decimals});
        m_number->setValue(figure.value);
        m_problem->setText({});
    }
}

void FigureForm::showProblem(const QString& sentence) {
    m_problem->setText(sentence);
}

void FigureForm::keep() {
    if (!m_number->fits() || !m_number->value()) {
        m_problem->setText(tr("Please enter a number from %1.").arg(m_number->rangeText()));
        return;
    }
    m_problem->setText({});
    const auto number =
        QString::number(*m_number->value(), 'f', m_whole ? 0 : decimals).toStdString();
    Q_EMIT wanted(m_key, number);
}

} // namespace sinew::clinician
