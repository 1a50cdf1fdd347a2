#include "bench/bare_store.h"

#include <cstdlib>
#include <stdexcept>

#include <sodium.h>

#define SQLITE_HAS_CODEC 1
#include <sqlite3.h>

namespace sinew::bench {

BareStore::BareStore(const std::filesystem::path& file, std::span<const std::byte, 32> key) {
    sqlite3_open_v2(file.c_str(), &m_handle, SQLITE_OPEN_READWRITE | SQLITE_OPEN_NOMUTEX, nullptr);
    std::string hex(65, '\0');
    sodium_bin2hex(hex.data(), hex.size(), reinterpret_cast<const unsigned char*>(key.data()),
                   key.size());
    hex.pop_back();
    const std::string raw = "x'" + hex + "'";
    sqlite3_key_v2(m_handle, "main", raw.data(), static_cast<int>(raw.size()));
    run("PRAGMA locking_mode = EXCLUSIVE; PRAGMA temp_store = MEMORY; PRAGMA cache_size = -65536;"
        "PRAGMA cell_size_check = ON; PRAGMA trusted_schema = OFF; PRAGMA foreign_keys = ON;"
        "PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA secure_delete = ON;");
}

BareStore::~BareStore() {
    for (const auto& [sql, statement] : m_statements) {
        sqlite3_finalize(statement);
    }
    sqlite3_close(m_handle);
}

void BareStore::run(const char* sql) {
    if (sqlite3_exec(m_handle, sql, nullptr, nullptr, nullptr) != SQLITE_OK) {
        throw std::runtime_error{sqlite3_errmsg(m_handle)};
    }
}

sqlite3_stmt* BareStore::statement(std::string_view sql) {
    auto& statement = m_statements[sql.data()];
    if (statement == nullptr &&
        sqlite3_prepare_v2(m_handle, sql.data(), static_cast<int>(sql.size()), &statement,
                           nullptr) != SQLITE_OK) {
        throw std::runtime_error{sqlite3_errmsg(m_handle)};
    }
    return statement;
}

void BareStore::bind(sqlite3_stmt* statement, std::span<const store::sql::Value> values) {
    int place = 0;
    for (const auto& value : values) {
        ++place; // the statements number their parameters in order
        if (const auto* text = std::get_if<std::string>(&value)) {
            sqlite3_bind_text(statement, place, text->data(), static_cast<int>(text->size()),
                              SQLITE_STATIC);
        } else if (const auto* number = std::get_if<std::int64_t>(&value)) {
            sqlite3_bind_int64(statement, place, *number);
        } else {
            sqlite3_bind_null(statement, place);
        }
    }
}

void BareStore::insert(std::string_view sql, std::span<const store::sql::Value> values) {
    auto* prepared = statement(sql);
    bind(prepared, values);
    if (sqlite3_step(prepared) != SQLITE_DONE) {
        throw std::runtime_error{sqlite3_errmsg(m_handle)};
    }
    sqlite3_reset(prepared);
}

std::size_t BareStore::read(std::string_view sql, std::span<const store::sql::Value> values) {
    auto* prepared = statement(sql);
    bind(prepared, values);
    std::size_t bytes = 0;
    const int columns = sqlite3_column_count(prepared);
    while (sqlite3_step(prepared) == SQLITE_ROW) {
        for (int column = 0; column < columns; ++column) {
            if (sqlite3_column_type(prepared, column) == SQLITE_TEXT) {
                bytes += sqlite3_column_text(prepared, column) != nullptr
                             ? static_cast<std::size_t>(sqlite3_column_bytes(prepared, column))
                             : 0;
            } else {
                bytes += sqlite3_column_int64(prepared, column) != 0 ? 8 : 1;
            }
        }
    }
    sqlite3_reset(prepared);
    return bytes;
}

} // namespace sinew::bench
