#pragma once

#include "rehab/dossier.h"

#include "base/day.h"

#include <algorithm>
#include <cstdint>
#include <span>
#include <vector>

namespace sinew::progress {

/// Where a record stands within its day: sessions and runs by their start, everything by id last,
/// so that neither the order of arrival nor the moment of writing decides anything.
[[nodiscard]] bool earlier(const rehab::SessionEntry& a, const rehab::SessionEntry& b);
[[nodiscard]] bool earlier(const rehab::Revision<rehab::Run>& a,
                           const rehab::Revision<rehab::Run>& b);
template <class T>
[[nodiscard]] bool earlier(const rehab::Revision<T>& a, const rehab::Revision<T>& b) {
    return a.id < b.id;
}

[[nodiscard]] inline base::Day dayOf(const rehab::SessionEntry& entry) {
    return entry.session.day;
}
template <class T>
[[nodiscard]] base::Day dayOf(const rehab::Revision<T>& revision) {
    return revision.day;
}

/// One kind of record by day: bucketed in one pass, found in one step.
template <class T>
class Lane {
public:
    using Here = std::span<const T* const>;

    Lane(const std::vector<T>& records, base::Day first, base::Day last)
        : m_first{first},
          m_last{last},
          m_from(static_cast<std::size_t>(last - first) + 2) {
        for (const auto& record : records) {
            if (covers(dayOf(record))) {
                ++m_from[place(dayOf(record)) + 1];
            }
        }
        for (std::size_t i = 1; i < m_from.size(); ++i) {
            m_from[i] += m_from[i - 1];
        }
        fill(records);
    }
    /// The records of that day; none outside first to last.
    [[nodiscard]] Here on(base::Day day) const {
        if (!covers(day)) {
            return {};
        }
        const auto from = m_from[place(day)];
        return Here{m_items}.subspan(from, m_from[place(day) + 1] - from);
    }
    /// All of them, oldest first.
    [[nodiscard]] Here all() const { return m_items; }
    /// Those of the days from to to, both included.
    [[nodiscard]] Here between(base::Day from, base::Day to) const {
        const auto begin = std::max(from, m_first);
        const auto end = std::min(to, m_last);
        if (end < begin) {
            return {};
        }
        const auto start = m_from[place(begin)];
        return Here{m_items}.subspan(start, m_from[place(end) + 1] - start);
    }

private:
    [[nodiscard]] bool covers(base::Day day) const { return day >= m_first && day <= m_last; }
    [[nodiscard]] std::size_t place(base::Day day) const {
        return static_cast<std::size_t>(day - m_first);
    }
    void fill(const std::vector<T>& records) {
        m_items.resize(m_from.back());
        auto next = m_from;
        for (const auto& record : records) {
            if (covers(dayOf(record))) {
                m_items[next[place(dayOf(record))]++] = &record;
            }
        }
        for (std::size_t i = 0; i + 1 < m_from.size(); ++i) {
            if (m_from[i + 1] - m_from[i] > 1) {
                std::sort(m_items.begin() + m_from[i], m_items.begin() + m_from[i + 1],
                          [](const T* a, const T* b) { return earlier(*a, *b); });
            }
        }
    }

    base::Day m_first;
    base::Day m_last;
    std::vector<std::uint32_t> m_from;
    std::vector<const T*> m_items;
};

/// The record of one episode in order of days, up to a last day. Indexed once; the dossier must
/// outlive it.
class Timeline {
public:
    Timeline(const rehab::Dossier& dossier, base::Day last);

    base::Day first; ///< the onset, or an earlier day with a session, run or check-in
    base::Day last;
    Lane<rehab::SessionEntry> sessions;
    Lane<rehab::Revision<rehab::Run>> runs;
    Lane<rehab::Revision<rehab::CheckIn>> checkIns;
    Lane<rehab::Revision<rehab::DayState>> states;
    Lane<rehab::Revision<rehab::Measurement>> measurements; ///< from before the onset, too

    /// The newest day up to `to` with a session or run, not before `from`.
    [[nodiscard]] std::optional<base::Day> activeBefore(base::Day to, base::Day from) const;
    /// Something was begun on that day: a run, or a session that is more than an untouched page.
    [[nodiscard]] bool isActive(base::Day day) const;
    /// Anything at all was recorded on that day.
    [[nodiscard]] bool hasEntry(base::Day day) const;
    [[nodiscard]] std::optional<rehab::DayStateKind> stateOn(base::Day day) const;
};

/// More than an untouched page: a set, an answer, or closed by the person.
[[nodiscard]] bool isBegun(const rehab::SessionEntry& entry);

} // namespace sinew::progress
