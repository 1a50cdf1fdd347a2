#include "patient/pause_section.h"

#include "bridge/convert.h"
#include "bridge/labels.h"
#include "kit/button.h"
#include "kit/choice_row.h"
#include "kit/date_field.h"
#include "kit/flow.h"
#include "kit/label.h"
#include "kit/layout.h"
#include "kit/problem_line.h"
#include "patient/plan_desk.h"
#include "patient/unkept_text.h"
#include "rehab/validate.h"

#include <algorithm>
#include <utility>

namespace sinew::patient {

namespace {

std::vector<kit::Choice> reasons() {
    std::vector<kit::Choice> choices;
    for (const auto state : {rehab::DayStateKind::ill, rehab::DayStateKind::holiday,
                             rehab::DayStateKind::flare, rehab::DayStateKind::rest}) {
        choices.push_back({bridge::toQt(rehab::nameOf(state)), bridge::words(state)});
    }
    return choices;
}

} // namespace

QString pauseText(const progress::Pause& pause) {
    const auto dated = [](base::Day day) { return bridge::dayText(day, bridge::DayForm::dated); };
    const auto state = bridge::words(pause.state);
    return pause.from == pause.until ? PauseSection::tr("%1: %2").arg(state, dated(pause.from))
                                     : PauseSection::tr("%1: from %2 until about %3")
                                           .arg(state, dated(pause.from), dated(pause.until));
}

PauseSection::PauseSection(PlanDesk& desk, QWidget* parent)
    : QWidget{parent},
      m_desk{desk},
      m_pauses{kit::column({}, kit::space::tight)},
      m_open{new kit::LinkButton{"pauseLonger", tr("A longer pause …")}},
      m_state{new kit::ChoiceRow{"pauseFor", tr("What the pause is for"), reasons()}},
      m_from{new kit::DateField{"pauseFrom", tr("The first day of the pause"), {}, {}, {}}},
      m_until{new kit::DateField{"pauseUntil", tr("The last day of the pause, about"), {}, {}, {}}},
      m_problem{new kit::ProblemLine{"pauseProblem"}} {
    build();
    connect(m_open, &QAbstractButton::clicked, this, &PauseSection::open);
    connect(m_from, &kit::DateField::changed, m_until, [this](const QDate& from) {
        m_until->setDateRange(from, m_until->maximumDate());
        if (m_until->date() < from) { // a later end comes along
            m_until->setDay(from);
        }
    });
    connect(&m_desk, &PlanDesk::saved, this, &PauseSection::close);
    connect(&m_desk, &PlanDesk::refused, m_problem,
            [this](const QString&, const QString& sentence) {
                m_problem->setText(std::exchange(m_waits, false) ? sentence : QString{});
            });
}

QWidget* PauseSection::days() {
    auto* line = new kit::Flow{kit::space::gutter, kit::space::step};
    line->addWidget(kit::boxed(kit::row({kit::quiet(tr("from")), m_from}, kit::space::step)));
    line->addWidget(
        kit::boxed(kit::row({kit::quiet(tr("until about")), m_until}, kit::space::step)));
    return kit::boxed(line);
}

void PauseSection::build() {
    auto* keepButton = new kit::SecondButton{"pauseKeep", tr("Keep the pause")};
    keepButton->setCompact(true);
    connect(keepButton, &QAbstractButton::clicked, this, &PauseSection::keep);
    m_form = kit::boxed(kit::column(
        {kit::small(tr("Nothing counts as missed. After a week or more the plan begins again "
                       "lower. The pause can be ended on any day."))
             ->wrapped(),
         m_state, days(), m_problem, kit::row({keepButton, kit::spacer()})},
        kit::space::step));
    m_form->hide();
    setLayout(kit::column({m_pauses, kit::row({m_open, kit::spacer()}), m_form}, kit::space::step));
}

void PauseSection::open() {
    const bool opens = m_form->isHidden();
    m_form->setVisible(opens);
    if (!opens) {
        return;
    }
    const auto last = bridge::toQt(m_today + rehab::pauseDaysAhead);
    m_state->choose({bridge::toQt(rehab::nameOf(rehab::DayStateKind::ill))});
    m_from->setDateRange(bridge::toQt(m_today), last);
    m_from->setDay(bridge::toQt(m_today));
    m_until->setDateRange(bridge::toQt(m_today), last);
    m_until->setDay(bridge::toQt(m_today + (base::weekDays - 1)));
    m_problem->setText({});
    m_shown = entered();
    m_state->setFocus(Qt::TabFocusReason);
    Q_EMIT opened(m_form);
}

QStringList PauseSection::entered() const {
    return {m_state->choice(), m_from->text(), m_until->text()};
}

QStringList PauseSection::unkept() const {
    return m_form->isHidden() || entered() == m_shown
               ? QStringList{}
               : QStringList{unkeptText(QStringLiteral("pauseLonger"))};
}

void PauseSection::keep() {
    const auto state = rehab::fromName<rehab::DayStateKind>(bridge::fromQt(m_state->choice()));
    if (state) {
        m_desk.pause({*state, bridge::fromQt(m_from->date()), bridge::fromQt(m_until->date())});
        m_waits = true;
    }
}

/// Once it is kept; what could not be kept stays as it was entered.
void PauseSection::close() {
    if (std::exchange(m_waits, false)) {
        m_form->hide();
        m_open->setFocus(Qt::OtherFocusReason);
    }
}

QWidget* PauseSection::standing(const progress::Pause& pause, bool editable) {
    const auto key = bridge::toQt(pause.from.text());
    auto* words = kit::plain(pauseText(pause));
    words->setObjectName(QStringLiteral("paused.%1").arg(key));
    auto* line = new kit::Flow{kit::space::wide, kit::space::tight};
    line->addWidget(words->wrapped());
    if (editable) {
        const bool began = pause.from < m_today;
        auto* end = new kit::LinkButton{QStringLiteral("paused.%1.end").arg(key),
                                        began ? tr("End it today") : tr("Take it back"),
                                        tr("End this pause: %1").arg(pauseText(pause))};
        connect(end, &QAbstractButton::clicked, this,
                [this, from = std::max(pause.from, m_today)] { m_desk.endPause(from); });
        line->addWidget(end);
    }
    return kit::boxed(line);
}

/// A single day of today is shown by the day's own word already.
void PauseSection::present(const practice::PlanView& view, bool editable) {
    m_today = view.assessment.day;
    m_open->setVisible(editable);
    kit::clearLater(*m_pauses);
    for (const auto& pause : view.pauses) {
        if (pause.until > m_today) {
            m_pauses->addWidget(standing(pause, editable));
        }
    }
}

} // namespace sinew::patient
