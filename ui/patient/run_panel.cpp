#include "patient/run_panel.h"

#include "bridge/convert.h"
#include "bridge/dose_text.h"
#include "bridge/labels.h"
#include "kit/button.h"
#include "kit/choice_row.h"
#include "kit/flow.h"
#include "kit/label.h"
#include "kit/layout.h"
#include "patient/day_desk.h"
#include "patient/inputs.h"
#include "patient/sets_panel.h"

namespace sinew::patient {

namespace {

constexpr int indent = 30;

std::optional<double> scaled(std::optional<double> value, double by) {
    return value ? std::optional{*value * by} : std::nullopt;
}

std::optional<double> asNumber(std::optional<int> value) {
    return value ? std::optional{static_cast<double>(*value)} : std::nullopt;
}

} // namespace

RunPanel::RunPanel(DayDesk& desk, const ItemFacts& facts, QWidget* parent)
    : QWidget{parent},
      m_desk{desk},
      m_facts{facts} {
    build();
    connectAll();
    present(facts);
}

QString RunPanel::name(const char* part) const {
    return QStringLiteral("row.%1.%2")
        .arg(bridge::toQt(m_facts.item.exercise), QLatin1String(part));
}

void RunPanel::build() {
    m_last = kit::small({});
    m_minutes = new kit::Stepper{name("minutes"), tr("Minutes"), {0, 600, 1, 0}, tr("min")};
    m_distance = new kit::Stepper{
        name("distance"), tr("Distance"), {0, 100, 0.1, 2}, bridge::words(m_facts.units.distance)};
    m_effort = new kit::Stepper{
        name("effort"), tr("Top speed in percent of your best"), {0, 100, 5, 0}, tr("%")};
    m_pain = new kit::Stepper{name("pain"), tr("Worst pain while running"), {0, 10, 1, 0}};
    m_skip = skipReasons(name("skip"));
    m_history = historyButton(name("entered"));
    auto* line = new kit::Flow{kit::space::wide, kit::space::tight};
    line->addWidget(kit::measured({}, m_minutes));
    line->addWidget(kit::measured({}, m_distance));
    line->addWidget(kit::measured(tr("top speed"), m_effort));
    line->addWidget(kit::measured(tr("worst pain"), m_pain));
    auto* all =
        kit::column({m_last, kit::boxed(line), skipLine(m_skip, m_history)}, kit::space::step);
    all->setContentsMargins(kit::theme().scaled(indent), 0, 0, kit::space::step);
    setLayout(all);
}

template <class Unit>
void RunPanel::connectNumber(kit::Stepper* stepper, std::optional<Unit> rehab::Run::*member,
                             double perUnit) {
    connect(stepper, &kit::Stepper::changed, this,
            [this, member, perUnit](std::optional<double> value) {
                m_desk.run(m_facts.item.exercise, [member, perUnit, value](rehab::Run& run) {
                    run.*member = unit<Unit>(scaled(value, perUnit));
                });
            });
}

void RunPanel::connectAll() {
    connect(m_history, &QAbstractButton::clicked, this, &RunPanel::historyWanted);
    connectNumber(m_minutes, &rehab::Run::minutes, 1);
    connectNumber(m_distance, &rehab::Run::distanceM, bridge::metresOf(m_facts.units.distance, 1));
    connectNumber(m_effort, &rehab::Run::topEffortPct, 1);
    connectNumber(m_pain, &rehab::Run::painWorst, 1);
    for (const auto* field : {m_minutes, m_distance, m_effort, m_pain}) {
        connect(field, &kit::Stepper::refused, this,
                [this](const QString& range) { Q_EMIT refused(refusedText(range)); });
    }
    connect(m_skip, &kit::ChoiceRow::changed, this, [this](const QStringList& keys) {
        if (const auto reason = rehab::fromName<rehab::SkipReason>(keys.value(0).toStdString())) {
            m_desk.skip(m_facts.item.exercise, *reason);
        }
    });
}

void RunPanel::present(const ItemFacts& facts) {
    m_facts = facts;
    const auto& dose = facts.item.dose;
    const auto& last = facts.item.last;
    m_last->setText(last ? tr("Last time (%1): %2")
                               .arg(bridge::dayBeside(last->day, facts.day),
                                    bridge::lastText(*last, facts.units))
                         : tr("This is the first time."));
    m_minutes->setProposed(asNumber(dose.minutes));
    const double perMetre = bridge::distanceIn(facts.units.distance, 1);
    m_distance->setProposed(scaled(asNumber(dose.distanceM), perMetre));
    m_effort->setProposed(asNumber(dose.effortPct));
    const rehab::Run run = facts.run.value_or(rehab::Run{});
    offer(*m_minutes, number(run.minutes));
    offer(*m_distance, scaled(number(run.distanceM), perMetre));
    offer(*m_effort, number(run.topEffortPct));
    const auto hurt = number(run.painWorst);
    offer(*m_pain, hurt ? std::optional<double>{*hurt} : std::nullopt);
    for (auto* field : {m_minutes, m_distance, m_effort, m_pain}) {
        field->setEnabled(facts.editable);
    }
    m_skip->setEnabled(facts.editable);
}

} // namespace sinew::patient
