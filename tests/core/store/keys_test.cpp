#include "store/keys/atomic_file.h"
#include "store/keys/keyring.h"
#include "store/keys/recovery_code.h"
#include "store/keys/slots.h"

#include "support/child.h"
#include "support/store_places.h"

#include <catch2/catch_test_macros.hpp>

#include <sys/resource.h>

using namespace sinew;
using namespace sinew::store::keys;
using base::Code;
using test::contentOf;
using test::writeFile;

namespace {

const std::string storeId = test::idOf<rehab::Device>(1).string();

struct Keys {
    test::TempFolder folder;
    KeyPlaces places = keyPlaces(folder / "a.sinew", folder / "configuration");

    NewKeys create(const Credential& credential) const {
        auto made = createKeys(places, storeId, credential, Cost::lowest());
        return std::move(made.value());
    }
    Code failing(const Credential& credential) const {
        return unlock(places, credential).error().code;
    }
};

/// What this process may still ask the system for, in bytes.
void allowMemory(rlim_t more) {
    rlim_t pages = 0;
    std::ifstream{"/proc/self/statm"} >> pages;
    const rlim_t most = pages * static_cast<rlim_t>(sysconf(_SC_PAGESIZE)) + more;
    const rlimit limit{most, most};
    setrlimit(RLIMIT_AS, &limit);
}

} // namespace

TEST_CASE(
    "a passphrase opens its store in whatever form it is typed, and another is called wrong") {
    const Keys keys;
    const auto made = keys.create(Passphrase{"Zo\u00EB runs again"});
    CHECK(unlock(keys.places, Passphrase{"Zoe\u0308 runs again"}).value() == made.dataKey);
    CHECK(keys.failing(Passphrase{"Zoe runs again"}) == Code::wrongPassphrase);
    CHECK(keys.failing(Passphrase{""}) == Code::wrongPassphrase);
    CHECK(keys.failing(DeviceKey{}) == Code::keyMissing);
}

TEST_CASE("this computer's key opens its store and lies only in the configuration folder") {
    const Keys keys;
    const auto made = keys.create(DeviceKey{});
    CHECK(unlock(keys.places, DeviceKey{}).value() == made.dataKey);
    const auto file = keys.places.deviceKey(storeId);
    CHECK(file == keys.folder / "configuration/keys" / (storeId + ".key"));
    const auto owner = std::filesystem::perms::owner_read | std::filesystem::perms::owner_write;
    CHECK(std::filesystem::status(file).permissions() == owner);
    CHECK(std::filesystem::status(keys.places.slots).permissions() == owner);

    std::filesystem::rename(file, keys.folder / "elsewhere");
    CHECK(keys.failing(DeviceKey{}) == Code::keyMissing);
    writeFile(file, contentOf(keys.folder / "elsewhere").substr(0, 40));
    CHECK(keys.failing(DeviceKey{}) == Code::keyDamaged);
    CHECK(unlock(keys.places, RecoveryText{made.recoveryCode}).value() == made.dataKey);
}

TEST_CASE("a computer that lost its key is given another beside the slots there are") {
    const Keys keys;
    const auto made = keys.create(DeviceKey{});
    const auto file = keys.places.deviceKey(storeId);
    const auto other = contentOf(file); // another computer's, which has the store on a stick
    writeFile(file, other.substr(0, 40));
    REQUIRE(addDevice(keys.places, made.dataKey));
    CHECK(unlock(keys.places, DeviceKey{}).value() == made.dataKey);
    CHECK(contentOf(file.string() + ".old-1") == other.substr(0, 40));
    CHECK(contentOf(keys.places.spareSlots()) == contentOf(keys.places.slots));
    CHECK(unlock(keys.places, RecoveryText{made.recoveryCode}).value() == made.dataKey);
    writeFile(file, other);
    CHECK(unlock(keys.places, DeviceKey{}).value() == made.dataKey);
}

TEST_CASE("the oldest computers give way when many have been given a key") {
    const Keys keys;
    const auto made = keys.create(DeviceKey{});
    const auto file = keys.places.deviceKey(storeId);
    const auto first = contentOf(file);
    for (int count = 0; count < mostDevices; ++count) {
        REQUIRE(addDevice(keys.places, made.dataKey));
    }
    CHECK(loadSlots(keys.places)->slots.size() == mostDevices + 1);
    CHECK(unlock(keys.places, DeviceKey{}).value() == made.dataKey);
    CHECK(unlock(keys.places, RecoveryText{made.recoveryCode}).value() == made.dataKey);
    writeFile(file, first);
    CHECK(keys.failing(DeviceKey{}) == Code::keyDamaged);
}

TEST_CASE("where the slots cannot be written, this computer keeps what it had") {
    const Keys keys;
    const auto made = keys.create(DeviceKey{});
    const auto before = contentOf(keys.places.slots);
    std::filesystem::remove(keys.places.deviceKey(storeId));
    std::filesystem::create_directories(keys.places.slots.string() + ".new/in the way");
    CHECK_FALSE(addDevice(keys.places, made.dataKey).ok());
    CHECK(contentOf(keys.places.slots) == before);
    CHECK(keys.failing(DeviceKey{}) == Code::keyMissing);
}

TEST_CASE(
    "a recovery code opens alone, however it is spaced and spelt, and a slip of the pen is found") {
    const Keys keys;
    const auto made = keys.create(Passphrase{"something long"});
    auto typed = made.recoveryCode;
    CHECK(typed.size() == 8 * 4 + 8 + 1);
    CHECK(unlock(keys.places, RecoveryText{typed}).value() == made.dataKey);
    for (auto& c : typed) {
        c = c == '-' ? ' ' : c == '0' ? 'o' : c == '1' ? 'l' : static_cast<char>(std::tolower(c));
    }
    CHECK(unlock(keys.places, RecoveryText{typed}).value() == made.dataKey);
    int refused = 0;
    for (std::size_t i = 0; i < made.recoveryCode.size(); ++i) {
        auto slip = made.recoveryCode;
        if (slip[i] != '-') {
            slip[i] = slip[i] == '7' ? '8' : '7';
            refused += RecoveryCode::parse(slip) ? 0 : 1;
        }
    }
    CHECK(refused == 33);
    CHECK(keys.failing(RecoveryText{RecoveryCode::random().text()}) == Code::wrongRecoveryCode);
    CHECK(keys.failing(RecoveryText{"7777"}) == Code::wrongRecoveryCode);
}

TEST_CASE(
    "any changed byte of the slots is damage, not a wrong passphrase, and the spare copy opens") {
    const Keys keys;
    const auto made = keys.create(Passphrase{"something long"});
    const auto whole = contentOf(keys.places.slots);
    CHECK(contentOf(keys.places.spareSlots()) == whole);
    const Passphrase right{"something long"};
    for (std::size_t i = 0; i < whole.size(); ++i) {
        auto damaged = whole;
        damaged[i] = static_cast<char>(damaged[i] ^ 1);
        CHECK(KeyFile::parse(damaged).error().code == Code::keyDamaged);
    }
    writeFile(keys.places.slots, whole.substr(0, whole.size() / 2));
    CHECK(unlock(keys.places, right).value() == made.dataKey);
    std::filesystem::remove(keys.places.slots);
    CHECK(unlock(keys.places, right).value() == made.dataKey);
    writeFile(keys.places.spareSlots(), "");
    CHECK(keys.failing(right) == Code::keyDamaged);
    std::filesystem::remove(keys.places.spareSlots());
    CHECK(keys.failing(right) == Code::keyMissing);
}

TEST_CASE("slots that ask for more memory or time than is decent are refused unopened") {
    const Secret dataKey = Secret::random();
    KeyFile file{storeId, {*sealForPassphrase(dataKey, storeId, "x", Cost::lowest())}};
    CHECK(KeyFile::parse(file.text()).value() == file);
    file.slots[0].cost = {Cost::mostPasses, Cost::mostMemory};
    CHECK(KeyFile::parse(file.text()).ok());
    file.slots[0].cost = {Cost::mostPasses + 1, Cost::mostMemory};
    CHECK(KeyFile::parse(file.text()).error().code == Code::keyDamaged);
    file.slots[0].cost = {1, Cost::mostMemory + 1};
    CHECK(KeyFile::parse(file.text()).error().code == Code::keyDamaged);
}

TEST_CASE("a slot fits only the store and the words it was made for") {
    const Secret dataKey = Secret::random();
    const auto slot = *sealForPassphrase(dataKey, storeId, "x", Cost::lowest());
    CHECK(openForPassphrase(slot, storeId, "x").value() == dataKey);
    CHECK_FALSE(openForPassphrase(slot, test::idOf<rehab::Device>(2).string(), "x").ok());
    auto cheaper = slot;
    cheaper.cost.passes = 2;
    CHECK_FALSE(openForPassphrase(cheaper, storeId, "x").ok());
}

TEST_CASE("too little memory for a passphrase is said to be that") {
    const Keys keys;
    const Secret dataKey = Secret::random();
    const KeyFile file{storeId, {*sealForPassphrase(dataKey, storeId, "x", Cost::lowest())}};
    auto costly = file;
    costly.slots[0].cost = {1, Cost::mostMemory};
    writeFile(keys.places.slots, costly.text());
    test::Child child{[&](const test::Child::Tell& tell) {
        allowMemory(64 << 20);
        tell(keys.failing(Passphrase{"x"}) == Code::outOfMemory ? 'y' : 'n');
    }};
    CHECK(child.hear() == 'y');
}

TEST_CASE("a new passphrase takes the place of the old one and of the computer's key") {
    const Keys keys;
    const auto made = keys.create(DeviceKey{});
    REQUIRE(setPassphrase(keys.places, made.dataKey, "first words", Cost::lowest()));
    CHECK(keys.failing(DeviceKey{}) == Code::keyDamaged);
    REQUIRE(setPassphrase(keys.places, made.dataKey, "second words", Cost::lowest()));
    CHECK(keys.failing(Passphrase{"first words"}) == Code::wrongPassphrase);
    CHECK(unlock(keys.places, Passphrase{"second words"}).value() == made.dataKey);
    CHECK(unlock(keys.places, RecoveryText{made.recoveryCode}).value() == made.dataKey);
}

TEST_CASE("a change of passphrase killed at any moment leaves one of the two passphrases working") {
    const Keys keys;
    const auto made = keys.create(Passphrase{"0"});
    int kills = 0;
    for (int round = 1; round <= 40; ++round) {
        test::Child child{[&](const test::Child::Tell& tell) {
            tell('s');
            for (int i = 0;; ++i) {
                static_cast<void>(setPassphrase(keys.places, made.dataKey, std::to_string(i % 2),
                                                Cost::lowest()));
                tell('d');
            }
        }};
        for (int heard = 0; heard <= round % 5; ++heard) {
            REQUIRE(child.hear() != 0);
        }
        child.kill();
        ++kills;
        const bool opens =
            unlock(keys.places, Passphrase{"0"}).ok() || unlock(keys.places, Passphrase{"1"}).ok();
        REQUIRE(opens);
    }
    CHECK(kills == 40);
}

TEST_CASE("a small file is replaced whole or not at all") {
    const test::TempFolder folder;
    const auto file = folder / "settings";
    REQUIRE(writeAtomically(file, "old"));
    CHECK(readSmall(file).value() == "old");
    CHECK(readSmall(file, 2).error().code == Code::fileUnreadable);
    CHECK(readSmall(folder / "none").error().code == Code::fileMissing);
    test::Child child{[&](const test::Child::Tell& tell) {
        const rlimit small{1000, 1000};
        signal(SIGXFSZ, SIG_IGN);
        setrlimit(RLIMIT_FSIZE, &small);
        const auto done = writeAtomically(file, std::string(5000, 'n'));
        tell(!done && done.error().code == Code::diskFull ? 'y' : 'n');
    }};
    CHECK(child.hear() == 'y');
    CHECK(readSmall(file).value() == "old");
    CHECK(writeAtomically(folder / "none/at/all", "x").error().code == Code::fileNotWritable);
}

TEST_CASE("slots written by the first release open for ever, at their full cost") {
    const auto file = KeyFile::parse(
        contentOf(std::filesystem::path{SINEW_TOP} / "tests/data/keys/first_release.keys"));
    REQUIRE(file);
    CHECK(file->slots.at(0).cost == Cost{});
    const auto code = RecoveryCode::parse("F581-1EBY-CR5A-Z508-HN7M-WBGQ-93VM-DME7-Z");
    REQUIRE(code);
    const Secret zeros; // its data key was 32 zeros
    CHECK(openForPassphrase(file->slots.at(0), file->store, "correct horse").value() == zeros);
    CHECK(openForRecovery(file->slots.at(1), file->store, *code).value() == zeros);
}
