#pragma once

#include "store/sql/value.h"

#include <filesystem>
#include <map>
#include <span>
#include <string>

struct sqlite3;
struct sqlite3_stmt;

namespace sinew::bench {

/// SQLCipher's C API and nothing else, with the store's pragmas and statements: what the store is
/// measured against.
class BareStore {
public:
    BareStore(const std::filesystem::path& file, std::span<const std::byte, 32> key);
    BareStore(const BareStore&) = delete;
    BareStore& operator=(const BareStore&) = delete;
    ~BareStore();

    void run(const char* sql);
    /// Binds and steps a prepared statement once.
    void insert(std::string_view sql, std::span<const store::sql::Value> values);
    /// Steps through the answer and touches every column; answers the number of bytes seen.
    std::size_t read(std::string_view sql, std::span<const store::sql::Value> values);

private:
    sqlite3_stmt* statement(std::string_view sql);
    void bind(sqlite3_stmt* statement, std::span<const store::sql::Value> values);

    sqlite3* m_handle = nullptr;
    std::map<const char*, sqlite3_stmt*> m_statements;
};

} // namespace sinew::bench
