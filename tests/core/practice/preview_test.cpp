#include "practice/post.h"
#include "support/temporary_practice.h"

#include <catch2/catch_test_macros.hpp>

#include <fstream>
#include <sstream>

using namespace sinew;
using namespace sinew::tests;

namespace {

using Problems = std::vector<practice::LineProblem>;

/// A patient's store with an entry, and files beside it.
class Desk {
public:
    Desk() {
        m_store.at("2026-03-05", 18);
        m_session =
            m_store->journal().allDone(m_episode, day("2026-03-05"), std::nullopt).value().id;
        keep([](rehab::Session& session) { session.painWorst = rehab::PainScore::from(3); });
    }

    [[nodiscard]] practice::Post& post() { return m_store->post(); }
    [[nodiscard]] TemporaryPractice& store() { return m_store; }
    [[nodiscard]] base::Id<rehab::Patient> patient() {
        return m_store->accounts().details(m_episode)->patient.id;
    }
    [[nodiscard]] std::filesystem::path place(const char* name) const {
        return m_folder.path() / name;
    }
    void keep(const practice::Edit<rehab::Session>& edit) {
        REQUIRE(m_store->journal().session(m_episode, day("2026-03-05"), m_session, edit));
    }
    [[nodiscard]] std::string lines(bool history = false) {
        return post().exportLines({patient(), history}).value();
    }
    practice::Letter letter(const std::string& text) {
        const auto file = place("letter.jsonl");
        std::ofstream{file, std::ios::binary} << text;
        return {file, m_store->today(), patient()};
    }
    [[nodiscard]] std::string replaced(const char* what, const char* with) {
        auto text = lines();
        const auto at = text.find(what);
        REQUIRE(at != std::string::npos);
        return text.replace(at, std::string_view{what}.size(), with);
    }

private:
    TemporaryFolder m_folder;
    TemporaryPractice m_store{"2026-03-02"};
    base::Id<rehab::Episode> m_episode = m_store.setUpExample();
    base::Id<rehab::Session> m_session;
};

std::string contentOf(const std::filesystem::path& file) {
    std::ostringstream text;
    text << std::ifstream{file, std::ios::binary}.rdbuf();
    return text.str();
}

} // namespace

TEST_CASE("a file is looked at first: what it changes field by field, and nothing is written") {
    Desk desk;
    const auto letter =
        desk.letter(desk.replaced(R"("painWorst":3)", R"("painWorst":6,"note":"felt a pull")"));
    const auto before = desk.store().exported(true);
    Problems problems;
    const auto preview = desk.post().preview(letter, problems);
    REQUIRE(preview);
    CHECK(preview->counts.fresh == 0);
    CHECK(preview->counts.changed == 1);
    CHECK(preview->canUndo);
    REQUIRE(preview->people.size() == 1);
    CHECK(preview->people.front().name == "A. Example");
    CHECK(preview->people.front().known);
    REQUIRE(preview->changes.size() == 1);
    const auto& change = preview->changes.front();
    CHECK(change.day == day("2026-03-05"));
    CHECK(change.line.kind == "session");
    CHECK(change.line.changes ==
          std::vector<practice::FieldChange>{{"painWorst", "3", "6"}, {"note", "", "felt a pull"}});
    CHECK(desk.store().exported(true) == before);

    const auto taken = desk.post().takeIn(letter, problems);
    REQUIRE(taken);
    CHECK(taken->counts == preview->counts);
    CHECK(taken->byKind == preview->byKind);
    CHECK(desk.store().exported().find("felt a pull") != std::string::npos);
    const auto own = desk.post().exportLines({std::nullopt, false}).value();
    REQUIRE(desk.store()->journal().undo(taken->deed));
    CHECK(desk.store().exported().find("felt a pull") == std::string::npos);
    CHECK(own.find("felt a pull") != std::string::npos);
}

TEST_CASE("a changed prescription is told by its exercise") {
    Desk desk;
    const auto episode = desk.store()->accounts().currentEpisode().value().string();
    const auto plan = [&](int sets) {
        return desk.lines() +
               R"({"record":"plan","id":"01890000-0000-7000-8000-00000000000a","episode":")" +
               episode +
               R"(","from":"2026-03-05","phase":"A1","prescriptions":[{"exercise":"single-leg-bridge","sideRule":"injured","progression":"byRule","sets":)" +
               std::to_string(sets) + "}]}\n";
    };
    Problems problems;
    const auto first = desk.letter(plan(3));
    const auto fresh = desk.post().preview(first, problems);
    REQUIRE(fresh);
    CHECK(fresh->byKind.at("plan") == practice::Counts{1, 0, 0});
    REQUIRE(fresh->changes.size() == 1); // a new plan is told like a changed one
    CHECK(fresh->changes.front().line.what == practice::HistoryLine::What::added);
    CHECK(fresh->changes.front().day == day("2026-03-05"));
    REQUIRE(desk.post().takeIn(first, problems));
    const auto preview =
        desk.post().preview({desk.place("letter.jsonl"), desk.store()->today()}, problems);
    REQUIRE(preview);
    CHECK(preview->counts.changed == 0);
    // The export has the plan by now; the letter says other sets of it.
    auto text = desk.lines();
    const std::string sets = R"("sets":3)";
    const auto at = text.find(sets, text.find("single-leg-bridge"));
    REQUIRE(at != std::string::npos);
    const auto second =
        desk.post().preview(desk.letter(text.replace(at, sets.size(), R"("sets":4)")), problems);
    REQUIRE(second);
    REQUIRE(second->changes.size() == 1);
    CHECK(second->changes.front().line.changes ==
          std::vector<practice::FieldChange>{{"prescriptions[single-leg-bridge].sets", "3", "4"}});
}

TEST_CASE("a patient's own store refuses the record of somebody else, whole") {
    Desk desk;
    TemporaryPractice other{"2026-03-02"};
    auto who = examplePatient();
    who.patient.name = "B. Example";
    REQUIRE(other->accounts().setUpPatient(who));
    auto text = other.exported(); // counted ids are the same in every store: hers is changed
    const auto own = desk.patient().string();
    auto stranger = own;
    stranger.back() = stranger.back() == '0' ? '1' : '0';
    stranger[stranger.size() - 2] = 'f';
    for (auto at = text.find(own); at != std::string::npos; at = text.find(own)) {
        text.replace(at, own.size(), stranger);
    }
    const auto before = desk.store().exported(true);
    Problems problems;
    const auto letter = desk.letter(text);
    for (const auto& error : {desk.post().preview(letter, problems).error(),
                              desk.post().takeIn(letter, problems).error()}) {
        CHECK(error.code == base::Code::notAllowed);
        REQUIRE(error.problems.size() == 1);
        CHECK(error.problems.front().code == "otherPatient");
    }
    CHECK(desk.store().exported(true) == before);
}

TEST_CASE("a file with its history is told to be beyond Undo") {
    Desk desk;
    const auto history = desk.lines(true);
    TemporaryPractice other{"2026-03-06"};
    Problems problems;
    const auto letter = desk.letter(history);
    const auto preview = other->post().preview({letter.file, other->today()}, problems);
    REQUIRE(preview);
    CHECK_FALSE(preview->canUndo);
    CHECK_FALSE(preview->people.front().known);
    const auto taken = other->post().import(letter.file, other->today(), problems);
    REQUIRE(taken);
    CHECK_FALSE(taken->canUndo);
    CHECK(taken->counts == preview->counts);
    CHECK(desk.post().preview(letter, problems)->counts.fresh == 0);
}

TEST_CASE("a file that was written anew after it was looked at is looked at again") {
    Desk desk;
    auto letter = desk.letter(desk.lines());
    Problems problems;
    letter.seal = desk.post().preview(letter, problems)->seal;
    CHECK(desk.post().takeIn(letter, problems));
    std::ofstream{letter.file, std::ios::app} << "\n";
    const auto late = desk.post().takeIn(letter, problems);
    REQUIRE_FALSE(late);
    CHECK(late.error().code == base::Code::conflict);
    CHECK(desk.post().preview({desk.place("."), desk.store()->today()}, problems).error().code ==
          base::Code::fileUnreadable);
}

TEST_CASE("whoever turns away while a file is looked at, taken in or written leaves no trace") {
    Desk desk;
    const auto letter = desk.letter(desk.replaced(R"("painWorst":3)", R"("painWorst":6)"));
    const auto before = desk.store().exported(true);
    const practice::Tell away = [](int, int) { return false; };
    Problems problems;
    CHECK(desk.post().preview(letter, problems, away).error().code == base::Code::cancelled);
    CHECK(desk.post().takeIn(letter, problems, away).error().code == base::Code::cancelled);
    const auto file = desk.place("mine.jsonl");
    CHECK(desk.post().save({desk.patient()}, file, practice::Replace::no, away).error().code ==
          base::Code::cancelled);
    CHECK_FALSE(std::filesystem::exists(file));
    CHECK(desk.store().exported(true) == before);
}

TEST_CASE("what a file holds is told before it is written") {
    Desk desk;
    desk.keep([](rehab::Session& session) { session.note = "felt fine"; });
    const auto contents = desk.post().contents({desk.patient()});
    REQUIRE(contents);
    CHECK(contents->aboutPersons == std::vector<std::string>{"name", "birthYear"});
    CHECK(contents->records.at("session") == 1);
    CHECK(contents->records.at("set") > 1);
    CHECK(contents->records.at("screening") == 1);
    CHECK_FALSE(contents->records.contains("account"));
    CHECK(contents->notes == 1);
    CHECK(contents->from == day("2026-03-02"));
    CHECK(contents->to == day("2026-03-05"));
}

TEST_CASE("a file is written whole, and never over another without being told to") {
    Desk desk;
    const auto file = desk.place("mine.jsonl");
    const auto written = desk.post().save({desk.patient()}, file, practice::Replace::no);
    REQUIRE(written);
    CHECK(contentOf(file) == desk.lines());
    CHECK(written->bytes == desk.lines().size());
    std::ofstream{file, std::ios::trunc} << "something of hers";
    const auto codeOf = [&](const std::filesystem::path& where, practice::Replace replace) {
        const auto refused = desk.post().save({desk.patient()}, where, replace);
        REQUIRE_FALSE(refused);
        return refused.error().problems.empty() ? std::string{"-"}
                                                : refused.error().problems.front().code;
    };
    CHECK(codeOf(file, practice::Replace::no) == "fileExists");
    CHECK(contentOf(file) == "something of hers");
    CHECK(codeOf(desk.place("."), practice::Replace::yes) == "fileIsFolder");
    CHECK(codeOf(desk.place("nowhere") / "mine.jsonl", practice::Replace::no) == "-");
    REQUIRE(desk.post().save({desk.patient()}, file, practice::Replace::yes));
    CHECK(contentOf(file) == desk.lines());
}
