#include "catalog/parse.h"

namespace sinew::catalog {

Parsed parse(std::string_view text, const std::string& fileName) {
    Parsed parsed{fileName, {}, {}};
    parsed.root = parseJson(text, fileName, parsed.problems);
    return parsed;
}

std::string_view formatOf(const Parsed& parsed) {
    const auto* format = parsed.root.member("format");
    return format ? std::string_view{format->text} : std::string_view{};
}

} // namespace sinew::catalog
