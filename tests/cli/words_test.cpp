#include "cli/words.h"

#include "exchange/problem_codes.h"
#include "progress/assessment.h"
#include "progress/codes.h"
#include "progress/day_plan.h"

#include <catch2/catch_test_macros.hpp>

#include <filesystem>
#include <fstream>
#include <set>

using namespace sinew;

namespace {

std::string contents(const std::filesystem::path& path) {
    std::ifstream stream{path};
    return {std::istreambuf_iterator<char>{stream}, {}};
}

/// All files of a folder of the project, by their text.
std::string sources(const std::string& folder) {
    std::string text;
    for (const auto& entry : std::filesystem::directory_iterator{SINEW_TOP + folder}) {
        text += entry.path().extension() == ".cpp" ? contents(entry.path()) : "";
    }
    return text;
}

} // namespace

TEST_CASE("every code of the core has one clear sentence of its own") {
    std::set<std::string_view> seen;
    for (int i = 0; i <= static_cast<int>(base::Code::unexpected); ++i) {
        const auto text = cli::sentence(static_cast<base::Code>(i));
        INFO(i << " " << text);
        CHECK(text.size() > 5);
        CHECK((text.ends_with('.') || text.ends_with(':')));
        CHECK(text.find('\n') == std::string_view::npos);
        CHECK(seen.insert(text).second);
    }
}

TEST_CASE("every code of a file's problem has words") {
    for (const auto code : exchange::problemCodes) {
        INFO(code);
        CHECK(cli::problemWords(code));
    }
    CHECK(cli::problemText({"rpe", "outOfRange", "0..10"}) ==
          "rpe lies outside what is possible (0..10)");
    CHECK(cli::problemText({"", "notJson", ""}) == "the line is not JSON");
    CHECK(cli::sentence(base::Error{base::Code::invalid, "", {{"to", "missing", ""}}}) ==
          "Refused, nothing was saved: to must be there.");
}

TEST_CASE("every rule that the judgements name has words") {
    for (const auto rule : progress::ruleCodes) {
        INFO(rule);
        CHECK(cli::ruleWords(rule));
    }
}

TEST_CASE("every state, verdict and missing thing that is printed has words") {
    const auto walk = []<class Enum>(Enum) {
        for (const auto name : rehab::Names<Enum>::list) {
            INFO(name);
            CHECK(cli::nameWords(name));
        }
    };
    walk(progress::DayPlanState{});
    walk(progress::ItemState{});
    walk(progress::Response{});
    walk(progress::GateState{});
    walk(progress::Verdict{});
    walk(rehab::Truth{});
    walk(progress::ReturnState{});
    walk(progress::UpkeepLevel{});
    walk(rehab::Side{});
    walk(rehab::InjuryType{});
    for (const auto missing : progress::missingCodes) {
        INFO(missing);
        CHECK(cli::nameWords(missing));
    }
}

TEST_CASE("every series, level and event of a chart has words") {
    for (const auto code : progress::chartCodes) {
        INFO(code);
        CHECK(cli::nameWords(code));
    }
}

TEST_CASE("a reason is told with its numbers and its day") {
    progress::Because because{"response.worstOverStop",       5,  4,
                              base::Day::parse("2026-03-05"), "", ""};
    CHECK(cli::reasonText(because) == "worst pain 5 was above the stop limit of 4 (2026-03-05)");
    CHECK(cli::reasonText({"morning.missing", 1, {}, {}, "", ""}) ==
          "1 morning after exercise without an answer");
    CHECK(cli::reasonText({"morning.missing", 2, {}, {}, "", ""}) ==
          "2 mornings after exercise without an answer");
    because.value.reset();
    CHECK(cli::reasonText(because).find("(not answered)") != std::string::npos);
}

TEST_CASE("the terminal never promises what nobody can know") {
    auto text = sources("/ui/cli");
    std::transform(text.begin(), text.end(), text.begin(),
                   [](unsigned char c) { return static_cast<char>(std::tolower(c)); });
    for (const auto* phrase : {"risk score", "injury risk", "safe to", "healed", "cleared for",
                               "you are ready", "will heal"}) {
        INFO(phrase);
        CHECK(text.find(phrase) == std::string::npos);
    }
}
