#pragma once

#include "base/instant.h"

#include <array>
#include <compare>
#include <cstdint>
#include <functional>
#include <optional>
#include <string>
#include <string_view>

namespace sinew::base {

/// True for the 36-character lower-case text form of a UUID.
[[nodiscard]] bool isUuid(std::string_view text);

/// An identifier that only names things of kind `Tag`. It has no null state: use std::optional.
/// The default is the nil UUID, there only so that a record can be built before it is filled in.
template <class Tag>
class Id {
public:
    Id() : m_text{nilText()} {}
    [[nodiscard]] bool isNil() const { return m_text == nilText(); }
    [[nodiscard]] static std::optional<Id> parse(std::string_view text) {
        return isUuid(text) ? std::optional{Id{text}} : std::nullopt;
    }
    /// For text that a store or an id source has already proved to be a UUID.
    [[nodiscard]] static Id trusted(std::string_view text) { return Id{text}; }

    [[nodiscard]] std::string_view text() const { return {m_text.data(), m_text.size()}; }
    [[nodiscard]] std::string string() const { return std::string{text()}; }
    /// The same id seen as naming another kind: for the seams where a record is only a record.
    template <class Other>
    [[nodiscard]] Id<Other> as() const {
        return Id<Other>::trusted(text());
    }

    friend auto operator<=>(const Id&, const Id&) = default;

private:
    static constexpr std::array<char, 36> nilText() {
        std::array<char, 36> text{};
        for (std::size_t i = 0; i < text.size(); ++i) {
            text[i] = i == 8 || i == 13 || i == 18 || i == 23 ? '-' : '0';
        }
        return text;
    }
    explicit Id(std::string_view text) : m_text{nilText()} {
        for (std::size_t i = 0; i < m_text.size() && i < text.size(); ++i) {
            m_text[i] = text[i];
        }
    }
    std::array<char, 36> m_text;
};

/// Where new ids come from. The real one is practice/system_ids.h; tests and the demo hand in a
/// counted one.
class IdSource {
public:
    virtual ~IdSource() = default;
    /// A new UUIDv7 in text form, later than every one given before.
    [[nodiscard]] virtual std::string next() = 0;

    template <class Tag>
    [[nodiscard]] Id<Tag> make() {
        return Id<Tag>::trusted(next());
    }
};

/// UUIDv7 (RFC 9562) of a moment and 74 random bits (the rest of the 16 bytes is ignored).
[[nodiscard]] std::string uuid7(std::int64_t utcMs, const std::array<std::uint8_t, 16>& random);
/// UUIDv8 (RFC 9562) that carries the first bytes of a hash.
[[nodiscard]] std::string uuid8(const std::array<std::uint8_t, 16>& hash);

} // namespace sinew::base

template <class Tag>
struct std::hash<sinew::base::Id<Tag>> {
    std::size_t operator()(const sinew::base::Id<Tag>& id) const noexcept {
        return std::hash<std::string_view>{}(id.text());
    }
};
