#include "shell/first_run.h"

#include "bridge/emergency.h"
#include "kit/button.h"
#include "kit/label.h"
#include "kit/layout.h"
#include "kit/problem_line.h"
#include "patient/flag_note.h"
#include "patient/flag_sheet.h"
#include "shell/first_run_clinic.h"
#include "shell/first_run_grade.h"
#include "shell/first_run_keeping.h"
#include "shell/first_run_person.h"
#include "shell/first_run_questions.h"

#include <QKeyEvent>
#include <QShortcut>
#include <QTimer>

#include <algorithm>
#include <utility>

namespace sinew::shell {

namespace {

constexpr int columnWidth = 760;
constexpr int stepsOfDemo = 1;

} // namespace

FirstRun::FirstRun(const rehab::Catalogue& catalogue, base::Day today, kit::Prompt& prompt,
                   Purpose purpose, QWidget* parent)
    : Page{parent},
      m_catalogue{catalogue},
      m_today{today},
      m_purpose{purpose},
      m_stage{kit::column({}, 0)},
      m_emergency{new patient::FlagSheet{prompt}},
      m_place{kit::quiet({})},
      m_heading{new kit::Label{{}, kit::Type::display, kit::Ink::text, kit::Weight::bold}},
      m_detail{kit::quiet({})},
      m_problem{new kit::ProblemLine{"firstRunProblem"}},
      m_foot{kit::column({m_problem}, 0)},
      m_back{new kit::QuietButton{"back", tr("Back")}},
      m_next{new kit::PrimaryButton{"next", tr("Continue")}} {
    buildSteps();
    buildFrame();
    connectAll();
    showStep(0);
}

void FirstRun::connectAll() {
    connect(m_next, &QPushButton::clicked, this, &FirstRun::goOn);
    connect(m_back, &QPushButton::clicked, this, &FirstRun::goBack);
    connect(new QShortcut{QKeySequence{Qt::CTRL | Qt::Key_Return}, this}, &QShortcut::activated,
            this, &FirstRun::goOn);
    connect(new QShortcut{kit::sequenceOf(kit::Keys::goBack), this}, &QShortcut::activated, this,
            &FirstRun::goBack);
}

QString FirstRun::title() const {
    return m_purpose == Purpose::start ? tr("Welcome to Sinew") : tr("Another injury");
}

void FirstRun::setPerson(const rehab::Patient& patient, const std::string& emergencyNumber) {
    m_draft.patient.patient = patient;
    m_number = emergencyNumber;
}

void FirstRun::addRedFlags() {
    for (const auto group :
         {rehab::ScreenGroup::now, rehab::ScreenGroup::tear, rehab::ScreenGroup::nerveInfectionBone,
          rehab::ScreenGroup::medicinesBlows}) {
        add(new RedFlagStep{m_draft, m_catalogue, group});
    }
}

/// Of another injury the warning signs come first, and who she is and how it is kept is known.
void FirstRun::buildSteps() {
    const bool start = m_purpose == Purpose::start;
    if (start) {
        add(new WelcomeStep{m_draft});
        add(new ClinicStep{m_draft});
        add(new PersonStep{m_draft, m_today});
    } else {
        m_draft.who = FirstRunDraft::Who::patient;
        addRedFlags();
    }
    add(new InjuryStep{m_draft, m_today});
    add(new IntakeStep{m_draft, m_catalogue});
    add(new GradeStep{m_draft, m_catalogue});
    add(new GoalStep{m_draft});
    if (start) {
        addRedFlags();
        add(new KeepingStep{m_draft});
        m_recovery = new RecoveryStep{m_draft};
        add(m_recovery);
    }
    m_emergency->hide();
    m_stage->addWidget(m_emergency);
}

void FirstRun::buildFrame() {
    m_place->setObjectName(QStringLiteral("firstRunPlace"));
    m_heading->setObjectName(QStringLiteral("firstRunHeading"));
    for (auto* label : {m_heading, m_detail}) {
        label->wrapped();
    }
    m_next->setToolTip(tr("Return"));
    auto* inside = kit::boxed(kit::column(
        {kit::gap(kit::space::page), headOf(), m_heading, m_detail, kit::gap(kit::space::step),
         m_stage, m_foot, kit::gap(kit::space::step), kit::row({m_back, kit::spacer(), m_next}),
         kit::small(
             tr("With the keyboard: a digit answers and moves on, the arrow keys choose, Space "
                "presses, Return goes on, Alt+Left goes back."))
             ->wrapped(),
         kit::gap(kit::space::gutter)},
        kit::space::step));
    inside->setMaximumWidth(kit::theme().scaled(columnWidth));
    auto* middle = kit::boxed(kit::row({kit::spacer(), {inside, 8}, kit::spacer()}, 0));
    body().addWidget(middle);
}

QString FirstRun::help() const {
    return tr("What Sinew has to know before the first exercise: what happened, when and how bad, "
              "what you want to get back to, and whether a clinician has to see it first. The "
              "answers choose the plan, and it says why. All of it can be changed later.");
}

std::vector<kit::Keys> FirstRun::keys() const {
    return {kit::Keys::choose, kit::Keys::press,   kit::Keys::goOn,
            kit::Keys::goBack, kit::Keys::explain, kit::Keys::leave};
}

QString FirstRun::never() const {
    return tr("It keeps nothing before the last screen, sends nothing anywhere, and never takes an "
              "open question about a warning sign for a no.");
}

/// Which screen this is, and a "?" for who has no F1 at hand.
QWidget* FirstRun::headOf() {
    auto* help = new kit::QuietButton{"firstRunHelp", {}, tr("Explain this page")};
    help->setMark(kit::Icon::question);
    help->setCompact(true);
    help->setToolTip(kit::withKeys(help->accessibleName(), kit::Keys::explain));
    connect(help, &QAbstractButton::clicked, this, &FirstRun::helpWanted);
    return kit::boxed(kit::row({m_place, kit::spacer(), help}));
}

void FirstRun::add(FirstRunStep* step) {
    m_steps.push_back(step);
    step->hide();
    m_stage->addWidget(step);
    connect(step, &FirstRunStep::answered, this, [this] { m_problem->setText({}); });
    connect(step, &FirstRunStep::refused, this,
            [this](const QString& sentence) { sayBelow(sentence, window()->focusWidget()); });
    connect(step, &FirstRunStep::done, this, &FirstRun::goOn);
    connect(step, &FirstRunStep::lastAnswered, m_next,
            [this] { m_next->setFocus(Qt::TabFocusReason); });
}

void FirstRun::stage(QWidget* shown) {
    for (int at = 0; at < m_stage->count(); ++at) {
        auto* widget = m_stage->itemAt(at)->widget();
        widget->setVisible(widget == shown);
    }
}

FirstRunStep& FirstRun::current() const {
    return *m_steps[static_cast<std::size_t>(m_at)];
}

int FirstRun::stepAfter(int step, int by) const {
    do {
        step += by;
    } while (step > 0 && step < static_cast<int>(m_steps.size()) &&
             !m_steps[static_cast<std::size_t>(step)]->applies());
    return step;
}

/// Counts what is asked of everybody, so that an answer does not move the end.
void FirstRun::presentPlace() {
    const auto asked = [](const FirstRunStep* step) {
        return !step->sharesStep() && step->applies();
    };
    m_place->setText(
        (m_purpose == Purpose::start ? tr("Step %1 of %2") : tr("Another injury · step %1 of %2"))
            .arg(std::count_if(m_steps.begin(), m_steps.begin() + m_at + 1, asked))
            .arg(std::count_if(m_steps.begin(), m_steps.end(), asked)));
}

void FirstRun::showStep(int step) {
    m_at = step;
    current().enter();
    stage(&current());
    presentPlace();
    m_heading->setText(current().heading());
    m_detail->setText(current().detail());
    m_detail->setHidden(m_detail->text().isEmpty());
    m_problem->setText({});
    presentButtons();
    if (auto* field = current().first()) {
        QTimer::singleShot(0, field, [field] { field->setFocus(Qt::TabFocusReason); });
    }
}

void FirstRun::presentButtons() {
    const bool start = m_purpose == Purpose::start;
    const bool over = &current() == m_recovery;
    m_back->setVisible((m_at > 0 || !start) && !over);
    m_back->setText(m_at == 0 ? tr("Leave it") : tr("Back"));
    m_next->setVisible(true);
    m_next->setText(over                 ? tr("Start")
                    : !start && isLast() ? tr("Begin its plan")
                                         : tr("Continue"));
}

/// What follows is to write it down; the recovery code is shown after that.
bool FirstRun::isLast() const {
    const int end = static_cast<int>(m_steps.size()) - (m_recovery != nullptr ? 1 : 0);
    return stepAfter(m_at, 1) >= end;
}

void FirstRun::goOn() {
    if (!m_next->isVisibleTo(this) || !m_next->isEnabled()) {
        return;
    }
    if (const auto missing = current().missing(); !missing.words.isEmpty()) {
        return sayMissing(missing);
    }
    if (const auto* screen = qobject_cast<RedFlagStep*>(&current());
        screen != nullptr && !screen->emergencies().empty()) {
        stopForEmergency(screen->emergencies());
        return;
    }
    if (std::exchange(m_toldEmergency, false)) { // it was a slip
        Q_EMIT emergencyTold({});
    }
    if (m_draft.who == FirstRunDraft::Who::demo && m_at < stepsOfDemo) {
        Q_EMIT demoWanted();
    } else if (&current() == m_recovery) {
        Q_EMIT started();
    } else if (isLast()) {
        m_next->setEnabled(false);
        Q_EMIT finished();
    } else {
        showStep(stepAfter(m_at, 1));
    }
}

void FirstRun::sayMissing(const Missing& missing) {
    sayBelow(missing.words, missing.at);
    if (missing.at != nullptr) {
        missing.at->setFocus(Qt::TabFocusReason);
    }
}

/// What is wrong stands below the field it is about.
void FirstRun::sayBelow(const QString& problem, QWidget* field) {
    if (field != nullptr && current().isAncestorOf(field)) {
        m_problem->standBelow(*field);
    } else {
        m_foot->addWidget(m_problem);
    }
    m_problem->setText(problem);
}

void FirstRun::goBack() {
    if (!m_emergency->isHidden()) {
        showStep(m_at);
    } else if (m_at > 0 && &current() != m_recovery) {
        showStep(stepAfter(m_at, -1));
    } else if (m_purpose == Purpose::anotherInjury) {
        Q_EMIT left();
    }
}

/// Return on what is no part of a screen: on Back it goes back.
void FirstRun::keyPressEvent(QKeyEvent* event) {
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (!enter || (event->modifiers() & ~Qt::KeypadModifier) != Qt::NoModifier) {
        Page::keyPressEvent(event);
    } else if (!event->isAutoRepeat()) {
        m_back->hasFocus() ? goBack() : goOn();
    }
}

void FirstRun::stopForEmergency(const std::vector<const rehab::RedFlag*>& flags) {
    const auto& who = m_draft.patient;
    m_emergency->present(
        {flags,
         bridge::emergencyNumber(m_number),
         patient::flagNote(who.patient, who.episode, who.redFlags, m_today, m_catalogue),
         {}});
    m_toldEmergency = true;
    Q_EMIT emergencyTold(who.redFlags);
    stage(m_emergency);
    m_heading->setText(tr("This comes first"));
    m_detail->hide();
    m_problem->setText({});
    m_next->setVisible(false);
    m_back->setVisible(true);
    m_back->setFocus();
}

void FirstRun::showRecoveryCode(const QString& code) {
    m_next->setEnabled(true);
    m_recovery->setCode(code);
    showStep(static_cast<int>(m_steps.size()) - 1);
}

void FirstRun::showProblem(const QString& sentence) {
    m_next->setEnabled(true);
    m_next->setFocus(Qt::OtherFocusReason);
    sayBelow(sentence, nullptr);
}

} // namespace sinew::shell
