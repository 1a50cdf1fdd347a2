#include "cli/command.h"
#include "cli/table.h"

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>

#include <algorithm>
#include <fstream>
#include <sstream>

using namespace sinew::cli;

namespace {

struct Said {
    int exit;
    std::string out;
    std::string err;
};

Said say(const std::vector<std::string>& words) {
    std::ostringstream out;
    std::ostringstream err;
    const int exit = run(words, out, err);
    return {exit, out.str(), err.str()};
}

struct Mistake {
    std::vector<std::string> words;
    std::string said;
};

} // namespace

TEST_CASE("what is typed wrongly is told in one line, with exit 2") {
    const auto mistake = GENERATE(values<Mistake>({
        {{}, "A command is missing."},
        {{"--store"}, "The option --store wants FILE."},
        {{"dance"}, "There is no command dance."},
        {{"patients", "--loud"}, "There is no option --loud here."},
        {{"patients", "--passphrase", "secret"}, "There is no option --passphrase here."},
        {{"patients", "--store"}, "The option --store wants FILE."},
        {{"patients", "--json", "--json"}, "The option --json is given twice."},
        {{"patients", "--json=yes"}, "The option --json takes no value."},
        {{"patients", "all"}, "There is no use for all here."},
        {{"patients", "--today", "tomorrow"}, "--today wants a day like 2026-03-05."},
        {{"import"}, "Which file?"},
        {{"export"}, "--out PATH is needed."},
        {{"export", "--out", "x", "--format", "csv"}, "--format wants jsonl."},
        {{"chart", "--kind", "mood"},
         "--kind wants pain, load, strength, range, alignment, adherence or running."},
        {{"decide", "--by", "A"}, "What is decided?"},
        {{"decide", "--accept", "--delay"}, "Only one decision at a time."},
        {{"decide", "--accept"}, "--by NAME and --reason TEXT are needed."},
        {{"demo", "--patients", "many"}, "--patients wants a number from 1 to 500."},
        {{"exercises", "a", "b"}, "Only one key at a time."},
    }));
    const auto said = say(mistake.words);
    INFO(said.err);
    CHECK(said.exit == 2);
    CHECK(said.out.empty());
    CHECK(said.err.starts_with("sinewctl: " + mistake.said));
    CHECK(std::count(said.err.begin(), said.err.end(), '\n') == 1);
}

TEST_CASE("help lists every command, and every command helps with each of its options") {
    const auto all = say({"--help"});
    CHECK(all.exit == 0);
    for (const auto& command : commands()) {
        INFO(command.name);
        CHECK(all.out.find("\n  " + std::string{command.name} + " ") != std::string::npos);
        const auto one = say({std::string{command.name}, "--help"});
        CHECK(one.exit == 0);
        CHECK(one.err.empty());
        CHECK_FALSE(command.help.empty());
        for (const auto& option : command.options) {
            CHECK(one.out.find("\n  " + std::string{option.name}) != std::string::npos);
            CHECK_FALSE(option.help.empty());
        }
    }
}

TEST_CASE("the document names every command with all of its options, and no other") {
    std::ifstream stream{std::string{SINEW_TOP} + "/docs/sinewctl.md"};
    std::size_t rows = 0;
    for (std::string line; std::getline(stream, line);) {
        if (!line.starts_with("| `")) {
            continue;
        }
        const auto name = line.substr(3, line.find_first_of(" `", 3) - 3);
        const auto& all = commands();
        const auto found = std::find_if(all.begin(), all.end(),
                                        [&](const auto& each) { return each.name == name; });
        INFO(line);
        REQUIRE(found != all.end());
        ++rows;
        for (const auto& option : found->options) {
            CHECK(line.find("`" + std::string{option.name}) != std::string::npos);
        }
    }
    CHECK(rows == commands().size());
}

TEST_CASE("help and the version are found the ways people look for them") {
    const auto all = say({"--help"}).out;
    CHECK(say({"-h"}).out == all);
    CHECK(say({"help"}).out == all);
    const auto one = say({"today", "--help"}).out;
    CHECK(say({"help", "today"}).out == one);
    CHECK(say({"today", "-h"}).out == one);
    CHECK(say({"--version"}).out == say({"version"}).out);
    CHECK(say({"help", "dance"}).exit == 2);
}

TEST_CASE("options may stand before and after the command, with a space or an equals sign") {
    const std::vector<Option> options{{"--store", "FILE", ""}, {"--json", "", ""}};
    const auto parsed =
        parse(std::vector<std::string>{"a", "--store=b", "--json", "-", "--", "--store"}, options);
    const auto& arguments = std::get<Arguments>(parsed);
    CHECK(arguments.value("--store") == "b");
    CHECK(arguments.has("--json"));
    CHECK(arguments.words() == std::vector<std::string>{"a", "-", "--store"});
    const auto before = say({"--store", "/nowhere/at/all", "patients"});
    CHECK(before.exit == 1);
    CHECK(before.err.find("There is no store at that place") != std::string::npos);
}

TEST_CASE("columns are as wide as their widest cell in characters") {
    Table table;
    table.add({"Zoë", "1"});
    table.add({"Al", "22", ""});
    CHECK(table.text("  ") == "  Zoë  1\n  Al   22\n");
}
