#include "core/store/open_store.h"
#include "store/sql/postgres.h"

#include <catch2/catch_test_macros.hpp>

using namespace sinew;
using namespace sinew::test;
using base::Code;

TEST_CASE("two workstations that saw the same revision cannot both save the next one") {
    const OpenStore first;
    store::Store second{first.ground->connect()};
    first->append(revisionOf(1, 1, filled<rehab::Session>(), 500, 903));

    auto ours = first->transaction();
    CHECK(first->head(idOf<rehab::Session>(1))->revision == 1);
    second.append(revisionOf(1, 2, bare<rehab::Session>(), 501, 904));
    CHECK(codeOf([&] {
              first->append(revisionOf(1, 2, filled<rehab::Session>(3), 502, 903));
              ours.commit();
          }) == Code::conflict);
    CHECK(second.history(idOf<rehab::Session>(1)).size() == 2);
    CHECK(second.check().sound());
}

TEST_CASE(
    "a server that is not there is offline, and one that closes the door is said to be gone") {
    CHECK(codeOf([] {
              static_cast<void>(store::sql::openPostgres("host=/nowhere dbname=none"));
          }) == Code::offline);
    const OpenStore open;
    store::Store other{open.ground->connect()};
    const auto backend = open->connection().run("SELECT pg_backend_pid()").integer(0, 0);
    other.connection().run("SELECT pg_terminate_backend(CAST($1 AS INTEGER))", {backend});
    CHECK(codeOf([&] { open->append(revisionOf(1, 1, filled<rehab::Session>())); }) ==
          Code::offline);
    CHECK_FALSE(other.head(idOf<rehab::Session>(1)));
}

TEST_CASE("what a patient writes never stands in the statement's text") {
    const OpenStore open;
    const char* const hostile = "'; DROP TABLE record; -- \\'";
    auto patient = revisionOf(1, 1, filled<rehab::Patient>());
    patient.value.name = hostile;
    open->append(patient);
    CHECK(open->head(patient.id)->value.name == hostile);
    const auto rows = open->connection().run(
        "SELECT count(*) FROM pg_prepared_statements WHERE statement LIKE '%DROP TABLE%' "
        "AND statement NOT LIKE '%pg_prepared%'");
    CHECK(rows.integer(0, 0) == 0);
}
