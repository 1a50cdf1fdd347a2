#pragma once

#include "cli/command.h"

namespace sinew::cli {

[[nodiscard]] Command initCommand();
[[nodiscard]] Command demoCommand();
[[nodiscard]] Command checkCommand();
[[nodiscard]] Command versionCommand();

} // namespace sinew::cli
