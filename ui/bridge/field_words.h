#pragma once

#include <QString>

#include <string>
#include <string_view>

namespace sinew::bridge {

/// The word of a record's field; its own name where this program has none.
[[nodiscard]] QString fieldWord(std::string_view field);
/// What one record of a kind is called: "Session".
[[nodiscard]] QString kindWord(std::string_view kind);
/// The word of what a field of a record of that kind says by name ("partial"); empty where it is no
/// name.
[[nodiscard]] QString nameWord(std::string_view kind, std::string_view field,
                               const std::string& name);

} // namespace sinew::bridge
