#include "clinician/walks.h"

#include "clinician/clinic_window.h"
#include "pages/dresses.h"

#include <array>
#include <string>

namespace sinew::tests::walks {

namespace {

/// A clinic of three on 22 March: somebody calm, somebody in need, somebody silent.
void aClinic(ClinicPast& past) {
    past.patient("A. Example", "101").calmDays("2026-03-10", "2026-03-21", 1);
    auto sore = past.patient("B. Example", "102");
    sore.sides("2026-03-12", rehab::MeasurementKind::ake, 34, 18);
    sore.calmDays("2026-03-10", "2026-03-20", 2);
    sore.sides("2026-03-20", rehab::MeasurementKind::ake, 22, 18);
    sore.session("2026-03-21", 2, 8);
    past.patient("C. Example", "103").calmDays("2026-03-05", "2026-03-09", 1);
}

/// The same clinic some years old: thirty earlier patients, and A. Example's second injury.
void anOldClinic(ClinicPast& past) {
    constexpr std::array moves{"2026-03-04", "2026-03-05", "2026-03-07", "2026-03-08"};
    for (int at = 0; at < 30; ++at) {
        const auto number = std::to_string(500 + at);
        auto who = past.patient("C. Example", number.c_str(), [&](auto& one) {
            one.episode.onset = day("2026-03-01");
            one.episode.grade.reset(); // as that of a relapse that nobody has graded yet
        });
        who.evenings("2026-03-02", "2026-03-05", 3 + at % 5);
        who.moveTo(moves[static_cast<std::size_t>(at) % moves.size()], "A2");
        who.evenings("2026-03-06", "2026-03-10", 1 + at % 4);
    }
    auto who = past.patient("A. Example", "101");
    who.calmDays("2026-03-02", "2026-03-07", 3);
    who.sides("2026-03-05", rehab::MeasurementKind::strengthOuter, 120, 240);
    who.moveTo("2026-03-08", "A2");
    auto again = who.relapse("2026-03-12");
    again.calmDays("2026-03-12", "2026-03-21", 5);
    again.sides("2026-03-16", rehab::MeasurementKind::strengthOuter, 150, 240);
    again.sides("2026-03-21", rehab::MeasurementKind::strengthOuter, 190, 240);
}

/// Puts the plain dress back for the next case.
class SeenClinic : public ClinicWindow {
public:
    SeenClinic() : ClinicWindow{"2026-03-22", aClinic} { waitFor("flag.pain.overLimit"); }
    explicit SeenClinic(const std::function<void(ClinicPast&)>& write)
        : ClinicWindow{"2026-03-22", write} {}
    SeenClinic(const SeenClinic&) = delete;
    SeenClinic& operator=(const SeenClinic&) = delete;
    ~SeenClinic() { undress(); }

    void waitFor(const char* name) {
        drive().waitUntil(name, [&] { return drive().sees(name); });
    }
    void look(const char* name, const std::vector<Dress>& dresses = fewDresses()) {
        lookAt(program().frame(), QString::fromUtf8(name), dresses);
    }
    /// What stands over the page; then Escape.
    void lookOver(const char* over, const std::string& name) {
        rest();
        lookAt(program().frame(), QString::fromStdString(name), fewDresses(), &drive().find(over));
        drive().find(over).setFocus();
        drive().press(Qt::Key_Escape);
    }
    void press(const std::string& name) {
        drive().click(name.c_str());
        rest();
    }
    void rest() {
        program().settleStore();
        tests::settle();
    }
};

} // namespace

void clinicFirstRun() {
    const TemporaryFolder folder;
    RunningProgram program{folder.path(), "2026-03-22", 10};
    auto& drive = program.window();
    const auto look = [&](const char* name) {
        if (program.program().store() != nullptr) { // not before the last step
            program.settleStore();
        }
        settle();
        lookAt(program.frame(), QString::fromUtf8(name), fewDresses());
    };
    program.start();
    drive.click("who.clinic");
    drive.click("next");
    drive.click("next"); // what is missing is said
    look("clinic_first_run");
    drive.type("clinicName", "A. Example");
    drive.type("clinicianName", "B. Example");
    drive.click("next");
    look("clinic_first_run_keeping");
    drive.click("next");
    drive.waitUntil("the recovery code is shown", [&] { return drive.sees("recoveryCode"); });
    drive.click("recoveryKept");
    drive.click("next");
    drive.waitUntil("the caseload is open", [&] { return drive.sees("caseloadEmpty"); });
    look("clinic_caseload_empty");
    drive.click("nav.patient");
    look("clinic_patient_empty");
    undress();
}

void clinicPages() {
    SeenClinic seen;
    seen.look("clinic_caseload", allDresses());
    seen.press("evidence.open");
    seen.waitFor("since.heading");
    seen.look("clinic_review", allDresses());
    seen.press("nav.library");
    seen.look("clinic_library", allDresses());
    seen.press("nav.caseload");
    seen.press("newPatient");
    seen.look("clinic_intake");
    seen.press("nav.caseload");
    seen.press("addFile");
    seen.look("clinic_letter");
    seen.press("nav.settings");
    seen.look("clinic_settings");
}

void clinicOpened() {
    SeenClinic seen;
    seen.press("flag.pain.overLimit.snooze");
    seen.press("caseload.filter");
    seen.look("clinic_caseload_opened");
    seen.press("flag.pain.overLimit.limit");
    seen.look("clinic_caseload_limit");
    seen.press("evidence.open");
    seen.waitFor("gate.override");
    seen.press("gate.override");
    seen.look("clinic_review_override");
    for (const std::string part : {"tests", "compare", "today", "plan", "progress"}) {
        seen.press("patient.part." + part);
        seen.look(("clinic_patient_" + part).c_str());
    }
    seen.press("nav.library");
    for (const std::string shelf : {"1", "2"}) {
        seen.press("library.shelf." + shelf);
        seen.look(("clinic_library_" + shelf).c_str());
    }
    seen.press("nav.caseload");
    seen.press("newPatient");
    seen.press("intake.keep");
    seen.press("intake.type.gradual");
    seen.look("clinic_intake_missing");
}

void clinicCompared() {
    SeenClinic seen{anOldClinic};
    seen.drive().type("caseload.search", "A. Example");
    seen.drive().press(Qt::Key_Down);
    seen.drive().press(Qt::Key_Return);
    seen.press("patient.part.compare");
    seen.waitFor("compare.clinic.plot");
    seen.look("clinic_compare", allDresses());
    seen.press("compare.clinic.asTable");
    seen.look("clinic_compare_table");
}

void clinicOver() {
    SeenClinic seen;
    for (const std::string page :
         {"caseload", "patient", "library", "intake", "letter", "settings"}) {
        seen.program().frame().open(QString::fromStdString(page));
        seen.rest();
        seen.drive().press(Qt::Key_F1);
        seen.lookOver("pageHelp", "clinic_help_" + page);
    }
    for (const char* typed : {"", "exam", "zzz"}) {
        seen.drive().press(Qt::Key_K, Qt::ControlModifier);
        seen.drive().type("finder.field", typed);
        seen.lookOver("finder", std::string{"clinic_finder_"} + typed);
    }
}

} // namespace sinew::tests::walks
