#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

namespace sinew::store {

using Hash = std::array<std::uint8_t, 32>;

/// BLAKE2b with 256 bits.
[[nodiscard]] Hash digest(std::string_view bytes);
[[nodiscard]] std::string hexOf(const Hash& hash);

} // namespace sinew::store
