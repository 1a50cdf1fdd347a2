#include "practice/demo_clinic.h"
#include "support/temporary_practice.h"

#include <catch2/catch_test_macros.hpp>

#include <algorithm>
#include <set>

using namespace sinew;
using namespace sinew::tests;

namespace {

const practice::DemoWish smallClinic{9, 30, 7};

bool goOn(int, int) {
    return true;
}

} // namespace

TEST_CASE("the demo clinic is the same for the same seed and day, and another for another seed") {
    TemporaryPractice one{"2026-03-22"};
    TemporaryPractice two{"2026-03-22"};
    REQUIRE(one->demoClinic().fill({3, 20, 7}, day("2026-03-22"), goOn));
    REQUIRE(two->demoClinic().fill({3, 20, 7}, day("2026-03-22"), goOn));
    CHECK(one.exported() == two.exported());
    TemporaryPractice other{"2026-03-22"};
    REQUIRE(other->demoClinic().fill({3, 20, 8}, day("2026-03-22"), goOn));
    CHECK(other.exported() != one.exported());
}

TEST_CASE("the demo clinic shows all three types and says that it is a demo") {
    TemporaryPractice store{"2026-03-22"};
    REQUIRE(store->demoClinic().fill(smallClinic, day("2026-03-22"), goOn));
    const auto lines = store->accounts().patients(day("2026-03-22"));
    REQUIRE(lines);
    CHECK(lines->size() == 9);
    std::set<rehab::InjuryType> types;
    for (const auto& line : *lines) {
        REQUIRE(line.episode);
        types.insert(line.episode->value.type);
        CHECK(line.patient.value.name.find("(demo)") != std::string::npos);
    }
    CHECK(types.size() == 3);
}

TEST_CASE("a store with patients is not filled with a demo") {
    TemporaryPractice store{"2026-03-22"};
    store.setUpExample();
    const auto before = store.exported();
    const auto refused = store->demoClinic().fill(smallClinic, day("2026-03-22"), goOn);
    REQUIRE_FALSE(refused);
    CHECK(refused.error().code == base::Code::notAllowed);
    CHECK(store.exported() == before);
}

TEST_CASE("a demo that is stopped keeps whole patients only") {
    TemporaryPractice store{"2026-03-22"};
    const auto stopped = store->demoClinic().fill(smallClinic, day("2026-03-22"),
                                                  [](int done, int) { return done < 2; });
    REQUIRE_FALSE(stopped);
    CHECK(stopped.error().code == base::Code::cancelled);
    CHECK(store->accounts().patients(day("2026-03-22"))->size() == 2);
}
