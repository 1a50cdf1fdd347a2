#include "support/temporary_practice.h"

#include <catch2/catch_test_macros.hpp>

using namespace sinew;
using tests::day;
using tests::TemporaryPractice;

namespace {

rehab::Dossier dossierOf(TemporaryPractice& practice, base::Id<rehab::Episode> episode) {
    auto found = practice->journal().dossier(episode);
    REQUIRE(found.ok());
    return std::move(found).value();
}

} // namespace

TEST_CASE("a goal is set, changed, forgotten and brought back") {
    TemporaryPractice practice{"2026-03-06"};
    const auto episode = practice.setUpExample();
    auto& course = practice->course();
    const auto made = course.goal(episode, std::nullopt,
                                  [](rehab::Goal& goal) { goal.text = "play with the children"; });
    REQUIRE(made.ok());
    REQUIRE(course.goal(episode, made->id, [](rehab::Goal& goal) { goal.measure = "ake"; }).ok());
    auto goals = dossierOf(practice, episode).goals;
    REQUIRE(goals.size() == 1);
    CHECK(goals[0].value.text == "play with the children");
    CHECK(goals[0].value.measure == "ake");
    const auto forgotten = course.forgetGoal(episode, made->id);
    REQUIRE(forgotten.ok());
    CHECK(dossierOf(practice, episode).goals.empty());
    REQUIRE(practice->journal().undo(forgotten->deed).ok());
    CHECK(dossierOf(practice, episode).goals.size() == 1);
}

TEST_CASE("a goal without words is refused and nothing is kept") {
    TemporaryPractice practice{"2026-03-06"};
    const auto episode = practice.setUpExample();
    const auto refused = practice->course().goal(episode, std::nullopt, [](rehab::Goal&) {});
    REQUIRE_FALSE(refused.ok());
    CHECK(refused.error().problems.front().field == "text");
    CHECK(dossierOf(practice, episode).goals.empty());
}

TEST_CASE("what the plan has on a day is due on another, once, and comes back") {
    TemporaryPractice practice{"2026-03-06"};
    const auto episode = practice.setUpExample();
    const auto today = day("2026-03-06");
    const auto items = [&](int ahead) {
        const auto view = practice->journal().plan(episode, today);
        REQUIRE(view.ok());
        return view->week.at(static_cast<std::size_t>(ahead)).items.size();
    };
    const auto planned = items(0);
    REQUIRE(planned > 0);
    REQUIRE(practice->course().move(episode, today, today + 1).ok());
    CHECK(items(0) == 0);
    CHECK(items(1) >= planned); // what stands on both days stands there once
    REQUIRE(practice->course().move(episode, today, today + 2).ok());
    CHECK(dossierOf(practice, episode).dayMoves.size() == 1); // changed, not added
    REQUIRE(practice->course().move(episode, today, today).ok());
    CHECK(items(0) == planned);
    CHECK(dossierOf(practice, episode).dayMoves.empty());
}

TEST_CASE("a day that is over is not moved") {
    TemporaryPractice practice{"2026-03-06"};
    const auto episode = practice.setUpExample();
    const auto refused = practice->course().move(episode, day("2026-03-05"), day("2026-03-07"));
    REQUIRE_FALSE(refused.ok());
    CHECK(refused.error().problems.front().code == "pastDay");
}

TEST_CASE("a return is the person's own decision, signed with her name, and starts the watch") {
    TemporaryPractice practice{"2026-03-20"};
    const auto episode = practice.setUpExample();
    REQUIRE(practice->course().returned(episode, std::nullopt).ok());
    const auto decisions = dossierOf(practice, episode).decisions;
    REQUIRE(decisions.size() == 1);
    CHECK(decisions[0].value.by == "A. Example");
    CHECK(decisions[0].value.decided == rehab::DecisionKind::return_);
    const auto view = practice->journal().plan(episode, day("2026-03-20"));
    REQUIRE(view.ok());
    CHECK(view->phase.returned == day("2026-03-20"));
    CHECK(view->phase.phase == "A1"); // no gate was opened by it
}
