#include "clinician/home.h"

#include <catch2/catch_test_macros.hpp>

#include <QCoreApplication>
#include <QDropEvent>
#include <QFile>
#include <QMimeData>
#include <QUrl>

using namespace sinew;
using namespace sinew::tests;

namespace {

void drop(QWidget& on, const QString& file) {
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(file)});
    QDragEnterEvent enter{{}, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier};
    QCoreApplication::sendEvent(&on, &enter);
    QDropEvent event{{}, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier};
    QCoreApplication::sendEvent(&on, &event);
}

} // namespace

TEST_CASE("a patient's file is told before it is taken in, and her review opens", "[file]") {
    Home home;
    ClinicDesk desk{"2026-03-22"};
    auto& drive = desk.drive();
    desk.hand(
        home.file("march.jsonl", [](Past& past) { past.calmDays("2026-03-18", "2026-03-21", 2); }));
    drive.waitUntil("it is read", [&] { return drive.sees("share.take"); });
    CHECK(drive.read("share.about") ==
          words("A. Example is not a patient here yet and would be taken in."));
    CHECK(drive.read("share.counts").contains(words("new")));
    CHECK(desk.patients() == 0); // nothing is in yet
    drive.picture("letter_new.png");
    desk.take();
    CHECK(desk.patients() == 1);
    CHECK(drive.read("pageTitle") == words("A. Example"));
    CHECK(drive.read("notice").startsWith(words("Taken in")));
}

TEST_CASE("the same file twice brings nothing, a later one what is new and what changed",
          "[file]") {
    Home home;
    ClinicDesk desk{"2026-03-22"};
    auto& drive = desk.drive();
    const auto first =
        home.file("march.jsonl", [](Past& past) { past.calmDays("2026-03-18", "2026-03-20", 2); });
    desk.hand(first);
    desk.take();
    desk.hand(first);
    CHECK(drive.read("share.counts").contains(words("known already")));
    CHECK_FALSE(drive.sees("share.take"));
    CHECK(drive.read("share.about") == words("A. Example is a patient here."));
    desk.hand(home.file("later.jsonl", [](Past& past) {
        past.morning("2026-03-20", 6); // corrected
        past.session("2026-03-21", 2, 3);
    }));
    drive.waitUntil("it is read", [&] { return drive.sees("share.take"); });
    CHECK(drive.read("share.counts").contains(words("1 changed")));
    CHECK(drive.read("share.change.0").contains(words("2 → 6")));
    drive.picture("letter_changed.png");
    desk.take();
    CHECK(desk.patients() == 1);
}

TEST_CASE("a file that is broken or none of ours is refused in a sentence and nothing is taken in",
          "[file]") {
    Home home;
    ClinicDesk desk{"2026-03-22"};
    auto& drive = desk.drive();
    const auto broken =
        home.file("broken.jsonl", [](Past& past) { past.session("2026-03-21", 2, 3); });
    QFile file{broken};
    REQUIRE(file.open(QIODevice::Append));
    file.write("{\"record\":\"run\"}\n");
    file.close();
    desk.hand(broken);
    CHECK(drive.read("share.openProblem").contains(words("Nothing of it was taken in")));
    CHECK_FALSE(drive.sees("share.take"));
    REQUIRE(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
    file.write("Dear colleague,\n");
    file.close();
    desk.hand(broken);
    CHECK_FALSE(drive.read("share.openProblem").isEmpty());
    drive.picture("letter_refused.png");
    CHECK(desk.patients() == 0);
}

TEST_CASE("a file that is dropped on any of the clinic's pages is looked at", "[file]") {
    Home home;
    ClinicDesk desk{"2026-03-22"};
    drop(desk.program().frame(),
         home.file("march.jsonl", [](Past& past) { past.session("2026-03-21", 2, 3); }));
    desk.drive().waitUntil("it is read", [&] { return desk.drive().sees("share.take"); });
    CHECK(desk.program().frame().currentKey() == words("letter"));
    CHECK(desk.patients() == 0);
}
