#include "store/keys/secret.h"

#include <new>

#include <sodium.h>

namespace sinew::store::keys {

void Secret::Wipe::operator()(unsigned char* bytes) const {
    sodium_free(bytes);
}

Secret::Secret() {
    static const int ready = sodium_init();
    m_bytes.reset(ready < 0 ? nullptr : static_cast<unsigned char*>(sodium_malloc(size)));
    if (m_bytes == nullptr) {
        throw std::bad_alloc{};
    }
    sodium_memzero(m_bytes.get(), size);
}

Secret Secret::random() {
    Secret secret;
    randombytes_buf(secret.data(), size);
    return secret;
}

std::span<const std::byte, Secret::size> Secret::bytes() const {
    return std::span<const std::byte, size>{reinterpret_cast<const std::byte*>(data()), size};
}

Secret Secret::derived(unsigned purpose) const {
    Secret secret;
    crypto_kdf_derive_from_key(secret.data(), size, purpose, "SINEWKEY", data());
    return secret;
}

bool Secret::operator==(const Secret& other) const {
    return sodium_memcmp(data(), other.data(), size) == 0;
}

} // namespace sinew::store::keys
