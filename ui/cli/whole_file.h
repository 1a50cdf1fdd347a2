#pragma once

#include "base/result.h"

#include <filesystem>
#include <string_view>

namespace sinew::cli {

/// Writes a file as a whole: beside it, onto the disk, then in its place, so that nobody ever finds
/// half of it. Errors: fileNotWritable, diskFull.
[[nodiscard]] base::Done writeWhole(const std::filesystem::path& path, std::string_view text);

} // namespace sinew::cli
