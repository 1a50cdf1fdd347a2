#include "progress/codes.h"

#include <catch2/catch_test_macros.hpp>

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <regex>
#include <set>

using namespace sinew;

namespace {

/// Every quoted "word.word" in the room's source, and the days' own words that are put together.
std::set<std::string> codesInSource() {
    std::set<std::string> found{"silence", "plateau",     "day.rest",
                                "day.ill", "day.holiday", "day.flare"};
    const std::filesystem::path room = std::string{SINEW_TOP} + "/src/progress";
    const std::regex code{"\"([a-z]+[A-Za-z]*\\.[a-z][A-Za-z0-9]*)\""};
    for (const auto& entry : std::filesystem::directory_iterator{room}) {
        if (entry.path().extension() != ".cpp") {
            continue;
        }
        std::ifstream file{entry.path()};
        const std::string text{std::istreambuf_iterator<char>{file}, {}};
        for (std::sregex_iterator it{text.begin(), text.end(), code}, end; it != end; ++it) {
            found.insert((*it)[1].str());
        }
    }
    return found;
}

} // namespace

TEST_CASE("the list of rule codes is the one the judgements use") {
    const auto& listed = progress::ruleCodes;
    const auto used = codesInSource();
    CHECK(used.size() > 50);
    for (const auto& code : used) {
        CAPTURE(code);
        CHECK(std::find(listed.begin(), listed.end(), code) != listed.end());
    }
    for (const auto code : listed) {
        CAPTURE(code);
        CHECK(used.contains(std::string{code}));
    }
}
