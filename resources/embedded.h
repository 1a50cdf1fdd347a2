#pragma once

#include <span>
#include <string_view>

namespace sinew::resources {

/// One embedded file; `path` is below resources/, with forward slashes ("sql/sessions.sql").
struct File {
    std::string_view path;
    std::string_view content;
};

/// Every embedded file, ordered by path.
[[nodiscard]] std::span<const File> all();
/// The files in a folder and its folders ("exercises", "sql/migrations"), ordered by path; none
/// where it is missing.
[[nodiscard]] std::span<const File> under(std::string_view folder);
/// The content of one file; an empty view where there is no such file.
[[nodiscard]] std::string_view file(std::string_view path);

} // namespace sinew::resources
