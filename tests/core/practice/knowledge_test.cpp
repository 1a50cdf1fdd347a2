#include "support/temporary_practice.h"

#include <catch2/catch_test_macros.hpp>

#include <algorithm>
#include <fstream>
#include <iterator>

using namespace sinew;
using namespace sinew::tests;

namespace {

namespace fs = std::filesystem;

std::string resource(const std::string& path) {
    std::ifstream file{fs::path{SINEW_RESOURCES} / path, std::ios::binary};
    return {std::istreambuf_iterator<char>{file}, {}};
}

void write(const fs::path& file, const std::string& text) {
    fs::create_directories(file.parent_path());
    std::ofstream{file, std::ios::binary} << text;
}

std::string ownTendon() {
    auto text = resource("protocols/tendon.json");
    const std::string key = R"("key": "tendon")";
    return text.replace(text.find(key), key.size(), R"("key": "our-tendon")");
}

practice::Figure figure(practice::Practice& practice, const std::string& key) {
    for (auto& one : practice.settings().figures()) {
        if (one.standard.key == key) {
            return one;
        }
    }
    FAIL("no figure " << key);
    return {};
}

std::vector<std::string> detailsOf(practice::Practice& practice, const std::string& check) {
    const auto findings = practice.safekeeping().check();
    REQUIRE(findings);
    for (const auto& finding : *findings) {
        if (finding.check == check) {
            return finding.details;
        }
    }
    FAIL("no check of " << check);
    return {};
}

/// A folder beside the store of this clinic.
fs::path knowledge(const TemporaryPractice& store, const std::string& name) {
    return practice::knowledgeFolder(store.places()) / name;
}

} // namespace

TEST_CASE("a clinic's own protocol lies beside its store and is there when the store is opened") {
    TemporaryPractice store;
    CHECK_FALSE(store->catalogue().protocol("our-tendon"));
    write(knowledge(store, "tendon.json"), ownTendon());
    store.reopen();
    REQUIRE(store->catalogue().protocol("our-tendon"));
    CHECK(store->catalogue().protocol("our-tendon")->ownFile == "tendon.json");
    CHECK(detailsOf(*store, "knowledge").empty());
}

TEST_CASE("a bad file is named by the check, left out, and the store opens all the same") {
    TemporaryPractice store;
    write(knowledge(store, "a.json"), "{ this is no protocol");
    write(knowledge(store, "b.json"), ownTendon());
    write(knowledge(store, "notes.txt"), "no knowledge");
    fs::create_directories(knowledge(store, "c.json"));
    store.reopen();
    CHECK(store->catalogue().protocol("our-tendon"));
    const auto details = detailsOf(*store, "knowledge");
    REQUIRE(details.size() == 2);
    CHECK(std::any_of(details.begin(), details.end(),
                      [](const auto& line) { return line.starts_with("a.json#: notJson"); }));
    CHECK(std::any_of(details.begin(), details.end(), [](const auto& line) {
        return line.starts_with("c.json#: fileUnreadable");
    }));
}

TEST_CASE("a figure that the clinic sets is used at once, kept, and given back to its default") {
    TemporaryPractice store;
    const auto& before = store->catalogue();
    REQUIRE(store->settings().setFigure("steps.greenUp", "3"));
    CHECK(store->catalogue().rules.steps.greenUp == 3);
    CHECK(before.rules.steps.greenUp == 2); // pages that still show it are not disturbed
    CHECK(figure(*store, "steps.greenUp").value == 3);
    CHECK(figure(*store, "steps.greenUp").standard.value == 2);
    CHECK(figure(*store, "steps.greenUp").isClinics);
    CHECK_FALSE(figure(*store, "steps.amberDown").isClinics);
    store.reopen();
    CHECK(store->catalogue().rules.steps.greenUp == 3);
    REQUIRE(store->settings().setFigure("steps.greenUp", std::nullopt));
    CHECK(store->catalogue().rules.steps.greenUp == 2);
    CHECK_FALSE(figure(*store, "steps.greenUp").isClinics);
}

TEST_CASE("a figure that cannot be used is refused at the desk with the reason") {
    TemporaryPractice store;
    const auto refused = store->settings().setFigure("steps.greenUp", "0");
    REQUIRE_FALSE(refused);
    CHECK(refused.error().problems == base::Problems{{"steps.greenUp", "outOfRange", "1..10"}});
    const auto fixed = store->settings().setFigure("watch.markedDays", "10");
    REQUIRE_FALSE(fixed);
    CHECK(fixed.error().problems.front().code == "notEditable");
    CHECK(store->catalogue().rules.steps.greenUp == 2);
}

TEST_CASE("figures come in with a file; a bad one is named by the check and its default used") {
    TemporaryPractice store;
    const auto file = store.places().store.parent_path() / "figures.jsonl";
    write(file, R"({"record":"sinew","version":1}
{"record":"setting","key":"figure.steps.greenUp","value":"4"}
{"record":"setting","key":"figure.steps.amberDown","value":"many"}
)");
    std::vector<practice::LineProblem> problems;
    REQUIRE(store->post().import(file, day("2026-03-02"), problems));
    CHECK(store->catalogue().rules.steps.greenUp == 4);
    CHECK(store->catalogue().rules.steps.amberDown == 3);
    CHECK(detailsOf(*store, "figures") ==
          std::vector<std::string>{"steps.amberDown: notANumber (many)"});
    CHECK(detailsOf(*store, "knowledge").empty());
}

TEST_CASE("a decision notes the figures that it was judged by, also for another store") {
    TemporaryPractice store{"2026-03-10"};
    const auto episode = store.setUpExample();
    rehab::Decision decision;
    decision.episode = episode;
    decision.decided = rehab::DecisionKind::delay;
    decision.by = "A. Example";
    REQUIRE(store->journal().decide(store->today(), decision));
    CHECK(store.exported().find(R"("figures":"default")") != std::string::npos);
    REQUIRE(store->settings().setFigure("steps.greenUp", "3"));
    REQUIRE(store->settings().setFigure("steps.amberDown", "4"));
    REQUIRE(store->journal().decide(store->today(), decision));
    const auto text = store.exported();
    CHECK(text.find(R"("figures":"steps.amberDown=4 steps.greenUp=3")") != std::string::npos);
    const auto& knowledge = store->knowledge();
    CHECK(knowledge.with("default").rules.steps.greenUp == 2);
    CHECK(knowledge.with("steps.greenUp=3").rules.steps.greenUp == 3);
    CHECK(knowledge.with("steps.greenUp=3").rules.steps.amberDown == 3);
    CHECK(&knowledge.with("steps.amberDown=4 steps.greenUp=3") == &store->catalogue());
    CHECK(knowledge.with("of another program").rules.steps.greenUp == 2);
}
