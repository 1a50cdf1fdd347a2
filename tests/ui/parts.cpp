#include "parts.h"

#include <map>

namespace sinew::tests {

namespace {

std::map<std::string, Play>& parts() {
    static std::map<std::string, Play> known;
    return known;
}

} // namespace

Part::Part(const char* name, Play play) {
    parts()[name] = play;
}

Play partNamed(const std::string& name) {
    const auto found = parts().find(name);
    return found == parts().end() ? nullptr : found->second;
}

} // namespace sinew::tests
