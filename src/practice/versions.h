#pragma once

#include "base/result.h"

#include <string>
#include <utility>
#include <vector>

namespace sinew::practice {

/// What a program that is asked for its version tells.
struct Versions {
    std::string program;
    std::string sqlite;
    std::string sqlcipher;
    int schema = 0;                                     ///< number of the newest step
    std::vector<std::pair<std::string, int>> protocols; ///< key and version, in catalogue order
};

[[nodiscard]] base::Result<Versions> versions();

} // namespace sinew::practice
