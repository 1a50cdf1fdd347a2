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
