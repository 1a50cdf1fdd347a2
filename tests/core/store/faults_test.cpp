#include "core/store/open_store.h"

#include "support/child.h"
#include "support/store_places.h"

#include <catch2/catch_test_macros.hpp>

#include <algorithm>

#include <fcntl.h>
#include <sys/resource.h>

using namespace sinew;
using namespace sinew::test;
using base::Code;

namespace {

/// One use case: a session with three sets, all or nothing.
void saveSession(store::Store& store, int number) {
    auto whole = store.transaction();
    const auto session = revisionOf(number * 10, 1, filled<rehab::Session>(), 1000 + number);
    store.append(session);
    for (int i = 1; i <= 3; ++i) {
        auto set = revisionOf(number * 10 + i, 1, filled<rehab::SetDone>(i), 1000 + number);
        set.value.session = session.id;
        store.append(set);
    }
    whole.commit();
}

struct Found {
    int sessions = 0;
    int torn = 0; ///< sessions without all of their sets
};

Found look(store::Store& store) {
    Found found;
    const auto sets = store.current<rehab::SetDone>();
    for (const auto& session : store.current<rehab::Session>()) {
        const auto own = std::count_if(sets.begin(), sets.end(), [&](const auto& set) {
            return set.value.session == session.id;
        });
        ++found.sessions;
        found.torn += own == 3 ? 0 : 1;
    }
    return found;
}

/// Kills a saving child again and again; answers how many acknowledged sessions were lost and how
/// many are torn.
struct Kills {
    int acknowledged = 0;
    int lost = 0;
    int torn = 0;
};

Kills killWhileSaving(const StoreGround& ground, int rounds) {
    Kills kills;
    int next = 1;
    for (int round = 0; round < rounds; ++round) {
        Child child{[&](const Child::Tell& tell) {
            const auto store = std::move(ground.open().value());
            for (int number = next;; ++number) {
                saveSession(*store, number);
                tell('s');
            }
        }};
        for (int heard = 0; heard <= round % 7; ++heard) {
            kills.acknowledged += child.hear() == 's' ? 1 : 0;
        }
        child.kill();
        while (child.hear() == 's') { // told before it died
            ++kills.acknowledged;
        }
        const auto store = std::move(ground.open().value());
        const auto found = look(*store);
        kills.lost += found.sessions < kills.acknowledged ? 1 : 0;
        kills.torn += found.torn;
        CHECK(store->check().sound());
        kills.acknowledged = found.sessions; // a commit may be durable before it was told
        next = found.sessions + 1;
    }
    return kills;
}

/// Runs a part as somebody who may not write where root could; answers what it told.
char asNobody(const std::function<char()>& part) {
    Child child{[&](const Child::Tell& tell) {
        if (getuid() == 0 && setuid(65534) != 0) {
            return;
        }
        tell(part());
    }};
    return child.hear();
}

} // namespace

TEST_CASE("a store that another process holds is in use, and free as soon as that one is gone") {
    const StoreGround ground;
    ground.create().reset();
    Child child{[&](const Child::Tell& tell) {
        const auto held = std::move(ground.open().value());
        tell('h');
        pause();
    }};
    REQUIRE(child.hear() == 'h');
    CHECK(ground.open().error().code == Code::storeInUse);
    child.kill();
    CHECK(ground.open());
}

TEST_CASE("killed in the middle of saving, a store keeps what it acknowledged and nothing half") {
    const StoreGround ground;
    ground.create().reset();
    const auto kills = killWhileSaving(ground, 40);
    CHECK(kills.acknowledged >= 40);
    CHECK(kills.lost == 0);
    CHECK(kills.torn == 0);
}

TEST_CASE("the kill test would see a torn save: without one transaction it does") {
    const StoreGround ground;
    ground.create().reset();
    Child child{[&](const Child::Tell& tell) {
        const auto store = std::move(ground.open().value());
        store->append(revisionOf(10, 1, filled<rehab::Session>(), 1001));
        tell('s');
        pause();
    }};
    REQUIRE(child.hear() == 's');
    child.kill();
    CHECK(look(*ground.open().value()).torn == 1);
}

TEST_CASE(
    "a full disk is said to be full, nothing is half saved, and it goes on when there is room") {
    const StoreGround ground;
    const auto store = ground.create();
    saveSession(*store, 1);
    const auto before = store->contentHash();
    const auto pages = store->connection().run("PRAGMA page_count").integer(0, 0);
    const auto limit = [&](std::int64_t most) {
        store->connection().run("PRAGMA max_page_count = " + std::to_string(most));
    };
    limit(pages);
    auto note = revisionOf(900, 1, filled<rehab::Session>());
    note.value.note = std::string(4000, 'n');
    Code code = Code::unexpected;
    for (int i = 0; i < 20 && code != Code::diskFull; ++i) {
        auto whole = store->transaction();
        try {
            for (int k = 0; k < 20; ++k) {
                note.id = idOf<rehab::Session>(900 + k);
                store->append(note);
            }
        } catch (const store::sql::Failure& failure) {
            code = failure.code();
        }
    }
    CHECK(code == Code::diskFull);
    CHECK(store->contentHash() == before);
    limit(1'000'000);
    saveSession(*store, 2);
    CHECK(look(*store).sessions == 2);
    CHECK(store->check().sound());
}

TEST_CASE("a file that may not grow is a full disk, in the log as in making a store") {
    const StoreGround ground;
    const StoreGround other;
    ground.create().reset();
    Child child{[&](const Child::Tell& tell) {
        const auto store = std::move(ground.open().value());
        saveSession(*store, 1);
        tell('s');
        signal(SIGXFSZ, SIG_IGN);
        const auto size = std::filesystem::file_size(ground.file("-wal"));
        const rlimit small{size + 5000, size + 5000};
        setrlimit(RLIMIT_FSIZE, &small);
        Code code = Code::unexpected;
        for (int number = 2; number < 50 && code != Code::diskFull; ++number) {
            try {
                saveSession(*store, number);
                tell('s');
            } catch (const store::sql::Failure& failure) {
                code = failure.code();
            }
        }
        tell(code == Code::diskFull ? 'f' : '?');
        tell(other.tryCreate().error().code == Code::diskFull ? 'f' : '?');
    }};
    int saved = 0;
    char letter = child.hear();
    for (; letter == 's'; letter = child.hear()) {
        ++saved;
    }
    CHECK(letter == 'f');
    CHECK(child.hear() == 'f');
    CHECK(child.wait() == 0);
    CHECK_FALSE(std::filesystem::exists(other.places().store));
    const auto store = std::move(ground.open().value());
    CHECK(look(*store).sessions == saved);
    CHECK(look(*store).torn == 0);
}

TEST_CASE("a store or a folder that cannot be written is read-only, and stays as it is") {
    const StoreGround ground;
    ground.create()->append(revisionOf(1, 1, filled<rehab::Patient>()));
    std::filesystem::permissions(ground.folder(), std::filesystem::perms::all);
    for (const auto& entry : std::filesystem::recursive_directory_iterator{ground.folder()}) {
        std::filesystem::permissions(entry.path(), std::filesystem::perms::all);
    }
    const auto before = contentOf(ground.file());
    const auto answer = [&] {
        return asNobody([&] {
            const auto opened = ground.open();
            return opened ? 'o' : opened.error().code == Code::storeReadOnly ? 'r' : '?';
        });
    };
    using std::filesystem::perms;
    const auto readable = perms::owner_read | perms::group_read | perms::others_read;
    const auto enterable = perms::owner_exec | perms::group_exec | perms::others_exec;
    CHECK(answer() == 'o');
    std::filesystem::permissions(ground.file(), readable);
    CHECK(answer() == 'r');
    std::filesystem::permissions(ground.file(), perms::all);
    std::filesystem::permissions(ground.file().parent_path(), readable | enterable);
    CHECK(answer() == 'r');
    std::filesystem::permissions(ground.file().parent_path(), perms::all);
    CHECK(answer() == 'o');
    CHECK(contentOf(ground.file()) == before);
}

TEST_CASE("nothing the program does while a store is open lets another process in") {
    const StoreGround ground;
    const auto store = ground.create();
    saveSession(*store, 1);
    static_cast<void>(store->check());
    static_cast<void>(store->contentHash());
    CHECK(store::doorOf(ground.places()).error().code == Code::storeInUse);
    CHECK(ground.open().error().code == Code::storeInUse);
    CHECK(ground.tryCreate().error().code == Code::storeExists);
    // Asked by another process, the kernel still says that we hold SQLite's lock bytes.
    Child child{[&](const Child::Tell& tell) {
        const int descriptor = ::open(ground.file().c_str(), O_RDWR);
        struct flock lock {};
        lock.l_type = F_WRLCK;
        lock.l_start = 0x40000000;
        lock.l_len = 512;
        const bool asked = fcntl(descriptor, F_GETLK, &lock) == 0;
        tell(asked && lock.l_type != F_UNLCK && lock.l_pid == getppid() ? 'l' : 'f');
    }};
    CHECK(child.hear() == 'l');
}
