#pragma once

#include "store/sql/connection.h"

#include <array>
#include <filesystem>
#include <memory>
#include <string>

namespace sinew::store::sql {

/// "SINW": marks our files among SQLite's.
inline constexpr std::int64_t applicationId = 0x53494E57;

/// The key every page is encrypted with (reliability: raw, never a passphrase).
using PageKey = std::span<const std::byte, 32>;

/// readOnly is for copies: it leaves the file as it is and needs no log beside it.
enum class Opening { existing, create, readOnly };

/// Opens an encrypted file for this process alone, with the engine's settings of
/// docs/architecture.md. The engine guard runs here: the header is read before SQLite opens the
/// file, the cipher must answer, and afterwards the header is read only through SQLite itself.
/// Throws Failure: storeMissing, storeEmptyFile, notAStore, storeDamaged, storeReadOnly,
/// storeInUse, diskFull, outOfMemory, engineUnsafe.
[[nodiscard]] std::unique_ptr<Connection> openSqlite(const std::filesystem::path& file, PageKey key,
                                                     Opening opening = Opening::existing);

/// Throws Failure notAStore where a file's first bytes show that it cannot be one of ours;
/// storeMissing, storeEmptyFile, storeDamaged (shorter than a page). Reads the file, so never call
/// it on one that is open.
void inspectBeforeOpening(const std::filesystem::path& file);

/// An empty file that only its owner may read and write, for SQLite to fill; the files SQLite lays
/// beside it take after it. A file that is there stays as it is.
void createForOwner(const std::filesystem::path& file);

/// How many rows a table has; the name is one of the schema's own.
[[nodiscard]] std::int64_t countRows(Connection& connection, const std::string& table);

/// "SQLite 3.46.1, SQLCipher 4.6.1 community".
[[nodiscard]] std::string sqliteVersion(Connection& connection);

} // namespace sinew::store::sql
