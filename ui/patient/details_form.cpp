#include "patient/details_form.h"

#include "bridge/error_text.h"
#include "kit/card.h"
#include "kit/date_field.h"
#include "kit/label.h"
#include "kit/layout.h"
#include "kit/stepper.h"
#include "kit/text_field.h"
#include "patient/asked_row.h"
#include "patient/header_text.h"
#include "patient/injury_choices.h"
#include "patient/inputs.h"
#include "rehab/validate.h"

#include <array>

namespace sinew::patient {

namespace {

constexpr int lettersOfName = 36;
constexpr int longestPast = 3650; ///< days that an injury may lie back
constexpr auto notKnown = "unknown";

std::vector<kit::Choice> withUnknown(std::vector<kit::Choice> choices) {
    choices.push_back({QString::fromLatin1(notKnown), DetailsForm::tr("not known")});
    return choices;
}

template <class Enum>
void choose(kit::ChoiceRow& row, const std::optional<Enum>& value) {
    row.choose({value ? bridge::toQt(rehab::nameOf(*value)) : QString::fromLatin1(notKnown)});
}
template <class Enum>
std::optional<Enum> chosenOf(const kit::ChoiceRow& row) {
    return rehab::fromName<Enum>(bridge::fromQt(row.choice()));
}

QStringList keysOf(const std::vector<std::string>& names) {
    QStringList keys;
    for (const auto& name : names) {
        keys << bridge::toQt(name);
    }
    return keys;
}

/// What was there and is chosen still keeps its place; a thing that no choice shows stays.
std::vector<std::string> equipmentOf(const kit::ChoiceRow& row,
                                     const std::vector<std::string>& before) {
    const auto chosen = row.chosen();
    QStringList shown;
    for (const auto& choice : equipmentChoices()) {
        shown << choice.key;
    }
    std::vector<std::string> owned;
    for (const auto& thing : before) {
        const auto key = bridge::toQt(thing);
        if (chosen.contains(key) || !shown.contains(key)) {
            owned.push_back(thing);
        }
    }
    for (const auto& key : chosen) {
        if (!keysOf(before).contains(key)) {
            owned.push_back(bridge::fromQt(key));
        }
    }
    return owned;
}

} // namespace

DetailsForm::DetailsForm(QWidget* parent)
    : QWidget{parent},
      m_name{new kit::TextField{"details.name", tr("Your name"), lettersOfName}},
      m_birthYear{new kit::Stepper{"details.birthYear", tr("Year of birth"), {1900, 2100}}},
      m_side{new kit::ChoiceRow{"details.side", tr("Which thigh?"), choicesOfAll<rehab::Side>()}},
      m_onset{new kit::DateField{"details.onset", tr("The day it began"), QDate::currentDate(),
                                 QDate::currentDate(), QDate::currentDate()}},
      m_type{new kit::ChoiceRow{"details.type", tr("Kind of injury"),
                                choicesOfAll<rehab::InjuryType>()}},
      m_subType{new kit::ChoiceRow{"details.subType", tr("More exactly"),
                                   withUnknown(choicesOfAll<rehab::SubType>())}},
      m_grade{new kit::ChoiceRow{"details.grade", tr("Grade"),
                                 withUnknown(choicesOfAll<rehab::Grade>())}},
      m_demand{new kit::ChoiceRow{"details.demand", tr("What do you want to get back to?"),
                                  demandChoices()}},
      m_equipment{new kit::ChoiceRow{"details.equipment", tr("What do you have at hand?"),
                                     equipmentChoices(), kit::ChoiceRow::Many::several}},
      m_guess{new kit::Stepper{
          "details.guessDays", tr("Your own guess in days"), {1, 730}, tr("days")}},
      m_effects{kit::plain({})} {
    m_name->setMaxLength(200);
    m_onset->leaveProblem();
    m_effects->setObjectName(QStringLiteral("details.effects"));
    setLayout(kit::column({}, kit::space::wide));
    buildPerson();
    buildInjury();
    buildGoal();
    layout()->addWidget(m_effects->wrapped());
    m_effects->hide();
    connectAll();
}

QWidget* DetailsForm::asked(const char* field, const QString& question, const QString& hint,
                            QWidget* answer) {
    auto* row =
        new AskedRow{QStringLiteral("details.%1").arg(QLatin1String{field}), question, answer};
    row->setHint(hint);
    m_rows[field] = row;
    return row;
}

void DetailsForm::buildPerson() {
    auto* card = new kit::Card;
    card->add(asked("name", tr("Your name"), tr("or what you want to be called"), m_name));
    card->addRuled(asked("birthYear", tr("Year of birth"),
                         tr("under 18, a clinician has to set the plan"), m_birthYear));
    auto* section = new kit::Section{tr("About you")};
    section->add(card);
    layout()->addWidget(section);
}

void DetailsForm::buildInjury() {
    auto* card = new kit::Card;
    card->add(asked("side", tr("Which thigh?"), {}, m_side));
    card->addRuled(asked("onset", tr("When did it begin?"), {}, m_onset));
    card->addRuled(asked("type", tr("Kind of injury"), tr("decides the plan"), m_type));
    card->addRuled(asked("subType", tr("More exactly"), {}, m_subType));
    card->addRuled(asked("grade", tr("Grade"), tr("of a sudden injury"), m_grade));
    auto* section = new kit::Section{tr("Your injury")};
    section->add(card);
    layout()->addWidget(section);
}

void DetailsForm::buildGoal() {
    auto* card = new kit::Card;
    card->add(asked("demand", tr("What do you want to get back to?"), {}, m_demand));
    card->addRuled(asked("equipment", tr("What do you have at hand?"),
                         tr("exercises are chosen to fit; none is fine"), m_equipment));
    card->addRuled(asked("guessDays", tr("How many days do you think it will take?"),
                         tr("kept beside the estimate"), kit::measured({}, m_guess)));
    auto* section = new kit::Section{tr("What for, and with what")};
    section->add(card);
    layout()->addWidget(section);
}

void DetailsForm::connectAll() {
    const auto tell = [this] {
        sayEffects();
        Q_EMIT changed();
    };
    for (auto* row : {m_side, m_type, m_subType, m_grade, m_demand, m_equipment}) {
        connect(row, &kit::ChoiceRow::changed, this, tell);
    }
    for (auto* number : {m_birthYear, m_guess}) {
        connect(number, &kit::Stepper::typed, this, tell);
        connect(number, &kit::Stepper::changed, this, tell);
    }
    connect(m_name, &QLineEdit::textChanged, this, tell);
    connect(m_onset, &kit::DateField::changed, this, tell);
}

QWidget* DetailsForm::first() const {
    return m_name;
}

void DetailsForm::present(const practice::Details& details, base::Day today,
                          const rehab::Catalogue& catalogue) {
    m_seen = details;
    m_today = today;
    m_catalogue = &catalogue;
    const auto& patient = details.patient.value;
    const double year = int{today.calendar().year()};
    m_name->setText(bridge::toQt(patient.name));
    m_birthYear->setSpan({year - 110, year - 5});
    m_birthYear->setValue(number(patient.birthYear));
    presentInjury(details.episode.value);
    showProblems({});
    sayEffects();
}

void DetailsForm::presentInjury(const rehab::Episode& episode) {
    const auto earliest = std::min(m_today - longestPast, episode.onset);
    choose(*m_side, std::optional{episode.side});
    m_onset->setDateRange(bridge::toQt(earliest), bridge::toQt(m_today));
    m_onset->setDay(bridge::toQt(episode.onset));
    choose(*m_type, std::optional{episode.type});
    choose(*m_subType, episode.subType);
    choose(*m_grade, episode.grade);
    m_demand->choose({episode.demand ? bridge::toQt(rehab::nameOf(*episode.demand)) : QString{}});
    m_equipment->choose(keysOf(episode.equipment));
    m_guess->setValue(number(episode.guessDays));
}

practice::Details DetailsForm::edited() const {
    auto details = *m_seen;
    auto& patient = details.patient.value;
    patient.name = bridge::fromQt(m_name->text());
    patient.birthYear = unit<rehab::Year>(m_birthYear->value());
    auto& episode = details.episode.value;
    episode.side = chosenOf<rehab::Side>(*m_side).value_or(episode.side);
    episode.onset = bridge::fromQt(m_onset->date());
    episode.type = chosenOf<rehab::InjuryType>(*m_type).value_or(episode.type);
    if (episode.secondaryType == episode.type) {
        episode.secondaryType.reset();
    }
    episode.subType = chosenOf<rehab::SubType>(*m_subType);
    episode.grade = chosenOf<rehab::Grade>(*m_grade);
    episode.demand = chosenOf<rehab::Demand>(*m_demand);
    episode.equipment = equipmentOf(*m_equipment, episode.equipment);
    episode.guessDays = unit<rehab::Days>(m_guess->value());
    return details;
}

bool DetailsForm::isChanged() const {
    if (!m_seen) {
        return false;
    }
    const auto now = edited();
    return now.patient.value != m_seen->patient.value ||
           now.episode.value != m_seen->episode.value || !m_birthYear->fits() || !m_guess->fits() ||
           !m_onset->problem().isEmpty();
}

base::Problems DetailsForm::unfit() const {
    const auto now = edited();
    const rehab::Bounds bounds{m_today, std::nullopt};
    auto problems = rehab::validate(now.patient, bounds);
    const auto more = rehab::validate(now.episode, bounds);
    problems.insert(problems.end(), more.begin(), more.end());
    if (m_seen->firstEntry && *m_seen->firstEntry < now.episode.value.onset) {
        problems.push_back({"onset", "entriesBefore", m_seen->firstEntry->text()});
    }
    return problems;
}

bool DetailsForm::check() {
    if (!m_seen) {
        return false;
    }
    const auto problems = unfit();
    showProblems(problems);
    for (const auto& [field, stepper] :
         {std::pair{"birthYear", m_birthYear}, std::pair{"guessDays", m_guess}}) {
        if (!stepper->fits()) {
            m_rows[field]->setProblem(refusedText(stepper->rangeText()));
        }
    }
    const auto day = m_onset->problem();
    if (!day.isEmpty()) {
        m_rows["onset"]->setProblem(day);
    }
    return problems.empty() && day.isEmpty() && m_birthYear->fits() && m_guess->fits();
}

void DetailsForm::showProblems(const base::Problems& problems) {
    for (const auto& [field, row] : m_rows) {
        row->setProblem({});
    }
    for (const auto& problem : problems) {
        const auto row = m_rows.find(problem.field);
        (row == m_rows.end() ? m_rows.find("type") : row)
            ->second->setProblem(bridge::problemText(problem));
    }
}

void DetailsForm::sayEffects() {
    const auto told = m_seen ? effects() : QStringList{};
    m_effects->setText(told.join(QLatin1Char('\n')));
    m_effects->setVisible(!told.isEmpty());
}

/// What the change would do to the plan and to what was logged, before it is kept.
QStringList DetailsForm::effects() const {
    const auto& before = m_seen->episode.value;
    const auto wanted = edited();
    const auto& after = wanted.episode.value;
    QStringList told;
    if (after.side != before.side) {
        told << tr("The plan is for the %1 from now on. Sets and tests keep the side they were "
                   "entered for.")
                    .arg(hamstringText(after.side));
    }
    if (after.onset != before.onset) {
        told << tr("The days of the injury are counted anew, and with them how long each phase "
                   "takes at least.");
    }
    addPlanEffects(before, after, told);
    if (after.demand != before.demand) {
        told << tr("What you want to get back to decides which phases and tests lie on the road.");
    }
    return told;
}

void DetailsForm::addPlanEffects(const rehab::Episode& before, const rehab::Episode& after,
                                 QStringList& told) const {
    const auto* protocol = m_catalogue->protocolFor(after.type);
    if (after.type != before.type && protocol != nullptr) {
        told << tr("Another kind of injury follows another plan, “%1”. It begins in its first "
                   "phase. What you logged and measured stays.")
                    .arg(bridge::textOf(protocol->name));
    }
    if (after.grade != before.grade) {
        told << (after.grade == rehab::Grade::three
                     ? tr("With grade III a clinician has to set the plan; until then no exercise "
                          "is due.")
                     : tr("The grade decides how many days each phase takes at least. The phase "
                          "you have reached stays."));
    }
    if (after.subType != before.subType && after.subType == rehab::SubType::referred) {
        told << tr("With pain that comes from the back a clinician has to set the plan; until "
                   "then no exercise is due.");
    }
}

} // namespace sinew::patient
