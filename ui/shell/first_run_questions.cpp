#include "shell/first_run_questions.h"

#include "bridge/convert.h"
#include "bridge/labels.h"
#include "kit/button.h"
#include "kit/card.h"
#include "kit/choice_row.h"
#include "kit/label.h"
#include "kit/layout.h"

#include <QCoreApplication>
#include <QVBoxLayout>

#include <algorithm>
#include <charconv>

namespace sinew::shell {

namespace {

const QString yesKey = QStringLiteral("yes");
const QString noKey = QStringLiteral("no");

kit::ChoiceRow* yesNo(const QString& name, const QString& spoken) {
    return new kit::ChoiceRow{name,
                              spoken,
                              {{yesKey, QCoreApplication::translate("FirstRun", "Yes")},
                               {noKey, QCoreApplication::translate("FirstRun", "No")}}};
}

/// Question at the left, yes and no at the right.
QWidget* questionRow(const QString& question, kit::ChoiceRow* answer) {
    auto* words = kit::plain(question);
    words->wrapped();
    return kit::boxed(kit::row({{words, 1}, answer}, kit::space::wide));
}

std::size_t indexOf(const rehab::RedFlag& flag) {
    std::size_t number = 1;
    std::from_chars(flag.id.data() + 2, flag.id.data() + flag.id.size(), number);
    return number - 1;
}

} // namespace

IntakeStep::IntakeStep(FirstRunDraft& draft, const rehab::Catalogue& catalogue)
    : FirstRunStep{draft},
      m_catalogue{catalogue} {
    auto* card = new kit::Card;
    for (const auto& question : catalogue.intake.questions) {
        auto* answers = take(yesNo(bridge::toQt(question.id), bridge::textOf(question.question)));
        connect(answers, &kit::ChoiceRow::changed, this,
                [this, id = question.id](const QStringList& keys) { answer(id, keys.value(0)); });
        m_first = m_first == nullptr ? answers : m_first;
        auto* row = questionRow(bridge::textOf(question.question), answers);
        m_asked[question.id] = {row, answers};
        card->add(row);
    }
    m_conclusion = kit::strong({});
    m_conclusion->setObjectName(QStringLiteral("conclusion"));
    m_why = kit::quiet({});
    m_why->setObjectName(QStringLiteral("conclusionWhy"));
    m_conclusion->wrapped();
    m_why->wrapped();
    body().addWidget(card);
    body().addWidget(m_conclusion);
    body().addWidget(m_why);
    conclude();
}

QString IntakeStep::heading() const {
    return tr("What happened");
}

QString IntakeStep::detail() const {
    return tr("Your answers choose the kind of plan, and Sinew says why.");
}

void IntakeStep::answer(const std::string& id, const QString& key) {
    auto& answers = draft().intake;
    if (key.isEmpty()) {
        answers.erase(id);
    } else {
        answers[id] = key == yesKey;
    }
    conclude();
    Q_EMIT answered();
}

void IntakeStep::conclude() {
    const auto& intake = m_catalogue.intake;
    draft().choice = rehab::choose(intake, draft().intake);
    for (const auto& question : intake.questions) {
        m_asked[question.id].row->setVisible(rehab::isAsked(intake, question, draft().intake));
    }
    const auto& choice = draft().choice;
    if (choice.type) {
        auto& episode = draft().patient.episode;
        episode.type = *choice.type;
        episode.subType = choice.subType;
        episode.secondaryType = choice.secondaryType;
        return sayConclusion();
    }
    m_conclusion->setText({});
    m_why->setText(
        tr("%n question(s) to go.", nullptr, static_cast<int>(choice.unanswered.size())));
}

void IntakeStep::sayConclusion() {
    const auto& choice = draft().choice;
    const auto type = bridge::words(*choice.type);
    m_conclusion->setText(
        choice.subType ? tr("This sounds like: %1, %2").arg(type, bridge::words(*choice.subType))
                       : tr("This sounds like: %1").arg(type));
    auto because = reasons();
    if (const auto* protocol = m_catalogue.protocolFor(*choice.type)) {
        because << tr("Plan: %1.").arg(bridge::textOf(protocol->name));
    }
    m_why->setText(because.join(QLatin1Char(' ')));
}

QStringList IntakeStep::reasons() const {
    const auto& intake = m_catalogue.intake;
    QStringList because;
    for (const auto& id : draft().choice.decidedBy) {
        for (const auto& question : intake.questions) {
            if (question.id == id) {
                because << bridge::textOf(question.because);
            }
        }
    }
    return because.isEmpty() ? QStringList{bridge::textOf(intake.otherwiseBecause)} : because;
}

Missing IntakeStep::missing() const {
    const auto& choice = draft().choice;
    return choice.type ? Missing{}
                       : Missing{tr("Please answer this question."),
                                 m_asked.at(choice.unanswered.front()).answers};
}

QWidget* IntakeStep::first() {
    return m_first;
}

RedFlagStep::RedFlagStep(FirstRunDraft& draft, const rehab::Catalogue& catalogue,
                         rehab::ScreenGroup group)
    : FirstRunStep{draft},
      m_group{group} {
    auto* card = new kit::Card;
    for (const auto& flag : catalogue.redFlags) {
        if (flag.screen != group) {
            continue;
        }
        auto* answers = take(yesNo(bridge::toQt(flag.id), bridge::textOf(flag.question)));
        connect(answers, &kit::ChoiceRow::changed, this,
                [this, which = &flag](const QStringList& keys) {
                    set(*which,
                        keys.isEmpty() ? std::nullopt : std::optional{keys.front() == yesKey});
                });
        m_flags.push_back(&flag);
        m_rows.push_back(answers);
        card->add(questionRow(bridge::textOf(flag.question), answers));
    }
    auto* none = new kit::SecondButton{
        QStringLiteral("noneOfThese.%1").arg(bridge::toQt(rehab::nameOf(group))),
        tr("None of these")};
    connect(none, &QPushButton::clicked, this, &RedFlagStep::noneOfThese);
    m_none = none;
    body().addWidget(kit::boxed(kit::row({none, kit::spacer()})));
    body().addWidget(card);
}

QString RedFlagStep::heading() const {
    switch (m_group) {
    case rehab::ScreenGroup::now:
        return tr("Before anything else");
    case rehab::ScreenGroup::tear:
        return tr("Signs of a large tear");
    case rehab::ScreenGroup::nerveInfectionBone:
        return tr("Nerves, infection, bone");
    case rehab::ScreenGroup::medicinesBlows:
        return tr("Medicines and blows");
    }
    return {};
}

QString RedFlagStep::detail() const {
    return tr("These answers decide whether exercise has to wait for a clinician. Unanswered is "
              "not no: without answers there is no plan.");
}

std::optional<bool>& RedFlagStep::answerOf(const rehab::RedFlag& flag) const {
    return draft().patient.redFlags.at(indexOf(flag));
}

void RedFlagStep::set(const rehab::RedFlag& flag, std::optional<bool> yes) {
    answerOf(flag) = yes;
    const bool found = std::any_of(m_flags.begin(), m_flags.end(),
                                   [this](const auto* one) { return answerOf(*one) == true; });
    m_none->setText(found ? tr("No to the others") : tr("None of these"));
    m_none->setAccessibleName(m_none->text());
    m_none->updateGeometry();
    Q_EMIT answered();
}

void RedFlagStep::noneOfThese() {
    for (std::size_t i = 0; i < m_flags.size(); ++i) {
        if (!answerOf(*m_flags[i])) {
            m_rows[i]->choose({noKey});
            answerOf(*m_flags[i]) = false;
        }
    }
    Q_EMIT answered();
    Q_EMIT done();
}

std::vector<const rehab::RedFlag*> RedFlagStep::emergencies() const {
    std::vector<const rehab::RedFlag*> found;
    for (const auto* flag : m_flags) {
        if (flag->action == rehab::ActionLevel::emergency && answerOf(*flag) == true) {
            found.push_back(flag);
        }
    }
    return found;
}

Missing RedFlagStep::missing() const {
    const auto open = std::find_if(m_flags.begin(), m_flags.end(),
                                   [this](const auto* flag) { return !answerOf(*flag); });
    if (open == m_flags.end()) {
        return {};
    }
    // From the one key for all it is not pulled away; among the questions it goes to the open one.
    auto* row = m_rows[static_cast<std::size_t>(std::distance(m_flags.begin(), open))];
    return {tr("Please answer each question, or press “%1” (Space).").arg(m_none->text()),
            m_none->hasFocus() ? static_cast<QWidget*>(m_none) : row};
}

QWidget* RedFlagStep::first() {
    return m_none;
}

} // namespace sinew::shell
