#pragma once

#include "store/sql/connection.h"

#include <memory>

#include <libpq-fe.h>

namespace sinew::store::sql {

/// A result of libpq. Its constructor throws Failure with the true cause where the statement
/// failed; the detail is the SQLSTATE and the primary message, never the DETAIL line, which quotes
/// values.
class PostgresResult {
public:
    PostgresResult(PGconn* connection, PGresult* result);

    void read(const Reader& reader) const;
    [[nodiscard]] std::int64_t changed() const;

private:
    struct Clear {
        void operator()(PGresult* result) const { PQclear(result); }
    };
    std::unique_ptr<PGresult, Clear> m_result;
};

} // namespace sinew::store::sql
