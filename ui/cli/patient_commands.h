#pragma once

#include "cli/command.h"

namespace sinew::cli {

[[nodiscard]] Command patientsCommand();
[[nodiscard]] Command todayCommand();
[[nodiscard]] Command assessCommand();
[[nodiscard]] Command chartCommand();
[[nodiscard]] Command decideCommand();
[[nodiscard]] Command triageCommand();

} // namespace sinew::cli
