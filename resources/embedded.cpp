#include "resources/embedded.h"

#include <algorithm>

namespace sinew::resources {

namespace {

bool isUnder(const File& file, std::string_view folder) {
    return file.path.size() > folder.size() && file.path.starts_with(folder) &&
           file.path[folder.size()] == '/';
}

} // namespace

std::span<const File> under(std::string_view folder) {
    const auto files = all();
    const auto inside = [folder](const File& file) { return isUnder(file, folder); };
    const auto first = std::find_if(files.begin(), files.end(), inside);
    const auto last = std::find_if_not(first, files.end(), inside);
    return {first, last};
}

std::string_view file(std::string_view path) {
    const auto files = all();
    const auto found = std::lower_bound(
        files.begin(), files.end(), path,
        [](const File& file, std::string_view wanted) { return file.path < wanted; });
    return found != files.end() && found->path == path ? found->content : std::string_view{};
}

} // namespace sinew::resources
