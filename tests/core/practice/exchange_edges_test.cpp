#include "practice/post.h"
#include "support/temporary_practice.h"

#include <catch2/catch_test_macros.hpp>

#include <fstream>
#include <random>
#include <regex>

using namespace sinew;
using namespace sinew::tests;

namespace {

base::Result<practice::Imported> import(TemporaryPractice& store, const std::string& text) {
    const TemporaryFolder folder;
    const auto file = folder.path() / "letter.jsonl";
    std::ofstream{file, std::ios::binary} << text;
    std::vector<practice::LineProblem> problems;
    auto imported = store->post().import(file, store->today(), problems);
    for (const auto& problem : problems) {
        UNSCOPED_INFO(problem.line << ": " << problem.problem.field << ": "
                                   << problem.problem.code);
    }
    return imported;
}

/// Out of this store, into an empty one, and out again; then a second time into both.
void checkRoundTrip(TemporaryPractice& store, const char* today, bool history = false) {
    const auto text = store.exported(history);
    TemporaryPractice empty{today};
    const auto taken = import(empty, text);
    REQUIRE(taken);
    CHECK(taken->counts.known == 0);
    CHECK((history || taken->counts.changed == 0));
    CHECK(empty.exported(history) == text);
    for (auto* each : {&store, &empty}) {
        const auto before = each->exported(true);
        const auto again = import(*each, text);
        REQUIRE(again);
        CHECK(again->counts.fresh == 0);
        CHECK(again->counts.changed == 0);
        CHECK(each->exported(true) == before);
    }
}

void setDayStart(TemporaryPractice& store, int hour) {
    auto settings = store->settings().view().value();
    settings.dayStartHour = hour;
    REQUIRE(store->settings().save(settings));
}

base::Id<rehab::Session> sitDown(TemporaryPractice& store, base::Id<rehab::Episode> episode) {
    const auto session =
        store->journal().session(episode, store->today(), std::nullopt, [](rehab::Session& value) {
            value.painBefore = rehab::PainScore::from(2);
        });
    REQUIRE(session);
    return session->id;
}

std::vector<base::Id<rehab::Deed>> deedsOf(TemporaryPractice& store) {
    const auto text = store.exported(true);
    const std::regex deed{"\"deed\":\"([0-9a-f-]+)\""};
    std::vector<base::Id<rehab::Deed>> deeds;
    for (std::sregex_iterator it{text.begin(), text.end(), deed}, end; it != end; ++it) {
        deeds.push_back(base::Id<rehab::Deed>::trusted((*it)[1].str()));
    }
    return deeds;
}

} // namespace

TEST_CASE("a night worker's days, which begin at five, go into a store whose days begin at three") {
    TemporaryPractice store{"2026-03-10"};
    const auto episode = store.setUpExample();
    setDayStart(store, 5);
    store.at("2026-03-11", 4, 10);
    REQUIRE(store->today() == day("2026-03-10"));
    sitDown(store, episode);
    CHECK(store.exported().starts_with(R"({"record":"sinew","version":1,"dayStartHours":[5]})"
                                       "\n"));
    checkRoundTrip(store, "2026-03-11");
}

TEST_CASE("one patient's records carry the hour of their days without the clinic's settings") {
    TemporaryPractice store{"2026-03-10"};
    const auto episode = store.setUpExample();
    setDayStart(store, 5);
    store.at("2026-03-11", 4, 10);
    sitDown(store, episode);
    const auto patient = store->accounts().patients(store->today()).value().front().patient.id;
    const auto text = store->post().exportLines({patient, false}).value();
    CHECK(text.find("\"setting\"") == std::string::npos);
    TemporaryPractice other{"2026-03-11"};
    REQUIRE(import(other, text));
    CHECK(other->settings().view()->dayStartHour == 3);
    CHECK(other->post().exportLines({patient, false}).value() == text);
}

TEST_CASE("a store whose start of day was changed keeps its old days, corrects them and travels") {
    TemporaryPractice store{"2026-03-10"};
    const auto episode = store.setUpExample();
    setDayStart(store, 0);
    store.at("2026-03-10", 1, 20);
    const auto early = sitDown(store, episode);
    setDayStart(store, 6);
    store.at("2026-03-12", 5, 30);
    sitDown(store, episode);
    CHECK(store->journal().session(episode, day("2026-03-10"), early, [](rehab::Session& value) {
        value.painWorst = rehab::PainScore::from(3);
    }));
    CHECK(store.exported().starts_with(R"({"record":"sinew","version":1,"dayStartHours":[1,6]})"
                                       "\n"));
    checkRoundTrip(store, "2026-03-12");
    checkRoundTrip(store, "2026-03-12", true);
}

TEST_CASE("the start of day that a file brings counts at once") {
    TemporaryPractice store{"2026-03-10"};
    setDayStart(store, 5);
    TemporaryPractice empty{"2026-03-10"};
    REQUIRE(import(empty, store.exported()));
    empty.at("2026-03-11", 4, 10);
    CHECK(empty->today() == day("2026-03-10"));
}

TEST_CASE("somebody else's file does not change how this program looks and counts") {
    TemporaryPractice theirs{"2026-03-10"};
    setDayStart(theirs, 5);
    TemporaryPractice mine{"2026-03-11"};
    setDayStart(mine, 4);
    const auto before = mine.exported(true);
    const auto taken = import(mine, theirs.exported());
    REQUIRE(taken);
    CHECK(taken->counts == practice::Counts{0, 0, 1});
    CHECK(mine.exported(true) == before);
}

TEST_CASE(
    "of two settings put together by histories the one saved last counts, and can be changed") {
    TemporaryPractice first{"2026-03-10"};
    setDayStart(first, 5);
    TemporaryPractice second{"2026-03-12"};
    setDayStart(second, 6);
    REQUIRE(import(first, second.exported(true)));
    REQUIRE(import(second, first.exported(true)));
    CHECK(first->settings().view()->dayStartHour == 6);
    CHECK(second->settings().view()->dayStartHour == 6);
    first.at("2026-03-13", 8);
    setDayStart(first, 2);
    CHECK(first->settings().view()->dayStartHour == 2);
}

TEST_CASE("a run whose session was taken back goes into an empty store all the same") {
    TemporaryPractice store{"2026-03-22"};
    REQUIRE(import(store, R"({"record":"sinew","version":1}
{"record":"patient","id":"01890000-0000-7000-8000-000000000001","name":"A. Example"}
{"record":"episode","id":"01890000-0000-7000-8000-000000000002","patient":"01890000-0000-7000-8000-000000000001","side":"left","type":"trauma","onset":"2026-03-02","protocol":"acute-strain"}
)"));
    const auto session = import(store, R"({"record":"sinew","version":1}
{"record":"session","id":"01890000-0000-7000-8000-000000000003","episode":"01890000-0000-7000-8000-000000000002","day":"2026-03-05","startedAt":"2026-03-05T07:30:00+01:00","state":"finished","note":"not for others"}
)");
    REQUIRE(session);
    REQUIRE(import(store, R"({"record":"sinew","version":1}
{"record":"run","episode":"01890000-0000-7000-8000-000000000002","session":"01890000-0000-7000-8000-000000000003","day":"2026-03-05","exercise":"walk-run","minutes":16}
)"));
    REQUIRE(store->journal().undo(session->deed));
    const auto text = store.exported();
    CHECK(text.find(R"("id":"01890000-0000-7000-8000-000000000003","deleted":true)") !=
          std::string::npos);
    CHECK(text.find("not for others") == std::string::npos);
    checkRoundTrip(store, "2026-03-23");
    const auto patient = base::Id<rehab::Patient>::trusted("01890000-0000-7000-8000-000000000001");
    CHECK(store->post().exportLines({patient, false}).value() == text);
}

TEST_CASE("the stub of a deleted record deletes nothing where the record lives") {
    TemporaryPractice store{"2026-03-22"};
    const std::string header = R"({"record":"sinew","version":1})"
                               "\n";
    const std::string patient =
        R"({"record":"patient","id":"01890000-0000-7000-8000-000000000001",)";
    REQUIRE(import(store, header + patient +
                              R"("name":"A. Example"})"
                              "\n"));
    const auto before = store.exported(true);
    const auto taken = import(store, header + patient +
                                         R"("deleted":true,"name":"A. Example"})"
                                         "\n");
    REQUIRE(taken);
    CHECK(taken->counts == practice::Counts{0, 0, 1});
    CHECK(store.exported(true) == before);
}

TEST_CASE("a demo clinic travels whole, and so does what is left of it after taking much back") {
    constexpr const char* today = "2026-03-22";
    constexpr const char* dayAfter = "2026-03-23";
    bool sawStubs = false;
    for (unsigned seed = 1; seed <= 3; ++seed) {
        TemporaryPractice store{today};
        REQUIRE(store->demoClinic().fill({3, 15, seed}, day(today), [](int, int) { return true; }));
        if (seed == 1) {
            checkRoundTrip(store, dayAfter);
            checkRoundTrip(store, dayAfter, true);
        }
        std::mt19937 dice{seed};
        for (const auto& deed : deedsOf(store)) {
            if (dice() % 4 == 0) {
                static_cast<void>(store->journal().undo(deed)); // refused where it was built upon
            }
        }
        sawStubs = sawStubs || store.exported().find("\"deleted\":true") != std::string::npos;
        checkRoundTrip(store, dayAfter);
        checkRoundTrip(store, dayAfter, true);
    }
    CHECK(sawStubs);
}

namespace {

/// The example with its onset, as a line of a file.
std::string episodeLine(TemporaryPractice& store, const char* onset) {
    auto text = store.exported();
    const auto from = text.find(R"({"record":"episode")");
    auto line = text.substr(from, text.find('\n', from) - from + 1);
    const std::string before = R"("onset":"2026-03-02")";
    line.replace(line.find(before), before.size(), R"("onset":")" + std::string{onset} + "\"");
    return R"({"record":"sinew","version":1})"
           "\n" +
           line;
}

} // namespace

TEST_CASE("an onset is not moved behind what was entered, and whoever tries is told the day") {
    TemporaryPractice store{"2026-03-04"};
    const auto episode = store.setUpExample();
    sitDown(store, episode);
    store.at("2026-03-10", 8);
    const auto before = store.exported(true);
    const TemporaryFolder folder;
    const auto file = folder.path() / "moved.jsonl";
    std::ofstream{file, std::ios::binary} << episodeLine(store, "2026-03-05");
    std::vector<practice::LineProblem> problems;
    CHECK_FALSE(store->post().import(file, store->today(), problems));
    REQUIRE(problems.size() == 1);
    CHECK(problems.front().problem == base::Problem{"onset", "entriesBefore", "2026-03-04"});
    CHECK(store.exported(true) == before);
    REQUIRE(import(store, episodeLine(store, "2026-03-04"))); // the day of the first entry is fine
    checkRoundTrip(store, "2026-03-10");
}

TEST_CASE("Undo does not take an onset back behind what was entered meanwhile") {
    TemporaryPractice store{"2026-03-10"};
    const auto episode = store.setUpExample();
    const auto moved = import(store, episodeLine(store, "2026-02-20")); // it began earlier
    REQUIRE(moved);
    const auto early = store->journal().checkIn(
        episode, day("2026-02-25"), rehab::CheckInKind::evening,
        [](rehab::CheckIn& checkIn) { checkIn.painWorst = rehab::PainScore::of<3>(); });
    REQUIRE(early);
    const auto before = store.exported(true);
    const auto refused = store->journal().undo(moved->deed);
    REQUIRE_FALSE(refused.ok());
    CHECK(refused.error().problems == base::Problems{{"onset", "entriesBefore", "2026-02-25"}});
    CHECK(store.exported(true) == before);
    REQUIRE(store->journal().undo(early->deed)); // what stands in the way is taken back first
    REQUIRE(store->journal().undo(moved->deed));
    CHECK(store->journal().dossier(episode)->episode.value.onset == day("2026-03-02"));
}

TEST_CASE(
    "two histories of which one moved the onset behind the other's entries are judged alike") {
    TemporaryPractice one{"2026-03-10"};
    const auto episode = one.setUpExample();
    TemporaryPractice other{"2026-03-10"};
    REQUIRE(import(other, one.exported(true)));
    REQUIRE(import(one, episodeLine(one, "2026-03-08")));
    REQUIRE(import(other, R"({"record":"sinew","version":1})"
                          "\n"
                          R"({"record":"checkIn","episode":")" +
                              episode.string() +
                              R"(","day":"2026-03-05","kind":"evening","painWorst":3})"
                              "\n"));
    const auto ones = one.exported(true);
    REQUIRE(import(one, other.exported(true)));
    REQUIRE(import(other, ones));
    for (auto* store : {&one, &other}) {
        const auto dossier = (*store)->journal().dossier(episode);
        REQUIRE(dossier.ok());
        CHECK(dossier->episode.value.onset == day("2026-03-08"));
        REQUIRE(dossier->checkIns.size() == 1); // nothing is lost
        CHECK(dossier->checkIns.front().day == day("2026-03-05"));
        REQUIRE((*store)->journal().today(episode, day("2026-03-05")).ok());
        const auto plan = (*store)->journal().plan(episode, day("2026-03-10"));
        REQUIRE(plan.ok());
        CHECK(plan->phase.dayOfInjury == 2);
        CHECK((*store)->journal().progress(episode, day("2026-03-10")).ok());
    }
    CHECK(one->journal().plan(episode, day("2026-03-10"))->assessment ==
          other->journal().plan(episode, day("2026-03-10"))->assessment);
}

TEST_CASE("an old file says an onset that was corrected since: its new entries follow the present "
          "one") {
    TemporaryPractice store{"2026-03-10"};
    const auto episode = store.setUpExample();
    const auto old = store.exported();
    REQUIRE(import(store, episodeLine(store, "2026-03-05")));
    const auto session =
        R"({"record":"session","episode":")" + episode.string() +
        R"(","day":"2026-03-03","startedAt":"2026-03-03T08:00:00+01:00","state":"finished"})"
        "\n";
    CHECK_FALSE(import(store, old + session));
    REQUIRE(import(store, old));
    checkRoundTrip(store, "2026-03-10");
}
