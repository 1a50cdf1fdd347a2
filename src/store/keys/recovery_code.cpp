#include "store/keys/recovery_code.h"

#include <sodium.h>

namespace sinew::store::keys {

namespace {

// Crockford's alphabet; the last five only as check symbols (a number modulo 37).
constexpr std::string_view letters = "0123456789ABCDEFGHJKMNPQRSTVWXYZ*~$=U";
constexpr std::size_t codeLetters = 32;

char settled(char c) {
    const char upper = c >= 'a' && c <= 'z' ? static_cast<char>(c - 'a' + 'A') : c;
    if (upper == 'O') {
        return '0';
    }
    return upper == 'I' || upper == 'L' ? '1' : upper;
}

/// Five bits, the first at `index * 5` from the left.
unsigned letterAt(const RecoveryCode::Bytes& bytes, std::size_t index) {
    unsigned value = 0;
    for (std::size_t bit = index * 5; bit < index * 5 + 5; ++bit) {
        value = value * 2 + ((bytes[bit / 8] >> (7 - bit % 8)) & 1U);
    }
    return value;
}

void putLetter(RecoveryCode::Bytes& bytes, std::size_t index, unsigned value) {
    for (std::size_t bit = 0; bit < 5; ++bit) {
        const std::size_t at = index * 5 + bit;
        const unsigned set = (value >> (4 - bit)) & 1U;
        bytes[at / 8] = static_cast<std::uint8_t>(bytes[at / 8] | (set << (7 - at % 8)));
    }
}

unsigned checkOf(const RecoveryCode::Bytes& bytes) {
    unsigned rest = 0;
    for (const auto byte : bytes) {
        rest = (rest * 256 + byte) % 37;
    }
    return rest;
}

} // namespace

RecoveryCode RecoveryCode::random() {
    RecoveryCode code;
    randombytes_buf(code.m_bytes.data(), code.m_bytes.size());
    return code;
}

std::string RecoveryCode::text() const {
    std::string text;
    for (std::size_t i = 0; i < codeLetters; ++i) {
        text += letters[letterAt(m_bytes, i)];
        text += i % 4 == 3 ? "-" : "";
    }
    return text + letters[checkOf(m_bytes)];
}

std::optional<RecoveryCode> RecoveryCode::parse(std::string_view text) {
    RecoveryCode code;
    std::size_t count = 0;
    for (const char c : text) {
        if (c == ' ' || c == '-' || c == '\n' || c == '\r' || c == '\t') {
            continue;
        }
        const auto value = letters.find(settled(c));
        const bool isCheck = count == codeLetters;
        if (value == std::string_view::npos || count > codeLetters ||
            (isCheck ? value != checkOf(code.m_bytes) : value >= 32)) {
            return std::nullopt;
        }
        if (!isCheck) {
            putLetter(code.m_bytes, count, static_cast<unsigned>(value));
        }
        ++count;
    }
    return count == codeLetters + 1 ? std::optional{code} : std::nullopt;
}

} // namespace sinew::store::keys
