#include "clinician/clinic_window.h"
#include "practice/reception.h"

#include <catch2/catch_test_macros.hpp>

using namespace sinew;
using namespace sinew::tests;

namespace {

/// First run as a clinic, with keys alone, up to its empty caseload.
void beginAsClinic(RunningProgram& program) {
    Hands hands{program};
    program.start();
    hands.settle();
    hands.tabTo("who");
    hands.digit('2');
    hands.goOn();
    CHECK(program.window().read("firstRunHeading") == words("Your clinic"));
    CHECK(program.window().read("firstRunPlace") == words("Step 2 of 4"));
    hands.goOn();
    CHECK(program.window().read("firstRunProblem").contains(words("name of the clinic")));
    hands.text("Riverside Clinic");
    hands.key(Qt::Key_Return);
    hands.text("Dr. B");
    hands.key(Qt::Key_Return);
    hands.text("DC");
    hands.goOn();
    CHECK(program.window().read("firstRunHeading") == words("Where it is kept"));
    hands.goOn();
    program.window().waitUntil("the recovery code is shown",
                               [&] { return program.window().sees("recoveryCode"); });
    hands.settle();
    hands.key(Qt::Key_Space); // I have kept the code
    hands.goOn();
    program.window().waitUntil("the caseload is open",
                               [&] { return program.window().sees("caseloadEmpty"); });
    hands.settle();
}

} // namespace

TEST_CASE("a clinic sets up its store with keys alone, and comes back to it after a restart") {
    const TemporaryFolder folder;
    {
        RunningProgram program{folder.path(), "2026-03-22", 10};
        beginAsClinic(program);
        CHECK(program.window().sees("nav.caseload"));
        CHECK(program.window().sees("nav.patient"));
        CHECK_FALSE(program.window().has("nav.today"));
        program.window().picture("clinic_empty.png");
        program.window().click("nav.patient");
        CHECK(program.window().sees("patientEmpty"));
    }
    RunningProgram again{folder.path(), "2026-03-23", 10};
    again.start();
    again.window().waitUntil("the caseload is open",
                             [&] { return again.window().sees("caseloadEmpty"); });
    bool signedIn = false;
    again.program().store()->ask(
        &again.frame(),
        [](practice::Practice& practice) {
            return practice.reception().clinic().value()->name == "Riverside Clinic";
        },
        [&](bool known) { signedIn = known; });
    again.window().waitUntil("the clinic is known", [&] { return signedIn; });
}

TEST_CASE("a patient is taken in by the clinic's own findings, and stands in the caseload") {
    ClinicWindow clinic{"2026-03-22"};
    auto& drive = clinic.drive();
    drive.click("newPatient");
    drive.waitUntil("the form is there", [&] { return drive.sees("intake.name"); });
    clinic.program().settleStore();
    drive.click("intake.keep");
    CHECK(drive.read("intake.problem") == words("A name is still missing."));
    drive.type("intake.name", "Zoe Nguyen");
    drive.click("intake.keep");
    CHECK(drive.read("intake.problem") == words("Which thigh is still missing."));
    drive.type("intake.number", "B-17");
    drive.type("intake.birthYear", "1990");
    drive.click("intake.side.right");
    drive.click("intake.type.trauma");
    drive.click("intake.sudden.sprinting");
    drive.click("intake.grade.II");
    drive.click("intake.muscle.bicepsFemorisLong");
    drive.click("intake.zone.proximal");
    drive.type("intake.bamic", "2b");
    drive.type("intake.imaging", "MRI 4 March, Dr. C: oedema 6 cm");
    drive.click("intake.demand.sprint");
    drive.picture("intake.png");
    for (const char* group : {"now", "tear", "nerveInfectionBone", "medicinesBlows"}) {
        drive.click((std::string{"noneOfThese."} + group).c_str());
    }
    drive.click("intake.keep");
    drive.waitUntil("her review is open", [&] { return drive.sees("reviewPage"); });
    clinic.program().settleStore();
    const auto patients = clinic.ask([](practice::Practice& practice) {
        return practice.accounts().patients(practice.today());
    });
    REQUIRE(patients->size() == 1);
    const auto& line = patients->front();
    CHECK(line.patient.value.name == "Zoe Nguyen");
    CHECK(line.patient.value.number == "B-17");
    const auto& episode = line.episode->value;
    CHECK(episode.bamic == "2b");
    CHECK(episode.muscle == rehab::Muscle::bicepsFemorisLong);
    CHECK(episode.zone == rehab::Zone::proximal);
    CHECK(episode.imaging == "MRI 4 March, Dr. C: oedema 6 cm");
    CHECK(episode.protocol == "acute-strain");
    drive.click("nav.caseload");
    clinic.settle();
    REQUIRE(clinic.rows() == 1);
    CHECK(clinic.cell(0, 0) == words("Zoe Nguyen (B-17)"));
}

TEST_CASE("the demo is seen as a patient and as her clinic") {
    const TemporaryFolder folder;
    RunningProgram program{folder.path(), "2026-03-22", 10};
    program.program().startDemo({folder.path() / "demo.store", folder.path() / "configuration"},
                                {4, 30, 1});
    program.window().waitUntil("the patient's pages stand",
                               [&] { return program.window().has("nav.today"); });
    program.settleStore();
    program.window().click("nav.otherSide");
    program.window().waitUntil("the caseload is open",
                               [&] { return program.window().sees("caseload"); });
    program.settleStore();
    program.window().picture("demo_clinic.png");
    program.window().click("nav.otherSide");
    program.window().waitUntil("the patient's pages stand",
                               [&] { return program.window().sees("todayPage"); });
}
