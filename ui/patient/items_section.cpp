#include "patient/items_section.h"

#include "bridge/convert.h"
#include "bridge/dose_meaning.h"
#include "bridge/labels.h"
#include "kit/card.h"
#include "kit/layout.h"
#include "patient/day_desk.h"
#include "patient/item_row.h"
#include "progress/starter_words.h"

#include <algorithm>

namespace sinew::patient {

namespace {

ItemFacts factsOf(const progress::DayItem& item, const practice::TodayView& view,
                  const rehab::Catalogue& catalogue, const rehab::SessionEntry* session) {
    ItemFacts facts{item, &catalogue, view.episode.value.side, view.day, {}, {},
                    true, {},         view.day == view.today};
    if (session == nullptr) {
        return facts;
    }
    std::copy_if(session->sets.begin(), session->sets.end(), std::back_inserter(facts.sets),
                 [&](const auto& set) { return set.value.exercise == item.exercise; });
    for (const auto& run : view.runs) {
        if (run.value.exercise == item.exercise && run.value.session == session->session.id) {
            facts.run = run.value;
        }
    }
    return facts;
}

/// What the protocol says of it: instead of what is missing, at this step, and beside.
void describe(ItemFacts& facts, const practice::TodayView& view,
              const rehab::Catalogue& catalogue) {
    const auto& episode = view.episode.value;
    const auto& exercise = facts.item.exercise;
    const auto& phase = view.phase.phase;
    facts.instead = bridge::textOf(progress::insteadOf(catalogue, episode, phase, exercise));
    facts.note = bridge::textOf(progress::noteOf(catalogue, episode, phase, exercise));
    if (const auto* step =
            progress::ladderStepOf(catalogue, episode, exercise, facts.item.dose.ladderStep)) {
        facts.step = bridge::stepText(*step);
    }
}

} // namespace

ItemsSection::ItemsSection(DayDesk& desk, QWidget* parent) : QWidget{parent}, m_desk{desk} {
    setLayout(kit::column({}, 0));
    connect(&kit::theme(), &kit::Theme::changed, this, &ItemsSection::align,
            Qt::QueuedConnection); // once the rows' own words have their new size
}

bool ItemsSection::shows(const progress::DayPlan& plan) const {
    return m_rows.size() == plan.items.size() &&
           std::equal(m_rows.begin(), m_rows.end(), plan.items.begin(),
                      [](const ItemRow* row, const auto& item) {
                          return row->exercise() == item.exercise;
                      });
}

void ItemsSection::rebuild(const progress::DayPlan& plan) {
    delete m_card;
    m_rows.clear();
    m_card = new kit::Card;
    m_card->body().setSpacing(0);
    for (const auto& item : plan.items) {
        auto* row = new ItemRow{m_desk, item.exercise, m_columns};
        connect(row, &ItemRow::opened, this, &ItemsSection::opened);
        m_rows.empty() ? m_card->add(row) : m_card->addRuled(row);
        m_rows.push_back(row);
    }
    layout()->addWidget(m_card);
}

void ItemsSection::present(const practice::TodayView& view, const rehab::Catalogue& catalogue,
                           const rehab::SessionEntry* session) {
    setVisible(!view.plan.items.empty());
    if (!shows(view.plan)) {
        rebuild(view.plan);
    }
    for (std::size_t at = 0; at < m_rows.size(); ++at) {
        ItemFacts facts = factsOf(view.plan.items[at], view, catalogue, session);
        facts.editable = m_editable;
        describe(facts, view, catalogue);
        facts.units = m_desk.around().units;
        m_rows[at]->present(facts);
    }
    align();
}

/// The columns of all rows stand below each other.
void ItemsSection::align() {
    m_columns->clear();
    for (const auto* row : m_rows) {
        row->measure(*m_columns);
    }
    for (auto* row : m_rows) {
        row->relayout();
    }
}

QWidget* ItemsSection::unanswered() const {
    const auto due =
        std::find_if(m_rows.begin(), m_rows.end(), [](const ItemRow* row) { return row->isDue(); });
    return due == m_rows.end() ? nullptr : (*due)->tick();
}

bool ItemsSection::showProblem(const QString& field, const QString& sentence) {
    for (auto* row : m_rows) {
        if (field.startsWith(QStringLiteral("row.%1.").arg(bridge::toQt(row->exercise())))) {
            row->showProblem(sentence);
            return true;
        }
    }
    return false;
}

} // namespace sinew::patient
