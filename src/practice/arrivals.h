#pragma once

#include "exchange/per_kind.h"
#include "store/store.h"

#include <algorithm>
#include <set>

namespace sinew::practice {

/// Somebody else's records do not bring somebody else's settings.
template <class T>
[[nodiscard]] bool isKeptAlready(store::Store& store, const rehab::Revision<T>& arriving) {
    if constexpr (std::is_same_v<T, rehab::Setting>) {
        const auto own = store.current<rehab::Setting>();
        return std::any_of(own.begin(), own.end(), [&](const auto& one) {
            return one.id != arriving.id && one.value.key == arriving.value.key;
        });
    }
    return false;
}

/// Deeds that took patients of a file away here (taking them in was undone). What such a deed
/// deleted comes back with the file.
using Removals = std::set<base::Id<rehab::Deed>>;
[[nodiscard]] inline Removals removalsOf(store::Store& store, const exchange::Incoming& records) {
    Removals removals;
    for (const auto& arrival : records.of<rehab::Patient>()) {
        const auto head = store.head(arrival.record.id);
        if (head && head->deleted) {
            removals.insert(head->deed);
        }
    }
    return removals;
}

template <class T>
[[nodiscard]] bool comesBack(const std::vector<rehab::Revision<T>>& history,
                             const rehab::Revision<T>& arriving, const Removals& removals) {
    return !arriving.deleted && !history.empty() && history.back().deleted &&
           removals.contains(history.back().deed);
}

/// Equal to any revision: nothing changes, so that an old file never undoes a later correction.
/// A deleted record is there only for others to point at and deletes nothing.
template <class T>
[[nodiscard]] bool isKnown(store::Store& store, const std::vector<rehab::Revision<T>>& history,
                           const rehab::Revision<T>& arriving, const Removals& removals) {
    return (arriving.deleted && !history.empty()) || isKeptAlready(store, arriving) ||
           (!comesBack(history, arriving, removals) &&
            std::any_of(history.begin(), history.end(),
                        [&](const auto& one) { return exchange::sameContent(one, arriving); }));
}

} // namespace sinew::practice
