#include "cli/terminal.h"

#include <catch2/catch_test_macros.hpp>

#include <algorithm>
#include <filesystem>

using namespace sinew;
using namespace sinew::test;

namespace {

bool isOneLine(const std::string& text) {
    return std::count(text.begin(), text.end(), '\n') == 1 && text.starts_with("sinewctl: ");
}

Ran demo(const Terminal& terminal, const std::string& store) {
    return terminal.run({"demo", "--device-key", "--patients", "3", "--days", "30", "--seed", "7",
                         "--today", "2026-04-01", "--store", terminal.path(store)});
}

std::string exported(const Terminal& terminal, const std::string& store) {
    REQUIRE(terminal.run({"export", "--out", terminal.path("out"), "--store", terminal.path(store)})
                .exit == 0);
    return terminal.read("out");
}

} // namespace

TEST_CASE("a passphrase opens the store, another does not, and none is asked for by name") {
    Terminal terminal;
    terminal.set("SINEW_STORE", terminal.store());
    const auto none = terminal.run({"init"});
    CHECK(none.exit == 1);
    CHECK(none.err == "sinewctl: A passphrase is needed: give --passphrase-file or set "
                      "SINEW_PASSPHRASE.\n");
    CHECK_FALSE(std::filesystem::exists(terminal.store()));

    terminal.set("SINEW_PASSPHRASE", "correct horse");
    const auto made = terminal.run({"init", "--json"});
    REQUIRE(made.exit == 0);
    CHECK(made.json().find("recoveryCode")->as<std::string>()->size() > 20);
    CHECK(terminal.run({"patients"}).out == "There is no patient in this store yet.\n");

    terminal.set("SINEW_PASSPHRASE", "battery staple");
    const auto wrong = terminal.run({"patients"});
    CHECK(wrong.exit == 1);
    CHECK(wrong.err == "sinewctl: The passphrase is wrong.\n");
    const auto file = terminal.write("pass", "correct horse\n");
    CHECK(terminal.run({"patients", "--passphrase-file", file}).exit == 0);
    CHECK(terminal.run({"patients", "--passphrase-file", terminal.path("no")}).exit == 1);
}

TEST_CASE("a store that is there is never made anew") {
    const TerminalWithStore terminal;
    const auto before = terminal.history();
    const auto again = terminal.ask({"init", "--device-key"});
    CHECK(again.exit == 1);
    CHECK(again.err == "sinewctl: There is a store already; nothing was changed.\n");
    CHECK(terminal.history() == before);
}

TEST_CASE("a file of another kind is not taken for a store when one is to be made") {
    const Terminal terminal;
    terminal.write("test.sinew", "my letters");
    const auto ran = terminal.ask({"init", "--device-key"});
    CHECK(ran.exit == 1);
    CHECK(isOneLine(ran.err));
    CHECK(ran.err.find("There is a store already") == std::string::npos);
    CHECK(ran.err.find("something of that name") != std::string::npos);
    CHECK(terminal.read("test.sinew") == "my letters");
}

TEST_CASE("a place without a store, an empty file and a file of something else are told apart") {
    const Terminal terminal;
    const auto missing = terminal.ask({"patients"});
    CHECK(missing.exit == 1);
    CHECK(missing.err.find("There is no store at that place") != std::string::npos);
    terminal.write("test.sinew", "");
    CHECK(terminal.ask({"patients"}).err.find("empty") != std::string::npos);
    terminal.write("test.sinew", std::string(10000, 'x'));
    const auto other = terminal.ask({"patients"});
    CHECK(other.exit == 1);
    CHECK(isOneLine(other.err));
}

TEST_CASE("a store that is cut off is told as damaged and left alone") {
    const TerminalWithStore terminal;
    REQUIRE(terminal.ask({"import", std::string{SINEW_TEST_DATA} + "/every-kind.jsonl"}).exit == 0);
    std::filesystem::resize_file(terminal.store(),
                                 std::filesystem::file_size(terminal.store()) / 2);
    const auto ran = terminal.ask({"check"});
    CHECK(ran.exit == 1);
    CHECK(ran.err.find("damaged") != std::string::npos);
}

TEST_CASE("a whole store checks as sound, and what follows from the records can be built anew") {
    const TerminalWithStore terminal;
    REQUIRE(terminal.ask({"import", std::string{SINEW_TEST_DATA} + "/every-kind.jsonl"}).exit == 0);
    const auto before = terminal.history();
    const auto ran = terminal.ask({"check", "--rebuild"});
    INFO(ran.out);
    CHECK(ran.exit == 0);
    CHECK(*ran.json().find("ok") == exchange::Json{true});
    CHECK(terminal.history() == before);
}

TEST_CASE("the same demo is the same byte for byte, and never mixes with patients") {
    const Terminal terminal;
    const auto made = demo(terminal, "one");
    INFO(made.err);
    REQUIRE(made.exit == 0);
    REQUIRE(demo(terminal, "two").exit == 0);
    const auto one = exported(terminal, "one");
    CHECK(one == exported(terminal, "two"));
    CHECK(one.find("\"record\":\"session\"") != std::string::npos);
    const auto again = demo(terminal, "one");
    CHECK(again.exit == 1);
    CHECK(again.err == "sinewctl: There are patients in this store already; nothing was added.\n");
    CHECK(exported(terminal, "one") == one);
}

TEST_CASE("the program tells what it is made of") {
    const Terminal terminal;
    const auto ran = terminal.run({"version", "--json"});
    REQUIRE(ran.exit == 0);
    const auto json = ran.json();
    CHECK(*json.find("schema")->as<std::int64_t>() >= 1);
    CHECK(json.find("catalogue")->find("acute-strain") != nullptr);
    CHECK(json.find("sqlcipher")->as<std::string>()->starts_with("4."));
}
