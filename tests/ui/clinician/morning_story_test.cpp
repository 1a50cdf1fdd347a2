#include "clinician/clinic_window.h"

#include <catch2/catch_test_macros.hpp>

#include <QRegularExpression>
#include <QTableView>

using namespace sinew;
using namespace sinew::tests;
using rehab::MeasurementKind;
using rehab::Task;

namespace {

constexpr int flagsColumn = 6;

/// Calm for a week, and everything that A1 -> A2 asks for passed on two days.
void ready(ClinicPast& past, const char* name, const char* number) {
    auto who = past.patient(name, number);
    who.calmDays("2026-03-14", "2026-03-21", 0);
    for (const char* on : {"2026-03-20", "2026-03-21"}) {
        for (const auto task : {Task::walk10, Task::squat45, Task::isometric90, Task::bike5}) {
            who.task(on, task, 0);
        }
        who.finding(on, MeasurementKind::normalStride, 1);
        who.finding(on, MeasurementKind::kneeStraight, 1);
        who.evening(on, 1);
    }
    who.morning("2026-03-22", 0);
}

/// One who is ready for the next phase, one who is not.
void twoPatients(ClinicPast& past) {
    ready(past, "A. Ready", "101");
    past.patient("B. Early", "102").calmDays("2026-03-18", "2026-03-21", 2);
}

/// Sunday morning at 10 in the clinic: the review of somebody is opened by keys alone.
class Morning : public ClinicWindow {
public:
    using ClinicWindow::ClinicWindow;

    void open(const char* name) {
        hands().tabTo("caseload.search");
        hands().text(name);
        drive().press(Qt::Key_Down);
        drive().press(Qt::Key_Return);
        drive().waitUntil("the gate is there", [&] { return drive().sees("gate.override"); });
        settle();
    }
    void press(const char* button) {
        hands().tabTo(button);
        drive().press(Qt::Key_Space);
        settle();
    }
    void waitForDecision(const char* said) {
        drive().waitUntil(said, [&] {
            return drive().sees("gate.last") && drive().read("gate.last").contains(words(said));
        });
        settle();
    }
    [[nodiscard]] QStringList seen(const char* pattern) {
        QStringList names;
        for (const auto* one : program().frame().findChildren<QWidget*>(
                 QRegularExpression{QString::fromUtf8(pattern)})) {
            if (one->isVisible()) {
                names << one->objectName();
            }
        }
        return names;
    }
};

} // namespace

TEST_CASE("the demo clinic's morning goes from the list down to one patient's evidence by keys",
          "[story]") {
    Morning morning{"2026-03-22", practice::DemoWish{6, 60, 1}};
    auto& drive = morning.drive();
    const auto settled = [&](int row) {
        const auto name = morning.cell(row, 0);
        drive.waitUntil("the evidence of the line is there", [&] {
            return drive.sees("evidence.heading") &&
                   name.startsWith(drive.read("evidence.heading")) &&
                   !morning.seen("^flag\\..*\\.detail$").isEmpty();
        });
        return name;
    };
    REQUIRE(morning.rows() >= 6);
    CHECK_FALSE(morning.cell(0, flagsColumn).isEmpty()); // somebody needs a look, and why
    const auto first = settled(0);
    morning.hands().tabTo("caseload.search");
    drive.press(Qt::Key_Down); // on to the list
    drive.press(Qt::Key_Down);
    CHECK(settled(1) != first);
    drive.picture("story_morning.png");
    drive.press(Qt::Key_Up);
    settled(0);
    const auto detail = morning.seen("^flag\\..*\\.detail$").front();
    CHECK(drive.read(detail.toUtf8().constData()).contains(words("Source: ")));
    drive.press(Qt::Key_Return);
    drive.waitUntil("her review is read", [&] { return drive.sees("since.heading"); });
    morning.settle();
    CHECK(first.startsWith(drive.read("pageTitle")));
    CHECK_FALSE(morning.seen("^gate\\.[a-z]\\d").isEmpty());
    drive.picture("story_morning_review.png");
    drive.press(Qt::Key_1, Qt::ControlModifier);
    morning.settle();
    CHECK(drive.find<QTableView>("caseload").currentIndex().row() == 0);
}

TEST_CASE("a gate that is open is accepted by keys, signed, and the next phase begins", "[story]") {
    Morning morning{"2026-03-22", twoPatients};
    auto& drive = morning.drive();
    morning.open("ready");
    CHECK(drive.read("gate.heading").startsWith(words("Gate A1 → A2")));
    INFO(drive.read("gate.state").toStdString());
    REQUIRE(drive.sees("gate.accept"));
    drive.picture("story_gate_open.png");
    morning.press("gate.accept");
    morning.waitForDecision("move on by Dr. B");
    CHECK(drive.read("gate.heading").startsWith(words("Gate A2 → A3")));
    CHECK(drive.read("pageSubtitle").contains(words("phase A2")));
    CHECK_FALSE(drive.sees("gate.accept"));
    drive.press(Qt::Key_Z, Qt::ControlModifier); // taken back
    drive.waitUntil("it is open again", [&] { return drive.sees("gate.accept"); });
    CHECK(drive.read("gate.heading").startsWith(words("Gate A1 → A2")));
}

TEST_CASE("an open gate is put off with a reason that stands in the record", "[story]") {
    Morning morning{"2026-03-22", twoPatients};
    auto& drive = morning.drive();
    morning.open("ready");
    morning.press("gate.delay");
    CHECK(drive.focused() == words("gate.reason"));
    drive.press(Qt::Key_Return);
    CHECK(drive.read("gate.problem").contains(words("reason")));
    morning.hands().text("long journey on Monday");
    drive.press(Qt::Key_Return);
    morning.waitForDecision("wait by Dr. B");
    CHECK(drive.read("gate.last").contains(words("long journey on Monday")));
    CHECK(drive.read("gate.heading").startsWith(words("Gate A1 → A2")));
}

TEST_CASE("a gate that is not open is overridden with a reason, and stepped back from", "[story]") {
    Morning morning{"2026-03-22", twoPatients};
    auto& drive = morning.drive();
    morning.open("early");
    CHECK_FALSE(drive.sees("gate.accept"));
    morning.press("gate.override");
    morning.hands().text("tested here, the jog was free of pain");
    drive.press(Qt::Key_Return);
    morning.waitForDecision("override by Dr. B");
    CHECK(drive.read("gate.heading").startsWith(words("Gate A2 → A3")));
    morning.press("gate.back");
    morning.hands().text("sore after the weekend");
    drive.press(Qt::Key_Return);
    morning.waitForDecision("step back by Dr. B");
    CHECK(drive.read("gate.heading").startsWith(words("Gate A1 → A2")));
}
