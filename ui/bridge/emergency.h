#pragma once

#include <QString>

#include <string>

namespace sinew::bridge {

/// The number to call when help is needed at once: the one chosen in Settings, else that of the
/// locale's country, else 112, which reaches help in Europe and from mobile phones nearly anywhere.
[[nodiscard]] QString emergencyNumber(const std::string& chosen = {});

} // namespace sinew::bridge
