#include "store/sql/postgres.h"

#include "store/sql/dialect.h"
#include "store/sql/postgres_result.h"

#include <array>
#include <charconv>
#include <unordered_map>

namespace sinew::store::sql {

namespace {

using base::Code;

/// For a server that does not even refuse.
constexpr const char* secondsToWait = "10";

struct Finish {
    void operator()(PGconn* connection) const { PQfinish(connection); }
};
using Handle = std::unique_ptr<PGconn, Finish>;

/// The values of one call in libpq's form: numbers as text, blobs as bytes.
class Bound {
public:
    explicit Bound(Params values) : m_numbers(values.size()) {
        for (std::size_t i = 0; i < values.size(); ++i) {
            std::visit([&](const auto& value) { add(value, i); }, values[i].seen());
        }
    }

    [[nodiscard]] int count() const { return static_cast<int>(m_pointers.size()); }
    [[nodiscard]] const char* const* pointers() const { return m_pointers.data(); }
    [[nodiscard]] const int* lengths() const { return m_lengths.data(); }
    [[nodiscard]] const int* formats() const { return m_formats.data(); }

private:
    static constexpr int text = 0;
    static constexpr int binary = 1;

    void put(const char* pointer, std::size_t length, int format) {
        m_pointers.push_back(pointer);
        m_lengths.push_back(static_cast<int>(length));
        m_formats.push_back(format);
    }
    void add(Null, std::size_t) { put(nullptr, 0, text); }
    void add(std::int64_t number, std::size_t i) { addNumber(number, i); }
    void add(double number, std::size_t i) { addNumber(number, i); }
    template <class Number>
    void addNumber(Number number, std::size_t i) {
        auto& digits = m_numbers[i];
        const auto end = std::to_chars(digits.data(), digits.data() + digits.size() - 1, number);
        *end.ptr = '\0';
        put(digits.data(), static_cast<std::size_t>(end.ptr - digits.data()), text);
    }
    void add(std::string_view value, std::size_t) {
        if (value.find('\0') != std::string_view::npos) {
            throw Failure{Code::invalid, "a NUL in a text"};
        }
        // Binary text is the same bytes, with a length in place of a terminating NUL.
        put(value.data() != nullptr ? value.data() : "", value.size(), binary);
    }
    void add(Bytes bytes, std::size_t) {
        put(bytes.data() != nullptr ? reinterpret_cast<const char*>(bytes.data()) : "",
            bytes.size(), binary);
    }

    std::vector<std::array<char, 32>> m_numbers;
    std::vector<const char*> m_pointers;
    std::vector<int> m_lengths;
    std::vector<int> m_formats;
};

class Postgres final : public Connection {
public:
    explicit Postgres(Handle handle) : m_handle{std::move(handle)} {}

    [[nodiscard]] Engine engine() const override { return Engine::postgres; }

protected:
    std::int64_t execute(std::string_view sql, Params values, const Reader* reader) override {
        const auto& name = prepared(sql);
        const Bound bound{values};
        const PostgresResult result{
            m_handle.get(), PQexecPrepared(m_handle.get(), name.c_str(), bound.count(),
                                           bound.pointers(), bound.lengths(), bound.formats(), 0)};
        if (reader != nullptr) {
            result.read(*reader);
        }
        return result.changed();
    }

    void executeScript(std::string_view sql) override {
        const PostgresResult result{m_handle.get(),
                                    PQexec(m_handle.get(), toPostgres(sql).c_str())};
    }

private:
    const std::string& prepared(std::string_view sql) {
        std::string text{sql};
        const auto found = m_names.find(text);
        if (found != m_names.end()) {
            return found->second;
        }
        std::string name{"s"};
        name += std::to_string(m_names.size());
        const PostgresResult result{
            m_handle.get(), PQprepare(m_handle.get(), name.c_str(), text.c_str(), 0, nullptr)};
        return m_names.emplace(std::move(text), std::move(name)).first->second;
    }

    Handle m_handle;
    std::unordered_map<std::string, std::string> m_names;
};

} // namespace

std::unique_ptr<Connection> openPostgres(const std::string& conninfo) {
    // What the address itself says comes later and counts.
    const std::array<const char*, 3> names{"connect_timeout", "dbname", nullptr};
    const std::array<const char*, 3> values{secondsToWait, conninfo.c_str(), nullptr};
    Handle handle{PQconnectdbParams(names.data(), values.data(), 1)};
    if (PQstatus(handle.get()) != CONNECTION_OK) {
        throw Failure{Code::offline, "the server did not let us in"};
    }
    PQsetNoticeProcessor(
        handle.get(), [](void*, const char*) {}, nullptr);
    const char* strings = PQparameterStatus(handle.get(), "standard_conforming_strings");
    if (strings == nullptr || std::string_view{strings} != "on") {
        throw Failure{Code::engineUnsafe, "standard_conforming_strings is off"};
    }
    if (PQsetClientEncoding(handle.get(), "UTF8") != 0) {
        throw Failure{Code::engineUnsafe, "the server cannot speak UTF-8"};
    }
    auto connection = std::make_unique<Postgres>(std::move(handle));
    // Two workstations that both saw the same revision must not both save the next one.
    connection->script("SET SESSION CHARACTERISTICS AS TRANSACTION ISOLATION LEVEL SERIALIZABLE");
    return connection;
}

} // namespace sinew::store::sql
