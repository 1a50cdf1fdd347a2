#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace sinew::store::keys {

/// 160 random bits a person writes down: eight groups of four letters of Crockford's base 32 and a
/// check symbol, "7ZQK-....-....-....-....-....-....-....-M".
class RecoveryCode {
public:
    using Bytes = std::array<std::uint8_t, 20>;

    [[nodiscard]] static RecoveryCode random();
    /// Spaces, hyphens and case do not matter; O reads as 0, I and L as 1. Nothing where a letter
    /// or the check is wrong.
    [[nodiscard]] static std::optional<RecoveryCode> parse(std::string_view text);

    [[nodiscard]] std::string text() const;
    [[nodiscard]] const Bytes& bytes() const { return m_bytes; }

private:
    Bytes m_bytes{};
};

} // namespace sinew::store::keys
