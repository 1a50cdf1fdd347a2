#pragma once

#include <cstddef>
#include <optional>
#include <string_view>

namespace sinew::rehab {

/// The outside names of an enumeration, in the order of its enumerators: specialised beside each
/// enum.
template <class Enum>
struct Names;

template <class Enum>
concept Named = requires {
    Names<Enum>::list;
};

template <Named Enum>
[[nodiscard]] constexpr std::string_view nameOf(Enum value) {
    return Names<Enum>::list[static_cast<std::size_t>(value)];
}

template <Named Enum>
[[nodiscard]] constexpr std::optional<Enum> fromName(std::string_view name) {
    for (std::size_t i = 0; i < Names<Enum>::list.size(); ++i) {
        if (Names<Enum>::list[i] == name) {
            return static_cast<Enum>(i);
        }
    }
    return std::nullopt;
}

} // namespace sinew::rehab

/// Declares the names of an enum; use at global scope, once, right after the enum's namespace.
#define SINEW_NAMES(Enum, ...)                                                                     \
    template <>                                                                                    \
    struct sinew::rehab::Names<Enum> {                                                             \
        static constexpr auto list = std::to_array<std::string_view>({__VA_ARGS__});               \
    }
