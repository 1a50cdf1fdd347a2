#include "shell/first_run_person.h"

#include "kit/choice_row.h"
#include "kit/date_field.h"
#include "kit/label.h"
#include "kit/layout.h"
#include "kit/stepper.h"
#include "kit/text_field.h"
#include "patient/injury_choices.h"
#include "patient/inputs.h"
#include "shell/first_run_choices.h"

#include <QVBoxLayout>

namespace sinew::shell {

namespace {

constexpr int lettersOfName = 36;

/// Where the number typed does not fit: what would.
Missing unfit(kit::Stepper* number) {
    return number->fits() ? Missing{} : Missing{patient::refusedText(number->rangeText()), number};
}

template <class Unit>
std::optional<Unit> held(const kit::Stepper& number, std::optional<double> value) {
    return value && number.fits() ? Unit::from(static_cast<int>(*value)) : std::nullopt;
}

} // namespace

WelcomeStep::WelcomeStep(FirstRunDraft& draft) : FirstRunStep{draft} {
    m_who = take(new kit::ChoiceRow{"who",
                                    tr("Who are you?"),
                                    {choice("patient", tr("I am recovering")),
                                     choice("clinic", tr("I treat people")),
                                     choice("demo", tr("Look at the demo"))}});
    connect(m_who, &kit::ChoiceRow::changed, this, [this](const QStringList& keys) {
        const auto who = keys.value(0);
        this->draft().who = who == QLatin1String("demo")     ? FirstRunDraft::Who::demo
                            : who == QLatin1String("clinic") ? FirstRunDraft::Who::clinic
                                                             : FirstRunDraft::Who::patient;
        Q_EMIT answered();
    });
    auto* intended = kit::quiet(
        tr("Sinew records what you do and how your thigh answers, and explains the published "
           "criteria behind each step. It supports you and your clinician. It does not diagnose "
           "and does not replace an examination."));
    intended->wrapped();
    body().addWidget(kit::stacked(tr("Who are you?"), {}, m_who));
    body().addWidget(intended);
}

QString WelcomeStep::heading() const {
    return tr("Welcome to Sinew");
}

QString WelcomeStep::detail() const {
    return tr("A few questions; they take about two minutes.");
}

Missing WelcomeStep::missing() const {
    return draft().who == FirstRunDraft::Who::unknown ? Missing{tr("Please choose one."), m_who}
                                                      : Missing{};
}

QWidget* WelcomeStep::first() {
    return m_who;
}

PersonStep::PersonStep(FirstRunDraft& draft, base::Day today) : FirstRunStep{draft} {
    m_name = new kit::TextField{"name", tr("Your name"), lettersOfName};
    m_name->setMaxLength(200);
    const int year = static_cast<int>(today.calendar().year());
    m_birthYear =
        take(new kit::Stepper{"birthYear",
                              tr("Year of birth"),
                              {static_cast<double>(year - 110), static_cast<double>(year - 5)}});
    connect(m_name, &QLineEdit::textChanged, this, [this](const QString& text) {
        this->draft().patient.patient.name = bridge::fromQt(text);
        Q_EMIT answered();
    });
    connect(m_birthYear, &kit::Stepper::typed, this, &PersonStep::takeYear);
    connect(m_birthYear, &kit::Stepper::changed, this, &PersonStep::takeYear);
    body().addWidget(kit::stacked(tr("Your name"), tr("or what you want to be called"), m_name));
    body().addWidget(kit::stacked(tr("Year of birth"),
                                  tr("under 18, a clinician has to set the plan"), m_birthYear));
}

void PersonStep::takeYear(std::optional<double> year) {
    draft().patient.patient.birthYear = held<rehab::Year>(*m_birthYear, year);
    Q_EMIT answered();
}

QString PersonStep::heading() const {
    return tr("About you");
}

QString PersonStep::detail() const {
    return tr("It stays on this computer.");
}

Missing PersonStep::missing() const {
    return draft().patient.patient.name.empty() ? Missing{tr("A name is still missing."), m_name}
                                                : unfit(m_birthYear);
}

QWidget* PersonStep::first() {
    return m_name;
}

InjuryStep::InjuryStep(FirstRunDraft& draft, base::Day today)
    : FirstRunStep{draft},
      m_today{today} {
    m_side = take(new kit::ChoiceRow{
        "side",
        tr("Which thigh?"),
        {choice(rehab::Side::left), choice(rehab::Side::right), choice(rehab::Side::both)}});
    m_onset = new kit::DateField{"onset", tr("The day it began"), bridge::toQt(today),
                                 bridge::toQt(today - 3650), bridge::toQt(today)};
    m_onset->leaveProblem(); // it is said below the field
    draft.patient.episode.onset = today;
    m_side->choose({});
    connect(m_side, &kit::ChoiceRow::changed, this, [this](const QStringList& keys) {
        this->draft().patient.episode.side = chosen<rehab::Side>(keys).value_or(rehab::Side::left);
        Q_EMIT answered();
    });
    connect(m_onset, &kit::DateField::changed, this, [this](const QDate& date) {
        this->draft().patient.episode.onset = bridge::fromQt(date);
        Q_EMIT answered();
    });
    body().addWidget(kit::stacked(tr("Which thigh?"), {}, m_side));
    body().addWidget(kit::stacked(tr("When did it begin?"),
                                  tr("the day it happened, or about when you first noticed it"),
                                  m_onset));
}

QString InjuryStep::heading() const {
    return tr("Where and when");
}

Missing InjuryStep::missing() const {
    return m_side->chosen().isEmpty() ? Missing{tr("Which thigh is still missing."), m_side}
                                      : Missing{m_onset->problem(), m_onset};
}

QWidget* InjuryStep::first() {
    return m_side;
}

GoalStep::GoalStep(FirstRunDraft& draft) : FirstRunStep{draft} {
    m_demand = take(new kit::ChoiceRow{"demand", tr("What do you want to get back to?"),
                                       patient::demandChoices()});
    m_equipment =
        take(new kit::ChoiceRow{"equipment", tr("What do you have at hand?"),
                                patient::equipmentChoices(), kit::ChoiceRow::Many::several});
    m_guess =
        take(new kit::Stepper{"guessDays", tr("Your own guess in days"), {1, 730}, tr("days")});
    connectAll();
    body().addWidget(kit::stacked(tr("What do you want to get back to?"), {}, m_demand));
    body().addWidget(kit::stacked(tr("What do you have at hand?"),
                                  tr("exercises are chosen to fit; none is fine"), m_equipment));
    body().addWidget(kit::stacked(tr("How many days do you think it will take?"),
                                  tr("optional; your own guess is kept beside the estimate"),
                                  kit::measured({}, m_guess)));
}

void GoalStep::connectAll() {
    connect(m_demand, &kit::ChoiceRow::changed, this, [this](const QStringList& keys) {
        draft().patient.episode.demand = chosen<rehab::Demand>(keys);
        Q_EMIT answered();
    });
    connect(m_equipment, &kit::ChoiceRow::changed, this, [this](const QStringList& keys) {
        auto& owned = draft().patient.episode.equipment;
        owned.clear();
        for (const auto& key : keys) {
            owned.push_back(bridge::fromQt(key));
        }
    });
    const auto takeGuess = [this](std::optional<double> days) {
        draft().patient.episode.guessDays = held<rehab::Days>(*m_guess, days);
        Q_EMIT answered();
    };
    connect(m_guess, &kit::Stepper::typed, this, takeGuess);
    connect(m_guess, &kit::Stepper::changed, this, takeGuess);
}

QString GoalStep::heading() const {
    return tr("What for, and with what");
}

Missing GoalStep::missing() const {
    return draft().patient.episode.demand
               ? unfit(m_guess)
               : Missing{tr("What you want to get back to is still missing."), m_demand};
}

QWidget* GoalStep::first() {
    return m_demand;
}

} // namespace sinew::shell
