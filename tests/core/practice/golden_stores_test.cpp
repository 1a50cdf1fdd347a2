#include "practice/post.h"
#include "practice/versions.h"
#include "support/temporary_practice.h"

#include <catch2/catch_test_macros.hpp>

#include <algorithm>
#include <fstream>
#include <sstream>

using namespace sinew;
using namespace sinew::tests;

namespace {

const std::filesystem::path golden = std::filesystem::path{SINEW_TOP} / "tests/data/stores";

std::string contentOf(const std::filesystem::path& file) {
    std::ifstream stream{file, std::ios::binary};
    return (std::ostringstream{} << stream.rdbuf()).str();
}

std::vector<std::filesystem::path> goldenStores() {
    std::vector<std::filesystem::path> folders;
    for (const auto& entry : std::filesystem::directory_iterator{golden}) {
        if (entry.is_directory()) {
            folders.push_back(entry.path());
        }
    }
    std::sort(folders.begin(), folders.end());
    return folders;
}

practice::Places placesIn(const std::filesystem::path& folder) {
    return {folder / "a.sinew", folder / "configuration"};
}

std::unique_ptr<practice::Practice> opened(const std::filesystem::path& folder,
                                           const base::Clock& clock, base::IdSource& ids) {
    auto practice = practice::Practice::open(placesIn(folder), practice::DeviceKey{}, clock, ids);
    INFO((practice.ok() ? 0 : static_cast<int>(practice.error().code)));
    REQUIRE(practice);
    return std::move(practice).value();
}

} // namespace

TEST_CASE("a store of every released schema opens with this program, whole and unchanged in what "
          "it says") {
    const practice::FixedClock clock{base::instantAt(day("2026-04-01"), 8 * 60)};
    practice::SystemIds ids;
    REQUIRE_FALSE(goldenStores().empty());
    for (const auto& kept : goldenStores()) {
        INFO(kept.filename().string());
        const TemporaryFolder folder;
        std::filesystem::copy(kept, folder.path(),
                              std::filesystem::copy_options::recursive |
                                  std::filesystem::copy_options::overwrite_existing);
        const auto practice = opened(folder.path(), clock, ids);
        CHECK(practice->post().exportLines({std::nullopt, true}).value() ==
              contentOf(kept / "history.jsonl"));
        const auto findings = practice->safekeeping().check(false).value();
        for (const auto& finding : findings) {
            INFO(finding.check);
            CHECK(finding.ok);
        }
    }
}

TEST_CASE("the newest schema has its kept store") {
    const auto number = practice::versions().value().schema;
    CHECK(std::filesystem::exists(golden / ("schema-" + std::to_string(number))));
}
