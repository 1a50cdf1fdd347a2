#include "clinician/review_gate.h"

#include "bridge/because_text.h"
#include "bridge/convert.h"
#include "bridge/criterion_text.h"
#include "bridge/labels.h"
#include "bridge/person_text.h"
#include "kit/button.h"
#include "kit/choice_row.h"
#include "kit/flow.h"
#include "kit/label.h"
#include "kit/layout.h"
#include "kit/problem_line.h"
#include "kit/text_field.h"

#include <algorithm>

namespace sinew::clinician {

using progress::GateState;
using rehab::DecisionKind;

namespace {

constexpr int lettersOfReason = 44;
constexpr int widthOfMark = 14;

QString markOf(rehab::Truth state) {
    return state == rehab::Truth::met      ? QStringLiteral("✓")
           : state == rehab::Truth::notMet ? QStringLiteral("✕")
                                           : QStringLiteral("?");
}

kit::Ink inkOf(rehab::Truth state) {
    return state == rehab::Truth::met      ? kit::Ink::accent
           : state == rehab::Truth::notMet ? kit::Ink::danger
                                           : kit::Ink::caution;
}

/// "✓ straight leg raise 82 % (more than 75 %)"
QWidget* rowOf(const progress::CriterionJudgement& judged, const rehab::Protocol* protocol) {
    const auto* criterion =
        protocol != nullptr ? bridge::criterionOf(*protocol, judged.label) : nullptr;
    const auto label =
        criterion != nullptr ? bridge::textOf(criterion->label) : bridge::toQt(judged.id);
    const auto value = judged.value ? bridge::againstBar(judged) : QString{};
    const auto missing = judged.state == rehab::Truth::cannotJudge && judged.missing
                             ? bridge::missingText(*judged.missing)
                             : QString{};
    auto* mark = new kit::Label{markOf(judged.state), kit::Type::body, inkOf(judged.state),
                                kit::Weight::bold};
    mark->setAccessibleName(bridge::words(judged.state));
    mark->setAlignment(Qt::AlignHCenter | Qt::AlignTop); // at the first line of its words
    mark->setMinimumWidth(kit::theme().scaled(widthOfMark));
    QStringList parts{label, value, missing};
    parts.removeAll(QString{});
    auto* words = kit::plain(parts.join(QStringLiteral(" · ")));
    words->wrapped()->setObjectName(QStringLiteral("gate.%1").arg(bridge::toQt(judged.id)));
    words->setAccessibleDescription(bridge::words(judged.state));
    return kit::boxed(kit::row({mark, kit::Piece{words, 1}}, kit::space::step));
}

} // namespace

ReviewGate::ReviewGate(QWidget* parent)
    : Card{parent},
      m_heading{kit::strong({})},
      m_state{kit::quiet({})},
      m_last{kit::small({})},
      m_rows{new kit::Flow{kit::space::gutter, kit::space::step}},
      m_accept{new kit::PrimaryButton{"gate.accept", tr("Accept")}},
      m_delay{new kit::QuietButton{"gate.delay", tr("Delay …")}},
      m_override{new kit::QuietButton{"gate.override", tr("Override …")}},
      m_back{new kit::QuietButton{"gate.back", tr("Step back …")}},
      m_formHeading{kit::strong({})},
      m_to{nullptr},
      m_toPlace{kit::column({}, 0)},
      m_reason{new kit::TextField{"gate.reason", tr("Reason"), lettersOfReason}},
      m_problem{new kit::ProblemLine{"gate.problem"}} {
    build();
}

void ReviewGate::build() {
    setObjectName(QStringLiteral("gate"));
    m_heading->wrapped()->setObjectName(QStringLiteral("gate.heading"));
    m_state->wrapped()->setObjectName(QStringLiteral("gate.state"));
    m_last->wrapped()->setObjectName(QStringLiteral("gate.last"));
    body().setSpacing(kit::space::step);
    add(kit::boxed(kit::column({m_heading, m_state, m_last}, kit::space::tight)));
    add(kit::boxed(m_rows));
    auto* buttons = new kit::Flow{kit::space::step, kit::space::step};
    for (auto* button : {m_accept, m_delay, m_override, m_back}) {
        button->setCompact(true);
        buttons->addWidget(button);
    }
    add(kit::boxed(buttons));
    m_form = form();
    m_form->hide();
    add(m_form);
    connect(m_accept, &QAbstractButton::clicked, this, [this] {
        Q_EMIT decided({DecisionKind::accept, {}, {}});
    });
    connect(m_delay, &QAbstractButton::clicked, this, [this] { begin(DecisionKind::delay); });
    connect(m_override, &QAbstractButton::clicked, this,
            [this] { begin(DecisionKind::override_); });
    connect(m_back, &QAbstractButton::clicked, this, [this] { begin(DecisionKind::stepBack); });
}

QWidget* ReviewGate::form() {
    m_formHeading->wrapped();
    m_reason->setPlaceholderText(tr("the reason, as it shall stand in the record"));
    auto* keepButton = new kit::SecondButton{"gate.keep", tr("Keep the decision")};
    auto* turnAway = new kit::QuietButton{"gate.cancel", tr("Cancel")};
    keepButton->setCompact(true);
    turnAway->setCompact(true);
    connect(keepButton, &QAbstractButton::clicked, this, &ReviewGate::keep);
    connect(m_reason, &QLineEdit::returnPressed, this, &ReviewGate::keep);
    connect(turnAway, &QAbstractButton::clicked, this, &ReviewGate::done);
    return kit::boxed(kit::column(
        {m_formHeading, m_toPlace, m_reason, m_problem, kit::flow({keepButton, turnAway})},
        kit::space::step));
}

void ReviewGate::begin(DecisionKind kind) {
    m_wanted = {kind, {}, {}};
    const auto& phases = kind == DecisionKind::override_ ? m_ahead : m_behind;
    delete m_to;
    m_to = nullptr;
    if (kind != DecisionKind::delay) {
        std::vector<kit::Choice> choices;
        choices.reserve(phases.size());
        for (const auto& phase : phases) {
            choices.push_back({bridge::toQt(phase), bridge::toQt(phase)});
        }
        m_to = new kit::ChoiceRow{"gate.to", tr("To which phase"), choices};
        m_to->choose({choices.empty() ? QString{} : choices.front().key});
        m_toPlace->addWidget(m_to);
    }
    m_formHeading->setText(kind == DecisionKind::delay ? tr("Delay the next phase")
                           : kind == DecisionKind::override_
                               ? tr("Override: on to a phase whose gate is not open")
                               : tr("Step back to an earlier phase"));
    m_reason->clear();
    m_problem->setText({});
    m_form->show();
    m_reason->setFocus(Qt::TabFocusReason);
}

void ReviewGate::keep() {
    const auto reason = bridge::fromQt(m_reason->text());
    if (reason.empty()) {
        m_reason->setFocus(Qt::TabFocusReason);
        return m_problem->setText(tr("A reason is still missing; it stands in the record."));
    }
    m_wanted.reason = reason;
    if (m_to != nullptr) {
        m_wanted.to = bridge::fromQt(m_to->choice());
    }
    Q_EMIT decided(m_wanted);
}

void ReviewGate::showProblem(const QString& sentence) {
    m_form->isHidden() ? m_state->setText(sentence) : m_problem->setText(sentence);
}

void ReviewGate::done() {
    m_form->hide();
}

void ReviewGate::presentPhases(const progress::PhaseJudgement& phase) {
    m_ahead.clear();
    m_behind.clear();
    for (const auto& stop : phase.road) {
        if (stop.state == progress::RoadState::ahead) {
            m_ahead.push_back(stop.phase);
        } else if (stop.state == progress::RoadState::done) {
            m_behind.insert(m_behind.begin(), stop.phase); // the nearest first
        }
    }
}

void ReviewGate::present(const practice::ReviewView& view, const rehab::Catalogue& catalogue) {
    const auto& gate = view.assessment.gate;
    const auto& protocolKey = view.episode.value.protocol;
    const bool last = gate.state == GateState::none;
    presentPhases(view.assessment.phase);
    m_heading->setText(last ? tr("The last phase: keep it")
                            : tr("Gate %1 → %2, %3")
                                  .arg(bridge::toQt(gate.from), bridge::toQt(gate.to),
                                       bridge::phaseName(catalogue, protocolKey, gate.to)));
    const auto met = std::count_if(gate.criteria.begin(), gate.criteria.end(),
                                   [](const auto& one) { return one.state == rehab::Truth::met; });
    QStringList state;
    if (!last) {
        state << tr("%1: %2 of %3 met")
                     .arg(bridge::words(gate.state))
                     .arg(met)
                     .arg(gate.criteria.size());
    }
    for (const auto& because : gate.because) {
        state << bridge::becauseText(because, view.assessment.day);
    }
    m_state->setText(state.join(QStringLiteral(" · ")));
    m_state->setVisible(!state.isEmpty());
    const auto& decision = view.lastDecision;
    m_last->setVisible(decision.has_value());
    if (decision) {
        m_last->setText(tr("Last decision: %1 by %2, %3. %4")
                            .arg(bridge::words(decision->value.decided),
                                 bridge::personText(decision->value.by),
                                 bridge::dayBeside(decision->day, view.assessment.day),
                                 bridge::toQt(decision->value.reason.value_or(""))));
    }
    presentRows(view, catalogue.protocol(protocolKey));
    m_accept->setVisible(gate.state == GateState::open);
    m_delay->setVisible(!last);
    m_override->setVisible(!m_ahead.empty());
    m_back->setVisible(!m_behind.empty());
}

void ReviewGate::presentRows(const practice::ReviewView& view, const rehab::Protocol* protocol) {
    kit::clear(*m_rows);
    for (const auto& criterion : view.assessment.gate.criteria) {
        m_rows->addWidget(rowOf(criterion, protocol));
    }
}

} // namespace sinew::clinician
