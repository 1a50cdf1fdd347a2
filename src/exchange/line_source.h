#pragma once

#include <array>
#include <istream>
#include <string>
#include <string_view>

namespace sinew::exchange {

/// Hands out the lines of a stream without ever holding more than `limit` bytes of one.
class LineSource {
public:
    enum class Got { line, tooLong, end, failed };
    static constexpr std::size_t usualLimit = 4U << 20U;

    explicit LineSource(std::istream& stream, std::size_t limit = usualLimit)
        : m_stream{stream},
          m_limit{limit} {}

    /// The next line, without its end. A line over the limit is read past and dropped.
    [[nodiscard]] Got next(std::string& line);
    /// Number of the line handed out last, from 1.
    [[nodiscard]] std::size_t number() const { return m_number; }
    /// Whether that line ended in a line feed; the last one of a cut-off file does not.
    [[nodiscard]] bool ended() const { return m_ended; }

private:
    [[nodiscard]] bool fill();

    std::istream& m_stream;
    std::size_t m_limit;
    std::size_t m_number = 0;
    bool m_ended = false;
    std::array<char, 1U << 16U> m_buffer{};
    std::string_view m_rest;
};

} // namespace sinew::exchange
