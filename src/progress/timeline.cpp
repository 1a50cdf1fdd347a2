#include "progress/timeline.h"

namespace sinew::progress {

bool earlier(const rehab::SessionEntry& a, const rehab::SessionEntry& b) {
    const auto& x = a.session;
    const auto& y = b.session;
    return std::tie(x.value.startedAt, x.id) < std::tie(y.value.startedAt, y.id);
}

bool earlier(const rehab::Revision<rehab::Run>& a, const rehab::Revision<rehab::Run>& b) {
    return std::tie(a.value.startedAt, a.id) < std::tie(b.value.startedAt, b.id);
}

bool isBegun(const rehab::SessionEntry& entry) {
    const auto& s = entry.session.value;
    const bool isAnswered =
        s.painBefore || s.painWorst || s.painAfter || s.rpe || s.minutes || !s.newSymptoms.empty();
    // The sets come last: of an old session they may have to be read for it.
    return s.state != rehab::SessionState::open || isAnswered || !entry.sets.empty();
}

namespace {

template <class T>
base::Day firstOf(const std::vector<T>& records, base::Day start) {
    for (const auto& record : records) {
        start = std::min(start, dayOf(record));
    }
    return start;
}

template <class T>
base::Day lastOf(const std::vector<T>& records, base::Day end) {
    for (const auto& record : records) {
        end = std::max(end, dayOf(record));
    }
    return end;
}

base::Day firstDay(const rehab::Dossier& dossier, base::Day last) {
    auto day = std::min(dossier.episode.value.onset, last);
    day = firstOf(dossier.sessions, day);
    day = firstOf(dossier.runs, day);
    return firstOf(dossier.checkIns, day);
}

} // namespace

Timeline::Timeline(const rehab::Dossier& dossier, base::Day upTo)
    : first{firstDay(dossier, upTo)},
      last{upTo},
      sessions{dossier.sessions, first, last},
      runs{dossier.runs, first, last},
      checkIns{dossier.checkIns, first, last},
      states{dossier.dayStates, first, lastOf(dossier.dayStates, last)},
      measurements{dossier.measurements, firstOf(dossier.measurements, first), last} {}

bool Timeline::isActive(base::Day day) const {
    const auto here = sessions.on(day);
    return !runs.on(day).empty() ||
           std::any_of(here.begin(), here.end(), [](const auto* s) { return isBegun(*s); });
}

std::optional<base::Day> Timeline::activeBefore(base::Day to, base::Day from) const {
    for (auto day = std::min(to, last); day >= std::max(from, first); day = day - 1) {
        if (isActive(day)) {
            return day;
        }
    }
    return std::nullopt;
}

bool Timeline::hasEntry(base::Day day) const {
    return isActive(day) || !checkIns.on(day).empty() || !states.on(day).empty();
}

std::optional<rehab::DayStateKind> Timeline::stateOn(base::Day day) const {
    const auto here = states.on(day);
    return here.empty() ? std::nullopt : std::optional{here.back()->value.state};
}

} // namespace sinew::progress
