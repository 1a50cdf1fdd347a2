#include "store/keys/key_file.h"

#include "store/digest.h"

#include "base/id.h"

#include <charconv>
#include <sstream>

#include <sodium.h>

namespace sinew::store::keys {

namespace {

using base::Code;

constexpr std::string_view firstLine = "sinew-keys 1\n";
constexpr std::array<std::string_view, 3> kindNames{"device", "passphrase", "recovery"};
constexpr std::size_t mostSlots = 32;

template <std::size_t Size>
std::string hex(const std::array<std::uint8_t, Size>& bytes) {
    std::string text(Size * 2 + 1, '\0');
    sodium_bin2hex(text.data(), text.size(), bytes.data(), Size);
    text.pop_back();
    return text;
}

template <std::size_t Size>
bool fromHex(const std::string& text, std::array<std::uint8_t, Size>& bytes) {
    std::size_t size = 0;
    return text.size() == Size * 2 &&
           sodium_hex2bin(bytes.data(), Size, text.data(), text.size(), nullptr, &size, nullptr) ==
               0 &&
           size == Size;
}

bool fromDecimal(const std::string& text, std::uint64_t& number) {
    const auto* end = text.data() + text.size();
    return std::from_chars(text.data(), end, number).ptr == end && !text.empty();
}

std::optional<SlotKind> kindFrom(const std::string& name) {
    for (std::size_t i = 0; i < kindNames.size(); ++i) {
        if (kindNames[i] == name) {
            return static_cast<SlotKind>(i);
        }
    }
    return std::nullopt;
}

bool isBearable(const Cost& cost) {
    return cost.passes >= 1 && cost.passes <= Cost::mostPasses && cost.memory >= 8192 &&
           cost.memory <= Cost::mostMemory;
}

std::optional<Slot> slotFrom(const std::string& line) {
    std::istringstream words{line};
    std::string word, kind, id, passes, memory, salt, nonce, sealed, rest;
    words >> word >> kind >> id >> passes >> memory >> salt >> nonce >> sealed;
    const auto known = kindFrom(kind);
    Slot slot;
    if (word != "slot" || !known || words >> rest || !fromHex(id, slot.id) ||
        !fromDecimal(passes, slot.cost.passes) || !fromDecimal(memory, slot.cost.memory) ||
        !isBearable(slot.cost) || !fromHex(salt, slot.salt) || !fromHex(nonce, slot.nonce) ||
        !fromHex(sealed, slot.sealed)) {
        return std::nullopt;
    }
    slot.kind = *known;
    return slot;
}

} // namespace

std::string Slot::header() const {
    return "slot " + std::string{kindNames[static_cast<std::size_t>(kind)]} + ' ' + hex(id) + ' ' +
           std::to_string(cost.passes) + ' ' + std::to_string(cost.memory) + ' ' + hex(salt);
}

std::string KeyFile::text() const {
    std::string lines{firstLine};
    lines += "store " + store + '\n';
    for (const auto& slot : slots) {
        lines += slot.header() + ' ' + hex(slot.nonce) + ' ' + hex(slot.sealed) + '\n';
    }
    return lines + "check " + hexOf(digest(lines)) + '\n';
}

base::Result<KeyFile> KeyFile::parse(std::string_view text) {
    const auto check = text.rfind("check ");
    if (!text.starts_with(firstLine) || check == std::string_view::npos ||
        text.substr(check) != "check " + hexOf(digest(text.substr(0, check))) + '\n') {
        return Code::keyDamaged;
    }
    std::istringstream lines{std::string{text.substr(firstLine.size(), check - firstLine.size())}};
    KeyFile file;
    std::string line;
    std::getline(lines, line);
    file.store = line.starts_with("store ") ? line.substr(6) : "";
    while (std::getline(lines, line)) {
        const auto slot = slotFrom(line);
        if (!slot || file.slots.size() == mostSlots) {
            return Code::keyDamaged;
        }
        file.slots.push_back(*slot);
    }
    if (!base::isUuid(file.store) || file.slots.empty()) {
        return Code::keyDamaged;
    }
    return file;
}

} // namespace sinew::store::keys
