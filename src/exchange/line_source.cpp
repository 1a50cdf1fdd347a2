#include "exchange/line_source.h"

namespace sinew::exchange {

bool LineSource::fill() {
    m_stream.read(m_buffer.data(), static_cast<std::streamsize>(m_buffer.size()));
    m_rest = {m_buffer.data(), static_cast<std::size_t>(m_stream.gcount())};
    return !m_rest.empty();
}

LineSource::Got LineSource::next(std::string& line) {
    line.clear();
    bool any = false;
    bool fits = true;
    m_ended = false;
    while (!m_ended && (!m_rest.empty() || fill())) {
        any = true;
        const auto end = m_rest.find('\n');
        const auto piece = m_rest.substr(0, end);
        fits = fits && line.size() + piece.size() <= m_limit;
        if (fits) {
            line += piece;
        }
        m_ended = end != std::string_view::npos;
        m_rest.remove_prefix(m_ended ? end + 1 : m_rest.size());
    }
    if (m_stream.bad()) {
        return Got::failed;
    }
    m_number += any ? 1 : 0;
    return !any ? Got::end : fits ? Got::line : Got::tooLong;
}

} // namespace sinew::exchange
