#include "store/sql/sqlite_handle.h"

#include <cassert>
#include <cerrno>
#include <charconv>

namespace sinew::store::sql {

namespace {

class SqliteRow final : public Row {
public:
    explicit SqliteRow(sqlite3_stmt* statement)
        : m_statement{statement},
          m_columns{sqlite3_column_count(statement)} {}

    [[nodiscard]] int columns() const override { return m_columns; }
    [[nodiscard]] bool isNull(int column) const override {
        return sqlite3_column_type(m_statement, column) == SQLITE_NULL;
    }
    [[nodiscard]] std::int64_t integer(int column) const override {
        return sqlite3_column_int64(m_statement, column);
    }
    [[nodiscard]] double real(int column) const override {
        return sqlite3_column_double(m_statement, column);
    }
    [[nodiscard]] std::string_view text(int column) const override {
        const auto* bytes = sqlite3_column_text(m_statement, column);
        return {reinterpret_cast<const char*>(bytes), size(column)};
    }
    [[nodiscard]] Bytes blob(int column) const override {
        const auto* bytes = sqlite3_column_blob(m_statement, column);
        return {static_cast<const std::byte*>(bytes), size(column)};
    }
    [[nodiscard]] Value value(int column) const override {
        switch (sqlite3_column_type(m_statement, column)) {
        case SQLITE_INTEGER:
            return integer(column);
        case SQLITE_FLOAT:
            return real(column);
        case SQLITE_TEXT:
            return std::string{text(column)};
        case SQLITE_BLOB:
            return Blob{blob(column).begin(), blob(column).end()};
        default:
            return Null{};
        }
    }

private:
    [[nodiscard]] std::size_t size(int column) const {
        return static_cast<std::size_t>(sqlite3_column_bytes(m_statement, column));
    }

    sqlite3_stmt* m_statement;
    int m_columns;
};

bool isFull(int systemError) {
    return systemError == ENOSPC || systemError == EDQUOT || systemError == EFBIG;
}

base::Code ioCode(sqlite3* handle) {
    const int systemError = handle != nullptr ? sqlite3_system_errno(handle) : 0;
    if (isFull(systemError)) {
        return base::Code::diskFull;
    }
    return systemError == EROFS ? base::Code::storeReadOnly : base::Code::unexpected;
}

/// SQLCipher reports a page whose authentication fails as a plain error without words of its own.
bool isUnreadablePage(sqlite3* handle, int result) {
    return result == SQLITE_ERROR && handle != nullptr &&
           std::string_view{sqlite3_errmsg(handle)} == sqlite3_errstr(SQLITE_ERROR);
}

base::Code codeOf(sqlite3* handle, int result) {
    if (isUnreadablePage(handle, result)) {
        return base::Code::storeDamaged;
    }
    switch (result & 0xFF) {
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        return base::Code::storeInUse;
    case SQLITE_FULL:
        return base::Code::diskFull;
    case SQLITE_IOERR:
        return ioCode(handle);
    case SQLITE_READONLY:
    case SQLITE_CANTOPEN:
        return base::Code::storeReadOnly;
    case SQLITE_NOTADB:
    case SQLITE_CORRUPT:
        return base::Code::storeDamaged;
    case SQLITE_NOMEM:
        return base::Code::outOfMemory;
    case SQLITE_INTERRUPT:
        return base::Code::cancelled;
    case SQLITE_CONSTRAINT:
        return result == SQLITE_CONSTRAINT_PRIMARYKEY || result == SQLITE_CONSTRAINT_UNIQUE
                   ? base::Code::conflict
                   : base::Code::invalid;
    default:
        return base::Code::unexpected;
    }
}

std::size_t numberOf(const char* name) {
    std::size_t number = 0;
    if (name != nullptr && name[0] == '$') {
        const std::string_view digits{name + 1};
        std::from_chars(digits.data(), digits.data() + digits.size(), number);
    }
    assert(number > 0 && "parameters are written $1, $2 ...");
    return number - 1;
}

/// Resets on every way out: an open statement would keep its transaction and its borrowed values.
class Reset {
public:
    explicit Reset(sqlite3_stmt* statement) : m_statement{statement} {}
    Reset(const Reset&) = delete;
    Reset& operator=(const Reset&) = delete;
    ~Reset() {
        sqlite3_reset(m_statement);
        sqlite3_clear_bindings(m_statement);
    }

private:
    sqlite3_stmt* m_statement;
};

} // namespace

void throwSqlite(sqlite3* handle, int result, std::string_view doing) {
    std::string detail{doing};
    detail += ": sqlite ";
    detail += std::to_string(result);
    detail += ", ";
    detail += handle != nullptr ? sqlite3_errmsg(handle) : sqlite3_errstr(result);
    throw Failure{codeOf(handle, result), detail};
}

SqliteStatement::SqliteStatement(sqlite3* handle, std::string_view sql)
    : m_handle{handle},
      m_sql{sql} {
    sqlite3_stmt* statement = nullptr;
    const int result = sqlite3_prepare_v3(handle, m_sql.c_str(), static_cast<int>(m_sql.size() + 1),
                                          SQLITE_PREPARE_PERSISTENT, &statement, nullptr);
    m_statement.reset(statement);
    if (result != SQLITE_OK || statement == nullptr) {
        throwSqlite(handle, result, "prepare");
    }
    const int places = sqlite3_bind_parameter_count(statement);
    for (int place = 1; place <= places; ++place) {
        m_numbers.push_back(numberOf(sqlite3_bind_parameter_name(statement, place)));
    }
}

void SqliteStatement::bindOne(int place, const Param& value) {
    struct Binder {
        sqlite3_stmt* statement;
        int place;
        int operator()(Null) const { return sqlite3_bind_null(statement, place); }
        int operator()(std::int64_t number) const {
            return sqlite3_bind_int64(statement, place, number);
        }
        int operator()(double number) const {
            return sqlite3_bind_double(statement, place, number);
        }
        int operator()(std::string_view text) const {
            if (text.find('\0') != std::string_view::npos) {
                throw Failure{base::Code::invalid, "a NUL in a text"};
            }
            return sqlite3_bind_text64(statement, place, text.data() != nullptr ? text.data() : "",
                                       text.size(), SQLITE_STATIC, SQLITE_UTF8);
        }
        int operator()(Bytes bytes) const {
            return bytes.empty() ? sqlite3_bind_zeroblob(statement, place, 0)
                                 : sqlite3_bind_blob64(statement, place, bytes.data(), bytes.size(),
                                                       SQLITE_STATIC);
        }
    };
    const int result = std::visit(Binder{m_statement.get(), place}, value.seen());
    if (result != SQLITE_OK) {
        throwSqlite(m_handle, result, "bind");
    }
}

void SqliteStatement::bind(Params values) {
    for (std::size_t i = 0; i < m_numbers.size(); ++i) {
        assert(m_numbers[i] < values.size() && "a value for every parameter");
        bindOne(static_cast<int>(i + 1), values[m_numbers[i]]);
    }
}

std::int64_t SqliteStatement::execute(Params values, const Reader* reader) {
    const Reset reset{m_statement.get()};
    bind(values);
    const SqliteRow row{m_statement.get()};
    int result = sqlite3_step(m_statement.get());
    for (; result == SQLITE_ROW; result = sqlite3_step(m_statement.get())) {
        if (reader != nullptr) {
            (*reader)(row);
        }
    }
    if (result != SQLITE_DONE) {
        throwSqlite(m_handle, result, "step");
    }
    return sqlite3_stmt_readonly(m_statement.get()) != 0 ? 0 : sqlite3_changes64(m_handle);
}

} // namespace sinew::store::sql
