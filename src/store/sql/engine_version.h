#pragma once

#include <string>

namespace sinew::store::sql {

/// Versions of the engine that this program was linked with, known without a store.
struct EngineVersion {
    std::string sqlite;    ///< "3.46.1"
    std::string sqlcipher; ///< "4.6.1 community"; empty where the engine does not encrypt
};

[[nodiscard]] EngineVersion engineVersion();

} // namespace sinew::store::sql
