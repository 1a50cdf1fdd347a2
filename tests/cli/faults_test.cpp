#include "cli/terminal.h"

#include "support/child.h"

#include <catch2/catch_test_macros.hpp>

#include <filesystem>

using namespace sinew;
using namespace sinew::test;

namespace {

const std::string example = std::string{SINEW_TEST_DATA} + "/example.jsonl";

/// A store with the documentation's example in it, under this computer's key.
class StoreInTrouble : public TerminalWithStore {
public:
    StoreInTrouble() { REQUIRE(ask({"import", example}).exit == 0); }

    /// Every command that opens the store refuses in one and the same line with exit 1, and nothing
    /// of the store's file changes.
    void refuses(const std::string& line) const {
        const auto before = read("test.sinew");
        for (const auto& words : std::vector<std::vector<std::string>>{
                 {"patients"}, {"today"}, {"check"}, {"import", example}, {"demo"}}) {
            const auto ran = ask(words);
            INFO(words.front());
            CHECK(ran.exit == 1);
            CHECK(ran.out.empty());
            CHECK(ran.err == "sinewctl: " + line + "\n");
        }
        CHECK(read("test.sinew") == before);
    }
    /// The store as the store's own room opens it, past sinewctl.
    [[nodiscard]] std::unique_ptr<store::Store> opened() const {
        auto result = store::openStore(places(), store::keys::DeviceKey{}, {0, 0});
        return result ? std::move(result).value() : nullptr;
    }
    void permit(const std::string& what, std::filesystem::perms perms) const {
        std::filesystem::permissions(what, perms);
    }
};

constexpr auto readable = std::filesystem::perms::owner_read | std::filesystem::perms::group_read |
                          std::filesystem::perms::others_read;
constexpr auto enterable = std::filesystem::perms::owner_exec | std::filesystem::perms::group_exec |
                           std::filesystem::perms::others_exec;

} // namespace

TEST_CASE("sinewctl at a place without a store says how to make one") {
    const Terminal terminal;
    const auto ran = terminal.ask({"patients"});
    CHECK(ran.exit == 1);
    CHECK(ran.err == "sinewctl: There is no store at that place; sinewctl init makes one.\n");
    CHECK_FALSE(std::filesystem::exists(terminal.store()));
}

TEST_CASE("sinewctl calls an empty, a foreign and a cut-off file by its name and leaves it alone") {
    const StoreInTrouble terminal;
    const auto whole = terminal.read("test.sinew");
    terminal.write("test.sinew", "");
    terminal.refuses("The store's file is empty; restore a backup of it.");
    terminal.write("test.sinew", "dear diary\n" + std::string(9000, 'x'));
    terminal.refuses("That file is not a Sinew store.");
    terminal.write("test.sinew", whole.substr(0, whole.size() / 2));
    terminal.refuses("The store is damaged; restore a backup of it.");
    terminal.write("test.sinew", whole);
    CHECK(terminal.ask({"patients"}).exit == 0);
}

TEST_CASE("sinewctl says when a store's file or its folder cannot be written") {
    StoreInTrouble terminal;
    const std::string readOnly =
        "The store cannot be written: the file, its folder or the disk is read-only.";
    terminal.becomeNobody();
    CHECK(terminal.ask({"patients"}).exit == 0);
    terminal.permit(terminal.store(), readable);
    terminal.refuses(readOnly);
    terminal.permit(terminal.store(), std::filesystem::perms::all);
    std::filesystem::create_directory(terminal.path("shut"));
    for (const auto* file : {"test.sinew", "test.sinew.keys", "test.sinew.keys.bak"}) {
        std::filesystem::copy(terminal.path(file), terminal.path("shut"));
        terminal.permit(terminal.path("shut") + "/" + file, std::filesystem::perms::all);
    }
    terminal.permit(terminal.path("shut"), readable | enterable);
    const auto before = terminal.read("shut/test.sinew");
    const auto ran = terminal.run({"patients", "--store", terminal.path("shut/test.sinew")});
    CHECK(ran.exit == 1);
    CHECK(ran.err == "sinewctl: " + readOnly + "\n");
    CHECK(terminal.read("shut/test.sinew") == before);
    terminal.permit(terminal.path("shut"), std::filesystem::perms::all);
    CHECK(terminal.run({"patients", "--store", terminal.path("shut/test.sinew")}).exit == 0);
}

TEST_CASE("sinewctl does not disturb a store that another program has open") {
    const StoreInTrouble terminal;
    Child child{[&](const Child::Tell& tell) {
        const auto held = terminal.opened();
        tell(held ? 'h' : '?');
        pause();
    }};
    REQUIRE(child.hear() == 'h');
    terminal.refuses("Another program has the store open; close it and try again.");
    child.kill();
    CHECK(terminal.ask({"patients"}).exit == 0);
}

TEST_CASE("sinewctl leaves a store of a newer version to that version") {
    const StoreInTrouble terminal;
    terminal.opened()->connection().change(
        "INSERT INTO schema_step (number, name, checksum, applied_at) "
        "VALUES (999, 'later', 'x', 0)");
    terminal.refuses("The store was written by a newer version of Sinew; update the program.");
}

TEST_CASE("sinewctl on a full disk says so, changes nothing, and goes on when there is room") {
    StoreInTrouble terminal;
    const auto history = terminal.history();
    const auto before = terminal.read("test.sinew");
    const auto more = terminal.write(
        "more.jsonl", "{\"record\":\"sinew\",\"version\":1}\n"
                      "{\"record\":\"patient\",\"id\":\"01890000-0000-7000-8000-0000000000ff\","
                      "\"name\":\"B. Example\"}\n");
    constexpr std::uintmax_t little = 1000;
    terminal.limitFiles(little);
    const auto ran = terminal.ask({"import", more});
    CHECK(ran.exit == 1);
    CHECK(ran.err == "sinewctl: " + more + ": The disk is full; nothing was changed.\n");
    const auto out = terminal.ask({"export", "--out", terminal.path("full.jsonl"), "--history"});
    CHECK(out.exit == 1);
    CHECK(out.err == "sinewctl: The disk is full; nothing was changed.\n");
    const auto fresh =
        terminal.run({"init", "--device-key", "--store", terminal.path("fresh.sinew")});
    CHECK(fresh.exit == 1);
    CHECK(fresh.err == "sinewctl: The disk is full; nothing was changed.\n");
    CHECK_FALSE(std::filesystem::exists(terminal.path("fresh.sinew")));
    terminal.limitFiles(0);
    CHECK(terminal.read("test.sinew") == before);
    CHECK(terminal.history() == history);
    CHECK(terminal.ask({"import", more}).exit == 0);
}

TEST_CASE("sinewctl tells a wrong passphrase from a damaged and from a missing key") {
    Terminal terminal;
    terminal.set("SINEW_PASSPHRASE", "correct horse");
    REQUIRE(terminal.ask({"init"}).exit == 0);
    const auto before = terminal.read("test.sinew");
    const auto keys = terminal.read("test.sinew.keys");
    const auto says = [&](const std::string& line) {
        const auto ran = terminal.ask({"patients"});
        CHECK(ran.exit == 1);
        CHECK(ran.err == "sinewctl: " + line + "\n");
        CHECK(terminal.read("test.sinew") == before);
    };
    terminal.set("SINEW_PASSPHRASE", "battery staple");
    says("The passphrase is wrong.");
    terminal.set("SINEW_PASSPHRASE", "correct horse");
    terminal.write("test.sinew.keys", keys.substr(1));
    CHECK(terminal.ask({"patients"}).exit == 0); // from the copy beside it
    terminal.write("test.sinew.keys.bak", keys.substr(1));
    says("The key file of this store is damaged; use the copy beside it or the backup's.");
    std::filesystem::remove(terminal.path("test.sinew.keys"));
    std::filesystem::remove(terminal.path("test.sinew.keys.bak"));
    says("The key file of this store is not there; it lies beside the store or in its backup.");
    CHECK_FALSE(std::filesystem::exists(terminal.path("test.sinew.keys")));
    terminal.write("test.sinew.keys", keys);
    CHECK(terminal.ask({"patients"}).exit == 0);
}
