#include "patient/move_section.h"

#include "bridge/convert.h"
#include "kit/button.h"
#include "kit/choice_row.h"
#include "kit/flow.h"
#include "kit/label.h"
#include "kit/layout.h"
#include "patient/asked_row.h"
#include "patient/plan_desk.h"

namespace sinew::patient {

namespace {

QString keyOf(base::Day day) {
    return bridge::toQt(day.text());
}

bool hasWork(const progress::DayPlan& plan) {
    return plan.state == progress::DayPlanState::due && !plan.items.empty();
}

} // namespace

MoveSection::MoveSection(PlanDesk& desk, QWidget* parent)
    : QWidget{parent},
      m_desk{desk},
      m_from{kit::column({}, 0)},
      m_to{kit::column({}, 0)},
      m_moves{kit::column({}, kit::space::tight)},
      m_open{new kit::LinkButton{"move", tr("Move a day …")}} {
    setLayout(
        kit::column({m_moves, kit::row({m_open, kit::spacer()}), m_from, m_to}, kit::space::step));
    connect(m_open, &QAbstractButton::clicked, this, &MoveSection::open);
}

kit::ChoiceRow* MoveSection::days(const char* name, const QString& spoken,
                                  std::optional<base::Day> except) const {
    std::vector<kit::Choice> choices;
    for (const auto& plan : m_week) {
        if (except ? plan.day != *except : hasWork(plan)) {
            choices.push_back(
                {keyOf(plan.day), bridge::dayText(plan.day, bridge::DayForm::weekday)});
        }
    }
    return new kit::ChoiceRow{name, spoken, choices};
}

void MoveSection::open() {
    const bool isOpen = m_from->count() > 0;
    kit::clearLater(*m_from);
    kit::clearLater(*m_to);
    if (isOpen) {
        return;
    }
    auto* choice = days("moveFrom", tr("Which day's exercises"), std::nullopt);
    connect(choice, &kit::ChoiceRow::changed, this, [this](const QStringList& keys) {
        if (const auto day = base::Day::parse(keys.value(0).toStdString())) {
            choose(*day);
        }
    });
    m_from->addWidget(
        new AskedRow{QStringLiteral("moveFrom"), tr("Which day's exercises?"), choice});
    choice->setFocus(Qt::TabFocusReason);
}

void MoveSection::choose(base::Day from) {
    kit::clearLater(*m_to);
    auto* choice = days("moveTo", tr("To which day"), from);
    connect(choice, &kit::ChoiceRow::changed, this, [this, from](const QStringList& keys) {
        if (const auto day = base::Day::parse(keys.value(0).toStdString())) {
            kit::clearLater(*m_from);
            kit::clearLater(*m_to);
            m_desk.move(from, *day);
            m_open->setFocus(Qt::OtherFocusReason);
        }
    });
    m_to->addWidget(new AskedRow{QStringLiteral("moveTo"), tr("To which day?"), choice});
    choice->setFocus(Qt::TabFocusReason);
}

QWidget* MoveSection::moved(const rehab::DayMove& move, bool editable) {
    const auto from = bridge::dayText(move.from, bridge::DayForm::weekday);
    auto* words = kit::plain(tr("What %1 has is due on %2.")
                                 .arg(from, bridge::dayText(move.to, bridge::DayForm::weekday)));
    words->setObjectName(QStringLiteral("moved.%1").arg(keyOf(move.from)));
    auto* line = new kit::Flow{kit::space::wide, kit::space::tight};
    line->addWidget(words->wrapped());
    if (editable) {
        auto* back = new kit::LinkButton{QStringLiteral("moved.%1.back").arg(keyOf(move.from)),
                                         tr("Move it back"), tr("Move %1 back").arg(from)};
        connect(back, &QAbstractButton::clicked, this,
                [this, day = move.from] { m_desk.move(day, day); });
        line->addWidget(back);
    }
    return kit::boxed(line);
}

void MoveSection::present(const practice::PlanView& view, bool editable) {
    m_week = view.week;
    m_open->setVisible(editable);
    kit::clearLater(*m_moves);
    for (const auto& move : view.moves) {
        m_moves->addWidget(moved(move, editable));
    }
}

} // namespace sinew::patient
