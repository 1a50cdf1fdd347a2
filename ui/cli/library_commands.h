#pragma once

#include "cli/command.h"

namespace sinew::cli {

[[nodiscard]] Command exercisesCommand();
[[nodiscard]] Command protocolsCommand();
[[nodiscard]] Command figuresCommand();

} // namespace sinew::cli
