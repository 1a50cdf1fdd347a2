#include "cli/terminal.h"
#include "store/sql/postgres.h"

#include <catch2/catch_test_macros.hpp>

#include <algorithm>
#include <atomic>
#include <cstdlib>
#include <stdexcept>

#include <unistd.h>

using namespace sinew;
using namespace sinew::test;

namespace {

const std::string example = std::string{SINEW_TEST_DATA} + "/example.jsonl";

std::string server() {
    const char* conninfo = std::getenv("SINEW_TEST_POSTGRES");
    if (conninfo == nullptr) {
        throw std::runtime_error{"SINEW_TEST_POSTGRES names no server: run scripts/test.sh"};
    }
    return conninfo;
}

/// A terminal and an empty place on the server: a schema of its own.
class ServerTerminal : public Terminal {
public:
    ServerTerminal() : m_schema{newName()} {
        store::sql::openPostgres(server())->script("CREATE SCHEMA " + m_schema);
    }
    ServerTerminal(const ServerTerminal&) = delete;
    ServerTerminal& operator=(const ServerTerminal&) = delete;
    ~ServerTerminal() {
        store::sql::openPostgres(server())->script("DROP SCHEMA " + m_schema + " CASCADE");
    }

    /// libpq's address of that place: "host=/tmp/x dbname=postgres user=sinew" as parameters.
    [[nodiscard]] std::string address() const {
        auto parameters = server();
        std::replace(parameters.begin(), parameters.end(), ' ', '&');
        return "postgresql://?" + parameters + "&options=-csearch_path%3D" + m_schema;
    }
    Ran on(std::vector<std::string> words) const {
        words.insert(words.end(), {"--store", address(), "--json", "--today", "2026-04-01"});
        return run(std::move(words));
    }
    [[nodiscard]] std::string exported(std::vector<std::string> more = {}) const {
        more.insert(more.begin(), {"export", "--out", path("out.jsonl")});
        const auto ran = on(std::move(more));
        INFO(ran.err);
        REQUIRE(ran.exit == 0);
        return read("out.jsonl");
    }

private:
    static std::string newName() {
        static std::atomic<int> count{0};
        return "cli_" + std::to_string(getpid()) + "_" + std::to_string(++count);
    }

    std::string m_schema;
};

} // namespace

TEST_CASE("a clinic's store is made on a server once, without a passphrase and without its address "
          "being shown") {
    const ServerTerminal terminal;
    const auto none = terminal.on({"patients"});
    CHECK(none.exit == 1);
    CHECK(none.err == "sinewctl: There is no store at that place; sinewctl init makes one.\n");
    const auto made = terminal.on({"init"});
    INFO(made.err);
    REQUIRE(made.exit == 0);
    CHECK(made.out == "{\"store\":\"postgresql:\",\"recoveryCode\":null}\n");
    const auto again = terminal.on({"init"});
    CHECK(again.exit == 1);
    CHECK(again.err == "sinewctl: There is a store already; nothing was changed.\n");
    CHECK(terminal.on({"patients"}).out == "[]\n");
}

TEST_CASE("the same file gives the same answers on a server as in a file") {
    const ServerTerminal terminal;
    REQUIRE(terminal.on({"init"}).exit == 0);
    const auto taken = terminal.on({"import", example});
    INFO(taken.err);
    REQUIRE(taken.exit == 0);
    const TerminalWithStore file;
    REQUIRE(file.ask({"import", example}).exit == 0);
    for (const auto& words :
         std::vector<std::vector<std::string>>{{"patients"},
                                               {"today", "--on", "2026-03-06"},
                                               {"assess"},
                                               {"chart", "--kind", "pain"},
                                               {"export", "--out", terminal.path("same.jsonl")}}) {
        INFO(words.front());
        const auto there = terminal.on(words);
        CHECK(there.exit == 0);
        CHECK(there.out == file.ask(words).out);
    }
    const auto checked = terminal.on({"check", "--rebuild"});
    INFO(checked.out);
    CHECK(checked.exit == 0);
}

TEST_CASE("what leaves a server goes into an empty one and comes out the same") {
    const ServerTerminal terminal;
    REQUIRE(terminal.on({"init"}).exit == 0);
    REQUIRE(terminal.on({"import", std::string{SINEW_TEST_DATA} + "/every-kind.jsonl"}).exit == 0);
    const auto text = terminal.exported();
    const auto history = terminal.exported({"--history"});
    const auto second = terminal.on({"import", terminal.write("in.jsonl", text)});
    CHECK(second.exit == 0);
    CHECK(*second.json().find("new") == exchange::Json{0});
    CHECK(*second.json().find("changed") == exchange::Json{0});
    CHECK(terminal.exported({"--history"}) == history);
    const ServerTerminal other;
    REQUIRE(other.on({"init"}).exit == 0);
    REQUIRE(other.on({"import", other.write("in.jsonl", history)}).exit == 0);
    CHECK(other.exported() == text);
    CHECK(other.exported({"--history"}) == history);
}

TEST_CASE("a refused file leaves a server's store as it was") {
    const ServerTerminal terminal;
    REQUIRE(terminal.on({"init"}).exit == 0);
    REQUIRE(terminal.on({"import", example}).exit == 0);
    const auto before = terminal.exported({"--history"});
    const auto ran =
        terminal.on({"import", std::string{SINEW_TEST_DATA} + "/refused-wrong-unit.jsonl"});
    CHECK(ran.exit == 1);
    CHECK(terminal.exported({"--history"}) == before);
}

TEST_CASE("a server that is not there is told in one sentence") {
    const Terminal terminal;
    for (const auto* address : {"postgresql://sinew@/clinic?host=/nowhere/at/all",
                                "postgresql://sinew:secret@127.0.0.1:1/clinic", "postgresql:"}) {
        for (const auto* command : {"patients", "init", "check"}) {
            const auto ran = terminal.run({command, "--store", address});
            INFO(address << " " << command);
            CHECK(ran.exit == 1);
            CHECK(ran.out.empty());
            CHECK(ran.err == "sinewctl: The server cannot be reached, or does not let this "
                             "computer in.\n");
        }
    }
}
