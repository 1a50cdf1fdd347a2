#pragma once

#include "exchange/per_kind.h"
#include "store/store.h"

#include <algorithm>

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

/// Equal to any revision: nothing changes, so that an old file never undoes a later correction.
/// A deleted record is there only for others to point at and deletes nothing.
template <class T>
[[nodiscard]] bool isKnown(store::Store& store, const std::vector<rehab::Revision<T>>& history,
                           const rehab::Revision<T>& arriving) {
    return (arriving.deleted && !history.empty()) || isKeptAlready(store, arriving) ||
           std::any_of(history.begin(), history.end(),
                       [&](const auto& one) { return exchange::sameContent(one, arriving); });
}

} // namespace sinew::practice
