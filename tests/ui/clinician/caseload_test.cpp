#include "clinician/caseload_model.h"
#include "clinician/clinic_window.h"
#include "page_checks.h"
#include "practice/caseload.h"

#include <catch2/catch_test_macros.hpp>

#include <QAbstractItemModelTester>
#include <QTableView>

using namespace sinew;
using namespace sinew::tests;
using Column = clinician::CaseloadModel;

namespace {

/// Three patients on 22 March: one calm, one with pain 8 yesterday, one silent since the 9th.
void threePatients(ClinicPast& past) {
    past.patient("A. Calm", "101").calmDays("2026-03-10", "2026-03-21", 1);
    auto sore = past.patient("Björn Sore", "102", [](practice::NewPatient& who) {
        who.episode.side = rehab::Side::right;
    });
    sore.calmDays("2026-03-14", "2026-03-20", 2);
    sore.session("2026-03-21", 2, 8);
    past.patient("C. Silent", "103",
                 [](practice::NewPatient& who) {
                     who.episode.type = rehab::InjuryType::repetitive;
                     who.episode.subType.reset();
                     who.episode.grade.reset();
                 })
        .calmDays("2026-03-05", "2026-03-09", 1);
}

} // namespace

TEST_CASE("the morning's caseload says who needs a look and why, in words", "[caseload]") {
    ClinicWindow clinic{"2026-03-22", threePatients};
    REQUIRE(clinic.rows() == 3);
    CHECK(clinic.cell(0, Column::patientColumn) == words("Björn Sore (102)"));
    CHECK(clinic.cell(0, Column::injuryColumn) == words("right · sudden strain"));
    CHECK(clinic.cell(0, Column::flagsColumn)
              .startsWith(words("Worst pain yesterday was 8, above the limit of 4.")));
    CHECK(clinic.cell(0, Column::entryColumn) == words("yesterday"));
    CHECK(clinic.cell(0, Column::painColumn).endsWith(words("8-")));
    CHECK(clinic.drive().read("caseload.state") == words("All as of 10:00."));
    clinic.drive().picture("caseload.png");
}

TEST_CASE("typing narrows the caseload at once, without marks and by number too", "[caseload]") {
    ClinicWindow clinic{"2026-03-22", threePatients};
    clinic.drive().type("caseload.search", "bjorn");
    CHECK(clinic.rows() == 1);
    CHECK(clinic.cell(0, Column::patientColumn).startsWith(words("Björn")));
    CHECK(clinic.drive().read("caseload.state").contains(words("1 of 3 shown")));
    clinic.drive().type("caseload.search", "103");
    CHECK(clinic.cell(0, Column::patientColumn).startsWith(words("C. Silent")));
    clinic.drive().press(Qt::Key_Escape);
    CHECK(clinic.rows() == 3);
    clinic.drive().press(Qt::Key_Down); // on to the list, and a letter goes on searching
    CHECK(clinic.drive().focused() == words("caseload"));
    clinic.hands().text("sil");
    CHECK(clinic.drive().focused() == words("caseload.search"));
    CHECK(clinic.rows() == 1);
}

TEST_CASE("the caseload is narrowed by kind, phase, flag and silence", "[caseload]") {
    ClinicWindow clinic{"2026-03-22", threePatients};
    clinic.drive().click("caseload.filter");
    clinic.drive().click("caseload.type.repetitive");
    CHECK(clinic.rows() == 1);
    CHECK(clinic.cell(0, Column::patientColumn).startsWith(words("C. Silent")));
    clinic.drive().click("caseload.type.repetitive");
    clinic.drive().click("caseload.rule.pain.overLimit");
    CHECK(clinic.rows() == 1);
    clinic.drive().click("caseload.rule.pain.overLimit");
    clinic.drive().click("caseload.silent.7");
    CHECK(clinic.rows() == 1);
    CHECK(clinic.cell(0, Column::patientColumn).startsWith(words("C. Silent")));
    clinic.drive().click("caseload.silent.0");
    clinic.drive().click("caseload.phase.R0");
    CHECK(clinic.rows() == 1);
    clinic.drive().picture("caseload_filter.png");
}

TEST_CASE("a flag shows what it rests on, and is put off with a note until its day", "[caseload]") {
    ClinicWindow clinic{"2026-03-22", threePatients};
    auto& drive = clinic.drive();
    CHECK(drive.read("evidence.heading") == words("Björn Sore"));
    drive.waitUntil("the evidence is there", [&] { return drive.sees("flag.pain.overLimit"); });
    CHECK(drive.read("flag.pain.overLimit.detail").contains(words("8 (yesterday)")));
    drive.picture("caseload_evidence.png");
    for (const auto* rule : {"pain.overLimit", "morning.missing", "morning.worse"}) {
        const auto button = std::string{"flag."} + rule + ".snooze";
        if (!drive.sees(button.c_str())) {
            continue;
        }
        drive.click(button.c_str());
        drive.type("putOff.note", "phoned, all well");
        drive.click("putOff.keep");
        clinic.settle();
    }
    CHECK(drive.read("notice").startsWith(words("Saved")));
    const auto list =
        clinic.ask([](practice::Practice& practice) { return practice.caseload().list(); });
    for (const auto& line : list->lines) {
        for (const auto& flag : line.flags) {
            CHECK((flag.rule != "pain.overLimit" || flag.snoozedUntil == day("2026-03-29")));
        }
    }
    drive.click("noticeAction");
    clinic.settle();
    CHECK(clinic.cell(0, Column::patientColumn).startsWith(words("Björn")));
}

TEST_CASE("a limit of the patient's own takes the flag away and stands in the record",
          "[caseload]") {
    ClinicWindow clinic{"2026-03-22", threePatients};
    auto& drive = clinic.drive();
    drive.waitUntil("the evidence is there", [&] { return drive.sees("flag.pain.overLimit"); });
    drive.click("flag.pain.overLimit.limit");
    drive.type("putOff.limit", "900");
    drive.click("putOff.keep");
    CHECK(drive.read("putOff.problem").contains(words("0 to 365")));
    drive.type("putOff.limit", "8");
    drive.type("putOff.note", "long-standing pain");
    drive.click("putOff.keep");
    clinic.settle();
    CHECK_FALSE(drive.sees("flag.pain.overLimit"));
}

TEST_CASE("Return in the list opens the patient, with what changed and her pages to read",
          "[caseload]") {
    ClinicWindow clinic{"2026-03-22", threePatients};
    auto& drive = clinic.drive();
    drive.find("caseload").setFocus();
    drive.press(Qt::Key_Return);
    clinic.settle();
    drive.waitUntil("the review is there", [&] { return drive.sees("reviewPage"); });
    drive.waitUntil("it is read", [&] { return drive.sees("since.heading"); });
    CHECK(drive.read("since.heading") == words("No visit yet: since 9 Mar"));
    CHECK(drive.read("since.pain").endsWith(words("8")));
    const auto leftOf = [&](const char* name) {
        return drive.find(name).mapTo(&clinic.program().frame(), QPoint{}).x();
    };
    CHECK(leftOf("patient.part") == leftOf("pageTitle")); // on the page's edge
    drive.picture("review.png");
    for (const char* part : {"today", "plan", "progress"}) {
        drive.click((std::string{"patient.part."} + part).c_str());
        clinic.program().settleStore();
        tests::settle();
        drive.picture((std::string{"review_"} + part + ".png").c_str());
    }
    CHECK_FALSE(drive.sees("acceptGate"));
}

TEST_CASE("an override needs a reason, is signed by the clinician, and can be taken back",
          "[caseload]") {
    ClinicWindow clinic{"2026-03-22", threePatients};
    auto& drive = clinic.drive();
    drive.find("caseload").setFocus();
    drive.press(Qt::Key_Return);
    drive.waitUntil("the gate is there", [&] { return drive.sees("gate.override"); });
    CHECK_FALSE(drive.sees("gate.accept")); // not open: not offered
    drive.click("gate.override");
    drive.click("gate.keep");
    CHECK(drive.read("gate.problem").contains(words("reason")));
    drive.type("gate.reason", "tested in the clinic today");
    drive.press(Qt::Key_Return);
    drive.waitUntil("it is kept", [&] { return drive.sees("gate.last"); });
    CHECK(drive.read("gate.last").contains(words("by Dr. B")));
    CHECK(drive.read("gate.last").contains(words("tested in the clinic today")));
    drive.picture("review_decided.png");
    drive.click("noticeAction");
    drive.waitUntil("it is gone", [&] { return !drive.sees("gate.last"); });
}

TEST_CASE("the list answers as a model must, everything has a name and nothing is cut",
          "[caseload]") {
    ClinicWindow clinic{"2026-03-22", threePatients};
    const QAbstractItemModelTester tester{clinic.drive().find<QTableView>("caseload").model(),
                                          QAbstractItemModelTester::FailureReportingMode::Fatal};
    clinic.drive().type("caseload.search", "bjorn");
    clinic.drive().type("caseload.search", "x");
    clinic.drive().press(Qt::Key_Escape);
    CHECK(tests::namelessIn(clinic.program().frame()) == QStringList{});
    CHECK(tests::clippedIn(clinic.program().frame()) == QStringList{});
    CHECK(tests::tabJumpsIn(clinic.program().frame()) == QStringList{});
}
