#include "clinician/patient_page.h"

#include "bridge/convert.h"
#include "bridge/error_text.h"
#include "bridge/labels.h"
#include "bridge/person_text.h"
#include "clinician/case_text.h"
#include "clinician/page_room.h"
#include "kit/choice_row.h"
#include "kit/empty_state.h"
#include "kit/flow.h"
#include "kit/layout.h"
#include "practice/caseload.h"

#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace sinew::clinician {

namespace {

constexpr int leastShare = 4; // a head that takes more than this part of the page rolls with it

std::vector<kit::Choice> choicesOf(const std::vector<PatientPart>& parts) {
    std::vector<kit::Choice> choices;
    choices.reserve(parts.size());
    for (const auto& part : parts) {
        choices.push_back({part.key, part.word});
    }
    return choices;
}

using Episode = base::Id<rehab::Episode>;

std::optional<Episode> firstOf(const std::vector<practice::CaseLine>& lines) {
    const auto first = std::find_if(lines.begin(), lines.end(),
                                    [](const auto& line) { return !line.episode.empty(); });
    return first == lines.end() ? std::nullopt : std::optional{Episode::trusted(first->episode)};
}

std::optional<Episode> anybodyIn(practice::Practice& practice) {
    const auto first = practice.accounts().firstEpisode();
    return first ? *first : std::nullopt;
}

} // namespace

PatientPage::PatientPage(bridge::StoreThread& store, std::vector<PatientPart> parts,
                         QWidget* parent)
    : Page{parent},
      m_store{store},
      m_parts{std::move(parts)},
      m_choice{
          new kit::ChoiceRow{"patient.part", tr("What to see of the patient"), choicesOf(m_parts)}},
      m_stack{new QStackedWidget},
      m_nobody{new kit::EmptyState{
          "patientEmpty", kit::Icon::patient, tr("No patients yet"),
          tr("Take somebody in at the caseload. Here you will see what changed since the last "
             "visit, how it went, and what opens the next phase."),
          tr("Go to the caseload")}} {
    build();
}

void PatientPage::build() {
    setObjectName(QStringLiteral("patientPage"));
    m_line = new kit::Flow{kit::space::wide, kit::space::step};
    m_line->addWidget(m_choice);
    m_head = kit::boxed(m_line);
    m_line->setContentsMargins(kit::space::page, 0, kit::space::page, kit::space::wide);
    m_sheet = kit::column({m_head, kit::Piece{m_stack, 1}}, 0);
    m_whole = kit::boxed(m_sheet);
    m_whole->hide();
    body().addWidget(m_nobody);
    connect(m_nobody, &kit::EmptyState::acted, this,
            [this] { Q_EMIT pageWanted(QStringLiteral("caseload")); });
    connect(m_choice, &kit::ChoiceRow::changed, this,
            [this](const QStringList& keys) { showPart(keys.value(0)); });
    connect(&kit::theme(), &kit::Theme::changed, this, &PatientPage::placeHead,
            Qt::QueuedConnection);
}

void PatientPage::resizeEvent(QResizeEvent* event) {
    Page::resizeEvent(event);
    placeHead();
}

/// In a low window the choice rolls away with the part in front, which then has the room.
void PatientPage::placeHead() {
    const bool low = m_head->heightForWidth(width()) * leastShare > height();
    moveHead(low ? qobject_cast<kit::Page*>(m_stack->currentWidget()) : nullptr);
}

void PatientPage::moveHead(kit::Page* page) {
    auto* place = page != nullptr ? sheetOf(*page) : m_sheet;
    if (m_head->parentWidget() == place->parentWidget()) {
        return;
    }
    auto* focus = m_head->isAncestorOf(window()->focusWidget()) ? window()->focusWidget() : nullptr;
    place->insertWidget(0, m_head);
    m_head->show();
    if (focus != nullptr) {
        focus->setFocus();
    }
}

QString PatientPage::title() const {
    return m_title.isEmpty() ? tr("Patient") : m_title;
}

QString PatientPage::help() const {
    const auto* page = inFront();
    return page != nullptr ? page->help() : tr("One patient: choose somebody in the caseload.");
}

std::vector<kit::Keys> PatientPage::keys() const {
    const auto* page = inFront();
    return page != nullptr ? page->keys() : std::vector{kit::Keys::press};
}

QString PatientPage::never() const {
    const auto* page = inFront();
    return page != nullptr ? page->never() : tr("It never shows two patients at once.");
}

const kit::Page* PatientPage::inFront() const {
    return qobject_cast<const kit::Page*>(m_stack->currentWidget());
}

void PatientPage::show(base::Id<rehab::Episode> episode) {
    m_isChosen = true;
    bringUp(episode);
}

void PatientPage::bringUp(base::Id<rehab::Episode> episode) {
    if (m_episode == episode) {
        return;
    }
    if (!m_episode) {
        fillPage(*this, m_whole);
    }
    m_episode = episode;
    dropParts();
    const auto part = m_part.isEmpty() ? m_parts.front().key : std::exchange(m_part, {});
    m_choice->choose({part});
    showPart(part);
}

void PatientPage::dropParts() {
    placeActions(nullptr);
    moveHead(nullptr);
    for (const auto& [key, page] : std::exchange(m_pages, {})) {
        m_stack->removeWidget(page);
        if (auto* actions = page->headerActions()) {
            actions->deleteLater();
        }
        disconnect(page, nullptr, this, nullptr);
        page->deleteLater();
    }
}

/// Somebody who is no longer in the store (taking her in was undone). Whoever looked at her is
/// brought to the list, not to somebody else.
void PatientPage::forget() {
    dropParts();
    emptyPage(*this, m_whole);
    m_episode.reset();
    m_isChosen = false;
    m_title.clear();
    m_subtitle.clear();
    Q_EMIT headerChanged();
    if (isVisible()) {
        Q_EMIT pageWanted(QStringLiteral("caseload"));
    }
}

void PatientPage::turnTo(const QString& place) {
    if (m_episode) {
        showPart(place);
    } else if (std::any_of(m_parts.begin(), m_parts.end(),
                           [&](const auto& part) { return part.key == place; })) {
        m_part = place;
    }
}

kit::Page* PatientPage::made(const PatientPart& part) {
    auto& page = m_pages[part.key];
    if (page == nullptr) {
        page = part.make(*m_episode);
        m_stack->addWidget(page);
        connect(page, &kit::Page::noticed, this, &Page::noticed);
        connect(page, &kit::Page::pageWanted, this, &PatientPage::showPart);
        connect(page, &kit::Page::helpWanted, this, &Page::helpWanted);
    }
    return page;
}

/// What is no part of a patient is not opened from here.
void PatientPage::showPart(const QString& key) {
    const auto part = std::find_if(m_parts.begin(), m_parts.end(),
                                   [&](const auto& one) { return one.key == key; });
    if (part == m_parts.end() || !m_episode) {
        return;
    }
    auto* page = made(*part);
    page->refresh();
    m_stack->setCurrentWidget(page);
    m_choice->choose({key});
    placeActions(page->headerActions());
    placeHead();
}

void PatientPage::placeActions(QWidget* actions) {
    if (m_actions == actions) {
        return;
    }
    if (m_actions != nullptr) {
        m_line->removeWidget(m_actions);
        m_actions->setParent(nullptr);
        m_actions->hide();
    }
    m_actions = actions;
    if (actions != nullptr) {
        m_line->addToEnd(actions);
        actions->show();
    }
}

/// Until somebody is chosen or seen, whoever stands first in the caseload; before anybody was
/// judged, whoever there is.
void PatientPage::proposeFirst() {
    m_store.ask(
        this,
        [](practice::Practice& practice) -> std::optional<Episode> {
            const auto list = practice.caseload().list();
            return list && !list->lines.empty() ? firstOf(list->lines) : anybodyIn(practice);
        },
        [this](std::optional<Episode> first) {
            if (first && !m_isChosen) {
                m_isChosen = isVisible();
                bringUp(*first);
                read();
            }
        });
}

void PatientPage::refresh() {
    if (m_isChosen) {
        read();
    } else {
        proposeFirst();
    }
}

void PatientPage::read() {
    m_store.ask(
        this,
        [episode = *m_episode](practice::Practice& practice) {
            return std::pair{practice.reviews().header(episode), &practice.catalogue()};
        },
        [this, episode = *m_episode](const auto& answer) {
            if (episode != m_episode) { // another patient came meanwhile
                return;
            }
            if (answer.first) {
                present(*answer.first, *answer.second);
            } else if (answer.first.error().code == base::Code::notFound) {
                forget();
            } else {
                Q_EMIT noticed(
                    {kit::Word::Kind::problem, bridge::errorText(answer.first.error()), {}, {}});
            }
        });
    if (auto* page = qobject_cast<kit::Page*>(m_stack->currentWidget())) {
        page->refresh();
    }
}

void PatientPage::present(const practice::CaseHeader& header, const rehab::Catalogue& catalogue) {
    const auto& episode = header.episode.value;
    QStringList parts{injuryText(episode.side, episode.type)};
    if (episode.subType) {
        parts << bridge::words(*episode.subType);
    }
    if (episode.grade) {
        parts << bridge::words(*episode.grade);
    }
    parts << tr("day %1").arg(header.phase.dayOfInjury)
          << tr("phase %1, %2, since %3")
                 .arg(bridge::toQt(header.phase.phase),
                      bridge::phaseName(catalogue, episode.protocol, header.phase.phase),
                      bridge::dayText(header.phase.since, bridge::DayForm::brief));
    m_title = bridge::personText(header.patient.value.name);
    m_subtitle = parts.join(QStringLiteral(" · "));
    Q_EMIT headerChanged();
}

} // namespace sinew::clinician
