#include "store/keys/slots.h"

#include "base/text.h"

#include <sodium.h>

namespace sinew::store::keys {

namespace {

using base::Code;

Slot newSlot(SlotKind kind, Cost cost) {
    Slot slot;
    slot.kind = kind;
    slot.cost = cost;
    randombytes_buf(slot.id.data(), slot.id.size());
    randombytes_buf(slot.salt.data(), slot.salt.size());
    return slot;
}

/// What the sealed key is bound to: the store and everything readable of the slot.
std::string boundTo(const Slot& slot, const std::string& store) {
    return store + '\n' + slot.header();
}

void seal(Slot& slot, const Secret& dataKey, const std::string& store, const Secret& key) {
    const auto bound = boundTo(slot, store);
    randombytes_buf(slot.nonce.data(), slot.nonce.size());
    crypto_aead_xchacha20poly1305_ietf_encrypt(
        slot.sealed.data(), nullptr, dataKey.data(), Secret::size,
        reinterpret_cast<const unsigned char*>(bound.data()), bound.size(), nullptr,
        slot.nonce.data(), key.data());
}

base::Result<Secret> open(const Slot& slot, const std::string& store, const Secret& key,
                          Code otherwise) {
    const auto bound = boundTo(slot, store);
    Secret dataKey;
    const int opened = crypto_aead_xchacha20poly1305_ietf_decrypt(
        dataKey.data(), nullptr, nullptr, slot.sealed.data(), slot.sealed.size(),
        reinterpret_cast<const unsigned char*>(bound.data()), bound.size(), slot.nonce.data(),
        key.data());
    if (opened != 0) {
        return otherwise;
    }
    return dataKey;
}

base::Result<Secret> keyFrom(std::string_view passphrase, const Slot& slot) {
    auto composed = base::nfc(passphrase);
    Secret key;
    const int made =
        crypto_pwhash(key.data(), Secret::size, composed.data(), composed.size(), slot.salt.data(),
                      slot.cost.passes, slot.cost.memory, crypto_pwhash_ALG_ARGON2ID13);
    sodium_memzero(composed.data(), composed.size());
    if (made != 0) {
        return Code::outOfMemory;
    }
    return key;
}

/// The code has 160 random bits: stretching it would add nothing.
Secret keyFrom(const RecoveryCode& code, const Slot& slot) {
    Secret key;
    crypto_generichash(key.data(), Secret::size, code.bytes().data(), code.bytes().size(),
                       slot.salt.data(), slot.salt.size());
    return key;
}

} // namespace

Slot sealForDevice(const Secret& dataKey, const std::string& store, const Secret& deviceKey) {
    auto slot = newSlot(SlotKind::device, Cost::lowest());
    seal(slot, dataKey, store, deviceKey);
    return slot;
}

base::Result<Slot> sealForPassphrase(const Secret& dataKey, const std::string& store,
                                     std::string_view passphrase, Cost cost) {
    auto slot = newSlot(SlotKind::passphrase, cost);
    const auto key = keyFrom(passphrase, slot);
    if (!key) {
        return key.error();
    }
    seal(slot, dataKey, store, *key);
    return slot;
}

Slot sealForRecovery(const Secret& dataKey, const std::string& store, const RecoveryCode& code) {
    auto slot = newSlot(SlotKind::recovery, Cost::lowest());
    seal(slot, dataKey, store, keyFrom(code, slot));
    return slot;
}

base::Result<Secret> openForDevice(const Slot& slot, const std::string& store,
                                   const Secret& deviceKey) {
    return open(slot, store, deviceKey, Code::keyDamaged);
}

base::Result<Secret> openForPassphrase(const Slot& slot, const std::string& store,
                                       std::string_view passphrase) {
    const auto key = keyFrom(passphrase, slot);
    if (!key) {
        return key.error();
    }
    return open(slot, store, *key, Code::wrongPassphrase);
}

base::Result<Secret> openForRecovery(const Slot& slot, const std::string& store,
                                     const RecoveryCode& code) {
    return open(slot, store, keyFrom(code, slot), Code::wrongRecoveryCode);
}

} // namespace sinew::store::keys
