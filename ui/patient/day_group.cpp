#include "patient/day_group.h"

#include "bridge/convert.h"
#include "bridge/emergency.h"
#include "kit/layout.h"
#include "patient/calendar_banners.h"
#include "patient/day_desk.h"
#include "patient/desk_news.h"
#include "patient/extras_section.h"
#include "patient/finish_section.h"
#include "patient/flag_sheet.h"
#include "patient/group_heading.h"
#include "patient/header_text.h"
#include "patient/items_section.h"
#include "patient/marks_section.h"
#include "patient/morning_section.h"

#include <QTimer>

#include <chrono>

namespace sinew::patient {

namespace {

/// The session that today's inputs belong to: the last of the day, unless another is about to
/// begin.
const rehab::SessionEntry* currentOf(const practice::TodayView& view, bool fresh) {
    return fresh || view.sessions.empty() ? nullptr : &view.sessions.back();
}

} // namespace

DayGroup::DayGroup(bridge::StoreThread& store, base::Id<rehab::Episode> episode, Access access,
                   kit::Prompt& prompt, QWidget* parent)
    : kit::Group{parent},
      m_episode{episode},
      m_access{access},
      m_desk{new DayDesk{store, episode, this}},
      m_heading{new GroupHeading},
      m_flags{new FlagSheet{prompt}},
      m_banners{new DayBanners{*m_desk}},
      m_morning{new MorningSection{*m_desk}},
      m_notice{new DayNotice{*m_desk}},
      m_items{new ItemsSection{*m_desk}},
      m_finish{new FinishSection{*m_desk}},
      m_extras{new ExtrasSection{*m_desk}},
      m_marks{new MarksSection{*m_desk}} {
    build();
    connectAll();
    connectDesk(store);
}

void DayGroup::build() {
    auto* column = kit::column({}, kit::space::wide);
    for (QWidget* section :
         std::initializer_list<QWidget*>{m_heading, m_flags, m_banners, m_morning, m_notice,
                                         m_items, m_finish, m_extras, m_marks}) {
        section->hide();
        column->addWidget(section);
    }
    setLayout(column);
    const bool editable = m_access == Access::edit;
    m_morning->setEditable(editable);
    m_notice->setEditable(editable);
    m_items->setEditable(editable);
    m_finish->setEditable(editable);
    m_extras->setEditable(editable);
    m_marks->setEditable(editable);
}

void DayGroup::connectAll() {
    connect(m_flags, &FlagSheet::cleared, this, [this](const rehab::Clearance& clearance) {
        std::vector<base::Day> days;
        for (const auto& flag : m_view->flags) {
            days.push_back(flag.day);
        }
        m_desk->clear(days, clearance);
    });
    connect(m_flags, &FlagSheet::told, this, [this](const QString& sentence) {
        Q_EMIT noticed({kit::Word::Kind::plain, sentence, {}, {}});
    });
    connect(m_morning, &MorningSection::movedOn, this, &DayGroup::movedOn);
    connect(m_finish, &FinishSection::movedOn, this, &DayGroup::movedOn);
    connect(m_extras, &ExtrasSection::movedOn, this, &DayGroup::movedOn);
    connect(m_extras, &ExtrasSection::placesWanted, m_marks, &MarksSection::open);
    connect(m_extras, &ExtrasSection::opened, this, &DayGroup::opened);
    connect(m_marks, &MarksSection::opened, this, &DayGroup::opened);
    connect(m_items, &ItemsSection::opened, this, &DayGroup::opened);
    connect(m_banners, &DayBanners::wanted, this, &DayGroup::dayWanted);
}

void DayGroup::connectDesk(bridge::StoreThread& store) {
    connect(m_desk, &DayDesk::shown, this, &DayGroup::present);
    connect(m_desk, &DayDesk::dayTurned, this, &DayGroup::dayTurned);
    const auto* news = new DeskNews{*m_desk, store};
    connect(news, &DeskNews::noticed, this, &DayGroup::noticed);
    connect(news, &DeskNews::kept, this, &DayGroup::read);
    connect(news, &DeskNews::problem, this, &DayGroup::showProblem);
}

void DayGroup::setDay(std::optional<base::Day> day) {
    m_desk->setDay(day);
}

void DayGroup::read() {
    m_desk->read();
}

void DayGroup::watchDay() {
    m_desk->watchDay();
}

void DayGroup::tellOfDay(bool yesterday, bool clock) {
    m_banners->tellOfDay(yesterday, clock);
}

void DayGroup::setHeaded(bool headed) {
    m_heading->setVisible(headed);
}

void DayGroup::present(const practice::TodayView& view, const rehab::Catalogue& catalogue,
                       bool fresh) {
    m_view = view;
    const auto* entry = currentOf(view, fresh);
    presentHeading(view, catalogue);
    presentSections(view, catalogue, entry);
    presentFlags(view, catalogue);
    askAgainLater(entry);
    Q_EMIT shown();
}

void DayGroup::presentHeading(const practice::TodayView& view, const rehab::Catalogue& catalogue) {
    m_line = headerText(view, catalogue);
    m_badge = responseBadge(view.lastResponse, view.day);
    const auto& episode = view.episode.value;
    setObjectName(QStringLiteral("day.") + bridge::toQt(rehab::nameOf(episode.side)));
    setAccessibleName(injuryTitle(episode));
    m_heading->present(accessibleName(), courseText(view, catalogue), m_badge);
}

void DayGroup::presentSections(const practice::TodayView& view, const rehab::Catalogue& catalogue,
                               const rehab::SessionEntry* entry) {
    const auto* session = entry != nullptr ? &entry->session.value : nullptr;
    const auto state = view.plan.state;
    const bool works = !view.plan.items.empty() && state != progress::DayPlanState::blocked;
    m_banners->present(view, m_access == Access::edit);
    m_morning->present(view, session, works || entry != nullptr);
    m_notice->present(view, catalogue);
    m_items->present(view, catalogue, entry);
    m_finish->present(view, session);
    m_finish->setVisible((works && state != progress::DayPlanState::held) || entry != nullptr);
    m_extras->present(view, entry, works);
    m_extras->show();
    m_marks->present(view);
}

/// An open warning sign says what to do itself; one that cannot wait leaves nothing beside it.
void DayGroup::presentFlags(const practice::TodayView& view, const rehab::Catalogue& catalogue) {
    auto facts =
        flagFacts(view, catalogue, bridge::emergencyNumber(m_desk->around().emergencyNumber));
    m_emergency = patient::isEmergency(facts.flags);
    if (facts.flags.empty()) {
        return m_flags->putAway();
    }
    m_flags->show();
    if (isBlocking(facts.flags)) {
        m_notice->hide();
    }
    if (m_emergency) {
        for (QWidget* section : std::initializer_list<QWidget*>{m_banners, m_morning, m_items,
                                                                m_finish, m_extras, m_marks}) {
            section->hide();
        }
    }
    if (m_access != Access::edit) {
        facts.clearable.reset();
    }
    m_flags->present(facts);
}

QWidget* DayGroup::unanswered(Asked asked) const {
    const bool needed = asked == Asked::needed;
    const auto pieces = needed
                            ? std::vector<QWidget*>{m_morning->unanswered(),
                                                    isOpen() ? m_items->unanswered() : nullptr,
                                                    m_finish->worstUnanswered()}
                            : std::vector<QWidget*>{m_finish->unanswered(), m_extras->unanswered()};
    for (QWidget* next : pieces) {
        if (next != nullptr && next->isVisibleTo(this)) {
            return next;
        }
    }
    return nullptr;
}

bool DayGroup::isOpen() const {
    return m_finish->isOpen();
}

void DayGroup::finish() {
    m_finish->finish();
}

void DayGroup::showProblem(const QString& field, const QString& sentence) {
    if (field == QLatin1String("clearance")) {
        m_flags->showProblem(sentence);
    }
    m_morning->showProblem(field, sentence);
    m_finish->showProblem(field, sentence);
    m_extras->showProblem(field, sentence);
    m_marks->showProblem(field, sentence);
    static_cast<void>(m_items->showProblem(field, sentence));
}

/// The question *How is it now?* comes by itself when its time has come.
void DayGroup::askAgainLater(const rehab::SessionEntry* session) {
    if (session == nullptr || session->session.value.state == rehab::SessionState::open) {
        return;
    }
    const auto wait = endedAtMs(*session) + askAgainMs - m_view->now.utcMs;
    if (wait > 0) {
        QTimer::singleShot(std::chrono::milliseconds{wait}, this, &DayGroup::read);
    }
}

} // namespace sinew::patient
