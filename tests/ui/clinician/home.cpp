#include "clinician/home.h"

#include <catch2/catch_test_macros.hpp>

namespace sinew::tests {

QString Home::file(const char* name, const std::function<void(Past&)>& did) {
    if (!m_practice) {
        begin();
    }
    Past past{*m_practice, m_clock, m_episode};
    did(past);
    const auto path = m_folder.path() / name;
    REQUIRE(m_practice->post().save({m_patient, false}, path, practice::Replace::yes));
    return QString::fromStdString(path.string());
}

void Home::begin() {
    auto made =
        practice::Practice::create({m_folder.path() / "home.store", m_folder.path() / "home"},
                                   practice::DeviceKey{}, m_clock, m_ids);
    REQUIRE(made);
    m_practice = std::move(std::move(made).value().practice);
    const auto known = m_practice->accounts().setUpPatient(examplePatient());
    REQUIRE(known);
    m_episode = known->episode;
    m_patient = known->patient;
}

void ClinicDesk::hand(const QString& file) {
    program().prompt().willAnswer(file);
    if (!drive().sees("letterPage")) {
        drive().click("nav.caseload");
        settle();
        hands().tabTo("addFile");
        drive().press(Qt::Key_Space);
        settle();
    }
    hands().tabTo("share.open");
    drive().press(Qt::Key_Space);
    settle();
}

void ClinicDesk::take() {
    hands().tabTo("share.take");
    drive().press(Qt::Key_Space);
    drive().waitUntil("it is taken in", [this] { return drive().sees("patientPage"); });
    settle();
}

int ClinicDesk::patients() {
    return static_cast<int>(ask([](practice::Practice& practice) {
                                return practice.accounts().patients(practice.today());
                            })->size());
}

} // namespace sinew::tests
