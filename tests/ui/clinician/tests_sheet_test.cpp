#include "clinician/clinic_window.h"
#include "practice/reviews.h"

#include <catch2/catch_test_macros.hpp>

#include <algorithm>

using namespace sinew;
using namespace sinew::tests;

namespace {

/// Tested by herself on 18 March: 20 and 12 degrees.
void onePatient(ClinicPast& past) {
    auto who = past.patient("A. Example", "101");
    who.calmDays("2026-03-18", "2026-03-21", 1);
    who.sides("2026-03-18", rehab::MeasurementKind::ake, 20, 12);
}

/// The sheet of the only patient, opened by keys.
class Sheet : public ClinicWindow {
public:
    Sheet() : ClinicWindow{"2026-03-22", onePatient} {
        hands().tabTo("caseload.search");
        drive().press(Qt::Key_Down);
        drive().press(Qt::Key_Return);
        settle();
        hands().tabTo("patient.part");
        drive().press(Qt::Key_2);
        drive().waitUntil("the sheet is there", [this] { return drive().sees("tests.ake.left"); });
        settle();
    }
    void enter(const char* field, const char* number) {
        hands().tabTo(field);
        hands().text(number);
        drive().press(Qt::Key_Return);
        settle();
    }
    void keep() {
        hands().tabTo("tests.keep");
        drive().press(Qt::Key_Space);
        settle();
    }
    [[nodiscard]] std::vector<rehab::Measurement> kept() {
        const auto sheet = ask([](practice::Practice& practice) {
            return practice.reviews().sheet(practice.accounts().firstEpisode()->value());
        });
        std::vector<rehab::Measurement> tests;
        for (const auto& line : sheet->lines) {
            for (const auto* one : {&line.left, &line.right, &line.either}) {
                if (*one && (*one)->day == sheet->today) {
                    tests.push_back((*one)->value);
                }
            }
        }
        return tests;
    }
};

} // namespace

TEST_CASE("a re-evaluation says while it is entered that there is no clear change", "[tests]") {
    Sheet sheet;
    auto& drive = sheet.drive();
    CHECK(drive.read("tests.ake.before").contains(words("left 20°, right 12°")));
    sheet.enter("tests.ake.left", "14");
    sheet.enter("tests.ake.right", "12");
    drive.waitUntil("it is worked out", [&] { return drive.sees("tests.ake.result"); });
    CHECK(drive.read("tests.ake.result").contains(words("deficit 2°")));
    CHECK(drive.read("tests.ake.result").contains(words("no clear change")));
    CHECK(drive.read("tests.ake.result").contains(words("less than 15° can be error")));
    drive.picture("tests_sheet.png");
    CHECK(sheet.kept().empty());
    sheet.keep();
    CHECK(drive.read("notice").startsWith(words("Saved")));
    REQUIRE(sheet.kept().size() == 2);
    CHECK(sheet.kept().front().examiner == "Dr. B");
    CHECK(drive.read("tests.ake.before").contains(words("left 14°, right 12°")));
    CHECK(drive.read("tests.ake.left").isEmpty());
    drive.press(Qt::Key_Z, Qt::ControlModifier);
    drive.waitUntil("it is taken back",
                    [&] { return drive.read("tests.ake.before").contains(words("left 20°")); });
}

TEST_CASE("a change beyond the error of the test is said, and stands in the review", "[tests]") {
    Sheet sheet;
    auto& drive = sheet.drive();
    sheet.enter("tests.ake.left", "3");
    drive.waitUntil("it is worked out", [&] { return drive.sees("tests.ake.result"); });
    CHECK_FALSE(drive.read("tests.ake.result").contains(words("no clear change")));
    sheet.keep();
    sheet.hands().tabTo("patient.part");
    drive.press(Qt::Key_1);
    drive.waitUntil("the review tells it", [&] {
        return drive.sees("since.ake") && drive.read("since.ake") == words("3°");
    });
}

TEST_CASE("what cannot be is said beside the field and nothing is kept", "[tests]") {
    Sheet sheet;
    auto& drive = sheet.drive();
    sheet.keep();
    CHECK(drive.read("tests.problem") == words("No test is entered yet."));
    sheet.enter("tests.ake.left", "400");
    sheet.keep();
    CHECK(drive.read("tests.problem").contains(words("0 to 90")));
    CHECK(drive.focused() == words("tests.ake.left"));
    CHECK(sheet.kept().empty());
}

TEST_CASE("a test that could not be done is kept with its reason and is no zero", "[tests]") {
    Sheet sheet;
    auto& drive = sheet.drive();
    sheet.hands().tabTo("tests.slr.untested");
    drive.press(Qt::Key_Space);
    sheet.keep();
    CHECK(drive.read("tests.problem") == words("Which leg could not be tested?"));
    sheet.hands().tabTo("tests.slr.untested.sides");
    drive.press(Qt::Key_1);
    sheet.keep();
    CHECK(drive.read("tests.problem").contains(words("why it could not be tested")));
    sheet.hands().tabTo("tests.slr.untested.why");
    sheet.hands().text("too sore");
    sheet.enter("tests.slr.right", "70");
    sheet.keep();
    const auto kept = sheet.kept();
    REQUIRE(kept.size() == 2);
    CHECK_FALSE(kept.front().value);
    CHECK(kept.front().method == "too sore");
    CHECK(drive.read("tests.slr.before")
              .contains(words("left could not be tested (too sore), right 70°")));
    CHECK_FALSE(drive.sees("tests.slr.untested.why"));
}

TEST_CASE("an injured leg better than the other is asked about, and exchanged with one key",
          "[tests]") {
    Sheet sheet;
    auto& drive = sheet.drive();
    sheet.enter("tests.ake.left", "4");
    sheet.enter("tests.ake.right", "30");
    drive.waitUntil("it is doubted", [&] { return drive.sees("tests.ake.doubt"); });
    CHECK(drive.read("tests.ake.doubt").contains(words("Were the sides exchanged?")));
    sheet.hands().tabTo("tests.ake.swap");
    drive.press(Qt::Key_Space);
    sheet.program().settleStore();
    drive.waitUntil("the doubt is gone", [&] { return !drive.sees("tests.ake.doubt"); });
    CHECK(drive.read("tests.ake.left") == words("30"));
    CHECK(drive.read("tests.ake.right") == words("4"));
    CHECK(sheet.kept().empty());
}

TEST_CASE("what was kept for the wrong leg is corrected, its history stays, and Undo takes it back",
          "[tests]") {
    Sheet sheet;
    auto& drive = sheet.drive();
    sheet.enter("tests.ake.left", "12");
    sheet.keep();
    sheet.hands().tabTo("tests.ake.otherSide");
    drive.press(Qt::Key_Space);
    sheet.settle();
    drive.waitUntil("it is of the other leg",
                    [&] { return drive.read("tests.ake.before").contains(words("right 12°")); });
    CHECK(drive.read("tests.ake.before").contains(words("left 20°")));
    const auto history = sheet.ask([](practice::Practice& practice) {
        const auto dossier =
            practice.journal().dossier(practice.accounts().firstEpisode()->value());
        return dossier->measurements.back().revision;
    });
    CHECK(history == 2);
    drive.press(Qt::Key_Z, Qt::ControlModifier);
    drive.waitUntil("it is taken back",
                    [&] { return drive.read("tests.ake.before").contains(words("left 12°")); });
}

TEST_CASE("totals of questionnaires are kept and told against the ones before", "[tests]") {
    Sheet sheet;
    auto& drive = sheet.drive();
    sheet.enter("tests.score.lefs", "50");
    CHECK_FALSE(drive.sees("tests.score.lefs.result"));
    sheet.keep();
    CHECK(drive.read("notice").startsWith(words("Saved")));
    CHECK(drive.read("tests.score.lefs.before").startsWith(words("before: 50")));
    sheet.enter("tests.score.lefs", "55");
    CHECK(drive.read("tests.score.lefs.result") == words("no clear change"));
    sheet.enter("tests.score.lefs", "62");
    CHECK(drive.read("tests.score.lefs.result") != words("no clear change"));
    sheet.enter("tests.score.lefs", "81");
    sheet.keep();
    CHECK(drive.read("tests.problem").contains(words("0 to 80")));
    CHECK(drive.focused() == words("tests.score.lefs"));
}

TEST_CASE("where it hurts is drawn on the sheet as on Today, and stands there", "[tests]") {
    Sheet sheet;
    auto& drive = sheet.drive();
    sheet.hands().tabTo("bodyChart.open");
    drive.press(Qt::Key_Space);
    drive.waitUntil("the drawing is there", [&] { return drive.sees("bodyMap"); });
    drive.press(Qt::Key_5);
    sheet.settle();
    drive.waitUntil("it is marked", [&] { return drive.sees("marks.list"); });
    const auto marks = sheet.ask([](practice::Practice& practice) {
        return practice.journal().dossier(practice.accounts().firstEpisode()->value())->painMarks;
    });
    REQUIRE(marks.size() == 1);
    CHECK(marks.front().value.intensity->value() == 5);
}

TEST_CASE("pain in a task, a yes and what comes after a release are kept as such", "[tests]") {
    Sheet sheet;
    auto& drive = sheet.drive();
    sheet.enter("tests.task.squat45.value", "1");
    sheet.hands().tabTo("tests.kneeStraight.left");
    drive.press(Qt::Key_1);
    sheet.keep();
    const auto tests = sheet.kept();
    REQUIRE(tests.size() == 2);
    CHECK(std::any_of(tests.begin(), tests.end(), [](const auto& test) {
        return test.task == rehab::Task::squat45 && test.value->value() == 1;
    }));
    drive.click("tests.release.after");
    sheet.enter("tests.ake.left", "5");
    sheet.keep();
    CHECK(drive.read("tests.ake.before").contains(words("left 20°"))); // kept apart
}
