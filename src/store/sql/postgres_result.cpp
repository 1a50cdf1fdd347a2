#include "store/sql/postgres_result.h"

#include <charconv>

namespace sinew::store::sql {

namespace {

using base::Code;

// Numbers of pg_type, fixed by PostgreSQL's wire protocol.
constexpr Oid byteaType = 17;
constexpr Oid int8Type = 20;
constexpr Oid int2Type = 21;
constexpr Oid int4Type = 23;
constexpr Oid float4Type = 700;
constexpr Oid float8Type = 701;

unsigned hexDigit(char c) {
    return static_cast<unsigned>(c <= '9' ? c - '0' : c - 'a' + 10);
}

class PostgresRow final : public Row {
public:
    PostgresRow(const PGresult* result, int row) : m_result{result}, m_row{row} {}

    [[nodiscard]] int columns() const override { return PQnfields(m_result); }
    [[nodiscard]] bool isNull(int column) const override {
        return PQgetisnull(m_result, m_row, column) != 0;
    }
    [[nodiscard]] std::int64_t integer(int column) const override {
        return number<std::int64_t>(column);
    }
    [[nodiscard]] double real(int column) const override { return number<double>(column); }
    [[nodiscard]] std::string_view text(int column) const override {
        return {PQgetvalue(m_result, m_row, column),
                static_cast<std::size_t>(PQgetlength(m_result, m_row, column))};
    }
    /// The server writes `\x` and hexadecimal digits.
    [[nodiscard]] Bytes blob(int column) const override {
        m_bytes.clear();
        const auto hex = text(column);
        for (std::size_t i = 2; i + 1 < hex.size(); i += 2) {
            m_bytes.push_back(static_cast<std::byte>(hexDigit(hex[i]) * 16 + hexDigit(hex[i + 1])));
        }
        return m_bytes;
    }
    [[nodiscard]] Value value(int column) const override {
        if (isNull(column)) {
            return Null{};
        }
        switch (PQftype(m_result, column)) {
        case int8Type:
        case int4Type:
        case int2Type:
            return integer(column);
        case float4Type:
        case float8Type:
            return real(column);
        case byteaType: {
            const auto bytes = blob(column);
            return Blob{bytes.begin(), bytes.end()};
        }
        default:
            return std::string{text(column)};
        }
    }

private:
    template <class Number>
    [[nodiscard]] Number number(int column) const {
        Number parsed{};
        const auto digits = text(column);
        std::from_chars(digits.data(), digits.data() + digits.size(), parsed);
        return parsed;
    }

    const PGresult* m_result;
    int m_row;
    mutable Blob m_bytes; ///< decoded for the reader, valid until the next blob
};

Code codeOfClass(std::string_view state) {
    const auto group = state.substr(0, 2);
    if (group == "23" || group == "22") {
        return Code::invalid;
    }
    if (group == "08" || group == "57") {
        return Code::offline;
    }
    if (group == "40") {
        return Code::conflict;
    }
    return Code::unexpected;
}

Code codeOf(std::string_view state) {
    if (state == "23505") {
        return Code::conflict;
    }
    if (state == "53100") {
        return Code::diskFull;
    }
    if (state == "53200") {
        return Code::outOfMemory;
    }
    if (state == "42501") {
        return Code::notAllowed;
    }
    if (state == "25006") {
        return Code::storeReadOnly;
    }
    return state == "57014" ? Code::cancelled : codeOfClass(state);
}

std::string_view orEmpty(const char* text) {
    return text != nullptr ? std::string_view{text} : std::string_view{};
}

} // namespace

PostgresResult::PostgresResult(PGconn* connection, PGresult* result) : m_result{result} {
    const auto status = PQresultStatus(result);
    if (status == PGRES_COMMAND_OK || status == PGRES_TUPLES_OK || status == PGRES_EMPTY_QUERY) {
        return;
    }
    if (PQstatus(connection) != CONNECTION_OK) {
        throw Failure{Code::offline, "the connection to the server broke"};
    }
    const auto state = orEmpty(PQresultErrorField(result, PG_DIAG_SQLSTATE));
    const auto message = orEmpty(PQresultErrorField(result, PG_DIAG_MESSAGE_PRIMARY));
    throw Failure{codeOf(state), "postgres " + std::string{state} + ", " + std::string{message}};
}

void PostgresResult::read(const Reader& reader) const {
    const int rows = PQntuples(m_result.get());
    for (int row = 0; row < rows; ++row) {
        reader(PostgresRow{m_result.get(), row});
    }
}

std::int64_t PostgresResult::changed() const {
    const auto digits = orEmpty(PQcmdTuples(m_result.get()));
    const auto command = orEmpty(PQcmdStatus(m_result.get()));
    std::int64_t count = 0;
    if (!command.starts_with("SELECT")) {
        std::from_chars(digits.data(), digits.data() + digits.size(), count);
    }
    return count;
}

} // namespace sinew::store::sql
