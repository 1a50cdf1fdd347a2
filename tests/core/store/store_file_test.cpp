#include "core/store/open_store.h"
#include "store/backup.h"

#include "support/child.h"
#include "support/store_places.h"

#include <catch2/catch_test_macros.hpp>

#include <sys/stat.h>

using namespace sinew;
using namespace sinew::test;
using base::Code;
using store::Door;
using store::keys::DeviceKey;
using store::keys::Passphrase;
using store::keys::RecoveryText;

namespace {

Code opening(const StoreGround& ground, const store::keys::Credential& credential = DeviceKey{}) {
    return ground.open(credential).error().code;
}

/// The store's file with this content, its keys as they were.
Code openingWith(const StoreGround& ground, std::string_view content) {
    writeFile(ground.file(), content);
    const auto code = opening(ground);
    CHECK(contentOf(ground.file()) == content);
    CHECK(store::doorOf(ground.places()).ok() !=
          (code == Code::notAStore || code == Code::storeEmptyFile || content.size() < 4096));
    return code;
}

/// Files that somebody else than their owner may do something with.
std::vector<std::string> openToOthers(const std::filesystem::path& folder) {
    using std::filesystem::perms;
    std::vector<std::string> found;
    for (const auto& entry : std::filesystem::recursive_directory_iterator{folder}) {
        const auto others = entry.status().permissions() & (perms::group_all | perms::others_all);
        if (entry.is_regular_file() && others != perms::none) {
            found.push_back(entry.path().filename().string());
        }
    }
    return found;
}

} // namespace

TEST_CASE("a store, what lies beside it while it is open, its keys and its copies are for their "
          "owner alone") {
    const auto usual = umask(0); // the most generous a system can be
    const StoreGround ground;
    auto store = ground.create();
    store->append(revisionOf(1, 1, filled<rehab::Patient>()));
    store::copyVerified(store->connection(), ground.pageKey().bytes(), ground.file(".copy"));
    umask(usual);
    CHECK(std::filesystem::exists(ground.file("-wal")));
    CHECK(std::filesystem::exists(ground.file(".copy")));
    CHECK(openToOthers(ground.folder()) == std::vector<std::string>{});
    store.reset();
    CHECK(openToOthers(ground.folder()) == std::vector<std::string>{});
}

TEST_CASE("a new store knows its id and its device, and opens again with what it was made with") {
    const StoreGround ground;
    auto created = ground.tryCreate(Passphrase{"long enough"});
    REQUIRE(created);
    CHECK(created->store->fact("store") == idOf<rehab::Device>(1).string());
    CHECK(created->store->fact("device") == idOf<rehab::Device>(901).string());
    const auto patient = revisionOf(1, 1, filled<rehab::Patient>());
    created->store->append(patient);
    created.value().store.reset();

    CHECK(store::doorOf(ground.places()).value() == Door::passphrase);
    CHECK(opening(ground, Passphrase{"not this"}) == Code::wrongPassphrase);
    CHECK(ground.open(Passphrase{"long enough"}).value()->head(patient.id) == patient);
    CHECK(ground.open(RecoveryText{created->recoveryCode}).value()->head(patient.id) == patient);
    for (const auto& entry : std::filesystem::recursive_directory_iterator{ground.folder()}) {
        CHECK(contentOf(entry.path()).find(patient.value.name) == std::string::npos);
    }
}

TEST_CASE("a store is never made over a file that is there, whatever it is") {
    const StoreGround ground;
    std::filesystem::create_directories(ground.places().store.parent_path());
    writeFile(ground.file(), "");
    CHECK(ground.tryCreate().error().code == Code::storeExists);
    CHECK_FALSE(std::filesystem::exists(ground.file(".keys")));
    std::filesystem::remove(ground.file());
    ground.create().reset();
    const auto before = contentOf(ground.file(".keys"));
    CHECK(ground.tryCreate().error().code == Code::storeExists);
    CHECK(contentOf(ground.file(".keys")) == before);
    CHECK(ground.open());
}

TEST_CASE("slots of a store that is gone are set aside, not lost, when a new one is made there") {
    const StoreGround ground;
    ground.create(Passphrase{"of the old one"}).reset();
    const auto old = contentOf(ground.file());
    const auto oldSlots = contentOf(ground.file(".keys"));
    std::filesystem::remove(ground.file());
    ground.create(Passphrase{"of the new one"}).reset();
    CHECK(contentOf(ground.file(".keys.old-1")) == oldSlots);
    writeFile(ground.file(), old);
    writeFile(ground.file(".keys"), oldSlots);
    CHECK(ground.open(Passphrase{"of the old one"}));
}

TEST_CASE("a store without its keys is not replaced: the keys are said to be missing or damaged") {
    const StoreGround ground;
    CHECK(opening(ground) == Code::storeMissing);
    ground.create().reset();
    const auto store = contentOf(ground.file());
    const auto slots = contentOf(ground.file(".keys"));
    CHECK(store::doorOf(ground.places()).value() == Door::device);
    std::filesystem::remove(ground.file(".keys.bak"));
    std::filesystem::remove(ground.file(".keys"));
    CHECK(opening(ground) == Code::keyMissing);
    CHECK(store::doorOf(ground.places()).error().code == Code::keyMissing);
    CHECK_FALSE(std::filesystem::exists(ground.file(".keys")));
    writeFile(ground.file(".keys"), slots.substr(1));
    CHECK(opening(ground) == Code::keyDamaged);
    CHECK(contentOf(ground.file()) == store);
}

TEST_CASE("keys of another store do not open this one, and it is left alone") {
    const StoreGround ground;
    const StoreGround other;
    ground.create(Passphrase{"same words"}).reset();
    other.create(Passphrase{"same words"}).reset();
    const auto before = contentOf(ground.file());
    writeFile(ground.file(".keys"), contentOf(other.file(".keys")));
    CHECK(opening(ground, Passphrase{"same words"}) == Code::storeDamaged);
    CHECK(contentOf(ground.file()) == before);
}

TEST_CASE("what lies in the store's place is called by its name and never written to") {
    const StoreGround ground;
    ground.create()->append(revisionOf(1, 1, filled<rehab::Patient>()));
    const auto whole = contentOf(ground.file());
    CHECK(openingWith(ground, "") == Code::storeEmptyFile);
    CHECK(openingWith(ground, "x") == Code::notAStore);
    CHECK(openingWith(ground, "\xFF\xD8\xFF\xE0 JFIF" + std::string(9000, '\x81')) ==
          Code::notAStore);
    CHECK(openingWith(ground, std::string{"SQLite format 3\0", 16} + whole.substr(16)) ==
          Code::notAStore);
    CHECK(openingWith(ground, whole.substr(0, 100)) == Code::storeDamaged);
    CHECK(openingWith(ground, whole.substr(0, whole.size() / 2)) == Code::storeDamaged);
    CHECK(openingWith(ground, std::string(whole.size(), '\x9D')) == Code::storeDamaged);
    writeFile(ground.file(), whole);
    CHECK(ground.open());
    std::filesystem::remove(ground.file(".keys"));
    std::filesystem::remove(ground.file(".keys.bak"));
    writeFile(ground.file(), whole.substr(0, 6001));
    CHECK(opening(ground) == Code::notAStore);
    std::filesystem::remove(ground.file());
    std::filesystem::create_directory(ground.file());
    CHECK(opening(ground) == Code::notAStore);
}

TEST_CASE("when many start at once to make the same store, exactly one does") {
    for (int round = 0; round < 5; ++round) {
        const StoreGround ground;
        std::vector<std::unique_ptr<Child>> children;
        for (int i = 0; i < 12; ++i) {
            children.push_back(std::make_unique<Child>([&](const Child::Tell& tell) {
                const auto created = ground.tryCreate(Passphrase{"the same"});
                tell(created ? 'c' : created.error().code == Code::storeExists ? 'e' : '?');
            }));
        }
        std::string heard;
        for (const auto& child : children) {
            heard += child->hear();
            CHECK(child->wait() == 0);
        }
        CHECK(std::count(heard.begin(), heard.end(), 'c') == 1);
        CHECK(std::count(heard.begin(), heard.end(), 'e') == 11);
        CHECK(ground.open(Passphrase{"the same"}));
    }
}
