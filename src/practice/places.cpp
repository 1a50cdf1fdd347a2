#include "practice/places.h"

#include <cstdlib>

namespace sinew::practice {

namespace {

std::string fromEnvironment(const char* name) {
    const char* value = std::getenv(name);
    return value == nullptr ? "" : value;
}

std::filesystem::path folder(const char* variable, const char* belowHome) {
    const auto named = fromEnvironment(variable);
    if (!named.empty()) {
        return std::filesystem::path{named} / "sinew";
    }
    return std::filesystem::path{fromEnvironment("HOME")} / belowHome / "sinew";
}

} // namespace

Places defaultPlaces(const std::string& storeOption) {
    const auto named = storeOption.empty() ? fromEnvironment("SINEW_STORE") : storeOption;
    const auto configured = fromEnvironment("SINEW_CONFIG");
    return {named.empty() ? folder("XDG_DATA_HOME", ".local/share") / "sinew.store"
                          : std::filesystem::path{named},
            configured.empty() ? folder("XDG_CONFIG_HOME", ".config")
                               : std::filesystem::path{configured}};
}

} // namespace sinew::practice
