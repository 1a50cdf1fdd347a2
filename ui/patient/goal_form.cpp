#include "patient/goal_form.h"

#include "bridge/convert.h"
#include "kit/button.h"
#include "kit/choice_row.h"
#include "kit/date_field.h"
#include "kit/flow.h"
#include "kit/label.h"
#include "kit/layout.h"
#include "kit/problem_line.h"
#include "kit/stepper.h"
#include "patient/goal_desk.h"
#include "patient/goal_section.h"
#include "progress/goals.h"

#include <QLineEdit>

#include <algorithm>
#include <cmath>

namespace sinew::patient {

namespace {

constexpr int longestGoal = 200;
constexpr int thousandths = 1000;
constexpr int someWeeks = 42;
constexpr int someYears = 3650;
const QString noMeasure = QStringLiteral("none");
const QString byDay = QStringLiteral("day");

std::vector<kit::Choice> whens() {
    return {{QStringLiteral("open"), GoalForm::tr("without a day")},
            {byDay, GoalForm::tr("by a day")}};
}

std::vector<kit::Choice> measures() {
    std::vector<kit::Choice> choices{{noMeasure, GoalForm::tr("without a number")}};
    for (const auto& measure : progress::goalMeasures()) {
        choices.push_back({bridge::toQt(measure.key), goalMeasureWords(std::string{measure.key})});
    }
    return choices;
}

std::optional<rehab::Reading> reading(const kit::Stepper& field) {
    return field.value() ? rehab::Reading::from(std::llround(*field.value() * thousandths))
                         : std::nullopt;
}

std::optional<double> number(const std::optional<rehab::Reading>& value) {
    return value ? std::optional<double>{value->value()} : std::nullopt;
}

} // namespace

GoalForm::GoalForm(GoalDesk& desk, QWidget* parent)
    : QWidget{parent},
      m_desk{desk},
      m_text{new QLineEdit},
      m_measure{new kit::ChoiceRow{"goal.measure", tr("Measured by"), measures()}},
      m_baseline{new kit::Stepper{"goal.baseline", tr("Where it begins"), {}}},
      m_target{new kit::Stepper{"goal.target", tr("Where it shall go"), {}}},
      m_byDay{new kit::ChoiceRow{"goal.by", tr("By when"), whens()}},
      m_due{new kit::DateField{"goal.due", tr("By that day"), {}, {}, {}}},
      m_unit{kit::quiet({})},
      m_problem{new kit::ProblemLine{"goal.problem"}} {
    build();
    connectAll();
}

void GoalForm::build() {
    kit::named(*m_text, "goal.text", tr("Your goal in your own words"));
    m_text->setMaxLength(longestGoal);
    m_text->setPlaceholderText(tr("Play with my children, run ten kilometres …"));
    auto* numbers = new kit::Flow{kit::space::gutter, kit::space::step};
    m_from = kit::measured(tr("from"), m_baseline);
    numbers->addWidget(m_from);
    numbers->addWidget(
        kit::boxed(kit::row({kit::measured(tr("to"), m_target), m_unit}, kit::space::snug)));
    m_numbers = kit::boxed(numbers);
    auto* when = new kit::Flow{kit::space::wide, kit::space::step};
    when->addWidget(m_byDay);
    when->addWidget(m_due);
    auto* keepButton = new kit::SecondButton{"goal.keep", tr("Keep the goal")};
    auto* turnAway = new kit::QuietButton{"goal.cancel", tr("Cancel")};
    keepButton->setCompact(true);
    turnAway->setCompact(true);
    connect(keepButton, &QAbstractButton::clicked, this, &GoalForm::keep);
    connect(turnAway, &QAbstractButton::clicked, this, &GoalForm::closed);
    auto* lines = kit::column({kit::strong(tr("Your goal in your own words")), m_text,
                               kit::strong(tr("Measured by")), m_measure, m_numbers,
                               kit::strong(tr("By when")), kit::boxed(when), m_problem,
                               kit::flow({keepButton, turnAway})},
                              kit::space::step);
    lines->setContentsMargins(0, 0, 0, kit::space::step);
    setLayout(lines);
    setFocusProxy(m_text);
}

void GoalForm::connectAll() {
    connect(m_text, &QLineEdit::returnPressed, m_measure,
            [this] { m_measure->setFocus(Qt::TabFocusReason); });
    connect(m_text, &QLineEdit::textEdited, this, [this] { m_problem->setText({}); });
    connect(m_measure, &kit::ChoiceRow::changed, this, [this] {
        presentMeasure();
        if (!measure().empty() && !m_baseline->value()) {
            m_desk.propose(measure());
        }
    });
    connect(m_byDay, &kit::ChoiceRow::changed, m_due,
            [this](const QStringList& keys) { m_due->setVisible(keys.value(0) == byDay); });
    connect(m_baseline, &kit::Stepper::answered, m_target,
            [this] { m_target->setFocus(Qt::TabFocusReason); });
    connect(m_target, &kit::Stepper::answered, this, &GoalForm::keep);
    connect(&m_desk, &GoalDesk::proposed, this,
            [this](const std::string& about, std::optional<double> value) {
                if (about == measure() && value && !m_baseline->value()) {
                    m_baseline->setValue(value);
                }
            });
    connect(&m_desk, &GoalDesk::refused, m_problem, &kit::ProblemLine::setText);
    connect(&m_desk, &GoalDesk::saved, this, [this] {
        if (isVisible()) {
            Q_EMIT closed();
        }
    });
}

std::string GoalForm::measure() const {
    const auto key = m_measure->choice();
    return key == noMeasure ? std::string{} : bridge::fromQt(key);
}

void GoalForm::begin(const std::optional<rehab::Revision<rehab::Goal>>& goal, base::Day today) {
    m_which = goal ? std::optional{goal->id} : std::nullopt;
    m_goal = goal ? goal->value : rehab::Goal{};
    m_text->setText(bridge::toQt(m_goal.text));
    m_measure->choose({m_goal.measure ? bridge::toQt(*m_goal.measure) : noMeasure});
    presentMeasure();
    m_baseline->setValue(number(m_goal.baseline));
    m_target->setValue(number(m_goal.target));
    presentDay(today);
    m_problem->setText({});
    m_shown = typed();
}

/// A new day lies ahead; one that was named before may have passed.
void GoalForm::presentDay(base::Day today) {
    const auto due = m_goal.due.value_or(today + someWeeks);
    m_due->setDateRange(bridge::toQt(std::min(due, today)), bridge::toQt(today + someYears));
    m_due->setDay(bridge::toQt(due));
    m_due->setVisible(m_goal.due.has_value());
    m_byDay->choose({m_goal.due ? byDay : QStringLiteral("open")});
}

void GoalForm::presentMeasure() {
    const auto* known = progress::goalMeasure(measure());
    m_numbers->setVisible(known != nullptr);
    if (known != nullptr) {
        const bool inTenths = known->unit == "km";
        const kit::Span span{0, known->most, inTenths ? 0.5 : 1, inTenths ? 1 : 0};
        m_baseline->setSpan(span);
        m_target->setSpan(span);
        m_unit->setText(goalUnit(measure()));
    }
    m_from->setVisible(measure() != "weeklyDistance"); // a usual week begins nowhere
}

/// What the form still needs; empty when it is whole.
QString GoalForm::missing() const {
    if (bridge::fromQt(m_text->text()).empty()) {
        return tr("Please say the goal in a few words.");
    }
    if (!measure().empty() && !m_target->value()) {
        return tr("Please say where it shall go, or choose “without a number”.");
    }
    const bool still =
        !measure().empty() && !m_from->isHidden() && m_baseline->value() == m_target->value();
    return still ? tr("Beginning and target are the same.") : QString{};
}

void GoalForm::keep() {
    const auto problem = missing();
    m_problem->setText(problem);
    if (!problem.isEmpty()) {
        return;
    }
    m_desk.keep(m_which, typed());
}

QStringList GoalForm::unkept() const {
    return isHidden() || typed() == m_shown ? QStringList{} : QStringList{tr("your goal")};
}

/// The goal as it stands in the fields.
rehab::Goal GoalForm::typed() const {
    auto goal = m_goal;
    goal.text = bridge::fromQt(m_text->text());
    const bool counted = !measure().empty();
    goal.measure = counted ? std::optional{measure()} : std::nullopt;
    goal.baseline = counted && !m_from->isHidden() ? reading(*m_baseline) : std::nullopt;
    goal.target = counted ? reading(*m_target) : std::nullopt;
    goal.due =
        m_byDay->choice() == byDay ? std::optional{bridge::fromQt(m_due->date())} : std::nullopt;
    return goal;
}

} // namespace sinew::patient
