#include "patient/today_page.h"

#include "bridge/convert.h"
#include "bridge/emergency.h"
#include "kit/button.h"
#include "kit/layout.h"
#include "patient/day_desk.h"
#include "patient/day_notice.h"
#include "patient/extras_section.h"
#include "patient/finish_section.h"
#include "patient/flag_note.h"
#include "patient/flag_sheet.h"
#include "patient/header_text.h"
#include "patient/items_section.h"
#include "patient/morning_section.h"

#include <QShortcut>
#include <QTimer>

#include <chrono>

namespace sinew::patient {

namespace {

constexpr std::chrono::minutes dayWatch{1};

/// The session that today's inputs belong to: the last of the day, unless another is about to
/// begin.
const rehab::SessionEntry* currentOf(const practice::TodayView& view, bool fresh) {
    return fresh || view.sessions.empty() ? nullptr : &view.sessions.back();
}

} // namespace

TodayPage::TodayPage(bridge::StoreThread& store, base::Id<rehab::Episode> episode, Access access,
                     kit::Prompt& prompt, QWidget* parent)
    : kit::Page{parent},
      m_access{access},
      m_desk{new DayDesk{store, episode, this}},
      m_flags{new FlagSheet{prompt}},
      m_unfinished{new UnfinishedBanner{*m_desk}},
      m_morning{new MorningSection{*m_desk}},
      m_notice{new DayNotice{*m_desk}},
      m_items{new ItemsSection{*m_desk}},
      m_finish{new FinishSection{*m_desk}},
      m_extras{new ExtrasSection{*m_desk}} {
    setObjectName(QStringLiteral("todayPage"));
    build();
    connectAll();
    connectKeys();
}

void TodayPage::build() {
    for (QWidget* section : std::initializer_list<QWidget*>{
             m_flags, m_unfinished, m_morning, m_notice, m_items, m_finish, m_extras}) {
        section->hide();
        body().addWidget(section);
    }
    const bool editable = m_access == Access::edit;
    m_morning->setEditable(editable);
    m_notice->setEditable(editable);
    m_items->setEditable(editable);
    m_finish->setEditable(editable);
    m_extras->setEditable(editable);
    buildDays();
}

void TodayPage::buildDays() {
    m_back = new kit::QuietButton{"dayBack", tr("Yesterday"), tr("The day before (Alt+Left)")};
    m_forward = new kit::QuietButton{"dayForward", tr("Today"), tr("The day after (Alt+Right)")};
    m_back->setMark(kit::Icon::chevronLeft);
    m_forward->setMark(kit::Icon::chevronRight);
    m_back->setCompact(true);
    m_forward->setCompact(true);
    m_forward->hide();
    m_days = kit::boxed(kit::row({m_back, m_forward}));
}

void TodayPage::connectAll() {
    connect(m_desk, &DayDesk::shown, this, &TodayPage::present);
    connect(m_desk, &DayDesk::saved, this, &TodayPage::tellSaved);
    connect(m_desk, &DayDesk::undone, this, &TodayPage::tellUndone);
    connect(m_desk, &DayDesk::refused, this, &TodayPage::tellProblem);
    connect(m_desk, &DayDesk::waiting, this, &TodayPage::tellWaiting);
    connect(m_desk, &DayDesk::unreadable, this, [this](const QString& sentence) {
        Q_EMIT noticed({kit::Word::Kind::problem, sentence, {}, {}});
    });
    connect(m_flags, &FlagSheet::cleared, m_desk, &DayDesk::clear);
    connect(m_flags, &FlagSheet::told, this, [this](const QString& sentence) {
        Q_EMIT noticed({kit::Word::Kind::plain, sentence, {}, {}});
    });
    connect(m_morning, &MorningSection::movedOn, this, &TodayPage::moveOn);
    connect(m_finish, &FinishSection::movedOn, this, &TodayPage::moveOn);
    connect(m_extras, &ExtrasSection::movedOn, this, &TodayPage::moveOn);
    connect(m_items, &ItemsSection::opened, this, [this](QWidget* panel) {
        QTimer::singleShot(0, panel, [this, panel] { reveal(*panel); });
    });
    connect(m_unfinished, &UnfinishedBanner::wanted, this, &TodayPage::goTo);
    connect(m_back, &QAbstractButton::clicked, this, &TodayPage::goBack);
    connect(m_forward, &QAbstractButton::clicked, this, &TodayPage::goForward);
    auto* watch = new QTimer{this}; // the day turns while the window stands open
    connect(watch, &QTimer::timeout, m_desk, &DayDesk::watchDay);
    connect(m_desk, &DayDesk::dayTurned, this, &TodayPage::refresh);
    watch->start(dayWatch);
}

void TodayPage::connectKeys() {
    const auto key = [this](const QKeySequence& keys, auto act) {
        auto* shortcut = new QShortcut{keys, this};
        shortcut->setContext(Qt::WidgetWithChildrenShortcut);
        connect(shortcut, &QShortcut::activated, this, act);
    };
    key(Qt::CTRL | Qt::Key_Return, [this] { m_finish->finish(); });
    key(Qt::CTRL | Qt::Key_Enter, [this] { m_finish->finish(); });
    key(Qt::ALT | Qt::Key_Left, [this] { goBack(); });
    key(Qt::ALT | Qt::Key_Right, [this] { goForward(); });
}

QString TodayPage::help() const {
    return tr("Answer a scale with a digit (t is 10); the next question follows by itself. "
              "Ctrl+Return marks everything as done as prescribed. Alt+Left shows yesterday. "
              "Everything is kept at once; Undo takes the last step back.");
}

void TodayPage::refresh() {
    m_desk->read();
}

void TodayPage::present(const practice::TodayView& view, const rehab::Catalogue& catalogue,
                        bool fresh) {
    m_view = view;
    const auto* entry = currentOf(view, fresh);
    presentHeader(view, catalogue);
    presentDay(view);
    presentSections(view, catalogue, entry);
    presentFlags(view, catalogue);
    askAgainLater(entry);
    // The page was just opened, or another day turned to; the window itself may come to the front
    // only later.
    if (window()->focusWidget() == this) {
        moveOn();
    }
}

void TodayPage::presentSections(const practice::TodayView& view, const rehab::Catalogue& catalogue,
                                const rehab::SessionEntry* entry) {
    const auto* session = entry != nullptr ? &entry->session.value : nullptr;
    const auto state = view.plan.state;
    const bool works = !view.plan.items.empty() && state != progress::DayPlanState::blocked;
    m_unfinished->present(view, m_access == Access::edit);
    m_morning->present(view, session, works || entry != nullptr);
    m_notice->present(view, catalogue);
    m_items->present(view, catalogue, entry);
    m_finish->present(view, session);
    m_finish->setVisible((works && state != progress::DayPlanState::held) || entry != nullptr);
    m_extras->present(view, entry, works);
    m_extras->show();
}

std::vector<const rehab::RedFlag*> TodayPage::flags(const rehab::Catalogue& catalogue) const {
    std::vector<const rehab::RedFlag*> known;
    for (const auto& open : m_desk->around().flags) {
        const auto* flag = catalogue.redFlag(open.id);
        if (flag != nullptr && open.level != rehab::ActionLevel::clinician) {
            known.push_back(flag);
        }
    }
    return known;
}

/// An open warning sign says what to do itself; one that cannot wait leaves nothing beside it.
void TodayPage::presentFlags(const practice::TodayView& view, const rehab::Catalogue& catalogue) {
    const auto& around = m_desk->around();
    const auto open = flags(catalogue);
    m_flags->setVisible(!open.empty());
    if (open.empty()) {
        return;
    }
    m_notice->hide();
    if (isEmergency(open)) {
        for (QWidget* section : std::initializer_list<QWidget*>{m_unfinished, m_morning, m_items,
                                                                m_finish, m_extras}) {
            section->hide();
        }
    }
    FlagFacts facts{open, bridge::emergencyNumber(around.emergencyNumber), {}, {}};
    if (around.screening) {
        facts.note = flagNote(view.patient.value, view.episode.value, around.screening->answers,
                              around.flags.front().day, catalogue);
    }
    if (m_access == Access::edit) {
        facts.clearable = {around.flags.front().day, view.day};
    }
    m_flags->present(facts);
}

void TodayPage::presentHeader(const practice::TodayView& view, const rehab::Catalogue& catalogue) {
    m_title = bridge::dayText(view.day, bridge::DayForm::full);
    m_subtitle = headerText(view, catalogue);
    m_badge = responseBadge(view.lastResponse, view.day);
    Q_EMIT headerChanged();
}

void TodayPage::presentDay(const practice::TodayView& view) {
    const bool today = view.day == view.today;
    m_forward->setVisible(!today);
    m_back->setText(bridge::dayText(view.day - 1, bridge::DayForm::weekday));
    m_forward->setText(view.day + 1 == view.today
                           ? tr("Today")
                           : bridge::dayText(view.day + 1, bridge::DayForm::weekday));
    m_back->setEnabled(view.day > view.episode.value.onset);
}

void TodayPage::goTo(std::optional<base::Day> day) {
    m_desk->setDay(day);
    setFocus(Qt::OtherFocusReason);
    refresh();
}

void TodayPage::goBack() {
    if (m_view && m_view->day > m_view->episode.value.onset) {
        goTo(m_view->day - 1);
    }
}

void TodayPage::goForward() {
    if (m_view && m_view->day < m_view->today) {
        const base::Day next = m_view->day + 1;
        goTo(next == m_view->today ? std::nullopt : std::optional{next});
    }
}

/// To the next question without an answer; the questions before the work come first, then the work,
/// then those after.
void TodayPage::moveOn() {
    const bool open = m_finish->isOpen();
    for (QWidget* next : {m_morning->unanswered(), open ? m_items->unanswered() : nullptr,
                          m_finish->unanswered(), m_extras->unanswered()}) {
        if (next != nullptr && next->isVisibleTo(this)) {
            next->setFocus(Qt::TabFocusReason);
            reveal(*next);
            return;
        }
    }
}

void TodayPage::tellSaved(const practice::Saved& saved) {
    Q_EMIT noticed({kit::Word::Kind::saved, tr("Saved %1").arg(bridge::clockText(saved.at)),
                    tr("Undo"), [this, deed = saved.deed] { m_desk->undo(deed); }});
    refresh();
}

void TodayPage::tellUndone(const practice::Saved& saved) {
    Q_EMIT noticed({kit::Word::Kind::plain, tr("Taken back"), tr("Redo"),
                    [this, deed = saved.deed] { m_desk->undo(deed); }});
    refresh();
}

void TodayPage::tellProblem(const QString& field, const QString& sentence) {
    showProblem(field, sentence);
    Q_EMIT noticed({kit::Word::Kind::problem, sentence, {}, {}});
}

/// What was typed stays where it stands until it is kept.
void TodayPage::tellWaiting(const QString& field, const QString& sentence) {
    showProblem(field, sentence);
    Q_EMIT noticed(
        {kit::Word::Kind::problem, sentence, tr("Try again"), [this] { m_desk->tryAgain(); }});
}

void TodayPage::showProblem(const QString& field, const QString& sentence) {
    if (field == QLatin1String("clearance")) {
        m_flags->showProblem(sentence);
    }
    m_morning->showProblem(field, sentence);
    m_finish->showProblem(field, sentence);
    m_extras->showProblem(field, sentence);
    static_cast<void>(m_items->showProblem(field, sentence));
}

/// The question *How is it now?* comes by itself when its time has come.
void TodayPage::askAgainLater(const rehab::SessionEntry* session) {
    if (session == nullptr || session->session.value.state == rehab::SessionState::open) {
        return;
    }
    const auto wait = endedAtMs(*session) + askAgainMs - m_view->now.utcMs;
    if (wait > 0) {
        QTimer::singleShot(std::chrono::milliseconds{wait}, this, &TodayPage::refresh);
    }
}

} // namespace sinew::patient
