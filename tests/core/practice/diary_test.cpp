#include "practice/journal.h"
#include "rehab/body.h"
#include "support/temporary_practice.h"

#include <catch2/catch_test_macros.hpp>

#include <algorithm>

using namespace sinew;
using namespace sinew::tests;
using namespace sinew::rehab;
using practice::HistoryLine;
using practice::MarkPlace;

namespace {

const base::Day fourth = day("2026-03-04");
const base::Day fifth = day("2026-03-05");
const MarkPlace sitBone{"sitBone", Side::left, 0};

/// A. Example's store with its journal and episode at hand.
struct Diary {
    TemporaryPractice store;
    base::Id<Episode> episode = store.setUpExample();

    practice::Journal& journal() { return store->journal(); }
    practice::TodayView today(base::Day on) {
        auto view = journal().today(episode, on);
        REQUIRE(view);
        return *view;
    }
    void mark(base::Day on, const MarkPlace& place, int intensity) {
        REQUIRE(journal().painMark(episode, on, place, [&](PainMark& mark) {
            mark.intensity = PainScore::from(intensity);
        }));
    }
    std::vector<HistoryLine> history(base::Day on) {
        auto lines = journal().history(episode, on);
        REQUIRE(lines);
        return *lines;
    }
};

} // namespace

TEST_CASE("a place is marked, told more of, and marked once more for another time of the day") {
    Diary diary;
    diary.store.at("2026-03-04", 12);
    diary.mark(fourth, sitBone, 4);
    REQUIRE(diary.journal().painMark(diary.episode, fourth, sitBone,
                                     [](PainMark& mark) { mark.quality = "pulling"; }));
    diary.mark(fourth, {"sitBone", Side::left, 1}, 2);
    diary.mark(fourth, {"sitBone", Side::right, 0}, 1);
    const auto marks = diary.today(fourth).marks;
    REQUIRE(marks.size() == 3);
    CHECK(marks[0].value.intensity == PainScore::of<4>());
    CHECK(marks[0].value.quality == "pulling");
    CHECK(marks[1].value.intensity == PainScore::of<2>());
    CHECK(marks[2].value.side == Side::right);
}

TEST_CASE("where it hurt last time is offered and taken over in one deed") {
    Diary diary;
    diary.store.at("2026-03-04", 12);
    diary.mark(day("2026-03-03"), {"calf", Side::left, 0}, 7);
    diary.mark(fourth, sitBone, 4);
    diary.mark(fourth, {"buttock", Side::left, 0}, 3);
    diary.store.at("2026-03-05", 12);
    CHECK(diary.today(fifth).marks.empty());
    REQUIRE(diary.today(fifth).lastMarks.size() == 2);
    diary.mark(fifth, sitBone, 2); // said already: it stays as it is
    const auto again = diary.journal().repeatPainMarks(diary.episode, fifth);
    REQUIRE(again);
    REQUIRE(diary.today(fifth).marks.size() == 2);
    CHECK(diary.today(fifth).marks[0].value.intensity == PainScore::of<2>());
    CHECK(diary.today(fifth).marks[1].value.region == "buttock");
    REQUIRE(diary.journal().undo(again->deed));
    CHECK(diary.today(fifth).marks.size() == 1);
}

TEST_CASE("a mark is taken away; where none is or none was, it is said") {
    Diary diary;
    diary.store.at("2026-03-04", 12);
    CHECK(diary.journal().repeatPainMarks(diary.episode, fourth).error().code ==
          base::Code::notFound);
    diary.mark(fourth, sitBone, 4);
    REQUIRE(diary.journal().removePainMark(diary.episode, fourth, sitBone));
    CHECK(diary.today(fourth).marks.empty());
    CHECK(diary.journal().removePainMark(diary.episode, fourth, sitBone).error().code ==
          base::Code::notFound);
}

TEST_CASE("the history of a day says what was written, corrected twice and taken back, and when") {
    Diary diary;
    diary.store.at("2026-03-04", 17);
    auto& journal = diary.journal();
    const auto first = journal.session(diary.episode, fourth, std::nullopt, [](Session& value) {
        value.painWorst = PainScore::of<7>();
    });
    REQUIRE(first);
    diary.store.at("2026-03-04", 17, 5);
    REQUIRE(journal.session(diary.episode, fourth, first->id,
                            [](Session& value) { value.painWorst = PainScore::of<4>(); }));
    diary.store.at("2026-03-04", 17, 9);
    const auto third = journal.session(diary.episode, fourth, first->id, [](Session& value) {
        value.painWorst = PainScore::of<5>();
    });
    REQUIRE(journal.undo(third->deed));
    const auto lines = diary.history(fourth);
    REQUIRE(lines.size() == 4);
    CHECK(lines[0].what == HistoryLine::What::added);
    CHECK(lines[0].here);
    CHECK(lines[0].kind == "session");
    const auto worst = [](const HistoryLine& line) {
        const auto found = std::find_if(line.changes.begin(), line.changes.end(),
                                        [](const auto& one) { return one.field == "painWorst"; });
        return found == line.changes.end() ? std::pair<std::string, std::string>{}
                                           : std::pair{found->before, found->after};
    };
    CHECK(worst(lines[0]) == std::pair<std::string, std::string>{"", "7"});
    CHECK(worst(lines[1]) == std::pair<std::string, std::string>{"7", "4"});
    CHECK(worst(lines[2]) == std::pair<std::string, std::string>{"4", "5"});
    CHECK(worst(lines[3]) == std::pair<std::string, std::string>{"5", "4"});
    CHECK(lines[1].changes.size() == 1);
    CHECK(lines[1].at.utcMs - lines[0].at.utcMs == 5 * 60'000);
}

TEST_CASE("a deed tells what it made of each record, also what it took away") {
    Diary diary;
    diary.store.at("2026-03-04", 17);
    auto& journal = diary.journal();
    const auto begun = journal.session(diary.episode, fourth, std::nullopt, [](Session& value) {
        value.painBefore = PainScore::of<4>();
    });
    REQUIRE(begun);
    const auto done = journal.allDone(diary.episode, fourth, begun->id);
    REQUIRE(done);
    const auto lines = journal.history(done->deed).value();
    REQUIRE(lines.size() > 1);
    CHECK(lines[0].kind == "session");
    CHECK(lines[0].what == HistoryLine::What::changed);
    CHECK(lines[1].kind == "set");
    CHECK(lines[1].what == HistoryLine::What::added);
    const auto other =
        journal.session(diary.episode, day("2026-03-03"), std::nullopt,
                        [](Session& value) { value.painBefore = PainScore::of<4>(); });
    REQUIRE(other);
    const auto back = journal.undo(other->deed);
    REQUIRE(back);
    const auto gone = journal.history(back->deed).value();
    REQUIRE(gone.size() == 1);
    CHECK(gone[0].what == HistoryLine::What::takenBack);
    const practice::FieldChange before{"painBefore", "", "4"};
    CHECK(std::find(gone[0].changes.begin(), gone[0].changes.end(), before) !=
          gone[0].changes.end());
    CHECK(journal.history(base::Id<Deed>::trusted("nobody")).value().empty());
}

TEST_CASE("a set that was taken back stays in the history of its day, and of no other") {
    Diary diary;
    diary.store.at("2026-03-05", 17);
    const auto exercise = diary.today(fourth).plan.items.front().exercise;
    const auto ticked = diary.journal().item(diary.episode, fourth, std::nullopt, exercise, true);
    REQUIRE(ticked);
    REQUIRE(diary.journal().item(diary.episode, fourth, ticked->id, exercise, false));
    const auto lines = diary.history(fourth);
    const auto back = std::find_if(lines.begin(), lines.end(), [](const HistoryLine& line) {
        return line.what == HistoryLine::What::takenBack;
    });
    REQUIRE(back != lines.end());
    CHECK(back->kind == "set");
    CHECK(back->about == exercise);
    CHECK(diary.history(fifth).empty());
}

TEST_CASE("a day that was planned and holds nothing is told the day after, to who has begun") {
    Diary diary;
    diary.store.at("2026-03-05", 8);
    CHECK_FALSE(diary.today(fifth).missedYesterday); // nothing was ever logged
    diary.store.at("2026-03-03", 17);
    REQUIRE(diary.journal().allDone(diary.episode, day("2026-03-03"), std::nullopt));
    diary.store.at("2026-03-05", 8);
    CHECK(diary.today(fifth).missedYesterday);
    CHECK_FALSE(diary.today(fourth).missedYesterday);
    REQUIRE(diary.journal().dayState(diary.episode, fourth, DayStateKind::ill));
    CHECK_FALSE(diary.today(fifth).missedYesterday);
}

TEST_CASE("an open session is offered again however long ago it was left") {
    Diary diary;
    diary.store.at("2026-03-04", 17);
    REQUIRE(diary.journal().session(diary.episode, fourth, std::nullopt,
                                    [](Session& value) { value.painBefore = PainScore::of<3>(); }));
    diary.store.at("2026-04-20", 8);
    const auto view = diary.today(day("2026-04-20"));
    REQUIRE(view.unfinished);
    CHECK(view.unfinished->session.day == fourth);
}

TEST_CASE("entries of a day that has not come say that the clock was set back") {
    Diary diary;
    diary.store.at("2026-03-05", 17);
    REQUIRE(diary.journal().allDone(diary.episode, fifth, std::nullopt));
    CHECK_FALSE(diary.today(fifth).laterDay);
    diary.store.at("2026-03-04", 17);
    CHECK(diary.today(fourth).laterDay == fifth);
    CHECK(diary.today(day("2026-03-03")).laterDay == std::nullopt);
}

TEST_CASE("a second injury of the same person stands beside the first, the left one first") {
    Diary diary;
    diary.store.at("2026-03-05", 9);
    auto& accounts = diary.store->accounts();
    auto other = examplePatient();
    other.episode.side = Side::right;
    other.episode.onset = fourth;
    const auto patient = accounts.activeWith(diary.episode)->front().value.patient;
    const auto right = accounts.addInjury(patient, other.episode, other.redFlags);
    REQUIRE(right);
    for (const auto& asked : {diary.episode, right->episode}) {
        const auto both = accounts.activeWith(asked);
        REQUIRE(both);
        REQUIRE(both->size() == 2);
        CHECK(both->front().id == diary.episode);
        CHECK(both->back().value.side == Side::right);
    }
    CHECK(diary.journal().today(right->episode, fifth)->plan.state !=
          progress::DayPlanState::blocked);
    CHECK(accounts.activeWith(base::Id<Episode>::trusted("00000000-0000-7000-8000-000000000000"))
              .error()
              .code == base::Code::notFound);
}

TEST_CASE("an injury that is over stands beside no other") {
    Diary diary;
    diary.store.at("2026-03-09", 9);
    const auto again = diary.journal().relapse(diary.episode, day("2026-03-09"));
    REQUIRE(again);
    const auto active = diary.store->accounts().activeWith(again->id);
    REQUIRE(active->size() == 1);
    CHECK(active->front().id == again->id);
    CHECK(diary.store->accounts().activeWith(diary.episode)->size() == 2); // the one named as well
}

TEST_CASE("two injuries are kept in memory side by side and never mixed") {
    Diary diary;
    diary.store.at("2026-03-05", 9);
    auto other = examplePatient();
    other.episode.side = Side::right;
    auto& accounts = diary.store->accounts();
    const auto patient = accounts.activeWith(diary.episode)->front().value.patient;
    const auto right = accounts.addInjury(patient, other.episode, other.redFlags)->episode;
    REQUIRE(diary.journal().allDone(diary.episode, fourth, std::nullopt));
    REQUIRE(diary.journal().allDone(right, fifth, std::nullopt));
    const auto left = diary.journal().dossier(diary.episode);
    const auto held = diary.journal().dossier(right);
    REQUIRE(left->sessions.size() == 1);
    REQUIRE(held->sessions.size() == 1);
    CHECK(left->sessions.front().session.day == fourth);
    CHECK(held->sessions.front().session.day == fifth);
    diary.store.reopen();
    CHECK(diary.journal().dossier(right)->sessions.front().sets == held->sessions.front().sets);
}

TEST_CASE(
    "what was done of an exercise stays when the rest is skipped, and All done leaves it so") {
    Diary diary;
    diary.store.at("2026-03-04", 17);
    auto& journal = diary.journal();
    const auto exercise = diary.today(fourth).plan.items.front().exercise;
    const auto first = journal.set(diary.episode, fourth, std::nullopt, exercise, 0,
                                   [](SetDone& set) { set.pain = PainScore::of<7>(); });
    REQUIRE(first);
    REQUIRE(journal.skip(diary.episode, fourth, first->id, exercise, SkipReason::time));
    REQUIRE(journal.skip(diary.episode, fourth, first->id, exercise, SkipReason::pain));
    REQUIRE(journal.allDone(diary.episode, fourth, first->id));
    const auto view = diary.today(fourth);
    CHECK(view.plan.items.front().state == progress::ItemState::partial);
    std::vector<SetDone> sets;
    for (const auto& set : view.sessions.front().sets) {
        if (set.value.exercise == exercise) {
            sets.push_back(set.value);
        }
    }
    REQUIRE(sets.size() == 2);
    CHECK(sets[0].pain == PainScore::of<7>());
    CHECK(sets[1].state == SetState::skipped);
    CHECK(sets[1].skipReason == SkipReason::pain);
}

TEST_CASE("an exercise that was skipped and then done after all is done") {
    Diary diary;
    diary.store.at("2026-03-04", 17);
    auto& journal = diary.journal();
    const auto plan = diary.today(fourth).plan;
    const auto once = std::find_if(plan.items.begin(), plan.items.end(),
                                   [](const auto& item) { return item.times == 1; });
    REQUIRE(once != plan.items.end());
    const auto skipped =
        journal.skip(diary.episode, fourth, std::nullopt, once->exercise, SkipReason::time);
    REQUIRE(skipped);
    REQUIRE(journal.item(diary.episode, fourth, skipped->id, once->exercise, true));
    for (const auto& item : diary.today(fourth).plan.items) {
        if (item.exercise == once->exercise) {
            CHECK(item.state == progress::ItemState::done);
        }
    }
}
