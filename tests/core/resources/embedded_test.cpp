#include "resources/embedded.h"
#include "resources/statements.h"

#include <catch2/catch_test_macros.hpp>

#include <algorithm>

using namespace sinew;

TEST_CASE(
    "every embedded file is found by its path and by its folder, and a missing one is empty") {
    const auto files = resources::all();
    REQUIRE_FALSE(files.empty());
    CHECK(std::is_sorted(files.begin(), files.end(),
                         [](const auto& a, const auto& b) { return a.path < b.path; }));
    for (const auto& file : files) {
        INFO(file.path);
        CHECK(resources::file(file.path).data() == file.content.data());
    }
    CHECK(resources::under("sql").size() >= 1);
    CHECK(resources::under("sq").empty());
    CHECK(resources::under("nowhere").empty());
    CHECK(resources::file("sql/nowhere.sql").empty());
}

TEST_CASE("a statement is the text under its heading, without the semicolon") {
    constexpr std::string_view text = "-- one\nSELECT 1\n  AS a;\n\n-- two\nSELECT 2;\n";
    STATIC_CHECK(resources::statementIn(text, "one") == "SELECT 1\n  AS a");
    STATIC_CHECK(resources::statementIn(text, "two") == "SELECT 2");
    STATIC_CHECK(resources::statementIn(text, "tw").empty());
    constexpr auto steps = resources::statement("store.stepsTaken");
    STATIC_CHECK(steps.starts_with("SELECT number"));
}
