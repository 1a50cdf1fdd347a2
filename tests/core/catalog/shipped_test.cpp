#include "core/catalog/shipped.h"

#include "catalog/check.h"

#include <catch2/catch_test_macros.hpp>

using namespace sinew;

TEST_CASE("everything that is shipped is read without a problem and fits together") {
    const auto loaded = catalog::load(sinew::test::shippedSources());
    for (const auto& problem : loaded ? base::Problems{} : loaded.error().problems) {
        UNSCOPED_INFO(problem.field << ": " << problem.code << " " << problem.detail);
    }
    REQUIRE(loaded.ok());
    CHECK(loaded->exercises.size() == 52);
    CHECK(loaded->protocols.size() == 3);
    CHECK(loaded->redFlags.size() == 16);
    CHECK(catalog::checkCatalogue(*loaded).empty());
}
