#include "progress/codes.h"
#include "rehab/check_in.h"

#include <catch2/catch_test_macros.hpp>

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <regex>
#include <set>
#include <span>

using namespace sinew;

namespace {

/// The text of every source file of the judgements.
std::string sources() {
    std::string text;
    for (const auto& entry : std::filesystem::directory_iterator{SINEW_TOP "/src/progress"}) {
        if (entry.path().extension() == ".cpp") {
            std::ifstream file{entry.path()};
            text.append(std::istreambuf_iterator<char>{file}, {});
        }
    }
    return text;
}

void collect(std::set<std::string>& found, const std::string& text, const char* form) {
    const std::regex wanted{form};
    for (std::sregex_iterator it{text.begin(), text.end(), wanted}, end; it != end; ++it) {
        found.insert((*it)[1].str());
    }
}

/// Every quoted "word.word", every rule that is named without a dot, and the days' own rules, which
/// are put together from the kinds of days.
std::set<std::string> rulesInSource() {
    const auto text = sources();
    std::set<std::string> found;
    collect(found, text, R"-("([a-z]+[A-Za-z]*\.[a-z][A-Za-z0-9]*)")-");
    collect(found, text, R"-([^A-Za-z]rule = "([a-zA-Z.]+)";)-");
    collect(found, text, R"-(limitFor\(person, "([a-zA-Z.]+)")-");
    for (const auto kind : rehab::Names<rehab::DayStateKind>::list) {
        found.insert("day." + std::string{kind});
    }
    return found;
}

/// What missingCode() answers and what is put into CriterionJudgement::missing elsewhere.
std::set<std::string> missingInSource() {
    const auto text = sources();
    const auto begin = text.find("const char* missingCode(");
    std::set<std::string> found;
    collect(found, text.substr(begin, text.find("\n}\n", begin) - begin), R"-("([a-zA-Z]+)")-");
    collect(found, text, R"-([^A-Za-z]missing = [^;"]*"([a-zA-Z]+)")-");
    collect(found, text, R"-([^A-Za-z]missing = [^;"]*"[a-zA-Z]+" : "([a-zA-Z]+)")-");
    collect(found, text, R"-(cannot\(judgement, [^;"]*"([a-zA-Z]+)")-");
    return found;
}

void checkSame(std::span<const std::string_view> listed, const std::set<std::string>& used) {
    for (const auto& code : used) {
        CAPTURE(code);
        CHECK(std::find(listed.begin(), listed.end(), code) != listed.end());
    }
    for (const auto code : listed) {
        CAPTURE(code);
        CHECK(used.contains(std::string{code}));
    }
}

} // namespace

TEST_CASE("the list of rule codes is the one the judgements use") {
    const auto used = rulesInSource();
    CHECK(used.size() > 50);
    CHECK(used.contains("silence"));
    checkSame(progress::ruleCodes, used);
}

TEST_CASE("the list of what can be missing is the one the criteria use") {
    const auto used = missingInSource();
    CHECK(used.size() > 10);
    checkSame(progress::missingCodes, used);
}
