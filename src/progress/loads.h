#pragma once

#include "progress/case.h"
#include "progress/load.h"

namespace sinew::progress {

[[nodiscard]] Load load(const Case& person);
/// Effort x minutes of that day; nothing where a session or run leaves one of them out.
[[nodiscard]] std::optional<double> loadOn(const Case& person, base::Day day);

} // namespace sinew::progress
