#include "store/sql/connection.h"

namespace sinew::store::sql {

void Rows::add(const Row& row) {
    auto& values = m_rows.emplace_back();
    values.reserve(static_cast<std::size_t>(row.columns()));
    for (int column = 0; column < row.columns(); ++column) {
        values.push_back(row.value(column));
    }
}

std::int64_t Connection::guarded(std::string_view sql, Params values, const Reader* reader) {
    try {
        return execute(sql, values, reader);
    } catch (...) {
        m_doomed = m_depth > 0;
        throw;
    }
}

std::int64_t Connection::run(std::string_view sql, Params values, const Reader& reader) {
    return guarded(sql, values, &reader);
}

Rows Connection::run(std::string_view sql, Params values) {
    Rows rows;
    const Reader reader = [&rows](const Row& row) { rows.add(row); };
    guarded(sql, values, &reader);
    return rows;
}

Rows Connection::run(std::string_view sql, std::initializer_list<Param> values) {
    return run(sql, Params{values.begin(), values.size()});
}

std::int64_t Connection::change(std::string_view sql, Params values) {
    return guarded(sql, values, nullptr);
}

std::int64_t Connection::change(std::string_view sql, std::initializer_list<Param> values) {
    return change(sql, Params{values.begin(), values.size()});
}

void Connection::script(std::string_view sql) {
    try {
        executeScript(sql);
    } catch (...) {
        m_doomed = m_depth > 0;
        throw;
    }
}

Transaction::Transaction(Connection& connection) : m_connection{connection} {
    if (m_connection.m_depth == 0) {
        m_connection.m_doomed = false;
        m_connection.change("BEGIN");
    }
    ++m_connection.m_depth;
}

Transaction::~Transaction() {
    if (m_open) {
        rollBack();
    }
}

void Transaction::commit() {
    if (m_connection.m_depth > 1) {
        --m_connection.m_depth;
        m_open = false;
        return;
    }
    if (m_connection.m_doomed) {
        throw Failure{base::Code::unexpected, "a statement of this transaction failed"};
    }
    m_connection.change("COMMIT");
    --m_connection.m_depth;
    m_open = false;
}

void Transaction::rollBack() noexcept {
    m_open = false;
    if (--m_connection.m_depth > 0) {
        m_connection.m_doomed = true;
        return;
    }
    ++m_connection.m_rollbacks;
    try {
        m_connection.change("ROLLBACK");
    } catch (const Failure&) {
        // The engine has rolled back by itself (a full disk), or the server is gone and has done
        // so.
    }
    m_connection.m_doomed = false;
}

} // namespace sinew::store::sql
