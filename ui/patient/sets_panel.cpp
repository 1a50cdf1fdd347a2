#include "patient/sets_panel.h"

#include "bridge/convert.h"
#include "bridge/dose_text.h"
#include "bridge/labels.h"
#include "kit/button.h"
#include "kit/choice_row.h"
#include "kit/flow.h"
#include "kit/label.h"
#include "kit/layout.h"
#include "patient/day_desk.h"
#include "rehab/set_count.h"

#include <QCoreApplication>

#include <algorithm>

namespace sinew::patient {

namespace {

constexpr int indent = 30;

rehab::Side sideOf(const ItemFacts& facts) {
    return facts.item.side == rehab::SideRule::injured ? facts.injured : rehab::Side::both;
}

} // namespace

/// What was begun on one side only is finished before the next pair.
std::vector<SetPlace> setPlaces(const ItemFacts& facts, bool apart) {
    std::vector<SetPlace> places;
    rehab::SetCount done{facts.item.side};
    for (const auto& set : facts.sets) {
        const int index = static_cast<int>(places.size());
        places.push_back({index, set.value.side.value_or(sideOf(facts)), set.value});
        done.add(set.value);
    }
    const auto add = [&](rehab::Side side) {
        places.push_back({static_cast<int>(places.size()), side, std::nullopt});
    };
    const int wanted = facts.item.dose.sets.value_or(1);
    int left = done.missingLeft(wanted);
    int right = done.missingRight(wanted);
    for (; left > right; --left) {
        add(rehab::Side::left);
    }
    for (; right > left; --right) {
        add(rehab::Side::right);
    }
    for (; left > 0; --left) {
        if (apart) {
            add(rehab::Side::left);
            add(rehab::Side::right);
        } else {
            add(sideOf(facts));
        }
    }
    return places;
}

kit::ChoiceRow* skipReasons(const QString& name) {
    std::vector<kit::Choice> choices;
    for (std::size_t at = 0; at < rehab::Names<rehab::SkipReason>::list.size(); ++at) {
        const auto reason = static_cast<rehab::SkipReason>(at);
        choices.push_back({bridge::toQt(rehab::nameOf(reason)), bridge::words(reason)});
    }
    return new kit::ChoiceRow{
        name, QCoreApplication::translate("sinew::patient::SetsPanel", "Skip because of"), choices};
}

kit::Button* historyButton(const QString& name) {
    return new kit::LinkButton{
        name, QCoreApplication::translate("sinew::patient::SetsPanel", "What was entered")};
}

QWidget* skipLine(kit::ChoiceRow* reasons, kit::Button* history) {
    auto* line = new kit::Flow{kit::space::step, kit::space::tight};
    line->addWidget(
        kit::quiet(QCoreApplication::translate("sinew::patient::SetsPanel", "Skip because of")));
    line->addWidget(reasons);
    line->addWidget(history);
    return kit::boxed(line);
}

SetsPanel::SetsPanel(DayDesk& desk, const ItemFacts& facts, QWidget* parent)
    : QWidget{parent},
      m_desk{desk},
      m_facts{facts} {
    build();
    connectAll();
    present(facts);
}

QString SetsPanel::name(const QString& part) const {
    return QStringLiteral("row.%1.%2").arg(bridge::toQt(m_facts.item.exercise), part);
}

void SetsPanel::build() {
    m_last = kit::small({});
    m_last->wrapped();
    m_list = kit::column({}, kit::space::tight);
    m_split = new kit::LinkButton{name(QStringLiteral("apart")), tr("Left and right apart")};
    m_skip = skipReasons(name(QStringLiteral("skip")));
    m_history = historyButton(name(QStringLiteral("entered")));
    auto* all =
        kit::column({m_last, m_list, m_split, skipLine(m_skip, m_history)}, kit::space::step);
    all->setContentsMargins(kit::theme().scaled(indent), 0, 0, kit::space::step);
    setLayout(all);
}

void SetsPanel::connectAll() {
    connect(m_history, &QAbstractButton::clicked, this, &SetsPanel::historyWanted);
    connect(m_split, &QAbstractButton::clicked, this, [this] {
        m_apart = !m_apart;
        fill();
    });
    connect(m_skip, &kit::ChoiceRow::changed, this, [this](const QStringList& keys) {
        if (const auto reason = rehab::fromName<rehab::SkipReason>(keys.value(0).toStdString())) {
            m_desk.skip(m_facts.item.exercise, *reason);
        }
    });
}

void SetsPanel::present(const ItemFacts& facts) {
    m_facts = facts;
    const auto& last = facts.item.last;
    m_last->setText(last ? tr("Last time (%1): %2")
                               .arg(bridge::dayBeside(last->day, facts.day),
                                    bridge::lastText(*last, facts.units))
                         : tr("This is the first time."));
    m_split->setVisible(facts.item.side == rehab::SideRule::eachSide && facts.editable);
    m_skip->setEnabled(facts.editable);
    const auto reason = facts.sets.empty() ? std::nullopt : facts.sets.back().value.skipReason;
    m_skip->choose(reason ? QStringList{bridge::toQt(rehab::nameOf(*reason))} : QStringList{});
    fill();
}

void SetsPanel::addLine(const SetPlace& place) {
    const bool sided = m_facts.item.side == rehab::SideRule::eachSide;
    auto* line = new SetLine{name(QStringLiteral("set%1").arg(place.index + 1)), m_facts.item.dose,
                             sided, m_facts.units.mass};
    connect(line, &SetLine::edited, this,
            [this, line](const practice::Edit<rehab::SetDone>& change) {
                m_desk.set(m_facts.item.exercise, line->place().index, change);
            });
    connect(line, &SetLine::refused, this, &SetsPanel::refused);
    connect(line, &SetLine::ticked, this, [this, line] { moveOnFrom(*line); });
    m_list->addWidget(line);
    m_lines.push_back(line);
}

void SetsPanel::fill() {
    m_split->setText(m_apart ? tr("Left and right together") : tr("Left and right apart"));
    const auto places = setPlaces(m_facts, m_apart);
    while (m_lines.size() > places.size()) {
        delete m_lines.back();
        m_lines.pop_back();
    }
    for (std::size_t at = 0; at < places.size(); ++at) {
        if (at >= m_lines.size()) {
            addLine(places[at]);
        }
        m_lines[at]->present(places[at], m_facts.editable);
    }
}

void SetsPanel::moveOnFrom(const SetLine& line) {
    const auto next = std::find_if(m_lines.begin(), m_lines.end(), [&](const SetLine* other) {
        return other->place().index > line.place().index && !other->place().done;
    });
    if (next != m_lines.end()) {
        (*next)->tick()->setFocus(Qt::TabFocusReason);
    }
}

} // namespace sinew::patient
