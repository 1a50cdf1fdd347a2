#pragma once

#include "store/records/columns.h"

#include <unordered_map>

namespace sinew::store {

template <class T, std::size_t Index>
using MemberOf =
    std::decay_t<decltype(std::declval<T>().*rehab::entryAt<Index>(T::fields()).member)>;

template <std::size_t Index, class T>
[[nodiscard]] auto& childList(T& value) {
    return value.*rehab::entryAt<Index>(std::decay_t<T>::fields()).member;
}

/// Calls `visit.template operator()<Index>()` for each field of T that is a list of structures.
template <class T, class Visit>
constexpr void eachChildList(Visit&& visit) {
    const auto one = [&]<std::size_t Index>() {
        if constexpr (isChildren<MemberOf<T, Index>>) {
            visit.template operator()<Index>();
        }
    };
    [&]<std::size_t... Index>(std::index_sequence<Index...>) {
        (one.template operator()<Index>(), ...);
    }
    (std::make_index_sequence<decltype(T::fields())::size>{});
}

template <class T>
[[nodiscard]] constexpr bool hasChildLists() {
    bool has = false;
    eachChildList<T>([&]<std::size_t>() { has = true; });
    return has;
}

/// Finds a revision again by (id, revision, device).
template <class T>
class ParentFinder {
public:
    explicit ParentFinder(std::vector<rehab::Revision<T>>& revisions) {
        m_byId.reserve(revisions.size());
        for (auto& revision : revisions) {
            m_byId.emplace(revision.id.text(), &revision);
        }
    }
    [[nodiscard]] rehab::Revision<T>* find(std::string_view id, std::int64_t revision,
                                           std::string_view device) const {
        const auto found = m_byId.find(id);
        const bool same = found != m_byId.end() && found->second->revision == revision &&
                          found->second->device.text() == device;
        return same ? found->second : nullptr;
    }

private:
    std::unordered_map<std::string_view, rehab::Revision<T>*> m_byId; ///< one revision of each id
};

} // namespace sinew::store
