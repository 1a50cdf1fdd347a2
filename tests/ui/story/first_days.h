#pragma once

#include <filesystem>

namespace sinew::tests {

/// Plays first run, four days and half of the fifth by keyboard in the store of `folder`, then
/// kills its own process in the middle of it. Returns only when that failed.
int playFirstDaysAndDie(const std::filesystem::path& folder);

} // namespace sinew::tests
