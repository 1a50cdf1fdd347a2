#include "patient/finish_section.h"

#include "bridge/labels.h"
#include "kit/button.h"
#include "kit/card.h"
#include "kit/choice_row.h"
#include "kit/flow.h"
#include "kit/label.h"
#include "kit/layout.h"
#include "patient/asked_row.h"
#include "patient/day_desk.h"
#include "patient/inputs.h"

#include <QLineEdit>

namespace sinew::patient {

using rehab::SessionState;

namespace {

constexpr int widthOfNote = 320;

kit::ChoiceRow* stopReasons() {
    std::vector<kit::Choice> choices;
    for (const auto reason :
         {rehab::StopReason::pain, rehab::StopReason::time, rehab::StopReason::other}) {
        choices.push_back({bridge::toQt(rehab::nameOf(reason)), bridge::words(reason)});
    }
    auto* row = new kit::ChoiceRow{"stopReason", FinishSection::tr("Why did you stop?"), choices};
    row->hide();
    return row;
}

/// Another session of the day is offered, unless this one hurt too much.
bool mayGoOn(const practice::TodayView& view, const rehab::Session* session) {
    const auto state = view.plan.state;
    const bool hurt = session->stopReason == rehab::StopReason::pain ||
                      (view.painLimit && session->painWorst > view.painLimit);
    return !hurt && !view.plan.items.empty() && state != progress::DayPlanState::blocked &&
           state != progress::DayPlanState::held;
}

bool anyDue(const progress::DayPlan& plan) {
    for (const auto& item : plan.items) {
        if (item.state == progress::ItemState::due || item.state == progress::ItemState::partial) {
            return true;
        }
    }
    return false;
}

} // namespace

FinishSection::FinishSection(DayDesk& desk, QWidget* parent)
    : QWidget{parent},
      m_desk{desk},
      m_allDone{new kit::PrimaryButton{"allDone", tr("All done as prescribed")}},
      m_another{new kit::SecondButton{"anotherSession", tr("Start another session")}},
      m_stop{new kit::QuietButton{"stop", tr("Stop …"), tr("Stop the session")}},
      m_stopReason{stopReasons()},
      m_state{kit::strong({})},
      m_worst{new kit::PainScale{"painWorst", tr("Worst pain during the session"), painWords()}},
      m_effort{new kit::Stepper{"effort", tr("Effort from 0 to 10"), {0, 10, 1, 0}}},
      m_minutes{new kit::Stepper{"minutes", tr("Minutes of exercise"), {0, 600, 5, 0}}},
      m_note{new QLineEdit} {
    build();
    connectAll();
}

QWidget* FinishSection::buttons() {
    m_state->setObjectName(QStringLiteral("sessionState"));
    auto* line = new kit::Flow{kit::space::step + 2, kit::space::step};
    for (QWidget* piece :
         std::initializer_list<QWidget*>{m_allDone, m_state, m_another, m_stop, m_stopReason}) {
        line->addWidget(piece);
    }
    return kit::boxed(line);
}

void FinishSection::build() {
    kit::named(*m_note, "note", tr("Note"));
    m_note->setPlaceholderText(tr("Anything to remember"));
    m_note->setMaxLength(static_cast<int>(rehab::noteLength));
    m_note->setMinimumWidth(widthOfNote);
    m_worst->setWordShown(false);
    auto* numbers = kit::boxed(
        kit::row({kit::measured(tr("effort"), m_effort), kit::measured(tr("min"), m_minutes)}));
    m_worstRow =
        new AskedRow{QStringLiteral("painWorst"), tr("Worst pain during"), m_worst, numbers};
    m_noteRow = new AskedRow{QStringLiteral("note"), tr("Note"), m_note};
    auto* card = new kit::Card;
    card->add(buttons());
    card->add(m_worstRow);
    card->add(m_noteRow);
    setLayout(kit::column({card}, 0));
}

void FinishSection::connectAll() {
    connect(m_allDone, &QAbstractButton::clicked, this, &FinishSection::finish);
    connect(m_another, &QAbstractButton::clicked, this, [this] { m_desk.startAnother(); });
    connectStop();
    connectNumbers();
}

void FinishSection::connectStop() {
    connect(m_stop, &QAbstractButton::clicked, this, [this] {
        m_stopReason->setVisible(m_stopReason->isHidden());
        if (!m_stopReason->isHidden()) {
            m_stopReason->setFocus(Qt::TabFocusReason);
        }
    });
    connect(m_stopReason, &kit::ChoiceRow::changed, this, [this](const QStringList& keys) {
        const auto reason = rehab::fromName<rehab::StopReason>(keys.value(0).toStdString());
        m_desk.session(QStringLiteral("stop"), [reason](rehab::Session& session) {
            session.state = reason ? SessionState::stopped : SessionState::open;
            session.stopReason = reason;
        });
        m_worst->setFocus(Qt::TabFocusReason);
    });
}

void FinishSection::connectNumbers() {
    connect(m_worst, &kit::PainScale::changed, this, [this](std::optional<int> value) {
        m_desk.session(QStringLiteral("painWorst"),
                       [value](rehab::Session& session) { session.painWorst = painScore(value); });
    });
    connect(m_effort, &kit::Stepper::changed, this, [this](std::optional<double> value) {
        m_desk.session(QStringLiteral("painWorst"), [value](rehab::Session& session) {
            session.rpe = unit<rehab::Effort>(value);
        });
    });
    connect(m_minutes, &kit::Stepper::changed, this, [this](std::optional<double> value) {
        m_desk.session(QStringLiteral("painWorst"), [value](rehab::Session& session) {
            session.minutes = unit<rehab::Minutes>(value);
        });
    });
    connect(m_note, &QLineEdit::editingFinished, this, [this] {
        if (!m_note->isModified()) {
            return;
        }
        m_note->setModified(false);
        const std::string text = bridge::fromQt(m_note->text());
        m_desk.session(QStringLiteral("note"), [text](rehab::Session& session) {
            session.note = text.empty() ? std::nullopt : std::optional{text};
        });
    });
    for (const auto* field : {m_effort, m_minutes}) {
        connect(field, &kit::Stepper::refused, this,
                [this](const QString& range) { m_worstRow->setProblem(refusedText(range)); });
    }
    connect(m_worst, &kit::PainScale::answered, this, &FinishSection::movedOn);
    connect(m_effort, &kit::Stepper::answered, this, &FinishSection::movedOn);
    connect(m_minutes, &kit::Stepper::answered, this, &FinishSection::movedOn);
}

void FinishSection::finish() {
    if (isOpen()) {
        m_desk.allDone();
        m_finishing = true;
        m_worst->setFocus(Qt::TabFocusReason);
    }
}

bool FinishSection::isOpen() const {
    return m_allDone->isEnabled() && !m_allDone->isHidden() && !m_finishing;
}

void FinishSection::present(const practice::TodayView& view, const rehab::Session* session) {
    m_finishing = false;
    if (view.day != m_day) {
        m_day = view.day;
        m_stopReason->hide();
    }
    presentButtons(view, session);
    presentNumbers(view, session);
}

void FinishSection::presentButtons(const practice::TodayView& view, const rehab::Session* session) {
    const auto state = session != nullptr ? session->state : SessionState::open;
    const bool open = state == SessionState::open;
    m_allDone->setText(anyDue(view.plan) ? tr("All done as prescribed") : tr("Finish the session"));
    m_allDone->setVisible(open);
    m_stop->setVisible(open);
    m_another->setVisible(!open && mayGoOn(view, session));
    m_state->setVisible(!open);
    m_state->setText(state == SessionState::stopped && session->stopReason
                         ? tr("Stopped: %1").arg(bridge::words(*session->stopReason))
                         : tr("✓ Session finished"));
    const bool stopped = state == SessionState::stopped;
    m_stopReason->setVisible(stopped || (!m_stopReason->isHidden() && open));
    m_stopReason->choose(stopped && session->stopReason
                             ? QStringList{bridge::toQt(rehab::nameOf(*session->stopReason))}
                             : QStringList{});
}

void FinishSection::presentNumbers(const practice::TodayView& view, const rehab::Session* session) {
    const rehab::Session value = session != nullptr ? *session : rehab::Session{};
    const auto limit = number(view.painLimit);
    const bool over = limit && value.painWorst && value.painWorst->value() > *limit;
    m_worstRow->setHint(over    ? tr("above your limit of %1: enough for today").arg(*limit)
                        : limit ? tr("limit for you today: %1").arg(*limit)
                                : QString{});
    m_worst->setLimit(limit);
    m_worst->setValue(number(value.painWorst));
    m_effort->setProposed(number(view.usualEffort));
    m_minutes->setProposed(number(view.usualMinutes));
    offer(*m_effort, number(value.rpe));
    offer(*m_minutes, number(value.minutes));
    if (!(m_note->hasFocus() && m_note->isModified())) {
        m_note->setText(value.note ? bridge::toQt(*value.note) : QString{});
    }
    if (!m_effort->isRefused() && !m_minutes->isRefused()) {
        m_worstRow->setProblem({});
    }
    m_noteRow->setProblem({});
}

void FinishSection::setEditable(bool editable) {
    m_editable = editable;
    for (QWidget* input : std::initializer_list<QWidget*>{
             m_allDone, m_another, m_stop, m_stopReason, m_worst, m_effort, m_minutes, m_note}) {
        input->setEnabled(editable);
    }
}

QWidget* FinishSection::worstUnanswered() const {
    return m_worst->value() ? nullptr : m_worst;
}

QWidget* FinishSection::unanswered() const {
    if (!m_worst->value()) {
        return m_worst;
    }
    if (!m_effort->value()) {
        return m_effort;
    }
    return m_minutes->value() ? nullptr : m_minutes;
}

void FinishSection::showProblem(const QString& field, const QString& sentence) {
    if (field == QLatin1String("painWorst") || field == QLatin1String("stop")) {
        m_worstRow->setProblem(sentence);
    } else if (field == QLatin1String("note")) {
        m_noteRow->setProblem(sentence);
    }
}

} // namespace sinew::patient
