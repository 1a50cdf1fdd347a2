#include "store/sql/dialect.h"

#include <algorithm>
#include <array>
#include <cctype>
#include <utility>

namespace sinew::store::sql {

namespace {

bool isWordLetter(char c) {
    return std::isalnum(static_cast<unsigned char>(c)) != 0 || c == '_' || c == '$';
}

/// The length of the text, comment, quoted name or word that `sql` begins with; else 1.
std::size_t tokenLength(std::string_view sql) {
    if (sql.starts_with("--")) {
        return std::min(sql.find('\n'), sql.size());
    }
    if (sql[0] == '\'' || sql[0] == '"') {
        const auto end = sql.find(sql[0], 1);
        return end == std::string_view::npos ? sql.size() : end + 1;
    }
    std::size_t length = 0;
    while (length < sql.size() && isWordLetter(sql[length])) {
        ++length;
    }
    return length > 0 ? length : 1;
}

std::string_view translated(std::string_view word) {
    using Pair = std::pair<std::string_view, std::string_view>;
    static constexpr std::array<Pair, 5> words{{{"INTEGER", "BIGINT"},
                                                {"REAL", "DOUBLE PRECISION"},
                                                {"BLOB", "BYTEA"},
                                                {"STRICT", ""},
                                                {"ROWID", ""}}};
    for (const auto& [from, to] : words) {
        if (word == from) {
            return to;
        }
    }
    return word;
}

/// What WITHOUT ROWID and the comma before STRICT leave behind.
void trimTableEnd(std::string& sql) {
    const auto trimBlanks = [&sql] {
        while (!sql.empty() && (sql.back() == ' ' || sql.back() == '\n')) {
            sql.pop_back();
        }
    };
    trimBlanks();
    if (sql.ends_with("WITHOUT")) {
        sql.resize(sql.size() - 7);
        trimBlanks();
    }
    if (sql.ends_with(",")) {
        sql.pop_back();
    }
    trimBlanks();
}

} // namespace

std::string toPostgres(std::string_view sqliteSchema) {
    std::string sql;
    while (!sqliteSchema.empty()) {
        const auto token = sqliteSchema.substr(0, tokenLength(sqliteSchema));
        sqliteSchema.remove_prefix(token.size());
        const auto word = translated(token);
        if (word.empty()) {
            trimTableEnd(sql);
        } else {
            sql += word;
        }
    }
    return sql;
}

} // namespace sinew::store::sql
