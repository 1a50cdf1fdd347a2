#pragma once

#include "catalog/load.h"

#include <string>
#include <vector>

namespace sinew::test {

/// The text of a file below resources/ in the source tree.
[[nodiscard]] std::string resource(const std::string& path);
/// Exercises, figures, protocols and the rest of the knowledge as they stand in the source tree.
[[nodiscard]] std::vector<catalog::Source> shippedSources();
/// All of it, read once.
[[nodiscard]] const rehab::Catalogue& shipped();

} // namespace sinew::test
