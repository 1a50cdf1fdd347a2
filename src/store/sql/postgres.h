#pragma once

#include "store/sql/connection.h"

#include <memory>
#include <string>

namespace sinew::store::sql {

/// Connects to a PostgreSQL database with libpq; `conninfo` as libpq reads it ("host=... dbname=...
/// sslmode=verify-full"). Values travel beside the text, never in it. Refuses a server whose string
/// literals read backslashes. Throws Failure: offline, notAllowed, engineUnsafe.
[[nodiscard]] std::unique_ptr<Connection> openPostgres(const std::string& conninfo);

} // namespace sinew::store::sql
