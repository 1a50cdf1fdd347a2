#pragma once

#include "rehab/records.h"

#include <algorithm>
#include <tuple>
#include <unordered_map>

namespace sinew::store {

template <class T>
[[nodiscard]] auto rankOf(const rehab::Revision<T>& revision) {
    return std::tuple{revision.revision, revision.device.text()};
}

/// The moment a record is ordered by within its day: its own beginning where it has one.
template <class T>
[[nodiscard]] base::Instant momentOf(const rehab::Revision<T>& revision) {
    if constexpr (requires { base::Instant{revision.value.startedAt}; }) {
        return revision.value.startedAt;
    } else if constexpr (requires { revision.value.startedAt->utcMs; }) {
        return revision.value.startedAt.value_or(revision.at);
    } else {
        return revision.at;
    }
}

/// Leaves of each record its current revision, takes deleted records out, and orders by day, moment
/// and id.
template <class T>
void keepNewest(std::vector<rehab::Revision<T>>& revisions) {
    std::unordered_map<std::string_view, std::size_t> newest;
    newest.reserve(revisions.size());
    for (std::size_t i = 0; i < revisions.size(); ++i) {
        const auto [entry, first] = newest.try_emplace(revisions[i].id.text(), i);
        if (!first && rankOf(revisions[entry->second]) < rankOf(revisions[i])) {
            revisions[entry->second].deleted = true;
            entry->second = i;
        } else if (!first) {
            revisions[i].deleted = true;
        }
    }
    newest.clear(); // its keys look into what moves now
    std::erase_if(revisions, [](const auto& revision) { return revision.deleted; });
    const auto earlier = [](const auto& a, const auto& b) {
        return std::tuple{a.day, momentOf(a), a.id.text()} <
               std::tuple{b.day, momentOf(b), b.id.text()};
    };
    if (!std::is_sorted(revisions.begin(), revisions.end(), earlier)) {
        std::sort(revisions.begin(), revisions.end(), earlier);
    }
}

} // namespace sinew::store
