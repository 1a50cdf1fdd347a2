#include "core/store/ground.h"

#include "store/sql/postgres.h"

#include <atomic>
#include <cstdlib>
#include <stdexcept>

#include <unistd.h>

namespace sinew::test {

namespace {

std::string server() {
    const char* conninfo = std::getenv("SINEW_TEST_POSTGRES");
    if (conninfo == nullptr) {
        throw std::runtime_error{"SINEW_TEST_POSTGRES names no server: run scripts/test.sh"};
    }
    return conninfo;
}

class SchemaGround final : public Ground {
public:
    SchemaGround() : m_schema{newName()} {
        store::sql::openPostgres(server())->script("CREATE SCHEMA " + m_schema);
    }
    SchemaGround(const SchemaGround&) = delete;
    SchemaGround& operator=(const SchemaGround&) = delete;
    ~SchemaGround() override {
        store::sql::openPostgres(server())->script("DROP SCHEMA " + m_schema + " CASCADE");
    }
    [[nodiscard]] std::unique_ptr<store::sql::Connection> connect() override {
        return store::sql::openPostgres(server() + " options=-csearch_path=" + m_schema);
    }

private:
    static std::string newName() {
        static std::atomic<int> count{0};
        return "case_" + std::to_string(getpid()) + "_" + std::to_string(++count);
    }

    std::string m_schema;
};

} // namespace

std::unique_ptr<Ground> newGround() {
    return std::make_unique<SchemaGround>();
}

} // namespace sinew::test
