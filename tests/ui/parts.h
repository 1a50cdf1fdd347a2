#pragma once

#include <string>

namespace sinew::tests {

/// A part that a child of the test's own binary plays (`--play NAME ARGUMENT`), so that a crash can
/// be tested.
using Play = int (*)(const std::string& argument);

/// Makes a part known; define one at namespace scope beside the case that uses it.
struct Part {
    Part(const char* name, Play play);
};

/// Null where no part has that name.
[[nodiscard]] Play partNamed(const std::string& name);

} // namespace sinew::tests
