#include "store/sql/engine_version.h"

#include "store/sql/sqlite_handle.h"

namespace sinew::store::sql {

EngineVersion engineVersion() {
    EngineVersion version{sqlite3_libversion(), {}};
    sqlite3* raw = nullptr;
    const int opened = sqlite3_open(":memory:", &raw);
    const SqliteHandle handle{raw};
    if (opened == SQLITE_OK) {
        const auto keep = [](void* text, int count, char** values, char**) {
            *static_cast<std::string*>(text) = count > 0 && values[0] != nullptr ? values[0] : "";
            return 0;
        };
        sqlite3_exec(raw, "PRAGMA cipher_version", keep, &version.sqlcipher, nullptr);
    }
    return version;
}

} // namespace sinew::store::sql
