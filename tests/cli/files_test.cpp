#include "cli/terminal.h"

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>

#include <algorithm>
#include <filesystem>

using namespace sinew;
using namespace sinew::test;

namespace {

const std::string data = SINEW_TEST_DATA;

int count(const Ran& ran, const char* what) {
    const auto json = ran.json();
    const auto* number = json.find(what);
    return number == nullptr ? -1 : static_cast<int>(*number->as<std::int64_t>());
}

std::string exported(const Terminal& terminal) {
    const auto ran = terminal.ask({"export", "--format", "jsonl", "--patient", "01890000", "--out",
                                   terminal.path("out.jsonl")});
    INFO(ran.err);
    REQUIRE(ran.exit == 0);
    return terminal.read("out.jsonl");
}

} // namespace

TEST_CASE(
    "the documentation's example goes in, comes out the same, and a second time changes nothing") {
    const TerminalWithStore terminal;
    const auto first = terminal.ask({"import", data + "/example.jsonl"});
    INFO(first.err);
    CHECK(first.exit == 0);
    CHECK(first.err.empty());
    CHECK(count(first, "new") == 9);
    const auto out = exported(terminal);
    const auto before = terminal.history();

    const auto second = terminal.ask({"import", data + "/example.jsonl"});
    CHECK(second.exit == 0);
    CHECK(count(second, "new") == 0);
    CHECK(count(second, "changed") == 0);
    CHECK(count(second, "known") == 9);
    CHECK(terminal.history() == before);

    const TerminalWithStore other;
    CHECK(other.ask({"import", terminal.path("out.jsonl")}).exit == 0);
    CHECK(exported(other) == out);
}

TEST_CASE("import and export each say what they count") {
    const TerminalWithStore terminal;
    const auto at = [&](std::vector<std::string> words) {
        words.insert(words.end(), {"--store", terminal.store(), "--today", "2026-04-01"});
        return terminal.run(std::move(words)).out;
    };
    CHECK(at({"import", data + "/example.jsonl"})
              .ends_with("9 new, 0 changed, 0 known already (records; each set is one)\n"));
    CHECK(at({"export", "--out", terminal.path("out.jsonl")})
              .ends_with("8 lines (sets stand in the line of their session)\n"));
}

TEST_CASE("every kind of record survives the way through two stores byte for byte") {
    const TerminalWithStore terminal;
    const auto ran = terminal.ask({"import", data + "/every-kind.jsonl"});
    INFO(ran.err);
    REQUIRE(ran.exit == 0);
    const auto history = terminal.history();
    const TerminalWithStore other;
    const auto taken = other.ask({"import", terminal.path("history.jsonl")});
    INFO(taken.err);
    REQUIRE(taken.exit == 0);
    CHECK(exported(other) == exported(terminal));
}

TEST_CASE("a file with a fault is refused with file, line, field and code, and the store stays as "
          "it was") {
    const TerminalWithStore terminal;
    REQUIRE(terminal.ask({"import", data + "/example.jsonl"}).exit == 0);
    const auto before = terminal.history();
    for (const auto& entry : std::filesystem::directory_iterator{data}) {
        const auto file = entry.path().string();
        if (entry.path().filename().string().starts_with("refused-")) {
            const auto ran = terminal.ask({"import", file});
            INFO(file << "\n" << ran.err);
            CHECK(ran.exit == 1);
            CHECK(ran.err.starts_with(file + ":"));
            CHECK(ran.err.find("Refused, nothing of it was taken in") != std::string::npos);
            CHECK(count(ran, "new") == 0);
        }
    }
    CHECK(terminal.history() == before);
}

TEST_CASE("a fault of a file is told as file, line, field and code") {
    const auto [name, said] = GENERATE(values<std::pair<const char*, const char*>>({
        {"unknown-field", "4: mood: unknownField"},
        {"wrong-unit", "4: unit: wrongUnit"},
        {"future-day", "4: day: futureDay"},
        {"day-mismatch", "4: day: dayMismatch"},
        {"utf8", "4: line: notUtf8"},
        {"truncated", "4: line: truncated"},
        {"range", "4: sets[0].pain: outOfRange"},
        {"reference", "2: episode: unknownReference"},
        {"duplicate", "4: rpe: duplicateField"},
        {"no-header", "1: record: noHeader"},
        {"newer", "1: version: newerVersion"},
        {"empty", "1: record: noHeader"},
        {"deep", "2: line: tooDeep"},
    }));
    const TerminalWithStore terminal;
    const auto file = data + "/refused-" + name + ".jsonl";
    const auto ran = terminal.ask({"import", file});
    INFO(ran.err);
    CHECK(ran.exit == 1);
    CHECK(ran.err.starts_with(file + ":" + said + " - "));
    CHECK(terminal.history() == "{\"record\":\"sinew\",\"version\":1}\n");
}

TEST_CASE("a line of 200 MB is refused by a program that has not nearly so much memory") {
    TerminalWithStore terminal;
    const auto file = terminal.write("huge.jsonl", "{\"record\":\"sinew\",\"version\":1}\n");
    std::filesystem::resize_file(file, 200U << 20U);
    terminal.limitMemory(180U << 20U);
    const auto ran = terminal.ask({"import", file});
    CHECK(ran.exit == 1);
    CHECK(ran.err.find(":2: line: lineTooLong") != std::string::npos);
}

TEST_CASE("one bad file does not keep a good one out") {
    const TerminalWithStore terminal;
    const auto ran = terminal.ask({"import", terminal.path("nothing-here.jsonl"),
                                   terminal.path("."), data + "/example.jsonl"});
    CHECK(ran.exit == 1);
    CHECK(count(ran, "new") == 9);
    CHECK(ran.err.find("nothing-here.jsonl: The file is not there.") != std::string::npos);
    CHECK(ran.err.find("This is a folder; name the files in it.") != std::string::npos);
    CHECK(ran.err.find("unreadable") == std::string::npos);
}

TEST_CASE("a correction after the export is not undone by the old file") {
    const TerminalWithStore terminal;
    const std::string header = "{\"record\":\"sinew\",\"version\":1}\n";
    const auto patient = [&](const std::string& name) {
        return header +
               R"({"record":"patient","id":"01890000-0000-7000-8000-000000000001","name":")" +
               name + "\"}\n";
    };
    const auto old = terminal.write("old.jsonl", patient("Ann"));
    const auto corrected = terminal.write("new.jsonl", patient("Anna"));
    REQUIRE(count(terminal.ask({"import", old}), "new") == 1);
    CHECK(count(terminal.ask({"import", corrected}), "changed") == 1);
    CHECK(count(terminal.ask({"import", old}), "known") == 1);
    CHECK(exported(terminal) == patient("Anna"));
}

TEST_CASE("an export that cannot be written says so and leaves nothing half") {
    const TerminalWithStore terminal;
    terminal.write("taken", "mine");
    const auto ran = terminal.ask({"export", "--out", terminal.path("taken/x.jsonl")});
    CHECK(ran.exit == 1);
    CHECK(ran.err == "sinewctl: The file cannot be written.\n");
    const auto fresh = terminal.ask({"export", "--out", terminal.path("x.jsonl")});
    CHECK(fresh.exit == 0);
    CHECK_FALSE(std::filesystem::exists(terminal.path("x.jsonl.part")));
}

TEST_CASE("an answer that cannot be printed is not passed over in silence") {
    TerminalWithStore terminal;
    terminal.sendOutputTo("/dev/full");
    const auto ran = terminal.ask({"version"});
    CHECK(ran.exit == 1);
    CHECK(ran.err == "sinewctl: The file cannot be written.\n");
}
