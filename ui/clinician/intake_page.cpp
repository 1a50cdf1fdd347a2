#include "clinician/intake_page.h"

#include "bridge/error_text.h"
#include "clinician/choices.h"
#include "kit/button.h"
#include "kit/card.h"
#include "kit/date_field.h"
#include "kit/flow.h"
#include "kit/label.h"
#include "kit/layout.h"
#include "kit/problem_line.h"
#include "kit/stepper.h"
#include "kit/text_field.h"

namespace sinew::clinician {

namespace {

constexpr int letters = 36;
constexpr int lettersOfBamic = 10;
constexpr int daysBack = 3650;

std::optional<std::string> words(const kit::TextField& field) {
    auto text = bridge::fromQt(field.text());
    return text.empty() ? std::nullopt : std::optional{std::move(text)};
}

} // namespace

IntakePage::IntakePage(bridge::StoreThread& store, FlagQuestions questions, QWidget* parent)
    : Page{parent},
      m_store{store},
      m_questions{std::move(questions)},
      m_name{new kit::TextField{"intake.name", tr("Name"), letters}},
      m_number{new kit::TextField{"intake.number", tr("Patient number"), lettersOfBamic}},
      m_birthYear{new kit::Stepper{"intake.birthYear", tr("Year of birth"), {1900, 2199}}},
      m_side{new kit::ChoiceRow{"intake.side", tr("Which thigh"), choicesOf<rehab::Side>()}},
      m_onset{new kit::DateField{"intake.onset", tr("The day it began"), {}, {}, {}}},
      m_type{
          new kit::ChoiceRow{"intake.type", tr("Kind of injury"), choicesOf<rehab::InjuryType>()}},
      m_suddenKind{new kit::ChoiceRow{
          "intake.sudden",
          tr("How it happened"),
          {choice(rehab::SubType::sprinting), choice(rehab::SubType::stretching)}}},
      m_gradualKind{
          new kit::ChoiceRow{"intake.gradual",
                             tr("What it comes from"),
                             {choice(rehab::SubType::tendon), choice(rehab::SubType::postural),
                              choice(rehab::SubType::referred)}}},
      m_grade{new kit::ChoiceRow{"intake.grade", tr("Grade"), choicesOf<rehab::Grade>()}},
      m_muscle{new kit::ChoiceRow{"intake.muscle", tr("Muscle"), choicesOf<rehab::Muscle>()}},
      m_zone{new kit::ChoiceRow{"intake.zone", tr("Zone"), choicesOf<rehab::Zone>()}},
      m_bamic{new kit::TextField{"intake.bamic", tr("BAMIC"), lettersOfBamic}},
      m_imaging{new kit::TextField{"intake.imaging", tr("Imaging"), letters}},
      m_demand{new kit::ChoiceRow{"intake.demand", tr("What to get back to"),
                                  choicesOf<rehab::Demand>()}},
      m_equipment{new kit::ChoiceRow{"intake.equipment", tr("Equipment at hand"),
                                     choicesOf<rehab::Equipment>(), kit::ChoiceRow::Many::several}},
      m_problem{new kit::ProblemLine{"intake.problem"}},
      m_keep{new kit::PrimaryButton{"intake.keep", tr("Take the patient in")}} {
    setObjectName(QStringLiteral("intakePage"));
    buildPerson();
    buildInjury();
    buildFindings();
    buildGoal();
    connectAll();
}

QString IntakePage::subtitle() const {
    return tr("Name, thigh and kind of injury are needed; what is not known yet stays open");
}

QString IntakePage::help() const {
    return tr("Take a patient in by your own findings. The kind of injury decides the protocol. "
              "Grade III, an age under 18 or pain that comes from elsewhere get no plan by "
              "themselves. Without answers about warning signs there is no plan yet.");
}

void IntakePage::buildPerson() {
    auto* card = new kit::Card;
    card->add(kit::labelled(tr("Name"), {}, m_name));
    card->addRuled(kit::labelled(tr("Patient number"), tr("your own, if you use one"), m_number));
    card->addRuled(
        kit::labelled(tr("Year of birth"), tr("under 18, you set the plan"), m_birthYear));
    body().addWidget(card);
}

void IntakePage::buildInjury() {
    auto* card = new kit::Card;
    card->add(kit::labelled(tr("Which thigh"), {}, m_side));
    card->addRuled(kit::labelled(tr("The day it began"), {}, m_onset));
    card->addRuled(kit::labelled(tr("Kind of injury"), tr("decides the protocol"), m_type));
    m_suddenRow = kit::labelled(tr("How it happened"), {}, m_suddenKind);
    m_gradualRow = kit::labelled(tr("What it comes from"), {}, m_gradualKind);
    card->add(m_suddenRow);
    card->add(m_gradualRow);
    body().addWidget(card);
}

void IntakePage::buildFindings() {
    auto* card = new kit::Card;
    m_gradeRow = kit::labelled(tr("Grade"), tr("nothing chosen: not known"), m_grade);
    card->add(m_gradeRow);
    card->add(kit::labelled(tr("Muscle"), {}, m_muscle));
    card->addRuled(kit::labelled(tr("Zone"), {}, m_zone));
    card->addRuled(kit::labelled(tr("BAMIC"), tr("as it was read: 2b"), m_bamic));
    card->addRuled(kit::labelled(tr("Imaging"), tr("what was seen, when and by whom"), m_imaging));
    auto* section = new kit::Section{tr("Findings")};
    section->add(card);
    body().addWidget(section);
}

void IntakePage::buildGoal() {
    auto* card = new kit::Card;
    card->add(kit::labelled(tr("What to get back to"), {}, m_demand));
    card->addRuled(kit::labelled(tr("Equipment at hand"), {}, m_equipment));
    body().addWidget(card);
    auto* section = new kit::Section{
        tr("Warning signs"), tr("Unanswered is not no: without answers there is no plan yet.")};
    section->add(m_questions.form);
    body().addWidget(section);
    auto* turnAway = new kit::QuietButton{"intake.cancel", tr("Cancel")};
    connect(turnAway, &QAbstractButton::clicked, this, [this] {
        m_begun = false;
        Q_EMIT pageWanted(QStringLiteral("caseload"));
    });
    body().addWidget(
        kit::boxed(kit::column({m_problem, kit::flow({m_keep, turnAway})}, kit::space::step)));
}

void IntakePage::connectAll() {
    connect(m_type, &kit::ChoiceRow::changed, this, &IntakePage::presentType);
    connect(m_keep, &QAbstractButton::clicked, this, &IntakePage::keep);
}

std::vector<kit::Keys> IntakePage::keys() const {
    return {kit::Keys::choose, kit::Keys::press};
}

QString IntakePage::never() const {
    return tr("It never guesses what you leave open, and never takes an unanswered warning sign "
              "for a no.");
}

/// What was typed stays until somebody is taken in or it is cancelled.
void IntakePage::refresh() {
    if (!std::exchange(m_begun, true)) {
        begin();
    }
}

void IntakePage::begin() {
    m_store.ask(
        this, [](practice::Practice& practice) { return practice.today(); },
        [this](base::Day today) {
            m_onset->setDateRange(bridge::toQt(today - daysBack), bridge::toQt(today));
            m_onset->setDay(bridge::toQt(today));
        });
    for (auto* field : {m_name, m_number, m_bamic, m_imaging}) {
        field->clear();
    }
    for (auto* row : {m_side, m_type, m_suddenKind, m_gradualKind, m_grade, m_muscle, m_zone,
                      m_demand, m_equipment}) {
        row->choose({});
    }
    m_birthYear->setValue(std::nullopt);
    m_questions.begin();
    m_problem->setText({});
    presentType();
    m_name->setFocus(Qt::TabFocusReason);
}

void IntakePage::presentType() {
    const auto type = chosen<rehab::InjuryType>(*m_type);
    m_suddenRow->setVisible(type == rehab::InjuryType::trauma);
    m_gradualRow->setVisible(type == rehab::InjuryType::gradual);
    m_gradeRow->setVisible(type == rehab::InjuryType::trauma);
}

QWidget* IntakePage::missing(QString& sentence) const {
    if (bridge::fromQt(m_name->text()).empty()) {
        sentence = tr("A name is still missing.");
        return m_name;
    }
    if (!m_birthYear->fits()) {
        sentence = tr("Please enter a year from %1.").arg(m_birthYear->rangeText());
        return m_birthYear;
    }
    if (m_side->chosen().isEmpty()) {
        sentence = tr("Which thigh is still missing.");
        return m_side;
    }
    if (!m_onset->problem().isEmpty()) { // it stands below the field
        return m_onset;
    }
    if (m_type->chosen().isEmpty()) {
        sentence = tr("The kind of injury is still missing; it decides the protocol.");
        return m_type;
    }
    return nullptr;
}

practice::NewPatient IntakePage::patient() const {
    practice::NewPatient who;
    who.patient.name = bridge::fromQt(m_name->text());
    who.patient.number = words(*m_number);
    if (const auto year = m_birthYear->value()) {
        who.patient.birthYear = rehab::Year::from(static_cast<int>(*year));
    }
    auto& episode = who.episode;
    episode.side = chosen<rehab::Side>(*m_side).value_or(rehab::Side::left);
    episode.onset = bridge::fromQt(m_onset->date());
    episode.type = chosen<rehab::InjuryType>(*m_type).value_or(rehab::InjuryType::trauma);
    if (episode.type == rehab::InjuryType::trauma) {
        episode.subType = chosen<rehab::SubType>(*m_suddenKind);
        episode.grade = chosen<rehab::Grade>(*m_grade);
    } else if (episode.type == rehab::InjuryType::gradual) {
        episode.subType = chosen<rehab::SubType>(*m_gradualKind);
    }
    episode.muscle = chosen<rehab::Muscle>(*m_muscle);
    episode.zone = chosen<rehab::Zone>(*m_zone);
    episode.bamic = words(*m_bamic);
    episode.imaging = words(*m_imaging);
    episode.demand = chosen<rehab::Demand>(*m_demand);
    for (const auto& thing : m_equipment->chosen()) {
        episode.equipment.push_back(bridge::fromQt(thing));
    }
    who.redFlags = m_questions.answers();
    return who;
}

/// At the field that the refusal is about, which keeps what was typed.
void IntakePage::refuse(const base::Error& error) {
    m_problem->setText(bridge::errorText(error));
    const std::pair<std::string_view, QWidget*> fields[] = {
        {"name", m_name}, {"number", m_number}, {"bamic", m_bamic}, {"imaging", m_imaging}};
    for (const auto& [name, field] : fields) {
        if (!error.problems.empty() && error.problems.front().field == name) {
            field->setFocus(Qt::TabFocusReason);
            reveal(*field);
        }
    }
}

void IntakePage::keep() {
    QString sentence;
    if (auto* field = missing(sentence)) {
        m_problem->setText(sentence);
        field->setFocus(Qt::TabFocusReason);
        return reveal(*field);
    }
    m_problem->setText({});
    m_store.ask(
        this,
        [who = patient()](practice::Practice& practice) { return practice.reception().admit(who); },
        [this](const base::Result<practice::SetUp>& made) {
            if (!made) {
                return refuse(made.error());
            }
            m_begun = false;
            Q_EMIT noticed({kit::Word::Kind::saved,
                            tr("Taken in at %1").arg(bridge::clockText(made->at)),
                            {},
                            {}});
            Q_EMIT admitted(made->episode);
        });
}

} // namespace sinew::clinician
