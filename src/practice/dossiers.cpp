#include "practice/dossiers.h"

#include <algorithm>
#include <tuple>
#include <type_traits>

namespace sinew::practice {

namespace {

using namespace rehab;

template <class T>
auto momentOf(const Revision<T>& revision) {
    if constexpr (std::is_same_v<T, Session>) {
        return std::tuple{revision.day, revision.value.startedAt.utcMs, revision.id.text()};
    } else if constexpr (std::is_same_v<T, Run>) {
        const auto start = revision.value.startedAt;
        return std::tuple{revision.day, start ? start->utcMs : 0, revision.id.text()};
    } else if constexpr (std::is_same_v<T, SetDone>) {
        return std::tuple{revision.day, std::int64_t{revision.value.order.value()},
                          revision.id.text()};
    } else {
        return std::tuple{revision.day, std::int64_t{0}, revision.id.text()};
    }
}

template <class List, class Entry, class Project>
void replaceIn(List& list, Entry entry, Project&& revisionOf) {
    const auto& wanted = revisionOf(entry);
    std::erase_if(list, [&](const auto& held) { return revisionOf(held).id == wanted.id; });
    if (wanted.deleted) {
        return;
    }
    const auto at = std::find_if(list.begin(), list.end(), [&](const auto& held) {
        return momentOf(wanted) < momentOf(revisionOf(held));
    });
    list.insert(at, std::move(entry));
}

template <class T>
void replaceIn(std::vector<Revision<T>>& list, const Revision<T>& revision) {
    replaceIn(list, revision, [](const Revision<T>& held) -> const Revision<T>& { return held; });
}

SessionEntry* entryOf(Dossier& dossier, base::Id<Session> session) {
    const auto found =
        std::find_if(dossier.sessions.rbegin(), dossier.sessions.rend(),
                     [&](const SessionEntry& entry) { return entry.session.id == session; });
    return found == dossier.sessions.rend() ? nullptr : &*found;
}

void put(Dossier& dossier, const Revision<Session>& revision) {
    SessionEntry entry{revision, {}};
    if (auto* held = entryOf(dossier, revision.id)) {
        entry.sets = std::move(held->sets); // read or not
    }
    replaceIn(dossier.sessions, std::move(entry),
              [](const SessionEntry& held) -> const Revision<Session>& { return held.session; });
}

void put(Dossier& dossier, const Revision<SetDone>& revision) {
    auto* entry = entryOf(dossier, revision.value.session);
    if (entry != nullptr && entry->sets.isRead()) {
        replaceIn(entry->sets.list(), revision);
    }
}

// clang-format off
void put(Dossier& d, const Revision<Goal>& r) { replaceIn(d.goals, r); }
void put(Dossier& d, const Revision<Screening>& r) { replaceIn(d.screenings, r); }
void put(Dossier& d, const Revision<Plan>& r) { replaceIn(d.plans, r); }
void put(Dossier& d, const Revision<Decision>& r) { replaceIn(d.decisions, r); }
void put(Dossier& d, const Revision<Limit>& r) { replaceIn(d.limits, r); }
void put(Dossier& d, const Revision<Snooze>& r) { replaceIn(d.snoozes, r); }
void put(Dossier& d, const Revision<Run>& r) { replaceIn(d.runs, r); }
void put(Dossier& d, const Revision<CheckIn>& r) { replaceIn(d.checkIns, r); }
void put(Dossier& d, const Revision<PainMark>& r) { replaceIn(d.painMarks, r); }
void put(Dossier& d, const Revision<Measurement>& r) { replaceIn(d.measurements, r); }
void put(Dossier& d, const Revision<Score>& r) { replaceIn(d.scores, r); }
void put(Dossier& d, const Revision<Visit>& r) { replaceIn(d.visits, r); }
void put(Dossier& d, const Revision<DayState>& r) { replaceIn(d.dayStates, r); }
void put(Dossier& d, const Revision<DayMove>& r) { replaceIn(d.dayMoves, r); }
// clang-format on

} // namespace

Dossier* Dossiers::held(base::Id<Episode> episode) {
    const auto found = std::find_if(m_held.begin(), m_held.end(), [&](const auto& dossier) {
        return dossier->episode.id == episode;
    });
    if (found == m_held.end()) {
        return nullptr;
    }
    std::rotate(m_held.begin(), found, found + 1);
    return m_held.front().get();
}

Dossier& Dossiers::hold(Dossier dossier) {
    constexpr std::size_t most = 4; // injuries that one person has at a time
    m_held.insert(m_held.begin(), std::make_unique<Dossier>(std::move(dossier)));
    m_held.resize(std::min(m_held.size(), most));
    return *m_held.front();
}

template <class T>
void Dossiers::take(const Revision<T>& revision) {
    if constexpr (requires(Dossier & dossier) { put(dossier, revision); }) {
        for (const auto& dossier : m_held) {
            if (dossier->episode.id == revision.value.episode) {
                put(*dossier, revision);
            }
        }
    } else {
        forget(); // a person or an episode changed: rare, so read it anew
    }
}

#define SINEW_TAKE(T) template void Dossiers::take<T>(const Revision<T>&);
SINEW_TAKE(Device)
SINEW_TAKE(Account)
SINEW_TAKE(Clinic)
SINEW_TAKE(Patient)
SINEW_TAKE(Episode)
SINEW_TAKE(Goal)
SINEW_TAKE(Screening)
SINEW_TAKE(Plan)
SINEW_TAKE(Decision)
SINEW_TAKE(Limit)
SINEW_TAKE(Snooze)
SINEW_TAKE(Session)
SINEW_TAKE(SetDone)
SINEW_TAKE(Run)
SINEW_TAKE(CheckIn)
SINEW_TAKE(PainMark)
SINEW_TAKE(Measurement)
SINEW_TAKE(Score)
SINEW_TAKE(Visit)
SINEW_TAKE(DayState)
SINEW_TAKE(DayMove)
SINEW_TAKE(Setting)
SINEW_TAKE(Reminder)
SINEW_TAKE(Audit)
SINEW_TAKE(Erasure)
#undef SINEW_TAKE

} // namespace sinew::practice
