#pragma once

#include "base/result.h"

#include <filesystem>
#include <string>

namespace sinew::practice {

/// Where a store and the keys of this computer lie.
struct Places {
    std::filesystem::path store;         ///< the store's file, or a server's address
    std::filesystem::path configuration; ///< device keys: configuration/keys/<store id>.key
};

/// Whether the store is one on a PostgreSQL server: its address begins with `postgresql:`.
[[nodiscard]] bool isOnServer(const Places& places);
/// What may be shown of the place: the file, or `postgresql:` for an address, which can hold a
/// password.
[[nodiscard]] std::string shownPlace(const Places& places);

/// Where a clinic's own exercises, figures and protocols lie: `knowledge` beside the store's file,
/// or in the platform's data folder where the store is on a server.
[[nodiscard]] std::filesystem::path knowledgeFolder(const Places& places);

/// `storeOption`, else SINEW_STORE, else `sinew/sinew.store` in the platform's data folder
/// (XDG_DATA_HOME, ~/.local/share); the configuration in SINEW_CONFIG, else `sinew` in
/// XDG_CONFIG_HOME, ~/.config.
[[nodiscard]] Places defaultPlaces(const std::string& storeOption = {});

} // namespace sinew::practice
