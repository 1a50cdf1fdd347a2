#pragma once

#include "store/sql/connection.h"

#include <filesystem>
#include <memory>

#ifndef SQLITE_HAS_CODEC
#define SQLITE_HAS_CODEC 1
#endif
#include <sqlite3.h>

namespace sinew::store::sql {

struct CloseSqlite {
    void operator()(sqlite3* handle) const { sqlite3_close_v2(handle); }
};
using SqliteHandle = std::unique_ptr<sqlite3, CloseSqlite>;

/// A file that this process holds open. POSIX drops a process's lock on a file as soon as the
/// process closes any descriptor of it, so whoever wants to read a file besides SQLite asks here
/// first.
class LiveFile {
public:
    explicit LiveFile(const std::filesystem::path& file);
    LiveFile(const LiveFile&) = delete;
    LiveFile& operator=(const LiveFile&) = delete;
    ~LiveFile();
    [[nodiscard]] static bool isHeld(const std::filesystem::path& file);

private:
    std::filesystem::path m_file;
};

/// Turns SQLite's last error into the true cause and throws it.
[[noreturn]] void throwSqlite(sqlite3* handle, int result, std::string_view doing);

/// One prepared statement; `$k` is bound to the k-th value whatever place SQLite gave it.
class SqliteStatement {
public:
    SqliteStatement(sqlite3* handle, std::string_view sql);

    [[nodiscard]] bool isOf(std::string_view sql) const { return m_sql == sql; }
    std::int64_t execute(Params values, const Reader* reader);

private:
    struct Finalize {
        void operator()(sqlite3_stmt* statement) const { sqlite3_finalize(statement); }
    };

    void bind(Params values);
    void bindOne(int place, const Param& value);

    sqlite3* m_handle;
    std::string m_sql;
    std::unique_ptr<sqlite3_stmt, Finalize> m_statement;
    std::vector<std::size_t> m_numbers; ///< for each of SQLite's places the k of its `$k`, from 0
};

} // namespace sinew::store::sql
