#include "core/store/ground.h"

#include "store/sql/dialect.h"

#include <catch2/catch_test_macros.hpp>

#include <limits>

using namespace sinew;
using namespace sinew::store::sql;
using base::Code;

namespace {

constexpr std::string_view things = "CREATE TABLE thing (id TEXT PRIMARY KEY, count INTEGER NOT "
                                    "NULL CHECK (count BETWEEN -9 AND 9),"
                                    " weight REAL, picture BLOB) STRICT, WITHOUT ROWID;"
                                    "CREATE TABLE big (number INTEGER) STRICT;";
constexpr std::string_view insertThing =
    "INSERT INTO thing (id, count, weight, picture) VALUES ($1, $2, $3, $4)";
constexpr std::string_view countThings = "SELECT count(*) FROM thing";

Code codeOf(const std::function<void()>& deed) {
    try {
        deed();
    } catch (const Failure& failure) {
        return failure.code();
    }
    FAIL("nothing was thrown");
    return Code::unexpected;
}

} // namespace

TEST_CASE("values come back as they were written: numbers, decimals, text, bytes and nothing") {
    const auto ground = test::newGround();
    const auto connection = ground->connect();
    connection->script(things);
    const Blob bytes{std::byte{0}, std::byte{255}, std::byte{39}, std::byte{92}};
    CHECK(connection->change(insertThing, {"Zoë's \\ 'x'", -9, 0.1, bytes}) == 1);
    CHECK(connection->change(insertThing, {"", 9, Param{}, Param{}}) == 1);
    constexpr auto largest = std::numeric_limits<std::int64_t>::max();
    connection->change("INSERT INTO big (number) VALUES ($1)", {largest});

    const auto rows =
        connection->run("SELECT id, count, weight, picture FROM thing ORDER BY count");
    REQUIRE(rows.size() == 2);
    CHECK(rows.row(0) == std::vector<Value>{"Zoë's \\ 'x'", std::int64_t{-9}, 0.1, bytes});
    CHECK(rows.row(1) == std::vector<Value>{"", std::int64_t{9}, Null{}, Null{}});
    CHECK(connection->run("SELECT number FROM big").integer(0, 0) == largest);
}

TEST_CASE("a parameter is found by its number, wherever it stands") {
    const auto ground = test::newGround();
    const auto connection = ground->connect();
    connection->script(things);
    connection->change("INSERT INTO thing (count, id) VALUES ($2, $1)", {"a", 3});
    CHECK(connection->change("UPDATE thing SET count = $2 WHERE id = $1 AND count <> $2",
                             {"a", 5}) == 1);
    CHECK(connection->run("SELECT id FROM thing WHERE count = $2 AND id = $1", {"a", 5}).size() ==
          1);
}

TEST_CASE(
    "a transaction that is not committed leaves nothing, and an inner one belongs to the outer") {
    const auto ground = test::newGround();
    const auto connection = ground->connect();
    connection->script(things);
    {
        Transaction outer{*connection};
        Transaction inner{*connection};
        connection->change(insertThing, {"a", 1, 1.0, Param{}});
        inner.commit();
    }
    CHECK(connection->run(countThings).integer(0, 0) == 0);
    {
        Transaction outer{*connection};
        connection->change(insertThing, {"a", 1, 1.0, Param{}});
        outer.commit();
    }
    CHECK(connection->run(countThings).integer(0, 0) == 1);
}

TEST_CASE("one failed statement rolls the whole transaction back, even when somebody caught it") {
    const auto ground = test::newGround();
    const auto connection = ground->connect();
    connection->script(things);
    const auto deed = [&] {
        Transaction transaction{*connection};
        connection->change(insertThing, {"a", 1, 1.0, Param{}});
        CHECK(codeOf([&] {
                  connection->change(insertThing, {"b", 10, 1.0, Param{}});
              }) == Code::invalid);
        transaction.commit();
    };
    CHECK_THROWS_AS(deed(), Failure);
    CHECK(connection->run(countThings).integer(0, 0) == 0);
    connection->change(insertThing, {"c", 1, 1.0, Param{}});
    CHECK(connection->run(countThings).integer(0, 0) == 1);
}

TEST_CASE("a failure names its true cause and no value") {
    const auto ground = test::newGround();
    const auto connection = ground->connect();
    connection->script(things);
    connection->change(insertThing, {"secret", 1, 1.0, Param{}});
    CHECK(codeOf([&] {
              connection->change(insertThing, {"secret", 1, 1.0, Param{}});
          }) == Code::conflict);
    CHECK(codeOf([&] { connection->run("SELECT nowhere FROM thing"); }) == Code::unexpected);
    CHECK(codeOf([&] {
              connection->run("SELECT id FROM thing WHERE id = $1", {std::string_view{"a\0b", 3}});
          }) == Code::invalid);
    try {
        connection->change(insertThing, {"secret", 1, 1.0, Param{}});
    } catch (const Failure& failure) {
        CHECK(std::string{failure.what()}.find("secret") == std::string::npos);
    }
}

TEST_CASE("the schema's dialect changes exactly five words for PostgreSQL") {
    CHECK(toPostgres("CREATE TABLE a (n INTEGER, r REAL, b BLOB, t TEXT) STRICT, WITHOUT ROWID;") ==
          "CREATE TABLE a (n BIGINT, r DOUBLE PRECISION, b BYTEA, t TEXT);");
    CHECK(
        toPostgres("CREATE TABLE a (n INTEGER) STRICT;\n-- an INTEGER\nCHECK ('REAL' \"BLOB\")") ==
        "CREATE TABLE a (n BIGINT);\n-- an INTEGER\nCHECK ('REAL' \"BLOB\")");
    CHECK(toPostgres("CREATE TABLE a (b TEXT)\nSTRICT,\nWITHOUT ROWID;") ==
          "CREATE TABLE a (b TEXT);");
}
