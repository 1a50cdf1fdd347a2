#include "practice/onset.h"

#include <algorithm>

namespace sinew::practice {

using exchange::KnownEntry;

namespace {

template <class T>
void add(store::Store& store, base::Id<rehab::Episode> episode, std::vector<KnownEntry>& entries) {
    for (const auto& one : store.ofEpisode<T>(episode)) {
        entries.push_back({one.id.string(), one.day});
    }
}

/// Where it moves from one day to a later one, behind entries that are there.
base::Problems movedBehind(store::Store& store, base::Day from,
                           const rehab::Revision<rehab::Episode>& moved) {
    if (from >= moved.value.onset) {
        return {};
    }
    const auto entries = entriesOf(store, moved.id);
    const auto first = std::min_element(entries.begin(), entries.end(),
                                        [](const auto& a, const auto& b) { return a.day < b.day; });
    if (first == entries.end() || first->day >= moved.value.onset) {
        return {};
    }
    return {{"onset", "entriesBefore", first->day.text()}};
}

} // namespace

std::vector<KnownEntry> entriesOf(store::Store& store, base::Id<rehab::Episode> episode) {
    std::vector<KnownEntry> entries;
    add<rehab::Session>(store, episode, entries);
    add<rehab::Run>(store, episode, entries);
    add<rehab::CheckIn>(store, episode, entries);
    return entries;
}

base::Problems onsetProblems(store::Store& store, const rehab::Revision<rehab::Episode>& moved) {
    const auto head = store.head(moved.id);
    return head ? movedBehind(store, head->value.onset, moved) : base::Problems{};
}

base::Problems onsetProblemsAfterUndo(store::Store& store, base::Id<rehab::Episode> episode) {
    const auto history = store.history(episode);
    if (history.size() < 2 || history.back().deleted) {
        return {};
    }
    return movedBehind(store, history[history.size() - 2].value.onset, history.back());
}

} // namespace sinew::practice
