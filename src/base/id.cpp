#include "base/id.h"

namespace sinew::base {

namespace {

std::string dashed(const std::array<std::uint8_t, 16>& bytes) {
    constexpr std::string_view hex = "0123456789abcdef";
    std::string text;
    text.reserve(36);
    for (std::size_t i = 0; i < bytes.size(); ++i) {
        if (i == 4 || i == 6 || i == 8 || i == 10) {
            text += '-';
        }
        text += hex[bytes[i] >> 4U];
        text += hex[bytes[i] & 15U];
    }
    return text;
}

std::string versioned(std::array<std::uint8_t, 16> bytes, unsigned version) {
    bytes[6] = static_cast<std::uint8_t>((bytes[6] & 0x0FU) | (version << 4U));
    bytes[8] = static_cast<std::uint8_t>((bytes[8] & 0x3FU) | 0x80U);
    return dashed(bytes);
}

} // namespace

bool isUuid(std::string_view text) {
    if (text.size() != 36) {
        return false;
    }
    for (std::size_t i = 0; i < text.size(); ++i) {
        const char c = text[i];
        const bool dash = i == 8 || i == 13 || i == 18 || i == 23;
        const bool hex = (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f');
        if (dash ? c != '-' : !hex) {
            return false;
        }
    }
    return true;
}

std::string uuid7(std::int64_t utcMs, const std::array<std::uint8_t, 16>& random) {
    auto bytes = random;
    for (std::size_t i = 0; i < 6; ++i) {
        bytes[i] = static_cast<std::uint8_t>(static_cast<std::uint64_t>(utcMs) >> (40U - 8U * i));
    }
    return versioned(bytes, 7);
}

std::string uuid8(const std::array<std::uint8_t, 16>& hash) {
    return versioned(hash, 8);
}

} // namespace sinew::base
