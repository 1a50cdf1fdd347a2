#include "clinician/put_off_form.h"

#include "bridge/convert.h"
#include "clinician/case_text.h"
#include "kit/button.h"
#include "kit/date_field.h"
#include "kit/flow.h"
#include "kit/label.h"
#include "kit/layout.h"
#include "kit/problem_line.h"
#include "kit/stepper.h"
#include "kit/text_field.h"

#include <cmath>

namespace sinew::clinician {

namespace {

constexpr int usualDays = 7;
constexpr int longest = 365;
constexpr int lettersOfNote = 36;
constexpr int thousandths = 1000;

} // namespace

PutOffForm::PutOffForm(QWidget* parent)
    : QWidget{parent},
      m_heading{kit::strong({})},
      m_until{new kit::DateField{"putOff.until", tr("Put off up to"), {}, {}, {}}},
      m_limit{new kit::Stepper{"putOff.limit", tr("This patient's limit"), {0, 365}}},
      m_note{new kit::TextField{"putOff.note", tr("Note"), lettersOfNote}},
      m_problem{new kit::ProblemLine{"putOff.problem"}} {
    build();
    hide();
}

void PutOffForm::build() {
    m_heading->wrapped();
    m_note->setPlaceholderText(tr("why"));
    m_untilRow = kit::boxed(kit::flow({kit::plain(tr("up to")), m_until}, kit::space::step));
    m_limitRow = kit::measured(tr("limit"), m_limit);
    auto* fields = new kit::Flow{kit::space::gutter, kit::space::step};
    fields->addWidget(m_untilRow);
    fields->addWidget(m_limitRow);
    fields->addWidget(m_note);
    auto* keepButton = new kit::SecondButton{"putOff.keep", tr("Keep")};
    auto* turnAway = new kit::QuietButton{"putOff.cancel", tr("Cancel")};
    keepButton->setCompact(true);
    turnAway->setCompact(true);
    connect(keepButton, &QAbstractButton::clicked, this, &PutOffForm::keep);
    connect(m_note, &QLineEdit::returnPressed, this, &PutOffForm::keep);
    connect(turnAway, &QAbstractButton::clicked, this, &PutOffForm::closed);
    setLayout(
        kit::column({m_heading, kit::boxed(fields), m_problem, kit::flow({keepButton, turnAway})},
                    kit::space::step));
}

void PutOffForm::begin(About about, const std::string& rule, base::Day today,
                       std::optional<double> usual) {
    m_about = about;
    m_rule = rule;
    const bool snoozes = about == About::snooze;
    m_heading->setText(
        snoozes ? tr("Put off: %1").arg(ruleWord(rule))
                : tr("A limit for this patient: %1; empty is the usual one").arg(ruleWord(rule)));
    m_untilRow->setVisible(snoozes);
    m_limitRow->setVisible(!snoozes);
    m_until->setDateRange(bridge::toQt(today + 1), bridge::toQt(today + longest));
    m_until->setDay(bridge::toQt(today + usualDays));
    m_limit->setValue(std::nullopt);
    m_limit->setProposed(usual);
    m_note->clear();
    m_problem->setText({});
    show();
    (snoozes ? static_cast<QWidget*>(m_until) : m_limit)->setFocus(Qt::TabFocusReason);
}

void PutOffForm::showProblem(const QString& sentence) {
    m_problem->setText(sentence);
}

void PutOffForm::keep() {
    if (m_about == About::snooze && !m_until->problem().isEmpty()) { // it stands below the field
        m_until->setFocus(Qt::TabFocusReason);
    } else if (m_about == About::snooze) {
        Q_EMIT snoozed(m_rule, bridge::fromQt(m_until->date()), m_note->text().trimmed());
    } else if (!m_limit->fits()) {
        m_problem->setText(tr("Please enter a number from %1.").arg(m_limit->rangeText()));
    } else {
        const auto limit = m_limit->value();
        Q_EMIT limited(
            m_rule, limit ? rehab::Reading::from(std::llround(*limit * thousandths)) : std::nullopt,
            m_note->text().trimmed());
    }
}

} // namespace sinew::clinician
