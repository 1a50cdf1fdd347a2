#include "patient/item_row.h"

#include "bridge/convert.h"
#include "bridge/dose_meaning.h"
#include "bridge/dose_text.h"
#include "bridge/labels.h"
#include "kit/button.h"
#include "kit/check_row.h"
#include "kit/flow.h"
#include "kit/label.h"
#include "kit/layout.h"
#include "kit/pill.h"
#include "patient/day_desk.h"
#include "patient/history_panel.h"
#include "patient/how_panel.h"
#include "patient/row_opener.h"
#include "patient/run_panel.h"
#include "patient/sets_panel.h"
#include "patient/why_panel.h"
#include "rehab/set_count.h"

#include <QSignalBlocker>

#include <utility>

namespace sinew::patient {

using progress::ItemState;

namespace {

kit::Tone toneOf(ItemState state) {
    switch (state) {
    case ItemState::held:
        return kit::Tone::caution;
    case ItemState::partial:
    case ItemState::skipped:
        return kit::Tone::neutral;
    case ItemState::due:
    case ItemState::done:
        return kit::Tone::calm;
    }
    return kit::Tone::neutral;
}

/// Why it was skipped, from its newest set that says so.
std::optional<rehab::SkipReason> skipReason(const ItemFacts& facts) {
    for (auto set = facts.sets.rbegin(); set != facts.sets.rend(); ++set) {
        if (set->value.skipReason) {
            return set->value.skipReason;
        }
    }
    return std::nullopt;
}

/// In this session, as often as it is prescribed for one; what is to be done twice a day may be due
/// once more.
bool isDoneHere(const ItemFacts& facts) {
    rehab::SetCount count{facts.item.side};
    for (const auto& set : facts.sets) {
        if (set.value.state == rehab::SetState::done) {
            count.add(set.value);
        }
    }
    const bool ran = facts.run.has_value();
    return facts.item.times > 1 && facts.item.state != ItemState::held &&
           (ran || (!facts.sets.empty() && count.whole() >= facts.item.dose.sets.value_or(1)));
}

template <class Number>
void level(std::optional<Number>& before, const std::optional<Number>& now, bool up) {
    if (before && now && (*now > *before) != up) {
        before = now;
    }
}

/// What was done before, for saying how the rules went on from it: a set that was left out then is
/// no step of theirs.
progress::Dose doneBefore(const progress::DayItem& item) {
    auto before = item.last->dose;
    const bool up = item.step == progress::DoseStep::up;
    level(before.sets, item.dose.sets, up);
    level(before.reps, item.dose.reps, up);
    level(before.holdS, item.dose.holdS, up);
    level(before.loadKg, item.dose.loadKg, up);
    level(before.minutes, item.dose.minutes, up);
    level(before.distanceM, item.dose.distanceM, up);
    level(before.effortPct, item.dose.effortPct, up);
    return before;
}

} // namespace

ItemRow::ItemRow(DayDesk& desk, const std::string& exercise,
                 std::shared_ptr<const ItemColumns> columns, QWidget* parent)
    : QWidget{parent},
      m_desk{desk},
      m_exercise{exercise} {
    build(std::move(columns));
    connectAll();
}

QString ItemRow::named(const char* part) const {
    return QStringLiteral("row.%1.%2").arg(bridge::toQt(m_exercise), QLatin1String(part));
}

void ItemRow::build(std::shared_ptr<const ItemColumns> columns) {
    m_tick = new kit::CheckRow{named("check"), {}, bridge::toQt(m_exercise)};
    m_name = new RowOpener{named("open")};
    m_change = new kit::Pill{named("change"), {}, kit::Tone::calm};
    m_stay = new kit::LinkButton{named("stay"), tr("stay")};
    m_state = new kit::Pill{named("state"), {}, kit::Tone::neutral};
    m_side = kit::quiet({});
    m_doseMain = kit::strong({});
    m_doseDetail = kit::small({})->wrapped();
    m_dose = kit::boxed(kit::flow({m_doseMain, m_doseDetail}, kit::space::snug));
    m_last = kit::small({})->wrapped();
    m_how = new kit::LinkButton{named("show"), tr("Show")};
    m_why = new kit::LinkButton{named("why"), tr("Why this dose?")};
    m_instead = kit::small({});
    m_instead->setObjectName(named("instead"));
    m_step = kit::small({});
    m_step->setObjectName(named("step"));
    m_problem = new kit::Label{{}, kit::Type::small, kit::Ink::danger, kit::Weight::bold};
    m_problem->setObjectName(named("problem"));
    m_problem->hide();
    m_line = new ItemLayout{std::move(columns)};
    m_line->addTick(m_tick);
    for (QWidget* head : std::initializer_list<QWidget*>{m_name, m_change, m_stay, m_state}) {
        m_line->addHead(head);
    }
    for (QWidget* column : std::initializer_list<QWidget*>{m_side, m_dose, m_last, m_how, m_why}) {
        m_line->addColumn(column);
    }
    for (auto* note : {m_step, m_instead, m_problem}) {
        m_line->addBelow(note->wrapped());
    }
    auto* line = new QWidget;
    line->setLayout(m_line);
    setLayout(kit::column({line}, 0));
}

void ItemRow::connectAll() {
    connect(m_tick, &QAbstractButton::clicked, this,
            [this](bool done) { m_desk.item(m_exercise, done); });
    connect(m_stay, &QAbstractButton::clicked, this, [this] { m_desk.stay(m_exercise); });
    connect(m_name, &QAbstractButton::clicked, this, [this] { open(Panel::sets); });
    connect(m_how, &QAbstractButton::clicked, this, [this] { open(Panel::how); });
    connect(m_why, &QAbstractButton::clicked, this, [this] { open(Panel::why); });
}

QWidget* ItemRow::tick() const {
    return m_tick;
}

void ItemRow::present(const ItemFacts& facts) {
    if (m_facts.units != facts.units) { // fields of an open panel name their unit
        delete std::exchange(m_panel, nullptr);
    }
    m_facts = facts;
    m_problem->hide();
    presentHead();
    presentDose();
    if (m_open != Panel::none) {
        showPanel();
    }
}

void ItemRow::presentHead() {
    const auto& item = m_facts.item;
    const QString name = bridge::exerciseName(*m_facts.catalogue, m_exercise);
    m_name->setText(name);
    m_name->setAccessibleName(tr("%1: sets").arg(name));
    m_name->updateGeometry();
    m_tick->setAccessibleName(tr("%1 done as prescribed").arg(name));
    m_tick->setChecked(item.state == ItemState::done || isDoneHere(m_facts));
    m_tick->setEnabled(m_facts.editable && item.state != ItemState::held);
    m_how->setAccessibleName(tr("Show %1").arg(name));
    m_why->setAccessibleName(tr("Why this dose of %1?").arg(name));
    m_stay->setAccessibleName(tr("Stay at the dose before of %1").arg(name));
    const QString change = changeText();
    const bool open = item.state == ItemState::due;
    m_change->setText(change);
    m_change->setTone(item.step == progress::DoseStep::down ? kit::Tone::caution : kit::Tone::calm);
    m_change->setVisible(!change.isEmpty());
    m_stay->setVisible(open && m_facts.editable && item.applied &&
                       item.step == progress::DoseStep::up);
    const QString state = stateText();
    m_state->setText(state);
    m_state->setTone(toneOf(item.state));
    m_state->setVisible(!state.isEmpty());
}

/// What is not just due or done; of what is done several times a day, how often it was.
QString ItemRow::stateText() const {
    const auto& item = m_facts.item;
    const bool open = item.state == ItemState::due;
    if (item.times > 1 && (open || item.state == ItemState::done)) {
        return (m_facts.isToday ? tr("%1 of %2 today") : tr("%1 of %2 that day"))
            .arg(item.timesDone)
            .arg(item.times);
    }
    if (open || item.state == ItemState::done) {
        return {};
    }
    const auto reason = skipReason(m_facts);
    const QString state = bridge::words(item.state);
    return reason ? tr("%1: %2").arg(state, bridge::words(*reason)) : state;
}

QString ItemRow::changeText() const {
    const auto& item = m_facts.item;
    if (!item.applied || !item.last || item.step == progress::DoseStep::same ||
        item.step == progress::DoseStep::held) {
        return {};
    }
    return bridge::doseChange(doneBefore(item), item.dose, m_facts.units);
}

void ItemRow::presentDose() {
    const auto& item = m_facts.item;
    const auto* exercise = m_facts.catalogue->exercise(m_exercise);
    const bool sideless = exercise != nullptr && rehab::isRunning(*exercise);
    m_side->setText(sideless ? QStringLiteral("–") : bridge::sideText(item.side, m_facts.injured));
    m_doseMain->setText(bridge::doseText(item.dose, m_facts.units));
    m_doseDetail->setText(bridge::doseDetail(item.dose, m_facts.units));
    const QString meaning = bridge::doseMeaning(item.dose, sideless);
    m_dose->setToolTip(meaning);
    m_tick->setAccessibleDescription(meaning);
    m_step->setText((m_facts.step + QLatin1Char(' ') + m_facts.note).trimmed());
    m_step->setVisible(!m_facts.step.isEmpty());
    m_instead->setText(m_facts.instead);
    m_instead->setVisible(!m_facts.instead.isEmpty());
    m_last->setText(item.last ? tr("last: %1").arg(bridge::lastText(*item.last, m_facts.units))
                              : QString{});
}

void ItemRow::showProblem(const QString& sentence) {
    m_problem->setText(QStringLiteral("! ") + sentence);
    m_problem->show();
}

/// Asked for inside the panel that it takes the place of.
void ItemRow::openHistory() {
    m_name->setFocus(Qt::OtherFocusReason);
    QMetaObject::invokeMethod(
        this, [this] { open(Panel::history); }, Qt::QueuedConnection);
}

void ItemRow::open(Panel panel) {
    m_open = m_open == panel ? Panel::none : panel;
    m_name->setOpen(m_open == Panel::sets);
    showPanel();
    if (m_panel != nullptr) {
        Q_EMIT opened(m_panel);
    }
}

QWidget* ItemRow::panelOf(Panel panel) {
    switch (panel) {
    case Panel::none:
        return nullptr;
    case Panel::how:
        return new HowPanel{m_facts};
    case Panel::why:
        return new WhyPanel{m_facts};
    case Panel::history:
        return new HistoryPanel{m_desk, m_exercise};
    case Panel::sets:
        break;
    }
    const auto* exercise = m_facts.catalogue->exercise(m_exercise);
    if (exercise != nullptr && rehab::isRunning(*exercise)) {
        auto* run = new RunPanel{m_desk, m_facts};
        connect(run, &RunPanel::refused, this, &ItemRow::showProblem);
        connect(run, &RunPanel::historyWanted, this, &ItemRow::openHistory);
        return run;
    }
    auto* sets = new SetsPanel{m_desk, m_facts};
    connect(sets, &SetsPanel::refused, this, &ItemRow::showProblem);
    connect(sets, &SetsPanel::historyWanted, this, &ItemRow::openHistory);
    return sets;
}

void ItemRow::showPanel() {
    if (auto* sets = qobject_cast<SetsPanel*>(m_panel); sets != nullptr && m_open == Panel::sets) {
        sets->present(m_facts);
        return;
    }
    if (auto* run = qobject_cast<RunPanel*>(m_panel); run != nullptr && m_open == Panel::sets) {
        run->present(m_facts);
        return;
    }
    if (auto* history = qobject_cast<HistoryPanel*>(m_panel);
        history != nullptr && m_open == Panel::history) {
        history->read();
        return;
    }
    delete m_panel;
    m_panel = panelOf(m_open);
    if (m_panel != nullptr) {
        layout()->addWidget(m_panel);
    }
}

} // namespace sinew::patient
