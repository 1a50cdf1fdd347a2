#pragma once

#include "base/result.h"

#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace sinew::store::keys {

enum class SlotKind { device, passphrase, recovery };

/// What a guess at a passphrase costs (Argon2id).
struct Cost {
    std::uint64_t passes = 3;
    std::uint64_t memory = 268'435'456; ///< bytes
    /// A file that asks for more is refused: it could only be there to exhaust the machine.
    static constexpr std::uint64_t mostPasses = 10;
    static constexpr std::uint64_t mostMemory = 1'073'741'824;
    [[nodiscard]] static Cost lowest() { return {1, 8192}; }
    friend bool operator==(const Cost&, const Cost&) = default;
};

/// The data key, sealed with XChaCha20-Poly1305 under a key that only the owner of one credential
/// can make.
struct Slot {
    SlotKind kind = SlotKind::device;
    std::array<std::uint8_t, 16> id{};
    Cost cost; ///< passphrase only
    std::array<std::uint8_t, 16> salt{};
    std::array<std::uint8_t, 24> nonce{};
    std::array<std::uint8_t, 48> sealed{};
    /// Everything but nonce and sealed key, as it is written: bound to the sealed key as associated
    /// data.
    [[nodiscard]] std::string header() const;
    friend bool operator==(const Slot&, const Slot&) = default;
};

/// The slots of one store: lines of text, the last of them a checksum, so that damage is not taken
/// for a wrong passphrase. docs/keys.md describes it.
struct KeyFile {
    std::string store; ///< id of the store
    std::vector<Slot> slots;

    [[nodiscard]] std::string text() const;
    /// Error keyDamaged where anything is not exactly as this version writes it.
    [[nodiscard]] static base::Result<KeyFile> parse(std::string_view text);
    friend bool operator==(const KeyFile&, const KeyFile&) = default;
};

} // namespace sinew::store::keys
