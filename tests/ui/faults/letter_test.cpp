#include "faults/made_store.h"
#include "hands.h"
#include "support/failing_disk.h"
#include "words.h"

#include <catch2/catch_test_macros.hpp>

#include <QFile>

using namespace sinew;
using namespace sinew::tests;

namespace {} // namespace

TEST_CASE(
    "a file is not taken in while the disk is full; it stays on the page and is taken in when "
    "there is room") {
    test::FailingDisk disk;
    const MadeStore store;
    RunningProgram program{store.folder(), "2026-03-05", 18};
    auto& window = program.window();
    program.start();
    window.waitUntil("Today is open", [&] { return window.sees("todayPage"); });
    program.settleStore();
    window.press(Qt::Key_4, Qt::ControlModifier);
    program.settleStore();
    const auto file = QString::fromStdString((store.folder() / "sinew.jsonl").string());
    const auto press = [&](const char* button, bool asks) {
        if (asks) {
            program.prompt().willAnswer(file);
        }
        window.click(button);
        program.settleStore();
    };
    press("share.save", true);
    QFile letter{file};
    REQUIRE(letter.open(QIODevice::ReadOnly));
    auto text = letter.readAll();
    letter.close();
    REQUIRE(letter.open(QIODevice::WriteOnly));
    letter.write(text.replace("A. Example", "B. Example"));
    letter.close();
    press("share.open", true);
    CHECK(window.read("share.change.0") == words("Person changed. name: A. Example → B. Example"));
    disk.fill();
    press("share.take", false);
    CHECK(window.read("share.openProblem") ==
          words("The disk is full. Nothing was saved; make some room and try again."));
    CHECK(window.sees("share.change.0"));
    disk.mend();
    press("share.take", false);
    CHECK(window.read("notice").startsWith(words("Taken in: 0 new, 1 changed, ")));
    CHECK_FALSE(window.sees("share.take"));
}
