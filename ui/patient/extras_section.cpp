#include "patient/extras_section.h"

#include "kit/button.h"
#include "kit/card.h"
#include "kit/check_row.h"
#include "kit/choice_row.h"
#include "kit/flow.h"
#include "kit/layout.h"
#include "patient/asked_row.h"
#include "patient/day_desk.h"
#include "patient/history_panel.h"
#include "patient/inputs.h"

#include <algorithm>

namespace sinew::patient {

namespace {

constexpr std::int64_t minuteMs = 60'000;

kit::ChoiceRow* symptomChoices() {
    std::vector<kit::Choice> choices;
    for (std::size_t at = 0; at < rehab::Names<rehab::NewSymptom>::list.size(); ++at) {
        const auto symptom = static_cast<rehab::NewSymptom>(at);
        choices.push_back({bridge::toQt(rehab::nameOf(symptom)), bridge::words(symptom)});
    }
    return new kit::ChoiceRow{"newSymptoms", ExtrasSection::tr("Something new today"), choices,
                              kit::ChoiceRow::Many::several};
}

std::vector<rehab::NewSymptom> symptomsOf(const QStringList& keys) {
    std::vector<rehab::NewSymptom> symptoms;
    for (const QString& key : keys) {
        if (const auto symptom = rehab::fromName<rehab::NewSymptom>(key.toStdString())) {
            symptoms.push_back(*symptom);
        }
    }
    return symptoms;
}

QStringList keysOf(const std::vector<rehab::NewSymptom>& symptoms) {
    QStringList keys;
    for (const auto symptom : symptoms) {
        keys << bridge::toQt(rehab::nameOf(symptom));
    }
    return keys;
}

bool contains(const std::vector<rehab::NewSymptom>& list, rehab::NewSymptom symptom) {
    return std::find(list.begin(), list.end(), symptom) != list.end();
}

template <class Wanted>
std::vector<rehab::NewSymptom> only(const std::vector<rehab::NewSymptom>& list, Wanted wanted) {
    std::vector<rehab::NewSymptom> kept;
    std::copy_if(list.begin(), list.end(), std::back_inserter(kept), wanted);
    return kept;
}

} // namespace

std::int64_t endedAtMs(const rehab::SessionEntry& session) {
    const auto& value = session.session.value;
    if (value.minutes) {
        return value.startedAt.utcMs + value.minutes->value() * minuteMs;
    }
    std::int64_t last = value.startedAt.utcMs;
    for (const auto& set : session.sets) {
        last = std::max(last, set.at.utcMs);
    }
    return last;
}

ExtrasSection::ExtrasSection(DayDesk& desk, QWidget* parent)
    : QWidget{parent},
      m_desk{desk},
      m_somethingNew{new kit::LinkButton{"somethingNew", tr("&Something new?")}},
      m_where{new kit::LinkButton{"whereItHurts", tr("&Where does it hurt?")}},
      m_history{new kit::LinkButton{"dayEntered", tr("What was entered")}},
      m_symptoms{symptomChoices()},
      m_painkiller{new kit::CheckRow{"painkiller", tr("Painkiller taken today")}},
      m_after{new kit::PainScale{"painAfter", tr("Pain now, after the session"), painWords()}} {
    build();
    connectAll();
}

void ExtrasSection::build() {
    m_afterRow = new AskedRow{QStringLiteral("painAfter"), tr("How is it now?"), m_after};
    m_afterRow->setHint(tr("some time after the session"));
    m_symptomsRow = new AskedRow{QStringLiteral("newSymptoms"), tr("Something new"), m_symptoms};
    m_symptomsRow->setHint(tr("felt for the first time today"));
    m_symptomsRow->hide();
    auto* line = new kit::Flow{kit::space::gutter, kit::space::tight};
    line->setContentsMargins(kit::space::card, 0, kit::space::card, 0);
    line->addWidget(m_painkiller);
    line->addWidget(m_somethingNew);
    line->addWidget(m_where);
    line->addWidget(m_history);
    m_card = new kit::Card;
    m_card->add(m_afterRow);
    m_card->add(m_symptomsRow);
    m_card->hide();
    auto* quiet = new QWidget;
    quiet->setLayout(line);
    setLayout(kit::column({m_card, quiet}, kit::space::wide));
}

void ExtrasSection::connectAll() {
    connect(m_somethingNew, &QAbstractButton::clicked, this, &ExtrasSection::openSymptoms);
    connect(m_where, &QAbstractButton::clicked, this, &ExtrasSection::placesWanted);
    connect(m_history, &QAbstractButton::clicked, this, &ExtrasSection::turnHistory);
    connect(m_symptoms, &kit::ChoiceRow::changed, this,
            [this](const QStringList& keys) { keepSymptoms(symptomsOf(keys)); });
    connect(m_painkiller, &QAbstractButton::clicked, this, [this](bool taken) {
        m_desk.session(QStringLiteral("newSymptoms"),
                       [taken](rehab::Session& session) { session.painkiller = taken; });
    });
    connect(m_after, &kit::PainScale::changed, this, [this](std::optional<int> value) {
        m_desk.session(QStringLiteral("painAfter"),
                       [value](rehab::Session& session) { session.painAfter = painScore(value); });
    });
    connect(m_after, &kit::PainScale::answered, this, &ExtrasSection::movedOn);
}

void ExtrasSection::turnHistory() {
    if (m_entered) {
        delete m_entered->parentWidget();
        return;
    }
    m_entered = new HistoryPanel{m_desk, {}};
    auto* card = new kit::Card;
    card->add(m_entered);
    layout()->addWidget(card);
    connect(
        m_entered, &HistoryPanel::filled, card, [this, card] { Q_EMIT opened(card); },
        Qt::SingleShotConnection);
}

void ExtrasSection::openSymptoms() {
    showSymptoms();
    m_symptoms->setFocus(Qt::TabFocusReason);
}

/// What was felt belongs to the session where there is one, else to the day's check-in.
void ExtrasSection::keepSymptoms(const std::vector<rehab::NewSymptom>& chosen) {
    const QString field = QStringLiteral("newSymptoms");
    const auto noted = only(m_noted, [&](auto symptom) { return contains(chosen, symptom); });
    const auto fresh = only(chosen, [&](auto symptom) { return !contains(m_noted, symptom); });
    if (m_hasSession) {
        m_desk.session(field, [fresh](rehab::Session& session) { session.newSymptoms = fresh; });
    }
    if (!m_hasSession || noted != m_noted) {
        m_desk.checkIn(field, [symptoms = m_hasSession ? noted : chosen](rehab::CheckIn& checkIn) {
            checkIn.newSymptoms = symptoms;
        });
    }
}

void ExtrasSection::present(const practice::TodayView& view, const rehab::SessionEntry* session,
                            bool works) {
    m_where->setVisible(view.marks.empty());
    m_painkiller->setVisible(works || session != nullptr);
    m_painkiller->setChecked(session != nullptr &&
                             session->session.value.painkiller.value_or(false));
    m_symptomsRow->setProblem({});
    presentSymptoms(view, session);
    presentAfter(view, session);
    if (m_entered) {
        m_entered->read();
    }
    m_card->setVisible(!m_symptomsRow->isHidden() || !m_afterRow->isHidden());
}

void ExtrasSection::showSymptoms() {
    m_symptomsRow->show();
    m_somethingNew->hide();
    m_card->show();
}

void ExtrasSection::presentSymptoms(const practice::TodayView& view,
                                    const rehab::SessionEntry* session) {
    m_hasSession = session != nullptr;
    m_noted = view.checkIn ? view.checkIn->value.newSymptoms : std::vector<rehab::NewSymptom>{};
    auto felt = m_noted;
    if (session != nullptr) {
        const auto& during = session->session.value.newSymptoms;
        felt.insert(felt.end(), during.begin(), during.end());
    }
    m_symptoms->choose(keysOf(felt));
    if (!felt.empty()) {
        showSymptoms();
    }
}

void ExtrasSection::presentAfter(const practice::TodayView& view,
                                 const rehab::SessionEntry* session) {
    m_afterRow->setProblem({});
    const bool over =
        session != nullptr && session->session.value.state != rehab::SessionState::open;
    m_afterRow->setVisible(over && view.now.utcMs >= endedAtMs(*session) + askAgainMs);
    m_after->setValue(over ? number(session->session.value.painAfter) : std::nullopt);
}

void ExtrasSection::setEditable(bool editable) {
    for (QWidget* input : std::initializer_list<QWidget*>{m_somethingNew, m_where, m_symptoms,
                                                          m_painkiller, m_after}) {
        input->setEnabled(editable);
    }
}

QWidget* ExtrasSection::unanswered() const {
    return m_afterRow->isHidden() || m_after->value() ? nullptr : m_after;
}

void ExtrasSection::showProblem(const QString& field, const QString& sentence) {
    if (field == QLatin1String("newSymptoms")) {
        m_symptomsRow->setProblem(sentence);
        showSymptoms();
    } else if (field == QLatin1String("painAfter")) {
        m_afterRow->setProblem(sentence);
    }
}

} // namespace sinew::patient
