#pragma once

#include "rehab/records.h"

#include <algorithm>
#include <bit>
#include <tuple>

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

/// Finds the rows of an id again in a table of places with open addressing: one allocation for all
/// of them.
template <class T>
class PlaceOfId {
public:
    explicit PlaceOfId(const std::vector<rehab::Revision<T>>& rows)
        : m_rows{rows},
          m_slots(std::bit_ceil(rows.size() * 2 + 1), none) {}

    /// The place kept for the id of the row at `place`; `place` itself where none was kept yet.
    std::size_t& of(std::size_t place) {
        const auto id = m_rows[place].id.text();
        const std::size_t mask = m_slots.size() - 1;
        std::size_t slot = std::hash<std::string_view>{}(id)&mask;
        while (m_slots[slot] != none && m_rows[m_slots[slot]].id.text() != id) {
            slot = (slot + 1) & mask;
        }
        if (m_slots[slot] == none) {
            m_slots[slot] = place;
        }
        return m_slots[slot];
    }

private:
    static constexpr std::size_t none = static_cast<std::size_t>(-1);

    const std::vector<rehab::Revision<T>>& m_rows;
    std::vector<std::size_t> m_slots;
};

/// Leaves of each record its current revision, takes deleted records out, and orders by day, moment
/// and id.
template <class T>
void keepNewest(std::vector<rehab::Revision<T>>& revisions) {
    PlaceOfId<T> places{revisions};
    for (std::size_t i = 0; i < revisions.size(); ++i) {
        auto& newest = places.of(i);
        if (newest == i) {
            continue;
        }
        const bool newer = rankOf(revisions[newest]) < rankOf(revisions[i]);
        revisions[newer ? newest : i].deleted = true;
        newest = newer ? i : newest;
    }
    std::erase_if(revisions, [](const auto& revision) { return revision.deleted; });
    const auto earlier = [](const auto& a, const auto& b) {
        return a.day != b.day
                   ? a.day < b.day
                   : std::tuple{momentOf(a), a.id.text()} < std::tuple{momentOf(b), b.id.text()};
    };
    if (!std::is_sorted(revisions.begin(), revisions.end(), earlier)) {
        std::sort(revisions.begin(), revisions.end(), earlier);
    }
}

} // namespace sinew::store
