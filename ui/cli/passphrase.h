#pragma once

#include "cli/command.h"

namespace sinew::cli {

/// From --passphrase-file (its first line), else SINEW_PASSPHRASE, else typed at the terminal
/// without being shown; `twice` asks again to be sure. Ends the command where there is none of
/// them.
[[nodiscard]] std::string passphrase(const Call& call, bool twice);

} // namespace sinew::cli
