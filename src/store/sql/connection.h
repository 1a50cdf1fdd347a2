#pragma once

#include "store/sql/failure.h"
#include "store/sql/value.h"

#include <functional>
#include <initializer_list>

namespace sinew::store::sql {

enum class Engine { sqlite, postgres };

/// One row while it is being read. Views end with the reader's call; columns count from 0.
class Row {
public:
    virtual ~Row() = default;
    [[nodiscard]] virtual int columns() const = 0;
    [[nodiscard]] virtual bool isNull(int column) const = 0;
    /// 0 and empty where the column is null.
    [[nodiscard]] virtual std::int64_t integer(int column) const = 0;
    [[nodiscard]] virtual double real(int column) const = 0;
    [[nodiscard]] virtual std::string_view text(int column) const = 0;
    [[nodiscard]] virtual Bytes blob(int column) const = 0;
    [[nodiscard]] virtual Value value(int column) const = 0;
};

/// What a statement answered, copied out.
class Rows {
public:
    [[nodiscard]] bool empty() const { return m_rows.empty(); }
    [[nodiscard]] std::size_t size() const { return m_rows.size(); }
    [[nodiscard]] const std::vector<Value>& row(std::size_t row) const { return m_rows.at(row); }
    [[nodiscard]] const Value& at(std::size_t row, std::size_t column) const {
        return m_rows.at(row).at(column);
    }
    [[nodiscard]] std::int64_t integer(std::size_t row, std::size_t column) const {
        return std::get<std::int64_t>(at(row, column));
    }
    [[nodiscard]] const std::string& text(std::size_t row, std::size_t column) const {
        return std::get<std::string>(at(row, column));
    }
    void add(const Row& row);

private:
    std::vector<std::vector<Value>> m_rows;
};

using Reader = std::function<void(const Row&)>;

/// The seam between the store and its engines. SQL is the common dialect of house.md 4: parameters
/// `$1...` bound by name, one statement a `run`. Every member throws Failure. One thread only.
class Connection {
public:
    Connection() = default;
    Connection(const Connection&) = delete;
    Connection& operator=(const Connection&) = delete;
    virtual ~Connection() = default;

    [[nodiscard]] virtual Engine engine() const = 0;

    /// Runs one statement and hands each row to the reader; answers the number of rows it inserted,
    /// updated or deleted.
    std::int64_t run(std::string_view sql, Params values, const Reader& reader);
    Rows run(std::string_view sql, Params values);
    Rows run(std::string_view sql, std::initializer_list<Param> values = {});
    /// For statements that answer nothing: the number of rows changed.
    std::int64_t change(std::string_view sql, Params values);
    std::int64_t change(std::string_view sql, std::initializer_list<Param> values = {});
    /// Runs several statements written in the schema's dialect, without parameters.
    void script(std::string_view sql);
    /// How often a transaction was rolled back here: what was remembered of its rows is void since
    /// then.
    [[nodiscard]] std::uint64_t rollbacks() const { return m_rollbacks; }

protected:
    virtual std::int64_t execute(std::string_view sql, Params values, const Reader* reader) = 0;
    virtual void executeScript(std::string_view sql) = 0;

private:
    friend class Transaction;
    std::int64_t guarded(std::string_view sql, Params values, const Reader* reader);

    int m_depth = 0;
    bool m_doomed = false;
    std::uint64_t m_rollbacks = 0;
};

/// All or nothing. Destroyed without `commit()` it rolls back. Inside another transaction it is
/// part of that one. After any failed statement, even one that was caught, `commit()` refuses and
/// the whole is rolled back.
class Transaction {
public:
    explicit Transaction(Connection& connection);
    Transaction(const Transaction&) = delete;
    Transaction& operator=(const Transaction&) = delete;
    ~Transaction();

    void commit();

private:
    void rollBack() noexcept;

    Connection& m_connection;
    bool m_open = true;
};

} // namespace sinew::store::sql
