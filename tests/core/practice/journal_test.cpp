#include "practice/journal.h"
#include "support/temporary_practice.h"

#include <catch2/catch_test_macros.hpp>

#include <algorithm>
#include <stdexcept>

using namespace sinew;
using namespace sinew::tests;
using namespace sinew::rehab;

namespace {

std::optional<PainScore> pain(int score) {
    return PainScore::from(score);
}

std::optional<double> valueIn(const progress::Chart& chart, const char* series, const char* on) {
    for (const auto& one : chart.series) {
        for (const auto& point : one.points) {
            if (one.name == series && point.day == day(on)) {
                return point.value;
            }
        }
    }
    return std::nullopt;
}

} // namespace

TEST_CASE("a patient logs today's pain and sees it in the chart") {
    TemporaryPractice store;
    const auto episode = store.setUpExample();
    store.at("2026-03-04", 17);
    auto& journal = store->journal();
    const auto session = journal.session(episode, day("2026-03-04"), std::nullopt,
                                         [](Session& value) { value.painBefore = pain(3); });
    REQUIRE(session);
    REQUIRE(journal.allDone(episode, day("2026-03-04"), session->id));
    REQUIRE(journal.session(episode, day("2026-03-04"), session->id,
                            [](Session& value) { value.painWorst = pain(4); }));
    store.at("2026-03-05", 7);
    REQUIRE(journal.checkIn(episode, day("2026-03-05"), CheckInKind::morning,
                            [](CheckIn& value) { value.nextMorning = pain(2); }));

    const auto seen = journal.progress(episode, day("2026-03-05"));
    REQUIRE(seen);
    CHECK(valueIn(seen->pain, "painBefore", "2026-03-04") == 3.0);
    CHECK(valueIn(seen->pain, "painWorst", "2026-03-04") == 4.0);
    CHECK(valueIn(seen->pain, "nextMorning", "2026-03-05") == 2.0);
    CHECK_FALSE(valueIn(seen->pain, "painAfter", "2026-03-04"));
}

TEST_CASE("all done confirms sets and repetitions and leaves effort, minutes and pain unanswered") {
    TemporaryPractice store;
    const auto episode = store.setUpExample();
    store.at("2026-03-04", 17);
    const auto before = store->journal().today(episode, day("2026-03-04"));
    REQUIRE(before);
    REQUIRE(before->plan.state == progress::DayPlanState::due);
    REQUIRE_FALSE(before->plan.items.empty());
    REQUIRE(store->journal().allDone(episode, day("2026-03-04"), std::nullopt));

    const auto after = store->journal().today(episode, day("2026-03-04"));
    REQUIRE(after);
    REQUIRE(after->sessions.size() == 1);
    const auto& session = after->sessions.front();
    CHECK(session.session.value.state == SessionState::finished);
    CHECK_FALSE(session.session.value.rpe);
    CHECK_FALSE(session.session.value.minutes);
    CHECK_FALSE(session.session.value.painWorst);
    CHECK_FALSE(session.sets.empty());
    CHECK(std::none_of(session.sets.begin(), session.sets.end(),
                       [](const auto& set) { return set.value.pain.has_value(); }));
    CHECK(std::all_of(after->plan.items.begin(), after->plan.items.end(), [](const auto& item) {
        return item.timesDone == 1; // some are due more than once a day
    }));
}

TEST_CASE("an exercise ticked and unticked leaves nothing done, and its history stays") {
    TemporaryPractice store;
    const auto episode = store.setUpExample();
    store.at("2026-03-04", 17);
    auto& journal = store->journal();
    const auto exercise = journal.today(episode, day("2026-03-04"))->plan.items.front().exercise;
    const auto ticked = journal.item(episode, day("2026-03-04"), std::nullopt, exercise, true);
    REQUIRE(ticked);
    REQUIRE(journal.item(episode, day("2026-03-04"), ticked->id, exercise, false));
    const auto seen = journal.today(episode, day("2026-03-04"));
    REQUIRE(seen);
    CHECK(seen->sessions.front().sets.empty());
    CHECK(seen->plan.items.front().state == progress::ItemState::due);
    CHECK(store.exported(true).size() > store.exported(false).size());
}

TEST_CASE("undo takes back a whole deed, and undo of that brings it again") {
    TemporaryPractice store;
    const auto episode = store.setUpExample();
    store.at("2026-03-04", 17);
    const auto before = store.exported();
    const auto done = store->journal().allDone(episode, day("2026-03-04"), std::nullopt);
    REQUIRE(done);
    const auto after = store.exported();
    REQUIRE(after != before);
    const auto undone = store->journal().undo(done->deed);
    REQUIRE(undone);
    CHECK(store.exported() == before);
    CHECK(store->journal().today(episode, day("2026-03-04"))->sessions.empty());
    REQUIRE(store->journal().undo(undone->deed));
    CHECK(store.exported() == after);
}

TEST_CASE("undo refuses where somebody changed the record since, and changes nothing") {
    TemporaryPractice store;
    const auto episode = store.setUpExample();
    store.at("2026-03-04", 17);
    auto& journal = store->journal();
    const auto first = journal.session(episode, day("2026-03-04"), std::nullopt,
                                       [](Session& value) { value.painBefore = pain(3); });
    REQUIRE(first);
    REQUIRE(journal.session(episode, day("2026-03-04"), first->id,
                            [](Session& value) { value.painBefore = pain(2); }));
    const auto before = store.exported(true);
    const auto undone = journal.undo(first->deed);
    REQUIRE_FALSE(undone);
    CHECK(undone.error().code == base::Code::conflict);
    CHECK(store.exported(true) == before);
}

TEST_CASE(
    "nothing is logged in the future or before the injury, and every problem names its field") {
    TemporaryPractice store;
    const auto episode = store.setUpExample();
    store.at("2026-03-04", 17);
    const auto before = store.exported(true);
    const auto future =
        store->journal().checkIn(episode, day("2026-03-05"), CheckInKind::morning,
                                 [](CheckIn& value) { value.nextMorning = pain(1); });
    REQUIRE_FALSE(future);
    CHECK(future.error().problems == base::Problems{{"day", "futureDay", "2026-03-04"}});
    const auto early =
        store->journal().session(episode, day("2026-03-01"), std::nullopt,
                                 [](Session& value) { value.note = std::string(5000, 'x'); });
    REQUIRE_FALSE(early);
    CHECK(early.error().problems ==
          base::Problems{{"note", "tooLong", "4000"}, {"day", "beforeOnset", "2026-03-02"}});
    CHECK(store.exported(true) == before);
}

TEST_CASE("a set is changed in place, another exercise is skipped for a reason") {
    TemporaryPractice store;
    const auto episode = store.setUpExample();
    store.at("2026-03-04", 17);
    auto& journal = store->journal();
    const auto items = journal.today(episode, day("2026-03-04"))->plan.items;
    REQUIRE(items.size() >= 2);
    const auto changed = journal.set(episode, day("2026-03-04"), std::nullopt, items[0].exercise, 0,
                                     [](SetDone& set) {
                                         set.state = SetState::partial;
                                         set.pain = pain(5);
                                     });
    REQUIRE(changed);
    REQUIRE(journal.skip(episode, day("2026-03-04"), changed->id, items[1].exercise,
                         SkipReason::equipment));
    const auto sets = journal.today(episode, day("2026-03-04"))->sessions.front().sets;
    REQUIRE(sets.size() == 2);
    CHECK(sets[0].value.pain == pain(5));
    CHECK(sets[0].value.state == SetState::partial);
    CHECK(sets[1].value.skipReason == SkipReason::equipment);
    CHECK(sets[1].value.exercise == items[1].exercise);
}

TEST_CASE("an open session of yesterday is offered again after a restart") {
    TemporaryPractice store;
    const auto episode = store.setUpExample();
    store.at("2026-03-04", 17);
    REQUIRE(store->journal().session(episode, day("2026-03-04"), std::nullopt,
                                     [](Session& value) { value.painBefore = pain(3); }));
    store.at("2026-03-05", 8);
    store.reopen();
    const auto seen = store->journal().today(episode, day("2026-03-05"));
    REQUIRE(seen);
    REQUIRE(seen->unfinished);
    CHECK(seen->unfinished->session.day == day("2026-03-04"));
    CHECK(seen->asksMorning);
    CHECK(seen->morning.sessionDay == day("2026-03-04"));
}

TEST_CASE("a session at half past one belongs to the evening before") {
    TemporaryPractice store;
    const auto episode = store.setUpExample();
    store.at("2026-03-05", 1, 30);
    CHECK(store->today() == day("2026-03-04"));
    REQUIRE(store->journal().allDone(episode, day("2026-03-04"), std::nullopt));
    CHECK(store->journal().today(episode, day("2026-03-04"))->sessions.size() == 1);
}

TEST_CASE("a gate that is not open cannot be accepted, an override needs its reason") {
    TemporaryPractice store;
    const auto episode = store.setUpExample();
    store.at("2026-03-04", 17);
    Decision decision;
    decision.episode = episode;
    decision.by = "A. Example";
    const auto accepted = store->journal().decide(day("2026-03-04"), decision);
    REQUIRE_FALSE(accepted);
    CHECK(accepted.error().code == base::Code::notAllowed);
    decision.decided = DecisionKind::override_;
    decision.to = "A2";
    const auto unexplained = store->journal().decide(day("2026-03-04"), decision);
    REQUIRE_FALSE(unexplained);
    CHECK(unexplained.error().problems.front().field == "reason");
    decision.reason = "seen in the clinic";
    REQUIRE(store->journal().decide(day("2026-03-04"), decision));
    CHECK(store->journal().today(episode, day("2026-03-04"))->phase.phase == "A2");
}

TEST_CASE("a relapse begins an episode of its own in the first phase, and can be taken back") {
    TemporaryPractice store;
    const auto episode = store.setUpExample();
    store.at("2026-04-20", 17);
    auto& journal = store->journal();
    Decision decision;
    decision.episode = episode;
    decision.decided = DecisionKind::override_;
    decision.to = "M";
    decision.by = "A. Example";
    decision.reason = "back at work";
    REQUIRE(journal.decide(day("2026-04-20"), decision));
    store.at("2026-05-02", 17);
    CHECK_FALSE(journal.relapse(episode, day("2026-02-01")));
    const auto relapse = journal.relapse(episode, day("2026-05-02"));
    REQUIRE(relapse);
    CHECK(store->accounts().currentEpisode(std::nullopt).value() == relapse->id);
    const auto dossier = journal.dossier(relapse->id);
    REQUIRE(dossier);
    CHECK(dossier->episode.value.recurrenceOf == episode);
    const auto view = journal.today(relapse->id, day("2026-05-02"));
    REQUIRE(view);
    CHECK(view->phase.phase == "A1");
    CHECK(view->dayOfInjury == 0);
    CHECK(journal.dossier(episode)->episode.value.state == EpisodeState::closed);
    CHECK_FALSE(journal.relapse(episode, day("2026-05-02"))); // only once
    REQUIRE(journal.undo(relapse->deed));
    CHECK(store->accounts().currentEpisode(std::nullopt).value() == episode);
    CHECK(journal.dossier(episode)->episode.value.state != EpisodeState::closed);
}

TEST_CASE("what is held in memory says the same as what is read anew") {
    TemporaryPractice store;
    const auto episode = store.setUpExample();
    store.at("2026-03-04", 17);
    auto& journal = store->journal();
    REQUIRE(journal.today(episode, day("2026-03-04")));
    const auto first = journal.allDone(episode, day("2026-03-04"), std::nullopt);
    REQUIRE(first);
    REQUIRE(journal.session(episode, day("2026-03-04"), first->id,
                            [](Session& value) { value.painWorst = pain(4); }));
    REQUIRE(journal.dayState(episode, day("2026-03-03"), DayStateKind::rest));
    const auto held = journal.dossier(episode);
    store.reopen();
    const auto fresh = store->journal().dossier(episode);
    REQUIRE(held);
    REQUIRE(fresh);
    CHECK(held->sessions.size() == fresh->sessions.size());
    CHECK(held->sessions.front().session == fresh->sessions.front().session);
    CHECK(held->sessions.front().sets == fresh->sessions.front().sets);
    CHECK(held->runs == fresh->runs);
    CHECK(held->dayStates == fresh->dayStates);
}

TEST_CASE("a wish to stay at a dose holds for its day and can be taken back") {
    TemporaryPractice store{"2026-03-05"};
    const auto episode = store.setUpExample();
    store.at("2026-03-05", 9);
    const auto stayed = store->journal().stay(episode, day("2026-03-05"), "single-leg-bridge");
    REQUIRE(stayed);
    const auto dossier = store->journal().dossier(episode);
    REQUIRE(dossier);
    REQUIRE(dossier->snoozes.size() == 1);
    CHECK(dossier->snoozes.front().value.rule == progress::stayRule("single-leg-bridge"));
    CHECK(dossier->snoozes.front().value.until == day("2026-03-05"));
    REQUIRE(store->journal().undo(stayed->deed));
    CHECK(store->journal().dossier(episode)->snoozes.empty());
}

TEST_CASE("both sides of a test are one deed") {
    TemporaryPractice store{"2026-03-05"};
    const auto episode = store.setUpExample();
    store.at("2026-03-05", 9);
    Measurement left;
    left.episode = episode;
    left.what = MeasurementKind::bridgeReps;
    left.unit = Unit::reps;
    left.side = Side::left;
    left.value = Reading::from(12'000);
    auto right = left;
    right.side = Side::right;
    right.value = Reading::from(20'000);
    const auto kept = store->journal().measurements(day("2026-03-05"), {left, right});
    REQUIRE(kept);
    CHECK(store->journal().dossier(episode)->measurements.size() == 2);
    REQUIRE(store->journal().undo(kept->deed));
    CHECK(store->journal().dossier(episode)->measurements.empty());
}

TEST_CASE("a day shows the clock's day, its runs and its own check-in") {
    TemporaryPractice store{"2026-03-05"};
    const auto episode = store.setUpExample();
    store.at("2026-03-05", 9);
    REQUIRE(store->journal().checkIn(
        episode, day("2026-03-05"), CheckInKind::morning,
        [](CheckIn& value) { value.newSymptoms = {NewSymptom::tingling}; }));
    store.at("2026-03-06", 10, 42);
    const auto view = store->journal().today(episode, day("2026-03-05"));
    REQUIRE(view);
    CHECK(view->today == day("2026-03-06"));
    CHECK(view->now.localMinute() == 10 * 60 + 42);
    REQUIRE(view->checkIn);
    CHECK(view->checkIn->value.newSymptoms == std::vector<NewSymptom>{NewSymptom::tingling});
    CHECK_FALSE(view->asksMorning);
}

namespace {

/// The first exercise due that each side does on its own, with the first day it is due on.
std::pair<base::Day, progress::DayItem> eachSideItem(TemporaryPractice& store,
                                                     base::Id<Episode> episode) {
    for (auto on = day("2026-03-04"); on < day("2026-03-11"); on = on + 1) {
        store.at(on.text().c_str(), 17);
        const auto view = store->journal().today(episode, on);
        for (const auto& item : view->plan.items) {
            if (item.side == SideRule::eachSide && item.dose.sets.value_or(1) > 1) {
                return {on, item};
            }
        }
    }
    throw std::runtime_error{"the starter plan has no exercise for each side"};
}

progress::ItemState stateOf(TemporaryPractice& store, base::Id<Episode> episode, base::Day on,
                            const std::string& exercise) {
    const auto view = store->journal().today(episode, on);
    for (const auto& item : view->plan.items) {
        if (item.exercise == exercise) {
            return item.state;
        }
    }
    throw std::runtime_error{"it is not in the plan of the day"};
}

} // namespace

TEST_CASE("all done completes a pair of which only the left set was entered") {
    TemporaryPractice store;
    const auto episode = store.setUpExample();
    const auto [on, item] = eachSideItem(store, episode);
    auto& journal = store->journal();
    const auto half = journal.set(episode, on, std::nullopt, item.exercise, 0,
                                  [](SetDone& set) { set.side = Side::left; });
    REQUIRE(half);
    CHECK(stateOf(store, episode, on, item.exercise) == progress::ItemState::due);
    REQUIRE(journal.allDone(episode, on, half->id));

    const auto seen = journal.today(episode, on);
    REQUIRE(seen);
    int left = 0;
    int right = 0;
    for (const auto& set : seen->sessions.front().sets) {
        if (set.value.exercise == item.exercise) {
            left += set.value.side != Side::right;
            right += set.value.side != Side::left;
        }
    }
    CHECK(left == item.dose.sets);
    CHECK(right == item.dose.sets);
    CHECK(stateOf(store, episode, on, item.exercise) == progress::ItemState::done);
}

TEST_CASE("sets of one side alone are no whole sets of an exercise for each side") {
    TemporaryPractice store;
    const auto episode = store.setUpExample();
    const auto [on, item] = eachSideItem(store, episode);
    auto& journal = store->journal();
    std::optional<base::Id<Session>> session;
    for (int at = 0; at < *item.dose.sets; ++at) {
        session = journal
                      .set(episode, on, session, item.exercise, at,
                           [](SetDone& set) { set.side = Side::left; })
                      ->id;
    }
    CHECK(stateOf(store, episode, on, item.exercise) == progress::ItemState::due);
}
