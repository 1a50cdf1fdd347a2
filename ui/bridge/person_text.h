#pragma once

#include <QString>

#include <string_view>

namespace sinew::bridge {

/// What a person is called, to stand among words of ours: on one line, without marks that turn the
/// direction of what stands around it, and with places to break where it has none. A name of more
/// than two lines is cut, with an ellipsis.
[[nodiscard]] QString personText(std::string_view name);

} // namespace sinew::bridge
