#include "progress/rescreen.h"
#include "support/temporary_practice.h"

#include <catch2/catch_test_macros.hpp>

#include <algorithm>

using namespace sinew;
using namespace sinew::tests;

namespace {

rehab::RedFlagAnswers allNo() {
    rehab::RedFlagAnswers answers;
    answers.fill(false);
    return answers;
}

/// Set up and screened on the day of the injury, and a sudden grab in the evening of that day.
base::Id<rehab::Episode> grabbed(TemporaryPractice& store) {
    const auto episode = store.setUpExample();
    REQUIRE(store->journal().screening(episode, store->today(),
                                       [](rehab::Screening& value) { value.answers = allNo(); }));
    store.at("2026-03-02", 19);
    REQUIRE(
        store->journal().session(episode, store->today(), std::nullopt, [](rehab::Session& value) {
            value.newSymptoms = {rehab::NewSymptom::grab};
        }));
    return episode;
}

std::size_t callsOn(TemporaryPractice& store, base::Id<rehab::Episode> episode, const char* on) {
    const auto dossier = store->journal().dossier(episode).value();
    return progress::rescreenCalls({dossier, store->catalogue(), day(on)}).size();
}

} // namespace

TEST_CASE("warning signs asked again on the day of the first screening are not asked the day "
          "after") {
    TemporaryPractice store{"2026-03-02"};
    const auto episode = grabbed(store);
    CHECK(callsOn(store, episode, "2026-03-02") == 1);
    CHECK(callsOn(store, episode, "2026-03-03") == 1);
    REQUIRE(store->journal().screenAgain(episode, store->today(), allNo()));
    CHECK(callsOn(store, episode, "2026-03-02") == 0);
    CHECK(callsOn(store, episode, "2026-03-03") == 0);
    CHECK(store->journal().dossier(episode)->screenings.size() == 2);
}

TEST_CASE("a clearance goes to the screening of the day that says yes") {
    TemporaryPractice store{"2026-03-02"};
    const auto episode = grabbed(store);
    auto answers = allNo();
    answers[5] = true;
    REQUIRE(store->journal().screenAgain(episode, store->today(), answers));
    REQUIRE(store->journal().screenAgain(episode, store->today(), allNo()));
    REQUIRE(store->journal().screening(episode, store->today(), [](rehab::Screening& value) {
        value.clearance = rehab::Clearance{"Dr. B", "physician", day("2026-03-02"), "seen"};
    }));
    const auto dossier = store->journal().dossier(episode).value();
    CHECK(dossier.screenings.size() == 3);
    for (const auto& screening : dossier.screenings) {
        CHECK(screening.value.clearance.has_value() == screening.value.answers[5].value());
    }
}
