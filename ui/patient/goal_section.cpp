#include "patient/goal_section.h"

#include "bridge/convert.h"
#include "bridge/labels.h"
#include "kit/button.h"
#include "kit/card.h"
#include "kit/flow.h"
#include "kit/label.h"
#include "kit/layout.h"
#include "patient/goal_desk.h"
#include "patient/goal_form.h"
#include "patient/way_bar.h"

namespace sinew::patient {

namespace {

QString valueText(const std::optional<rehab::Reading>& value) {
    return value ? bridge::numberText(value->value()) : QStringLiteral("–");
}

/// "From 12 to 26 reps · now 18 (22 Mar) · 43 % of the way".
QString standText(const progress::GoalNow& goal, base::Day today) {
    const auto& value = goal.goal.value;
    if (!value.measure) {
        return GoalSection::tr("In your own words, without a number.");
    }
    const auto measure = goalMeasureWords(*value.measure);
    const auto unit = goalUnit(*value.measure);
    QStringList parts{
        value.baseline ? GoalSection::tr("%1: from %2 to %3 %4")
                             .arg(measure, valueText(value.baseline), valueText(value.target), unit)
                       : GoalSection::tr("%1: %2 %3").arg(measure, valueText(value.target), unit)};
    if (goal.now && goal.day) {
        parts << GoalSection::tr("now %1 (%2)")
                     .arg(bridge::numberText(*goal.now), bridge::dayBeside(*goal.day, today));
    } else {
        parts << GoalSection::tr("not measured yet");
    }
    if (goal.isReached) {
        parts << QStringLiteral("✓ ") + GoalSection::tr("reached");
    } else if (goal.percent) {
        parts << GoalSection::tr("%1 % of the way").arg(bridge::numberText(*goal.percent, 0));
    }
    return parts.join(QStringLiteral(" · "));
}

/// "by 12 April 2026, in 23 days"; empty without a day.
QString dueText(const progress::GoalNow& goal) {
    if (!goal.daysLeft) {
        return {};
    }
    auto by =
        GoalSection::tr("by %1").arg(bridge::dayText(*goal.goal.value.due, bridge::DayForm::dated));
    if (goal.isReached) {
        return by;
    }
    if (*goal.daysLeft < 0) {
        return by + GoalSection::tr(", %n day(s) ago: not there yet. Another day can be named.",
                                    nullptr, -*goal.daysLeft);
    }
    return *goal.daysLeft == 0 ? by + GoalSection::tr(", that is today")
                               : by + GoalSection::tr(", in %n day(s)", nullptr, *goal.daysLeft);
}

QString nameOf(const progress::GoalNow& goal, const char* part) {
    return QStringLiteral("goal.%1.%2").arg(bridge::toQt(goal.goal.id.text()), QLatin1String(part));
}

} // namespace

QString goalUnit(const std::string& measure) {
    const auto* known = progress::goalMeasure(measure);
    const auto unit = known ? rehab::fromName<rehab::Unit>(known->unit) : std::nullopt;
    if (unit) {
        return bridge::words(*unit);
    }
    return known != nullptr ? bridge::toQt(known->unit) : QString{};
}

QString goalMeasureWords(const std::string& measure) {
    if (measure == "sittingMin") {
        return GoalSection::tr("sitting without pain");
    }
    if (measure == "runMinutes") {
        return GoalSection::tr("longest run by time");
    }
    if (measure == "runKm") {
        return GoalSection::tr("longest run by distance");
    }
    if (measure == "weeklyDistance") {
        return GoalSection::tr("my usual week of running");
    }
    const auto kind = rehab::fromName<rehab::MeasurementKind>(measure);
    return kind ? bridge::words(*kind) : bridge::toQt(measure);
}

GoalSection::GoalSection(GoalDesk& desk, bool editable, QWidget* parent)
    : QWidget{parent},
      m_desk{desk},
      m_editable{editable},
      m_rows{kit::column({}, kit::space::wide)},
      m_none{kit::plain(tr("A goal in your own words makes progress easier to see. With a number "
                           "it shows how far you are."))},
      m_add{new kit::LinkButton{"goal.add", tr("Add a goal")}},
      m_form{new GoalForm{desk}} {
    auto* card = new kit::Card;
    card->add(kit::strong(tr("Goals")));
    card->add(m_none->wrapped());
    card->add(m_rows);
    card->add(m_form);
    card->add(kit::row({m_add, kit::spacer()}));
    setLayout(kit::column({card}, 0));
    m_form->hide();
    m_add->setVisible(editable);
    connect(m_add, &QAbstractButton::clicked, this, [this] { open(std::nullopt); });
    connect(m_form, &GoalForm::closed, this, &GoalSection::close);
}

void GoalSection::present(const std::vector<progress::GoalNow>& goals, base::Day today) {
    m_today = today;
    kit::clear(*m_rows);
    m_none->setVisible(goals.empty());
    for (const auto& goal : goals) {
        addRow(goal, today);
    }
    setVisible(m_editable || !goals.empty());
}

void GoalSection::addRow(const progress::GoalNow& goal, base::Day today) {
    auto* words = kit::strong(bridge::toQt(goal.goal.value.text));
    auto* stand = kit::small(standText(goal, today));
    stand->setObjectName(nameOf(goal, "stand"));
    auto* lines = kit::column({words->wrapped(), stand->wrapped()}, kit::space::tight);
    if (const auto due = dueText(goal); !due.isEmpty()) {
        auto* line = kit::small(due);
        line->setObjectName(nameOf(goal, "due"));
        lines->addWidget(line->wrapped());
    }
    if (goal.goal.value.measure) {
        auto* bar = new WayBar;
        bar->setPercent(goal.percent);
        lines->addWidget(bar);
    }
    auto* line = new kit::Flow{kit::space::wide, kit::space::tight};
    line->addStretching(kit::boxed(lines), kit::theme().scaled(280));
    if (m_editable) {
        line->addToEnd(buttonsFor(goal));
    }
    m_rows->addWidget(kit::boxed(line));
}

QWidget* GoalSection::buttonsFor(const progress::GoalNow& goal) {
    const auto words = bridge::toQt(goal.goal.value.text);
    auto* change = new kit::LinkButton{nameOf(goal, "change"), tr("Change"),
                                       tr("Change the goal: %1").arg(words)};
    auto* forget = new kit::LinkButton{nameOf(goal, "forget"), tr("Remove"),
                                       tr("Remove the goal: %1").arg(words)};
    connect(change, &QAbstractButton::clicked, this, [this, held = goal.goal] { open(held); });
    connect(forget, &QAbstractButton::clicked, this,
            [this, id = goal.goal.id] { m_desk.forget(id); });
    return kit::boxed(kit::flow({change, forget}, kit::space::wide));
}

void GoalSection::open(const std::optional<rehab::Revision<rehab::Goal>>& goal) {
    m_form->begin(goal, m_today);
    m_form->show();
    m_add->hide();
    m_form->setFocus(Qt::TabFocusReason);
}

void GoalSection::close() {
    m_form->hide();
    m_add->show();
    m_add->setFocus(Qt::OtherFocusReason);
}

} // namespace sinew::patient
