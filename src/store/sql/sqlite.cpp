#include "store/sql/sqlite.h"

#include "store/sql/sqlite_handle.h"

#include <algorithm>
#include <unordered_map>

#include <sodium.h>
#include <unistd.h>

namespace sinew::store::sql {

namespace {

using base::Code;

class Sqlite final : public Connection {
public:
    Sqlite(const std::filesystem::path& file, SqliteHandle handle)
        : m_live{file},
          m_handle{std::move(handle)} {}

    [[nodiscard]] Engine engine() const override { return Engine::sqlite; }

protected:
    std::int64_t execute(std::string_view sql, Params values, const Reader* reader) override {
        return statement(sql).execute(values, reader);
    }

    void executeScript(std::string_view sql) override {
        const int result =
            sqlite3_exec(m_handle.get(), std::string{sql}.c_str(), nullptr, nullptr, nullptr);
        if (result != SQLITE_OK) {
            throwSqlite(m_handle.get(), result, "script");
        }
    }

private:
    static constexpr std::size_t mostStatements = 512;

    /// Statements are constants, so their address finds them; the text decides, in case it is not.
    SqliteStatement& statement(std::string_view sql) {
        const auto found = m_statements.find(sql.data());
        if (found != m_statements.end() && found->second.isOf(sql)) {
            return found->second;
        }
        if (found != m_statements.end()) {
            m_statements.erase(found);
        } else if (m_statements.size() >= mostStatements) {
            m_statements.clear();
        }
        return m_statements.try_emplace(sql.data(), m_handle.get(), sql).first->second;
    }

    LiveFile m_live;
    SqliteHandle m_handle;
    std::unordered_map<const char*, SqliteStatement> m_statements; ///< goes before the handle does
};

int flagsFor(Opening opening) {
    switch (opening) {
    case Opening::create:
        return SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE;
    case Opening::readOnly:
        return SQLITE_OPEN_READONLY;
    case Opening::existing:
        break;
    }
    return SQLITE_OPEN_READWRITE;
}

SqliteHandle openFile(const std::filesystem::path& file, Opening opening) {
    if (opening == Opening::create) {
        createForOwner(file);
    }
    sqlite3* raw = nullptr;
    const int result =
        sqlite3_open_v2(file.c_str(), &raw,
                        flagsFor(opening) | SQLITE_OPEN_NOMUTEX | SQLITE_OPEN_EXRESCODE, nullptr);
    SqliteHandle handle{raw};
    if (result != SQLITE_OK) {
        throwSqlite(raw, result, "open");
    }
    if (opening != Opening::readOnly &&
        (sqlite3_db_readonly(raw, "main") == 1 || access(file.parent_path().c_str(), W_OK) != 0)) {
        throw Failure{Code::storeReadOnly, "the file or its folder cannot be written"};
    }
    return handle;
}

void distrustFile(sqlite3* handle) {
    sqlite3_db_config(handle, SQLITE_DBCONFIG_DEFENSIVE, 1, nullptr);
    sqlite3_db_config(handle, SQLITE_DBCONFIG_TRUSTED_SCHEMA, 0, nullptr);
    sqlite3_db_config(handle, SQLITE_DBCONFIG_ENABLE_LOAD_EXTENSION, 0, nullptr);
    sqlite3_db_config(handle, SQLITE_DBCONFIG_DQS_DML, 0, nullptr);
    sqlite3_db_config(handle, SQLITE_DBCONFIG_DQS_DDL, 0, nullptr);
}

void giveKey(sqlite3* handle, PageKey key) {
    std::array<char, 65> hex{};
    sodium_bin2hex(hex.data(), hex.size(), reinterpret_cast<const unsigned char*>(key.data()),
                   key.size());
    std::array<char, 68> raw{'x', '\''};
    std::copy_n(hex.begin(), 64, raw.begin() + 2);
    raw[66] = '\'';
    const int result = sqlite3_key_v2(handle, "main", raw.data(), 67);
    sodium_memzero(hex.data(), hex.size());
    sodium_memzero(raw.data(), raw.size());
    if (result != SQLITE_OK) {
        throwSqlite(handle, result, "key");
    }
}

void requireCipher(Connection& connection) {
    if (connection.run("PRAGMA cipher_version").empty()) {
        throw Failure{Code::engineUnsafe, "this SQLite does not encrypt"};
    }
}

void settle(Connection& connection) {
    connection.script("PRAGMA temp_store = MEMORY;"
                      "PRAGMA cache_size = -65536;"
                      "PRAGMA cell_size_check = ON;"
                      "PRAGMA trusted_schema = OFF;"
                      "PRAGMA mmap_size = 0;"
                      "PRAGMA foreign_keys = ON;");
}

/// Before anything is read of the file: so the log needs no shared memory, and nobody else gets in.
void keepToOurselves(Connection& connection) {
    connection.script("PRAGMA cipher_log_level = NONE; PRAGMA locking_mode = EXCLUSIVE;");
}

void settleForWriting(Connection& connection) {
    const auto mode = connection.run("PRAGMA journal_mode = WAL");
    if (mode.empty() || mode.text(0, 0) != "wal") {
        throw Failure{Code::storeReadOnly, "no write-ahead log"};
    }
    connection.script("PRAGMA synchronous = FULL; PRAGMA secure_delete = ON;");
}

void markOrCheck(Connection& connection, Opening opening) {
    if (opening == Opening::create) {
        connection.script("PRAGMA application_id = " + std::to_string(applicationId) +
                          "; PRAGMA wal_checkpoint(TRUNCATE);");
        return;
    }
    if (connection.run("PRAGMA application_id").integer(0, 0) != applicationId) {
        throw Failure{Code::notAStore, "another application's file"};
    }
}

/// The file's first bytes as they lie on the disk, read through SQLite's own file so that its lock
/// stays.
void requireNoPlaintext(sqlite3* handle) {
    sqlite3_file* file = nullptr;
    std::array<char, 16> header{};
    const bool read =
        sqlite3_file_control(handle, "main", SQLITE_FCNTL_FILE_POINTER, &file) == SQLITE_OK &&
        file != nullptr && file->pMethods != nullptr &&
        file->pMethods->xRead(file, header.data(), 16, 0) == SQLITE_OK;
    if (!read || std::string_view{header.data(), 15} == "SQLite format 3") {
        throw Failure{Code::engineUnsafe, "the file on the disk is not encrypted"};
    }
}

} // namespace

std::unique_ptr<Connection> openSqlite(const std::filesystem::path& file, PageKey key,
                                       Opening opening) {
    const auto path = std::filesystem::absolute(file);
    if (opening != Opening::create) {
        inspectBeforeOpening(path);
    }
    auto handle = openFile(path, opening);
    sqlite3* raw = handle.get();
    distrustFile(raw);
    giveKey(raw, key);
    auto connection = std::make_unique<Sqlite>(path, std::move(handle));
    requireCipher(*connection);
    keepToOurselves(*connection);
    settle(*connection);
    if (opening != Opening::readOnly) {
        settleForWriting(*connection);
    }
    markOrCheck(*connection, opening);
    requireNoPlaintext(raw);
    return connection;
}

std::int64_t countRows(Connection& connection, const std::string& table) {
    return connection.run("SELECT count(*) FROM \"" + table + '"').integer(0, 0);
}

std::string sqliteVersion(Connection& connection) {
    return "SQLite " + connection.run("SELECT sqlite_version()").text(0, 0) + ", SQLCipher " +
           connection.run("PRAGMA cipher_version").text(0, 0);
}

} // namespace sinew::store::sql
