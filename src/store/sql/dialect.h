#pragma once

#include <string>
#include <string_view>

namespace sinew::store::sql {

/// A migration as PostgreSQL reads it: INTEGER becomes BIGINT, REAL DOUBLE PRECISION, BLOB BYTEA;
/// STRICT and WITHOUT ROWID after a table are dropped. Texts, comments and quoted names stay as
/// they are.
[[nodiscard]] std::string toPostgres(std::string_view sqliteSchema);

} // namespace sinew::store::sql
