#include "clinician/clinic_window.h"

#include "practice/reception.h"

#include <catch2/catch_test_macros.hpp>

#include <QCoreApplication>
#include <QTableView>

namespace sinew::tests {

Past ClinicPast::patient(const char* name, const char* number,
                         const std::function<void(practice::NewPatient&)>& change) {
    m_clock.set(base::instantAt(day("2026-03-02"), 600, 60));
    auto who = examplePatient();
    who.patient.name = name;
    who.patient.number = number;
    if (change) {
        change(who);
    }
    const auto admitted = m_practice.reception().admit(who);
    REQUIRE(admitted);
    return {m_practice, m_clock, admitted->episode};
}

void writeClinic(const practice::Places& places, const std::function<void(ClinicPast&)>& write) {
    practice::FixedClock clock{base::instantAt(day("2026-03-02"), 600, 60)};
    practice::CountedIds ids{clock, 1};
    const auto made = practice::Practice::create(places, practice::DeviceKey{}, clock, ids);
    REQUIRE(made);
    practice::NewClinic clinic;
    clinic.clinic.name = "Riverside Clinic";
    clinic.clinician.name = "Dr. B";
    REQUIRE(made->practice->reception().setUp(clinic));
    ClinicPast past{*made->practice, clock};
    if (write) {
        write(past);
    }
}

ClinicWindow::ClinicWindow(const char* today, const std::function<void(ClinicPast&)>& write)
    : m_program{m_folder.path(), today, 10} {
    writeClinic({m_folder.path() / "sinew.store", m_folder.path() / "configuration"}, write);
    m_program.start();
    waitForCaseload();
}

ClinicWindow::ClinicWindow(const char* today, const practice::DemoWish& demo)
    : m_program{m_folder.path(), today, 10} {
    m_program.program().startDemo(
        {m_folder.path() / "demo.store", m_folder.path() / "configuration"}, demo,
        shell::Program::Side::clinic);
    waitForCaseload();
}

void ClinicWindow::waitForCaseload() {
    drive().waitUntil("the caseload is open", [this] { return drive().sees("caseloadPage"); });
    settle();
}

void ClinicWindow::settle() {
    m_program.settleStore();
    const auto judged =
        QCoreApplication::translate("sinew::clinician::CaseloadPage", "All as of %1.")
            .section(QLatin1Char('%'), 0, 0);
    drive().waitUntil("all lines are judged", [&] {
        return !drive().sees("caseload.state") || drive().read("caseload.state").contains(judged);
    });
    m_program.settleStore();
    tests::settle();
}

QString ClinicWindow::cell(int row, int column) {
    const auto& table = drive().find<QTableView>("caseload");
    return table.model()->index(row, column).data().toString();
}

int ClinicWindow::rows() {
    return drive().find<QTableView>("caseload").model()->rowCount();
}

} // namespace sinew::tests
