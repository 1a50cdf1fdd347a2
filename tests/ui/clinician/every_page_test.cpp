#include "clinician/clinic_window.h"
#include "pages/dresses.h"

#include <catch2/catch_test_macros.hpp>

using namespace sinew;
using namespace sinew::tests;

namespace {

/// A clinic of three on 22 March: somebody in need, somebody calm, somebody silent.
void aClinic(ClinicPast& past) {
    past.patient("A. Calm", "101").calmDays("2026-03-10", "2026-03-21", 1);
    auto sore = past.patient("Bjørn Sore", "102");
    sore.sides("2026-03-12", rehab::MeasurementKind::ake, 34, 18);
    sore.calmDays("2026-03-10", "2026-03-20", 2);
    sore.sides("2026-03-20", rehab::MeasurementKind::ake, 22, 18);
    sore.session("2026-03-21", 2, 8);
    past.patient("C. Silent", "103").calmDays("2026-03-05", "2026-03-09", 1);
}

/// Puts the plain dress back for the next case.
class Seen : public ClinicWindow {
public:
    Seen() : ClinicWindow{"2026-03-22", aClinic} {}
    Seen(const Seen&) = delete;
    Seen& operator=(const Seen&) = delete;
    ~Seen() { undress(); }

    void look(const char* name, const std::vector<Dress>& dresses) {
        lookAt(program().frame(), QString::fromUtf8(name), dresses);
    }
    void press(const char* name) {
        drive().click(name);
        program().settleStore();
        tests::settle();
    }
};

} // namespace

TEST_CASE("every page of a clinic in every dress", "[pages]") {
    Seen seen;
    seen.drive().waitUntil("the evidence is there",
                           [&] { return seen.drive().sees("flag.pain.overLimit"); });
    seen.look("clinic_caseload", allDresses());
    seen.press("evidence.open");
    seen.drive().waitUntil("the review is there",
                           [&] { return seen.drive().sees("since.heading"); });
    seen.look("clinic_review", allDresses());
    seen.press("nav.library");
    seen.look("clinic_library", allDresses());
    seen.press("nav.caseload");
    seen.press("newPatient");
    seen.look("clinic_intake", fewDresses());
}

TEST_CASE("what opens on the pages of a clinic, and the patient's pages to be read", "[pages]") {
    Seen seen;
    seen.drive().waitUntil("the evidence is there",
                           [&] { return seen.drive().sees("flag.pain.overLimit"); });
    seen.press("flag.pain.overLimit.snooze");
    seen.press("caseload.filter");
    seen.look("clinic_caseload_opened", fewDresses());
    seen.press("evidence.open");
    seen.drive().waitUntil("the gate is there", [&] { return seen.drive().sees("gate.override"); });
    seen.press("gate.override");
    seen.look("clinic_review_override", fewDresses());
    for (const char* part : {"today", "plan"}) {
        seen.press((std::string{"patient.part."} + part).c_str());
        seen.look((std::string{"clinic_patient_"} + part).c_str(), fewDresses());
    }
}
