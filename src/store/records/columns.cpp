#include "store/records/columns.h"

#include <algorithm>
#include <array>

namespace sinew::store {

namespace {

constexpr std::array<std::string_view, 4> reserved{"order", "to", "from", "by"};

bool isTaken(std::string_view name) {
    return std::find(std::begin(revisionColumns), std::end(revisionColumns), name) !=
           std::end(revisionColumns);
}

} // namespace

std::string snakeCase(std::string_view field) {
    std::string name;
    for (const char c : field) {
        const bool upper = c >= 'A' && c <= 'Z';
        if (upper && !name.empty()) {
            name += '_';
        }
        name += upper ? static_cast<char>(c - 'A' + 'a') : c;
    }
    return name;
}

std::string columnName(const std::string& name) {
    if (std::find(reserved.begin(), reserved.end(), name) != reserved.end()) {
        return '"' + name + '"';
    }
    return isTaken(name) ? "its_" + name : name;
}

} // namespace sinew::store
