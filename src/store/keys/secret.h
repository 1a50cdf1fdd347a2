#pragma once

#include <cstddef>
#include <memory>
#include <span>

namespace sinew::store::keys {

/// 32 secret bytes on guarded pages: kept out of swap where the system allows, wiped when they go.
class Secret {
public:
    static constexpr std::size_t size = 32;

    Secret();
    [[nodiscard]] static Secret random();

    [[nodiscard]] unsigned char* data() { return m_bytes.get(); }
    [[nodiscard]] const unsigned char* data() const { return m_bytes.get(); }
    [[nodiscard]] std::span<const std::byte, size> bytes() const;
    /// Another secret made from this one for one purpose (libsodium's key derivation; context
    /// "SINEWKEY"). 1 = pages; kept free for later: 2 = backups, 3 = drafts and settings, 4 = audit
    /// chain.
    [[nodiscard]] Secret derived(unsigned purpose) const;
    [[nodiscard]] bool operator==(const Secret& other) const;

private:
    struct Wipe {
        void operator()(unsigned char* bytes) const;
    };
    std::unique_ptr<unsigned char, Wipe> m_bytes;
};

} // namespace sinew::store::keys
