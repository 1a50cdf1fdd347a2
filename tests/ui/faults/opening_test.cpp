#include "faults/made_store.h"
#include "parts.h"
#include "support/failing_disk.h"
#include "support_program.h"
#include "words.h"

#include <catch2/catch_test_macros.hpp>

#include <QApplication>
#include <QPointer>
#include <QProcess>

#include <cstdio>

#include <unistd.h>

using namespace sinew;
using namespace sinew::tests;

namespace {

/// The program on a store, as a person sees it on the morning after.
class Morning {
public:
    explicit Morning(const std::filesystem::path& folder) : m_program{folder, "2026-03-05", 8} {
        m_program.start();
    }

    [[nodiscard]] RunningProgram& program() { return m_program; }
    [[nodiscard]] WindowDriver& window() { return m_program.window(); }
    void sees(const char* name) {
        window().waitUntil(name, [&] { return window().sees(name); });
    }
    /// One sentence, the place, and the ways on.
    void isTold(const char* sentence) {
        sees("openProblem");
        CHECK(window().read("openProblem") == words(sentence));
        CHECK(window().read("openPlace").endsWith(words("sinew.store")));
        for (const char* way : {"retry", "openOther", "quit"}) {
            INFO(way);
            CHECK(window().sees(way));
        }
        CHECK_FALSE(window().sees("nav"));
        window().waitUntil("Try again has the focus",
                           [&] { return window().focused() == words("retry"); });
    }
    /// And waits for the answer, so that the sentence read next is not the last one's.
    void tryAgain() {
        const QPointer<QWidget> asked{&window().find("retry")};
        window().click("retry");
        window().waitUntil("it was tried again", [&] { return asked.isNull(); });
    }
    void enter(const char* field, const QString& text) {
        sees(field);
        window().type(field, text);
        window().press(Qt::Key_Return);
    }
    void opensWithCodeOf(const MadeStore& store) {
        sees("useRecoveryCode");
        window().click("useRecoveryCode");
        enter("unlockRecoveryCode", QString::fromStdString(store.recoveryCode()));
        sees("todayPage");
        program().settleStore();
    }
    void isWrong(const char* sentence) {
        window().waitUntil("it is said to be wrong",
                           [&] { return window().read("unlockProblem") == words(sentence); });
    }

private:
    RunningProgram m_program;
};

/// What a fault does to a healthy store, the sentence for it, and that it is over once mended.
void checkFault(const MadeStore& store, const std::string& broken, const char* sentence) {
    const auto whole = store.content();
    store.write(broken);
    Morning morning{store.folder()};
    morning.isTold(sentence);
    CHECK(store.content() == broken);
    morning.tryAgain();
    morning.isTold(sentence);
    CHECK(store.content() == broken);
    store.write(whole);
    morning.tryAgain();
    morning.sees("todayPage");
}

int holdStore(const std::string& folder) {
    const auto held = MadeStore::openedIn(folder);
    std::puts(held ? "held" : "free");
    std::fflush(stdout);
    pause();
    return 0;
}

const Part holding{"hold-store", holdStore};

} // namespace

TEST_CASE("a store that is empty, something else or cut off is told in a sentence, left alone, and "
          "opened once it is back") {
    const MadeStore store;
    const auto whole = store.content();
    checkFault(store, "", "The store file is empty. If you have a backup, restore it.");
    checkFault(store, "dear diary " + std::string(9000, 'x'), "This file is not a Sinew store.");
    checkFault(store, whole.substr(0, whole.size() / 2),
               "The store file is damaged. If you have a backup, restore it.");
    checkFault(store, whole.substr(0, 100) + std::string(3996, '\x5A') + whole.substr(4096),
               "The store file is damaged. If you have a backup, restore it.");
}

TEST_CASE("a store that is gone though its keys lie there is missed, not replaced") {
    const MadeStore store;
    const auto whole = store.content();
    std::filesystem::remove(store.file());
    Morning morning{store.folder()};
    morning.isTold("There is no Sinew store at this place.");
    CHECK(morning.window().sees("startAnew"));
    CHECK_FALSE(std::filesystem::exists(store.file()));
    store.write(whole); // the disk is there again
    morning.tryAgain();
    morning.sees("todayPage");
}

TEST_CASE("who knows that the old store is gone begins a new one, and the old keys are kept") {
    const MadeStore store;
    std::filesystem::remove(store.file());
    Morning morning{store.folder()};
    morning.sees("startAnew");
    morning.window().click("startAnew");
    morning.sees("firstRunHeading");
    CHECK_FALSE(std::filesystem::exists(store.file()));
    CHECK_FALSE(store.content(".keys").empty());
}

TEST_CASE("at a place where there never was a store the program begins with its questions") {
    const TemporaryFolder folder;
    Morning morning{folder.path()};
    morning.sees("firstRunHeading");
    CHECK(std::filesystem::is_empty(folder.path()));
}

TEST_CASE("another record can be opened in place of the one that does not open") {
    const MadeStore broken;
    const MadeStore other;
    broken.write("");
    Morning morning{broken.folder()};
    morning.sees("openOther");
    morning.window().click("openOther"); // and turned away
    settle();
    CHECK(morning.window().sees("openProblem"));
    // Its computer's key lies with the other one's configuration.
    std::filesystem::copy(other.folder() / "configuration", broken.folder() / "configuration",
                          std::filesystem::copy_options::recursive);
    morning.program().prompt().willAnswer(QString::fromStdString(other.file().string()));
    morning.window().click("openOther");
    morning.sees("todayPage");
    CHECK(broken.content().empty());
}

TEST_CASE("Quit closes the window") {
    const MadeStore store;
    store.write("");
    Morning morning{store.folder()};
    morning.sees("quit");
    morning.window().click("quit");
    morning.window().waitUntil("the window is closed",
                               [&] { return morning.program().frame().isHidden(); });
}

TEST_CASE("a store that another program has open is opened once that one is gone") {
    const MadeStore store;
    QProcess other;
    other.start(
        QApplication::applicationFilePath(),
        {words("--play"), words("hold-store"), QString::fromStdString(store.folder().string())});
    REQUIRE(other.waitForReadyRead(60'000));
    REQUIRE(other.readLine().trimmed() == "held");
    const auto before = store.content();
    Morning morning{store.folder()};
    morning.isTold("The store is open in another program. Close it there and try again.");
    CHECK(store.content() == before);
    other.kill();
    REQUIRE(other.waitForFinished(60'000));
    morning.tryAgain();
    morning.sees("todayPage");
}

TEST_CASE("a store of a newer version is left to that version") {
    const MadeStore store;
    store.opened()->connection().change(
        "INSERT INTO schema_step (number, name, checksum, applied_at) "
        "VALUES (999, 'later', 'x', 0)");
    const auto before = store.content();
    Morning morning{store.folder()};
    morning.isTold("The store was written by a newer Sinew. Update Sinew to open it.");
    CHECK(store.content() == before);
}

TEST_CASE("a store on a read-only disk is told so, and opens when the disk can be written again") {
    test::FailingDisk disk;
    const MadeStore store;
    const auto before = store.content();
    disk.turnReadOnly();
    Morning morning{store.folder()};
    morning.isTold("The store cannot be written to. Check that its folder is not read-only.");
    CHECK(store.content() == before);
    disk.mend();
    morning.tryAgain();
    morning.sees("todayPage");
}

TEST_CASE("on a full disk the record can still be read") {
    test::FailingDisk disk;
    const MadeStore store;
    const auto before = store.content();
    disk.fill();
    {
        Morning morning{store.folder()};
        morning.sees("todayPage");
    }
    CHECK(store.content() == before);
}

TEST_CASE("a wrong passphrase is asked again, the right one opens, and so does the recovery code") {
    const MadeStore store{practice::Passphrase{"correct horse battery"}};
    const auto before = store.content();
    {
        Morning morning{store.folder()};
        morning.enter("unlockPassphrase", words("wrong horse"));
        morning.isWrong("This is not the passphrase of this store.");
        CHECK(store.content() == before);
        morning.window().type("unlockPassphrase", "correct horse battery");
        morning.window().click("unlock");
        morning.sees("todayPage");
    }
    Morning morning{store.folder()};
    morning.sees("useRecoveryCode");
    morning.window().click("useRecoveryCode");
    morning.enter("unlockRecoveryCode", words("0000-0000"));
    morning.isWrong("This is not the recovery code of this store.");
    morning.enter("unlockRecoveryCode", QString::fromStdString(store.recoveryCode()));
    morning.sees("todayPage");
    CHECK(morning.program().prompt().asked().isEmpty()); // it stays with its passphrase
}

TEST_CASE("key files that are damaged or gone are told apart, and a copy brought back opens") {
    const MadeStore store;
    const auto before = store.content();
    const auto keys = store.content(".keys");
    store.write(keys.substr(1), ".keys");
    store.write(keys.substr(1), ".keys.bak");
    Morning morning{store.folder()};
    morning.isTold("The key file of this store, sinew.store.keys, and its copy are damaged. Bring "
                   "one back from a backup and try again.");
    CHECK_FALSE(morning.window().sees("useRecoveryCode"));
    std::filesystem::remove(store.file(".keys"));
    std::filesystem::remove(store.file(".keys.bak"));
    morning.tryAgain();
    morning.isTold("The key file of this store, sinew.store.keys, is not beside it. Bring it back "
                   "from a backup and try again.");
    CHECK(store.content() == before);
    CHECK_FALSE(std::filesystem::exists(store.file(".keys")));
    store.write(keys, ".keys");
    morning.tryAgain();
    morning.sees("todayPage");
}

TEST_CASE("without this computer's own key the recovery code opens the record, and makes a new key "
          "where that is wanted") {
    const MadeStore store;
    const auto keys = store.content(".keys");
    std::filesystem::remove_all(store.folder() / "configuration");
    const auto openAndSay = [&](const char* answer) {
        const auto before = store.content();
        Morning morning{store.folder()};
        morning.isTold("The key of this store is not on this computer. Use your recovery code.");
        CHECK(store.content() == before);
        morning.program().prompt().willAnswer(words(answer));
        morning.opensWithCodeOf(store);
        CHECK(morning.program().prompt().asked() ==
              QStringList{words("Open here without the code from now on?")});
        return morning.window().read("notice");
    };
    CHECK(openAndSay("notNow").isEmpty());
    CHECK(store.content(".keys") == keys);
    CHECK(openAndSay("makeKey") == words("From now on the record opens here by itself."));
    Morning next{store.folder()};
    next.sees("todayPage");
    CHECK(next.program().prompt().asked().isEmpty());
}
