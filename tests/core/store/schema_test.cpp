#include "core/store/open_store.h"
#include "resources/embedded.h"

#include <catch2/catch_test_macros.hpp>

#include <algorithm>

using namespace sinew;
using namespace sinew::test;
using base::Code;
using store::SchemaStep;
using store::schemaSteps;
using store::stepsToTake;
using store::takeSteps;

namespace {

SchemaStep nextStep(const std::vector<SchemaStep>& steps, std::string_view text) {
    return {steps.back().number + 1, "next", text};
}

} // namespace

TEST_CASE("steps are numbered without gaps, and each says in its first line why it is there") {
    for (const auto engine : {store::sql::Engine::sqlite, store::sql::Engine::postgres}) {
        const auto steps = schemaSteps(engine);
        REQUIRE_FALSE(steps.empty());
        for (std::size_t i = 0; i < steps.size(); ++i) {
            INFO(steps[i].name);
            CHECK(steps[i].number == static_cast<int>(i) + 1);
            CHECK(steps[i].text.starts_with("-- "));
            CHECK(steps[i].text.substr(0, steps[i].text.find('\n')).ends_with("."));
        }
    }
}

TEST_CASE("an empty database takes every step once, and then none") {
    const auto ground = newGround();
    const auto connection = ground->connect();
    const auto known = schemaSteps(connection->engine());
    CHECK(stepsToTake(*connection, known).size() == known.size());
    takeSteps(*connection, known, caseTime);
    CHECK(stepsToTake(*connection, known).empty());
    CHECK(connection->run("SELECT number, applied_at FROM schema_step").size() == known.size());
}

TEST_CASE("a store of a newer version is refused") {
    const auto ground = newGround();
    const auto connection = ground->connect();
    auto newer = schemaSteps(connection->engine());
    newer.push_back(nextStep(newer, "-- Later.\nCREATE TABLE later (n INTEGER) STRICT;"));
    takeSteps(*connection, newer, caseTime);
    CHECK(codeOf([&] {
              static_cast<void>(stepsToTake(*connection, schemaSteps(connection->engine())));
          }) == Code::tooNew);
}

TEST_CASE("a step whose text was altered after it was taken is refused") {
    const auto ground = newGround();
    const auto connection = ground->connect();
    auto steps = schemaSteps(connection->engine());
    takeSteps(*connection, steps, caseTime);
    const std::string altered = std::string{steps[2].text} + "\n";
    steps[2].text = altered;
    CHECK(codeOf([&] { static_cast<void>(stepsToTake(*connection, steps)); }) ==
          Code::schemaAltered);
}

TEST_CASE("tables without steps are nobody's store") {
    const auto ground = newGround();
    const auto connection = ground->connect();
    connection->script("CREATE TABLE stranger (n INTEGER) STRICT;");
    CHECK(codeOf([&] {
              static_cast<void>(stepsToTake(*connection, schemaSteps(connection->engine())));
          }) == Code::schemaAltered);
}

TEST_CASE("a step that fails leaves nothing of itself") {
    const auto ground = newGround();
    const auto connection = ground->connect();
    const auto steps = schemaSteps(connection->engine());
    takeSteps(*connection, steps, caseTime);
    const auto before = store::tables(*connection);
    CHECK_THROWS_AS(
        takeSteps(*connection,
                  {nextStep(steps, "-- Breaks.\nCREATE TABLE half (n INTEGER) STRICT;\nNONSENSE;")},
                  caseTime),
        store::sql::Failure);
    CHECK(store::tables(*connection) == before);
    CHECK(stepsToTake(*connection, steps).empty());
}
