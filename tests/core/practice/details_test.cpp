#include "practice/accounts.h"
#include "support/temporary_practice.h"

#include <catch2/catch_test_macros.hpp>

#include <algorithm>

using namespace sinew;
using namespace sinew::tests;

namespace {

/// A. Example's store with a session of 5 March.
struct Someone {
    TemporaryPractice store{"2026-03-02"};
    base::Id<rehab::Episode> episode = store.setUpExample();

    Someone() {
        store.at("2026-03-05", 18);
        REQUIRE(store->journal().allDone(episode, day("2026-03-05"), std::nullopt));
    }
    [[nodiscard]] practice::Details details() { return store->accounts().details(episode).value(); }
    base::Result<practice::Saved> change(const practice::Details& wanted) {
        return store->accounts().change(details(), wanted.patient.value, wanted.episode.value);
    }
};

} // namespace

TEST_CASE("a person and her injury are changed in one deed, and Undo takes back both") {
    Someone someone;
    const auto before = someone.details();
    auto wanted = before;
    wanted.patient.value.name = "B. Example";
    wanted.episode.value.demand = rehab::Demand::run;
    const auto saved = someone.change(wanted);
    REQUIRE(saved);
    CHECK(someone.details().patient.value == wanted.patient.value);
    CHECK(someone.details().episode.value == wanted.episode.value);
    CHECK(someone.store->accounts().actAs("B. Example"));
    REQUIRE(someone.store->journal().undo(saved->deed));
    CHECK(someone.details().patient.value == before.patient.value);
    CHECK(someone.details().episode.value == before.episode.value);
    CHECK(someone.store->accounts().actAs("A. Example"));
}

TEST_CASE("another kind of injury brings its protocol") {
    Someone someone;
    auto wanted = someone.details();
    wanted.episode.value.type = rehab::InjuryType::gradual;
    wanted.episode.value.subType = rehab::SubType::tendon;
    REQUIRE(someone.change(wanted));
    CHECK(someone.details().episode.value.protocol == "tendon");
}

TEST_CASE("everything that does not fit is told at once, and nothing is kept") {
    Someone someone;
    const auto before = someone.store.exported(true);
    CHECK(someone.details().firstEntry == day("2026-03-05"));
    auto wanted = someone.details();
    wanted.patient.value.name = " ";
    wanted.episode.value.type = rehab::InjuryType::gradual;
    wanted.episode.value.onset = day("2026-03-06");
    const auto refused = someone.change(wanted);
    REQUIRE_FALSE(refused);
    CHECK(refused.error().code == base::Code::invalid);
    std::vector<std::string> fields;
    for (const auto& problem : refused.error().problems) {
        fields.push_back(problem.field);
    }
    CHECK(std::find(fields.begin(), fields.end(), "name") != fields.end());
    CHECK(std::find(fields.begin(), fields.end(), "subType") != fields.end());
    CHECK(std::find(fields.begin(), fields.end(), "onset") != fields.end());
    CHECK(someone.store.exported(true) == before);
}

TEST_CASE("details that were changed elsewhere in the meantime are not overwritten") {
    Someone someone;
    const auto seen = someone.details();
    auto wanted = seen;
    wanted.patient.value.name = "B. Example";
    REQUIRE(someone.change(wanted));
    wanted.patient.value.name = "C. Example";
    const auto late =
        someone.store->accounts().change(seen, wanted.patient.value, wanted.episode.value);
    REQUIRE_FALSE(late);
    CHECK(late.error().code == base::Code::conflict);
    CHECK(someone.details().patient.value.name == "B. Example");
}
