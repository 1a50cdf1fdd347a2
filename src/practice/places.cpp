#include "practice/places.h"

#include <cstdlib>

namespace sinew::practice {

namespace {

constexpr std::string_view serverScheme = "postgresql:";

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

bool isOnServer(const Places& places) {
    const auto& text = places.store.native();
    return text.starts_with(serverScheme) || text.starts_with("postgres:");
}

std::string shownPlace(const Places& places) {
    return isOnServer(places) ? std::string{serverScheme} : places.store.string();
}

std::filesystem::path knowledgeFolder(const Places& places) {
    const auto beside =
        isOnServer(places) ? folder("XDG_DATA_HOME", ".local/share") : places.store.parent_path();
    return beside / "knowledge";
}

Places defaultPlaces(const std::string& storeOption) {
    const auto named = storeOption.empty() ? fromEnvironment("SINEW_STORE") : storeOption;
    const auto configured = fromEnvironment("SINEW_CONFIG");
    return {named.empty() ? folder("XDG_DATA_HOME", ".local/share") / "sinew.store"
                          : std::filesystem::path{named},
            configured.empty() ? folder("XDG_CONFIG_HOME", ".config")
                               : std::filesystem::path{configured}};
}

} // namespace sinew::practice
