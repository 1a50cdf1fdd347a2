#include "patient/today_page.h"

#include "bridge/convert.h"
#include "bridge/error_text.h"
#include "kit/button.h"
#include "kit/layout.h"
#include "patient/day_group.h"
#include "patient/day_turner.h"
#include "patient/header_text.h"

#include <QShortcut>
#include <QTimer>

#include <algorithm>
#include <chrono>

namespace sinew::patient {

namespace {

constexpr std::chrono::minutes dayWatch{1};

} // namespace

TodayPage::TodayPage(bridge::StoreThread& store, base::Id<rehab::Episode> episode, Access access,
                     kit::Prompt& prompt, QWidget* parent)
    : kit::Page{parent},
      m_store{store},
      m_episode{episode},
      m_access{access},
      m_prompt{prompt},
      m_days{new DayTurner} {
    setObjectName(QStringLiteral("todayPage"));
    m_groups.push_back(add(episode));
    body().addWidget(m_groups.front());
    if (access == Access::edit) {
        auto* another = new kit::LinkButton{"anotherInjury", tr("Another injury …")};
        connect(another, &QAbstractButton::clicked, this,
                [this] { Q_EMIT pageWanted(QStringLiteral("injury")); });
        auto* line = kit::row({another, kit::spacer()});
        body().addWidget(kit::boxed(line));
        line->setContentsMargins(kit::space::card, 0, 0, 0); // with the cards
    }
    connect(m_days, &DayTurner::wanted, this, &TodayPage::goTo);
    connectKeys();
    watchDay();
}

void TodayPage::watchDay() {
    auto* watch = new QTimer{this}; // the day turns while the window stands open
    connect(watch, &QTimer::timeout, this, [this] { m_groups.front()->watchDay(); });
    watch->start(dayWatch);
}

void TodayPage::connectKeys() {
    const auto key = [this](const QKeySequence& keys, auto act) {
        auto* shortcut = new QShortcut{keys, this};
        shortcut->setContext(Qt::WidgetWithChildrenShortcut);
        connect(shortcut, &QShortcut::activated, this, act);
    };
    key(kit::sequenceOf(kit::Keys::allDone), [this] { finish(); });
    key(Qt::CTRL | Qt::Key_Enter, [this] { finish(); });
    key(kit::sequenceOf(kit::Keys::dayBefore), [this] { m_days->goBack(); });
    key(kit::sequenceOf(kit::Keys::dayAfter), [this] { m_days->goForward(); });
}

DayGroup* TodayPage::add(base::Id<rehab::Episode> episode) {
    auto* group = new DayGroup{m_store, episode, m_access, m_prompt};
    connect(group, &DayGroup::shown, this, &TodayPage::present);
    connect(group, &DayGroup::movedOn, this, &TodayPage::moveOn);
    connect(group, &DayGroup::noticed, this, &TodayPage::noticed);
    connect(group, &DayGroup::dayWanted, this, &TodayPage::goTo);
    connect(group, &DayGroup::dayTurned, this, &TodayPage::refresh);
    connect(group, &DayGroup::opened, this, [this](QWidget* panel) {
        QTimer::singleShot(0, panel, [this, panel] { reveal(*panel); });
    });
    group->setDay(m_day);
    return group;
}

QWidget* TodayPage::headerActions() {
    return m_days;
}

QString TodayPage::help() const {
    return tr(
        "Your day: how the morning was, what is due, what was done and how it felt. When all "
        "went as planned it takes four keys: pain on waking, pain before, all done, worst "
        "pain. The name of an exercise opens its sets; beside it stand how it is done and why "
        "this dose. 2-0-2 counts seconds: down, held, up. Percent of a run is of your best "
        "speed. Everything is kept at once; Undo takes the last step back.");
}

std::vector<kit::Keys> TodayPage::keys() const {
    using kit::Keys;
    return {Keys::digit,     Keys::clearAnswer, Keys::choose, Keys::press,     Keys::allDone,
            Keys::dayBefore, Keys::dayAfter,    Keys::places, Keys::placeDigit};
}

QString TodayPage::never() const {
    return tr(
        "It never fills in an answer for you: what you leave open stays unanswered and counts "
        "as nothing. It does not diagnose, and it tells nobody what you write.");
}

void TodayPage::refresh() {
    m_store.ask(
        this,
        [episode = m_episode](practice::Practice& practice) {
            return practice.accounts().activeWith(episode);
        },
        [this](const base::Result<std::vector<rehab::Revision<rehab::Episode>>>& episodes) {
            if (episodes.ok()) {
                follow(*episodes);
            } else {
                Q_EMIT noticed(
                    {kit::Word::Kind::problem, bridge::errorText(episodes.error()), {}, {}});
            }
        });
    for (auto* group : m_groups) {
        group->read();
    }
}

DayGroup* TodayPage::groupOf(base::Id<rehab::Episode> episode) const {
    const auto found = std::find_if(m_groups.begin(), m_groups.end(), [&](const DayGroup* group) {
        return group->episode() == episode;
    });
    return found == m_groups.end() ? nullptr : *found;
}

/// A group for each injury, in their order; those that stand already stay as they are.
void TodayPage::follow(const std::vector<rehab::Revision<rehab::Episode>>& episodes) {
    std::vector<DayGroup*> wanted;
    for (const auto& episode : episodes) {
        auto* group = groupOf(episode.id);
        if (group == nullptr) {
            group = add(episode.id);
            group->read();
        }
        wanted.push_back(group);
    }
    m_knowsAll = true;
    if (wanted == m_groups) {
        return;
    }
    for (auto* group : m_groups) {
        if (std::find(wanted.begin(), wanted.end(), group) == wanted.end()) {
            group->hide();
            group->deleteLater();
        }
    }
    m_groups = wanted;
    for (std::size_t at = 0; at < m_groups.size(); ++at) {
        body().insertWidget(static_cast<int>(at), m_groups[at]);
        m_groups[at]->setHeaded(m_groups.size() > 1);
    }
}

bool TodayPage::isWhole() const {
    return m_knowsAll && std::all_of(m_groups.begin(), m_groups.end(), [](const DayGroup* group) {
               return group->view().has_value();
           });
}

void TodayPage::present() {
    presentHeader();
    presentDays();
    presentGroups();
    // The page was just opened, or another day turned to; the window itself may come to the front
    // only later.
    if (isWhole() && window()->focusWidget() == this) {
        moveOn();
    }
    if (isWhole()) {
        reachWanted();
    }
}

void TodayPage::presentHeader() {
    QStringList sides;
    for (const auto* group : m_groups) {
        if (const auto& view = group->view()) {
            m_title = bridge::dayText(view->day, bridge::DayForm::full);
            sides << hamstringText(view->episode.value.side);
        }
    }
    const bool single = m_groups.size() == 1;
    m_subtitle = single ? m_groups.front()->line() : sides.join(QStringLiteral(" · "));
    m_badge = single ? m_groups.front()->badge() : std::nullopt;
    Q_EMIT headerChanged();
}

void TodayPage::presentDays() {
    std::optional<base::Day> first;
    for (const auto* group : m_groups) {
        if (const auto& view = group->view()) {
            first = std::min(first.value_or(view->day), view->episode.value.onset);
        }
    }
    if (const auto& view = m_groups.front()->view()) {
        m_days->present(view->day, view->today, *first);
        m_today = view->today;
        if (m_day == m_today) {
            turnTo(std::nullopt);
        }
    }
}

/// What cannot wait leaves nothing beside it; an injury that is still to come has no day.
void TodayPage::presentGroups() {
    const bool emergency = std::any_of(m_groups.begin(), m_groups.end(),
                                       [](const DayGroup* group) { return group->isEmergency(); });
    bool yesterdayTold = false;
    bool clockTold = false;
    for (auto* group : m_groups) {
        const auto& view = group->view();
        const bool begun = !view || view->day >= view->episode.value.onset || m_groups.size() == 1;
        group->setVisible(begun && (!emergency || group->isEmergency()));
        group->tellOfDay(!yesterdayTold, !clockTold);
        const bool speaks = view && !group->isHidden();
        yesterdayTold = yesterdayTold || (speaks && view->missedYesterday);
        clockTold = clockTold || (speaks && view->laterDay);
    }
}

void TodayPage::goTo(base::Day day) {
    turnTo(day == m_today ? std::nullopt : std::optional{day});
    setFocus(Qt::OtherFocusReason);
    refresh();
}

void TodayPage::turnTo(const QString& place) {
    turnTo(base::Day::parse(bridge::fromQt(place)));
}

/// The day to work on; nothing is today, also after midnight has passed.
void TodayPage::turnTo(std::optional<base::Day> day) {
    m_day = day;
    for (auto* group : m_groups) {
        group->setDay(day);
    }
}

/// The group that has the focus; without one the first.
DayGroup* TodayPage::focusedGroup() const {
    const auto* focus = window()->focusWidget();
    const auto found =
        std::find_if(m_groups.begin(), m_groups.end(), [focus](const DayGroup* group) {
            return focus != nullptr && group->isAncestorOf(focus);
        });
    return found == m_groups.end() ? m_groups.front() : *found;
}

void TodayPage::finish() {
    auto* here = focusedGroup();
    if (here->isOpen()) {
        here->finish();
        return;
    }
    for (auto* group : m_groups) {
        if (group->isOpen()) {
            group->finish();
            return;
        }
    }
}

/// To the next question without an answer: what the day of this injury needs, then that of the
/// others, then what may be told besides.
void TodayPage::moveOn() {
    auto order = m_groups;
    std::rotate(order.begin(), std::find(order.begin(), order.end(), focusedGroup()), order.end());
    for (const auto asked : {DayGroup::Asked::needed, DayGroup::Asked::besides}) {
        for (const auto* group : order) {
            auto* next = group->isHidden() ? nullptr : group->unanswered(asked);
            if (next != nullptr) {
                next->setFocus(Qt::TabFocusReason);
                reveal(*next);
                return;
            }
        }
    }
}

} // namespace sinew::patient
