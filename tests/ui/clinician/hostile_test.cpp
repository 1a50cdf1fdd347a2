#include "clinician/caseload_model.h"
#include "clinician/clinic_window.h"
#include "page_checks.h"
#include "practice/caseload.h"

#include <catch2/catch_test_macros.hpp>

#include <QApplication>
#include <QClipboard>
#include <QLineEdit>
#include <QTableView>

using namespace sinew;
using namespace sinew::tests;
using HostileColumn = clinician::CaseloadModel;

namespace {

constexpr int muchText = 200'000;

const std::vector<std::string>& hostileNames() {
    static const std::vector<std::string> names{
        "<b>Bold</b> <img src=\"file:///etc/passwd\">",
        "Turn \u202Edrowssap\u202C around\u2067",
        "Broken\nline\twith\x07 bell\x1b[31m",
        "'; DROP TABLE record; --",
        std::string(200, 'W'),
        "%1 %2 %n %L1",
    };
    return names;
}

void hostile(ClinicPast& past) {
    int number = 200;
    for (const auto& name : hostileNames()) {
        auto who = past.patient(name.c_str(), std::to_string(number++).c_str());
        who.calmDays("2026-03-19", "2026-03-20", 2);
        who.session("2026-03-21", 2, 8);
    }
}

/// Nothing turns, breaks or speaks in place of us.
bool isTame(const QString& text) {
    for (const QChar letter : text) {
        const auto code = letter.unicode();
        if (code < 0x20 || code == 0x7F || (code >= 0x202A && code <= 0x202E) ||
            (code >= 0x2066 && code <= 0x2069)) {
            return false;
        }
    }
    return true;
}

void isSound(ClinicWindow& clinic, const std::string& where) {
    INFO(where);
    clinic.settle();
    CHECK(tests::clippedIn(clinic.program().frame()).join(QLatin1Char('\n')).toStdString() == "");
}

} // namespace

TEST_CASE("hostile names stand in the list, the evidence, the review and the finder as plain words",
          "[hostile]") {
    ClinicWindow clinic{"2026-03-22", hostile};
    auto& drive = clinic.drive();
    REQUIRE(clinic.rows() == static_cast<int>(hostileNames().size()));
    drive.find("caseload").setFocus();
    drive.picture("hostile_caseload.png");
    for (int row = 0; row < clinic.rows(); ++row) {
        const auto name = clinic.cell(row, HostileColumn::patientColumn);
        INFO(name.toStdString());
        CHECK(isTame(name));
        drive.waitUntil("the evidence is hers",
                        [&] { return name.startsWith(drive.read("evidence.heading")); });
        isSound(clinic, "caseload");
        drive.press(Qt::Key_Return);
        drive.waitUntil("the review is read", [&] { return drive.sees("since.heading"); });
        clinic.settle();
        CHECK(isTame(drive.read("pageTitle")));
        CHECK(name.startsWith(drive.read("pageTitle")));
        isSound(clinic, "review");
        drive.picture(("hostile_review_" + std::to_string(row) + ".png").c_str());
        drive.press(Qt::Key_1, Qt::ControlModifier);
        clinic.settle();
        drive.find("caseload").setFocus();
        drive.press(Qt::Key_Down);
    }
    drive.press(Qt::Key_K, Qt::ControlModifier);
    drive.type("finder.field", "bold");
    drive.picture("hostile_finder.png");
    isSound(clinic, "finder");
    drive.press(Qt::Key_Return);
    clinic.settle();
    CHECK(drive.read("pageTitle").startsWith(words("<b>Bold</b>")));
}

TEST_CASE("10,000 letters as a name are told to be too many, and stay to be mended", "[hostile]") {
    ClinicWindow clinic{"2026-03-22"};
    auto& drive = clinic.drive();
    drive.click("newPatient");
    clinic.settle();
    auto& name = drive.find<QLineEdit>("intake.name");
    name.setFocus();
    QApplication::clipboard()->setText(QString{10'000, QLatin1Char('x')});
    drive.press(Qt::Key_V, Qt::ControlModifier);
    CHECK(name.text().size() == 10'000);
    drive.click("intake.side.left");
    drive.click("intake.type.trauma");
    drive.click("intake.keep");
    drive.waitUntil("it is told", [&] { return drive.sees("intake.problem"); });
    CHECK(drive.read("intake.problem") == words("This is too long; at most 200 characters fit."));
    CHECK(drive.focused() == words("intake.name"));
    CHECK(name.text().size() == 10'000);
    isSound(clinic, "intake");
    drive.type("intake.name", "A. Short");
    drive.click("intake.keep");
    drive.waitUntil("she is taken in", [&] { return drive.sees("patientPage"); });
}

TEST_CASE("200 kB pasted as a reason or a note are told to be too long, and stay", "[hostile]") {
    ClinicWindow clinic{"2026-03-22", hostile};
    auto& drive = clinic.drive();
    QApplication::clipboard()->setText(QString{muchText, QLatin1Char('r')});
    drive.waitUntil("the flag is there", [&] { return drive.sees("flag.pain.overLimit.snooze"); });
    drive.click("flag.pain.overLimit.snooze");
    drive.find("putOff.note").setFocus();
    drive.press(Qt::Key_V, Qt::ControlModifier);
    drive.press(Qt::Key_Return);
    drive.waitUntil("it is told", [&] { return drive.sees("putOff.problem"); });
    CHECK(drive.read("putOff.problem") == words("This is too long; at most 4000 characters fit."));
    CHECK(drive.find<QLineEdit>("putOff.note").text().size() == muchText);
    drive.click("evidence.open");
    drive.waitUntil("the gate is there", [&] { return drive.sees("gate.override"); });
    drive.click("gate.override");
    drive.press(Qt::Key_V, Qt::ControlModifier);
    drive.press(Qt::Key_Return);
    drive.waitUntil("it is told", [&] { return drive.sees("gate.problem"); });
    CHECK(drive.read("gate.problem") == words("This is too long; at most 4000 characters fit."));
    CHECK(drive.find<QLineEdit>("gate.reason").text().size() == muchText);
}

TEST_CASE("a flag is put off and a limit is set with a note by keys alone", "[caseload]") {
    ClinicWindow clinic{"2026-03-22", hostile};
    auto& drive = clinic.drive();
    auto& hands = clinic.hands();
    drive.waitUntil("the flag is there", [&] { return drive.sees("flag.pain.overLimit.snooze"); });
    const auto first = drive.read("evidence.heading");
    hands.tabTo("caseload.search");
    hands.tabTo("flag.pain.overLimit.snooze");
    drive.press(Qt::Key_Space);
    CHECK(drive.focused() == words("putOff.until"));
    hands.tabTo("putOff.note");
    hands.text("seen on Friday");
    drive.press(Qt::Key_Return);
    drive.waitUntil("it is kept", [&] { return !drive.sees("putOff.keep"); });
    clinic.settle();
    CHECK(drive.read("evidence.heading") == first);
    CHECK(drive.read("flag.pain.overLimit.detail").contains(words("seen on Friday")));
    CHECK(drive.read("notice").startsWith(words("Saved")));
    hands.tabTo("flag.pain.overLimit.limit");
    drive.press(Qt::Key_Space);
    CHECK(drive.focused() == words("putOff.limit"));
    hands.text("9");
    hands.tabTo("putOff.note");
    hands.text("known for years");
    drive.press(Qt::Key_Return);
    drive.waitUntil("the flag is gone", [&] { return !drive.sees("flag.pain.overLimit"); });
    clinic.settle();
    CHECK(drive.read("evidence.heading") == first);
}

TEST_CASE("lines of before are said to be of before until they are judged anew", "[caseload]") {
    ClinicWindow clinic{"2026-03-22", hostile};
    auto& drive = clinic.drive();
    CHECK(drive.read("caseload.state") == words("All as of 10:00."));
    QStringList said;
    const auto* page = clinic.program().frame().current();
    QObject::connect(page, &kit::Page::headerChanged, page,
                     [&] { said << drive.read("caseload.state"); });
    clinic.program().at("2026-03-23", 9);
    const_cast<kit::Page*>(page)->refresh();
    clinic.settle();
    QObject::disconnect(page, &kit::Page::headerChanged, page, nullptr);
    REQUIRE_FALSE(said.isEmpty());
    CHECK(said.front().startsWith(words("Being brought up to date: 6 patients still as of "
                                        "yesterday")));
    CHECK(drive.read("caseload.state") == words("All as of 09:00."));
}
