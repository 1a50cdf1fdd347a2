#include "practice/post.h"
#include "support/temporary_practice.h"

#include <catch2/catch_test_macros.hpp>

#include <fstream>

using namespace sinew;
using namespace sinew::tests;

namespace {

constexpr auto example = R"({"record":"sinew","version":1}
{"record":"patient","id":"01890000-0000-7000-8000-000000000001","name":"A. Example","birthYear":1994}
{"record":"episode","id":"01890000-0000-7000-8000-000000000002","patient":"01890000-0000-7000-8000-000000000001","side":"left","type":"trauma","subType":"sprinting","muscle":"bicepsFemorisLong","zone":"mid","grade":"II","onset":"2026-03-02","demand":"sprint","level":"amateur","protocol":"acute-strain"}
{"record":"session","episode":"01890000-0000-7000-8000-000000000002","day":"2026-03-05","startedAt":"2026-03-05T07:30:00+01:00","state":"finished","painBefore":3,"painWorst":3,"painAfter":2,"rpe":3,"minutes":18,"sets":[{"exercise":"isometric-heel-dig","side":"left","state":"done","holdS":10,"pain":2}]}
{"record":"checkIn","episode":"01890000-0000-7000-8000-000000000002","day":"2026-03-06","kind":"morning","nextMorning":2,"stiffnessMin":10}
{"record":"measurement","episode":"01890000-0000-7000-8000-000000000002","day":"2026-03-06","kind":"ake","side":"left","value":34,"unit":"deg","method":"inclinometer","examiner":"self"}
{"record":"measurement","episode":"01890000-0000-7000-8000-000000000002","day":"2026-03-06","kind":"ake","side":"right","value":18,"unit":"deg","method":"inclinometer","examiner":"self"}
{"record":"run","episode":"01890000-0000-7000-8000-000000000002","exercise":"walk-run","day":"2026-03-20","distanceM":2000,"minutes":16,"topEffortPct":60,"painWorst":1}
{"record":"dayState","episode":"01890000-0000-7000-8000-000000000002","day":"2026-03-08","state":"rest"}
)";

class Letter {
public:
    explicit Letter(const std::string& text) : m_file{m_folder.path() / "letter.jsonl"} {
        std::ofstream{m_file, std::ios::binary} << text;
    }
    [[nodiscard]] const std::filesystem::path& file() const { return m_file; }

private:
    TemporaryFolder m_folder;
    std::filesystem::path m_file;
};

base::Result<practice::Imported> import(TemporaryPractice& store, const std::string& text,
                                        std::vector<practice::LineProblem>& problems) {
    const Letter letter{text};
    return store->post().import(letter.file(), store->today(), problems);
}

} // namespace

TEST_CASE("a file is taken in once; the second time every record is known and nothing changes") {
    TemporaryPractice store{"2026-03-22"};
    std::vector<practice::LineProblem> problems;
    const auto first = import(store, example, problems);
    REQUIRE(first);
    CHECK(first->counts == practice::Counts{9, 0, 0});
    const auto history = store.exported(true);
    const auto second = import(store, example, problems);
    REQUIRE(second);
    CHECK(second->counts == practice::Counts{0, 0, 9});
    CHECK(store.exported(true) == history);
}

TEST_CASE("what was exported goes into an empty store and comes out the same") {
    TemporaryPractice store{"2026-03-22"};
    std::vector<practice::LineProblem> problems;
    REQUIRE(import(store, example, problems));
    TemporaryPractice other{"2026-03-23"};
    REQUIRE(import(other, store.exported(), problems));
    CHECK(other.exported() == store.exported());
    TemporaryPractice archive{"2026-03-24"};
    REQUIRE(import(archive, store.exported(true), problems));
    CHECK(archive.exported(true) == store.exported(true));
}

TEST_CASE("an old file does not undo a later correction") {
    TemporaryPractice store{"2026-03-22"};
    std::vector<practice::LineProblem> problems;
    REQUIRE(import(store, example, problems));
    std::string corrected = example;
    const std::string before = "\"value\":34";
    corrected.replace(corrected.find(before), before.size(), "\"value\":31");
    const auto changed = import(store, corrected, problems);
    REQUIRE(changed);
    CHECK(changed->counts == practice::Counts{0, 1, 8});
    const auto again = import(store, example, problems);
    REQUIRE(again);
    CHECK(again->counts == practice::Counts{0, 0, 9});
    CHECK(store.exported().find("\"value\":31") != std::string::npos);
    CHECK(store.exported().find("\"value\":34") == std::string::npos);
}

TEST_CASE("a file with one bad line is refused whole, with its line and field") {
    TemporaryPractice store{"2026-03-22"};
    std::vector<practice::LineProblem> problems;
    REQUIRE(import(store, example, problems));
    const auto before = store.exported(true);
    const auto refused = import(
        store,
        std::string{example} +
            R"({"record":"dayState","episode":"01890000-0000-7000-8000-000000000002","day":"2028-03-23","state":"rest"})" +
            "\n" +
            R"({"record":"checkIn","episode":"01890000-0000-7000-8000-000000000002","day":"2026-03-07","kind":"morning","nextMorning":11,"mood":3})" +
            "\n",
        problems);
    REQUIRE_FALSE(refused);
    CHECK(refused.error().code == base::Code::invalid);
    REQUIRE(problems.size() == 3);
    CHECK(problems[0].line == 10);
    CHECK(problems[0].problem.code == "futureDay");
    CHECK(problems[1].line == 11);
    CHECK(problems[2].line == 11);
    CHECK(store.exported(true) == before);
}

TEST_CASE("a file that is not there is said so") {
    TemporaryPractice store;
    std::vector<practice::LineProblem> problems;
    const auto missing = store->post().import("/nowhere/at/all.jsonl", store->today(), problems);
    REQUIRE_FALSE(missing);
    CHECK(missing.error().code == base::Code::fileMissing);
}
