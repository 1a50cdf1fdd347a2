#include "practice/journal.h"
#include "support/temporary_practice.h"

#include <catch2/catch_test_macros.hpp>

#include <fstream>

using namespace sinew;
using namespace sinew::tests;
using progress::DayPlanState;
using progress::Pause;
using rehab::DayStateKind;

namespace {

struct Paused {
    TemporaryPractice store{"2026-03-06"};
    base::Id<rehab::Episode> episode = store.setUpExample();
    practice::Saved saved;

    Paused(const char* from, const char* until) {
        const auto kept =
            store->journal().pause(episode, {DayStateKind::holiday, day(from), day(until)});
        REQUIRE(kept.ok());
        saved = *kept;
    }
    std::vector<DayPlanState> week() {
        std::vector<DayPlanState> states;
        const auto view = store->journal().plan(episode, store->today());
        REQUIRE(view.ok());
        for (const auto& plan : view->week) {
            states.push_back(plan.state);
        }
        return states;
    }
    std::vector<Pause> pauses() {
        const auto view = store->journal().plan(episode, store->today());
        REQUIRE(view.ok());
        return view->pauses;
    }
};

constexpr auto due = DayPlanState::due;
constexpr auto paused = DayPlanState::paused;

} // namespace

TEST_CASE("a holiday told ahead pauses its days, is one deed, and comes back with Undo") {
    Paused life{"2026-03-08", "2026-03-10"};
    CHECK(life.week() == std::vector{due, due, paused, paused, paused, due, due});
    CHECK(life.pauses() ==
          std::vector<Pause>{{DayStateKind::holiday, day("2026-03-08"), day("2026-03-10")}});
    REQUIRE(life.store->journal().undo(life.saved.deed));
    CHECK(life.pauses().empty());
    CHECK(life.week() == std::vector(7, due));
}

TEST_CASE("who is well again earlier ends the pause on that day, and the days before stay paused") {
    Paused life{"2026-03-06", "2026-03-14"};
    life.store.at("2026-03-09", 8);
    CHECK(life.store->journal().today(life.episode, day("2026-03-09"))->pause ==
          Pause{DayStateKind::holiday, day("2026-03-06"), day("2026-03-14")});
    REQUIRE(life.store->journal().dayState(life.episode, day("2026-03-09"), std::nullopt));
    CHECK(life.week() == std::vector(7, due));
    const auto dossier = life.store->journal().dossier(life.episode);
    REQUIRE(dossier.ok());
    CHECK(dossier->dayStates.size() == 3);
}

TEST_CASE("a pause is made shorter or longer by saying it again") {
    Paused life{"2026-03-07", "2026-03-12"};
    const auto until = [&](const char* last) {
        return life.store->journal().pause(life.episode,
                                           {DayStateKind::holiday, day("2026-03-07"), day(last)});
    };
    REQUIRE(until("2026-03-08").ok());
    CHECK(life.pauses().front().until == day("2026-03-08"));
    REQUIRE(until("2026-03-20").ok());
    CHECK(life.pauses().front().until == day("2026-03-20"));
}

TEST_CASE("a pause that ends before it begins, or years ahead, is refused and nothing is kept") {
    Paused life{"2026-03-06", "2026-03-06"};
    const auto before = life.store.exported(true);
    for (const auto* last : {"2026-03-05", "2027-04-01"}) {
        const auto refused = life.store->journal().pause(
            life.episode, {DayStateKind::ill, day("2026-03-06"), day(last)});
        REQUIRE_FALSE(refused.ok());
        CHECK(refused.error().problems.front().field == "until");
    }
    CHECK(life.store.exported(true) == before);
}

TEST_CASE("a pause told ahead goes out with the record and comes back the same") {
    Paused life{"2026-03-08", "2026-03-10"};
    const auto text = life.store.exported();
    CHECK(text.find("\"day\":\"2026-03-10\"") != std::string::npos);
    const TemporaryFolder folder;
    const auto file = folder.path() / "pause.jsonl";
    std::ofstream{file, std::ios::binary} << text;
    TemporaryPractice empty{"2026-03-06"};
    std::vector<practice::LineProblem> problems;
    REQUIRE(empty->post().import(file, empty->today(), problems).ok());
    CHECK(empty.exported() == text);
}

TEST_CASE("a day without exercises says when there are some again") {
    Paused life{"2026-03-06", "2026-03-08"};
    const auto view = life.store->journal().today(life.episode, day("2026-03-06"));
    REQUIRE(view.ok());
    REQUIRE(view->next);
    CHECK(view->next->day == day("2026-03-09"));
    CHECK_FALSE(view->next->items.empty());
}
