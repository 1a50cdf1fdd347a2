#pragma once

#include <string>
#include <string_view>

namespace sinew::base {

/// Well-formed UTF-8 without NUL.
[[nodiscard]] bool isText(std::string_view bytes);
/// Number of code points of well-formed UTF-8.
[[nodiscard]] std::size_t length(std::string_view text);
/// Unicode normal form C; malformed input comes back unchanged.
[[nodiscard]] std::string nfc(std::string_view text);
/// For finding: case folded, marks stripped, spaces squeezed ("Müller  A" -> "muller a").
[[nodiscard]] std::string searchKey(std::string_view text);

} // namespace sinew::base
