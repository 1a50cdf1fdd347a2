#pragma once

#include <concepts>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

namespace sinew::store::sql {

using Blob = std::vector<std::byte>;
using Bytes = std::span<const std::byte>;
struct Null {
    friend bool operator==(Null, Null) = default;
};

/// A value that was read: owned.
using Value = std::variant<Null, std::int64_t, double, std::string, Blob>;

/// A value to bind: seen, not owned; it must live until the call returns. Text is UTF-8 without
/// NUL.
class Param {
public:
    using Seen = std::variant<Null, std::int64_t, double, std::string_view, Bytes>;

    Param() = default;
    template <std::integral Number>
    Param(Number number) : m_seen{static_cast<std::int64_t>(number)} {}
    Param(double number) : m_seen{number} {}
    Param(std::string_view text) : m_seen{text} {}
    Param(const std::string& text) : m_seen{std::string_view{text}} {}
    Param(const char* text) : m_seen{std::string_view{text}} {}
    Param(Bytes bytes) : m_seen{bytes} {}
    Param(const Blob& bytes) : m_seen{Bytes{bytes}} {}
    template <class Some>
    Param(const std::optional<Some>& some) : Param{some ? Param{*some} : Param{}} {}

    [[nodiscard]] const Seen& seen() const { return m_seen; }

private:
    Seen m_seen{};
};

using Params = std::span<const Param>;

} // namespace sinew::store::sql
