#pragma once

#include "exchange/known_records.h"

#include <unordered_map>

namespace sinew::exchange {

/// What the records of a file may point at: the file's own and, where it has none, the store's.
class FileIndex {
public:
    struct Seen {
        std::string_view kind;
        std::size_t line = 0;
        bool withHistory = false;
    };

    explicit FileIndex(const KnownRecords& known) : m_known{known} {}

    /// Remembers who first used an id.
    const Seen& note(const std::string& id, const Seen& seen) {
        return m_seen.try_emplace(id, seen).first->second;
    }
    template <class T>
    void note(const rehab::Revision<T>& record);

    /// The kind of the record with this id, in the file or in the store.
    [[nodiscard]] std::optional<std::string> kindOf(const std::string& id) const;
    [[nodiscard]] std::optional<std::string> storedKindOf(const std::string& id) const {
        return m_known.kindOf(id);
    }
    /// Asked once the whole file is known.
    [[nodiscard]] std::optional<base::Day> onsetOf(const base::Id<rehab::Episode>& episode) const;
    /// The first stored session, run or check-in that the new onset of this episode would leave
    /// before it; those that the file brings itself are checked by their own lines.
    [[nodiscard]] std::optional<base::Day>
    leftBefore(const rehab::Revision<rehab::Episode>& episode) const;
    [[nodiscard]] std::optional<SessionPlace>
    placeOf(const base::Id<rehab::Session>& session) const;

private:
    const KnownRecords& m_known;
    std::unordered_map<std::string, Seen> m_seen;
    std::unordered_map<base::Id<rehab::Episode>, rehab::Revision<rehab::Episode>> m_episodes;
    std::unordered_map<base::Id<rehab::Session>, SessionPlace> m_sessions;
    mutable std::unordered_map<base::Id<rehab::Episode>, std::optional<base::Day>> m_onsets;
};

template <class T>
void FileIndex::note(const rehab::Revision<T>& record) {
    if constexpr (std::is_same_v<T, rehab::Episode>) {
        auto& newest = m_episodes.try_emplace(record.id, record).first->second;
        if (record.revision >= newest.revision) {
            newest = record;
        }
    } else if constexpr (std::is_same_v<T, rehab::Session>) {
        m_sessions.insert_or_assign(record.id, SessionPlace{record.value.episode, record.day});
    }
}

} // namespace sinew::exchange
