#include "exchange/file_index.h"

namespace sinew::exchange {

std::optional<std::string> FileIndex::kindOf(const std::string& id) const {
    const auto found = m_seen.find(id);
    return found != m_seen.end() ? std::optional{std::string{found->second.kind}}
                                 : m_known.kindOf(id);
}

std::optional<base::Day> FileIndex::onsetOf(const base::Id<rehab::Episode>& episode) const {
    const auto found = m_episodes.find(episode);
    return found != m_episodes.end() ? std::optional{found->second.value.onset}
                                     : m_known.onsetOf(episode);
}

std::optional<SessionPlace> FileIndex::placeOf(const base::Id<rehab::Session>& session) const {
    const auto found = m_sessions.find(session);
    return found != m_sessions.end() ? std::optional{found->second} : m_known.placeOf(session);
}

} // namespace sinew::exchange
