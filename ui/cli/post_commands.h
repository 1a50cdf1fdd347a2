#pragma once

#include "cli/command.h"

namespace sinew::cli {

[[nodiscard]] Command importCommand();
[[nodiscard]] Command exportCommand();

} // namespace sinew::cli
