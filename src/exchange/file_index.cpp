#include "exchange/file_index.h"

namespace sinew::exchange {

std::optional<std::string> FileIndex::kindOf(const std::string& id) const {
    const auto found = m_seen.find(id);
    return found != m_seen.end() ? std::optional{std::string{found->second.kind}}
                                 : m_known.kindOf(id);
}

std::optional<base::Day> FileIndex::onsetOf(const base::Id<rehab::Episode>& episode) const {
    const auto known = m_onsets.find(episode);
    if (known != m_onsets.end()) {
        return known->second;
    }
    const auto found = m_episodes.find(episode);
    const auto onset = found != m_episodes.end() ? std::optional{m_known.onsetAfter(found->second)}
                                                 : m_known.onsetOf(episode);
    return m_onsets.emplace(episode, onset).first->second;
}

std::optional<base::Day>
FileIndex::leftBefore(const rehab::Revision<rehab::Episode>& episode) const {
    const auto stored = m_known.onsetOf(episode.id);
    const auto onset = m_known.onsetAfter(episode);
    std::optional<base::Day> first;
    if (!stored || *stored >= onset) {
        return first;
    }
    for (const auto& entry : m_known.entriesOf(episode.id)) {
        if (entry.day < onset && !m_seen.contains(entry.id)) {
            first = std::min(first.value_or(entry.day), entry.day);
        }
    }
    return first;
}

std::optional<SessionPlace> FileIndex::placeOf(const base::Id<rehab::Session>& session) const {
    const auto found = m_sessions.find(session);
    return found != m_sessions.end() ? std::optional{found->second} : m_known.placeOf(session);
}

} // namespace sinew::exchange
