#include "clinician/home.h"
#include "parts.h"

#include <catch2/catch_test_macros.hpp>

#include <QApplication>
#include <QFile>
#include <QProcess>

#include <csignal>
#include <cstdio>

#include <unistd.h>

using namespace sinew;
using namespace sinew::tests;

namespace {

practice::Places clinicIn(const std::string& folder) {
    const std::filesystem::path place{folder};
    return {place / "sinew.store", place / "configuration"};
}

/// The clinic's own patient, called like the one who hands in a file.
void anotherOfThatName(ClinicPast& past) {
    past.patient("a. éxample", "101",
                 [](practice::NewPatient& who) { who.patient.birthYear = rehab::Year::from(1961); })
        .calmDays("2026-03-18", "2026-03-21", 1);
}

QString someDays(Home& home) {
    return home.file("march.jsonl",
                     [](Past& past) { past.calmDays("2026-03-18", "2026-03-21", 2); });
}

/// Another process has the clinic's store open.
int holdClinic(const std::string& folder) {
    practice::FixedClock clock{base::instantAt(day("2026-03-22"), 600, 60)};
    practice::CountedIds ids{clock, 5};
    const auto held = practice::Practice::open(clinicIn(folder), practice::DeviceKey{}, clock, ids);
    std::puts(held ? "held" : "free");
    std::fflush(stdout);
    pause();
    return 0;
}

/// Takes a file in and is killed when half of it is written.
int dieHalfWay(const std::string& folder) {
    practice::FixedClock clock{base::instantAt(day("2026-03-22"), 600, 60)};
    practice::CountedIds ids{clock, 6};
    auto clinic = practice::Practice::open(clinicIn(folder), practice::DeviceKey{}, clock, ids);
    expect(clinic.ok(), QStringLiteral("the clinic's store opens"));
    std::vector<practice::LineProblem> problems;
    int told = 0;
    static_cast<void>((*clinic)->post().takeIn({folder + "/letter.jsonl", day("2026-03-22")},
                                               problems, [&](int /*done*/, int /*of*/) {
                                                   if (++told > 1) { // some of it is written
                                                       std::raise(SIGKILL);
                                                   }
                                                   return true;
                                               }));
    return 0;
}

const Part holdingClinic{"hold-clinic", holdClinic};
const Part dying{"die-half-way", dieHalfWay};

void play(QProcess& process, const char* part, const std::filesystem::path& folder) {
    process.start(QApplication::applicationFilePath(),
                  {words("--play"), words(part), QString::fromStdString(folder.string())});
}

} // namespace

TEST_CASE("a stranger called like a patient is told apart before anything is taken in", "[file]") {
    Home home;
    ClinicDesk desk{"2026-03-22", anotherOfThatName};
    auto& drive = desk.drive();
    desk.hand(someDays(home));
    drive.waitUntil("it is read", [&] { return drive.sees("share.alike"); });
    CHECK(drive.read("share.about") ==
          words("A. Example is not a patient here yet and would be taken in."));
    CHECK(drive.read("share.alike")
              .startsWith(words("There is another patient called a. éxample here (number 101, born "
                                "1961).")));
    drive.picture("letter_stranger.png");
    CHECK(drive.focused() == words("share.leave")); // Return takes nobody in unread
    drive.press(Qt::Key_Return);
    CHECK(desk.patients() == 1);
    desk.hand(someDays(home));
    desk.take();
    CHECK(desk.patients() == 2);
    CHECK(drive.read("pageTitle") == words("A. Example"));
}

TEST_CASE("a patient who is known by her record is no stranger, whoever is called like her",
          "[file]") {
    Home home;
    ClinicDesk desk{"2026-03-22", anotherOfThatName};
    auto& drive = desk.drive();
    desk.hand(someDays(home));
    desk.take();
    desk.hand(home.file("later.jsonl", [](Past& past) { past.morning("2026-03-22", 1); }));
    drive.waitUntil("it is read", [&] { return drive.sees("share.take"); });
    CHECK(drive.read("share.about") == words("A. Example is a patient here."));
    CHECK_FALSE(drive.sees("share.alike"));
    CHECK(drive.focused() == words("share.take"));
}

TEST_CASE("taking somebody in is taken back, and Patient no longer shows her", "[file]") {
    Home home;
    ClinicDesk desk{"2026-03-22"};
    auto& drive = desk.drive();
    desk.hand(someDays(home));
    desk.take();
    CHECK(drive.read("pageTitle") == words("A. Example"));
    drive.press(Qt::Key_Z, Qt::ControlModifier);
    drive.waitUntil("the list is in front", [&] { return drive.sees("caseloadPage"); });
    desk.settle();
    CHECK(desk.patients() == 0);
    CHECK(drive.sees("caseloadEmpty"));
    drive.press(Qt::Key_2, Qt::ControlModifier);
    desk.settle();
    CHECK(drive.sees("patientEmpty"));
    CHECK(drive.read("pageTitle") == words("Patient"));
    drive.picture("patient_taken_back.png");
    desk.hand(someDays(home)); // and taken in once more
    desk.take();
    CHECK(desk.patients() == 1);
}

TEST_CASE("a note of 200 kB in a file is refused in a sentence, and nothing is taken in",
          "[file]") {
    Home home;
    ClinicDesk desk{"2026-03-22"};
    const auto name = someDays(home);
    QFile file{name};
    REQUIRE(file.open(QIODevice::ReadOnly));
    auto content = file.readAll();
    file.close();
    const auto at = content.indexOf("\"painBefore\"");
    REQUIRE(at > 0);
    content.insert(at, "\"note\":\"" + QByteArray(200'000, 'n') + "\",");
    REQUIRE(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
    file.write(content);
    file.close();
    desk.hand(name);
    CHECK(desk.drive().read("share.openProblem").contains(words("Nothing of it was taken in")));
    CHECK(desk.drive().read("share.openProblems").contains(words("too long")));
    CHECK(desk.drive().read("share.openProblems").size() < 1000);
    CHECK(desk.patients() == 0);
}

TEST_CASE("a second window on the clinic's store is told, and opens once the first is closed",
          "[faults]") {
    const TemporaryFolder folder;
    writeClinic(clinicIn(folder.path().string()), anotherOfThatName);
    QProcess other;
    play(other, "hold-clinic", folder.path());
    REQUIRE(other.waitForReadyRead(60'000));
    REQUIRE(other.readLine().trimmed() == "held");
    RunningProgram program{folder.path(), "2026-03-22", 10};
    auto& drive = program.window();
    program.start();
    drive.waitUntil("it is told", [&] { return drive.sees("openProblem"); });
    CHECK(drive.read("openProblem") ==
          words("The store is open in another program. Close it there and try again."));
    other.kill();
    REQUIRE(other.waitForFinished(60'000));
    drive.click("retry");
    drive.waitUntil("the caseload is open", [&] { return drive.sees("caseloadPage"); });
}

TEST_CASE("taking a file in that is killed half-way leaves nothing of it, and is done once more",
          "[faults]") {
    Home home;
    const TemporaryFolder folder;
    writeClinic(clinicIn(folder.path().string()), {});
    const auto letter =
        home.file("long.jsonl", [](Past& past) { past.calmDays("2026-03-03", "2026-03-21", 2); });
    REQUIRE(QFile::copy(letter, QString::fromStdString((folder.path() / "letter.jsonl").string())));
    QProcess killed;
    play(killed, "die-half-way", folder.path());
    REQUIRE(killed.waitForFinished(60'000));
    REQUIRE(killed.exitStatus() == QProcess::CrashExit);
    RunningProgram program{folder.path(), "2026-03-22", 10};
    auto& drive = program.window();
    program.start();
    drive.waitUntil("nobody is there", [&] { return drive.sees("caseloadEmpty"); });
    program.settleStore();
    program.prompt().willAnswer(letter);
    drive.click("addFile");
    drive.click("share.open");
    drive.waitUntil("it is read", [&] { return drive.sees("share.take"); });
    CHECK(drive.read("share.counts").contains(words("new")));
    drive.click("share.take");
    drive.waitUntil("it is taken in", [&] { return drive.sees("patientPage"); });
    program.settleStore();
}
