#include "patient/plan_page.h"
#include "real_store.h"
#include "shell/main_window.h"
#include "window_driver.h"

#include <catch2/catch_test_macros.hpp>

using namespace sinew;
using tests::Past;
using tests::RealStore;
using tests::WindowDriver;

namespace {

QString words(const char* utf8) {
    return QString::fromUtf8(utf8);
}

struct PlanWindow {
    shell::MainWindow window;
    WindowDriver drive{window};

    explicit PlanWindow(RealStore& real, patient::Access access = patient::Access::edit) {
        window.addPage({words("plan"), kit::Icon::plan, words("Plan"), [&real, access] {
                            return new patient::PlanPage{real.store(), real.episode(), access};
                        }});
        window.resize(1200, 760);
        window.show();
        window.activateWindow();
        window.open(words("plan"));
        drive.waitUntil("the gate is shown", [this] { return drive.sees("verdict"); });
        tests::settle();
    }
    void waitFor(const char* name, const char* text) {
        drive.waitUntil(text, [=, this] { return drive.read(name).contains(words(text)); });
    }
};

const rehab::Measurement& last(const rehab::Dossier& dossier) {
    REQUIRE_FALSE(dossier.measurements.empty());
    return dossier.measurements.back().value;
}

} // namespace

TEST_CASE("the road says where the person is and what lies ahead", "[plan]") {
    RealStore real{"2026-03-05"};
    PlanWindow plan{real};
    const QString road = plan.drive.read("phaseRoad");
    CHECK(road.startsWith(words("Protect and wake up: you are here, Restore: ahead")));
    CHECK(plan.drive.read("pageSubtitle").contains(words("phase 1 of 5")));
}

TEST_CASE("a criterion nobody has tested says so and what would settle it", "[plan]") {
    RealStore real{"2026-03-05"};
    PlanWindow plan{real};
    CHECK(plan.drive.read("criterion.a1-a2-walk.state") == words("we cannot tell"));
    CHECK(plan.drive.read("criterion.a1-a2-walk.detail").contains(words("note how much it hurts")));
    CHECK(plan.drive.read("criterion.a1-a2-red-flags.state").contains(words("met")));
    CHECK_FALSE(plan.drive.sees("acceptGate"));
}

TEST_CASE("the pain of a task is answered with one key and counts for its day", "[plan]") {
    RealStore real{"2026-03-05"};
    PlanWindow plan{real};
    plan.drive.click("criterion.a1-a2-walk.do");
    plan.drive.type("test.a1-a2-walk.pain", "1");
    plan.waitFor("criterion.a1-a2-walk.detail", "1 of 2 days");
    const auto dossier = real.dossier();
    CHECK(last(dossier).what == rehab::MeasurementKind::taskPain);
    CHECK(last(dossier).task == rehab::Task::walk10);
    CHECK(last(dossier).side == rehab::Side::left);
    CHECK(last(dossier).examiner == "self");
    CHECK(last(dossier).value == rehab::Reading::from(1000));
}

TEST_CASE("yes and no tests are one tap", "[plan]") {
    RealStore real{"2026-03-05"};
    PlanWindow plan{real};
    plan.drive.click("criterion.a1-a2-knee-straight.do");
    plan.drive.click("test.a1-a2-knee-straight.yesNo.no");
    plan.waitFor("criterion.a1-a2-knee-straight.state", "not yet");
    CHECK(last(real.dossier()).value == rehab::Reading::from(0));
}

TEST_CASE("pain in daily life goes into the day's evening check-in", "[plan]") {
    RealStore real{"2026-03-05"};
    PlanWindow plan{real};
    plan.drive.click("criterion.a1-a2-daily-pain.do");
    plan.drive.type("test.a1-a2-daily-pain.pain", "3");
    plan.waitFor("criterion.a1-a2-daily-pain.detail", "1 of 2 days");
    const auto dossier = real.dossier();
    REQUIRE_FALSE(dossier.checkIns.empty());
    CHECK(dossier.checkIns.back().value.about == rehab::CheckInKind::evening);
    CHECK(dossier.checkIns.back().value.painWorst == rehab::PainScore::of<3>());
}

TEST_CASE("a test taken back is gone from the gate", "[plan]") {
    RealStore real{"2026-03-05"};
    PlanWindow plan{real};
    plan.drive.click("criterion.a1-a2-walk.do");
    plan.drive.type("test.a1-a2-walk.pain", "1");
    plan.waitFor("criterion.a1-a2-walk.detail", "1 of 2 days");
    plan.drive.click("noticeAction");
    plan.drive.waitUntil("it cannot be told again", [&] {
        return !plan.drive.read("criterion.a1-a2-walk.detail").contains(words("1 of 2"));
    });
    CHECK(real.dossier().measurements.empty());
}

TEST_CASE("a day is paused for illness with one tap and taken up again", "[plan]") {
    RealStore real{"2026-03-05"};
    PlanWindow plan{real};
    plan.drive.click("pause.ill");
    plan.drive.waitUntil("it is kept", [&] { return plan.drive.read("pause") == words("ill"); });
    REQUIRE(real.dossier().dayStates.size() == 1);
    CHECK(real.dossier().dayStates.front().value.state == rehab::DayStateKind::ill);
    plan.drive.click("pause.due");
    plan.drive.waitUntil("the day is as planned", [&] { return real.dossier().dayStates.empty(); });
}

TEST_CASE("the checklist before the return stands under the gate as information", "[plan]") {
    RealStore early{"2026-03-05"};
    CHECK_FALSE(PlanWindow{early}.drive.sees("return.palpation.state"));
    RealStore real{"2026-04-20", [](Past& past) { past.moveTo("2026-04-10", "A4"); }};
    PlanWindow plan{real};
    plan.drive.waitUntil("the list is shown",
                         [&] { return plan.drive.sees("return.palpation.state"); });
    CHECK(plan.drive.read("return.palpation.state") == words("we cannot tell"));
    CHECK(plan.drive.read("return.clinician.state") == words("we cannot tell"));
    CHECK(plan.drive.read("return.h-test.state") == words("we cannot tell"));
    plan.drive.picture("plan_return.png");
}

TEST_CASE("a clinic looking on finds nothing to press", "[plan]") {
    RealStore real{"2026-03-05"};
    PlanWindow plan{real, patient::Access::read};
    CHECK_FALSE(plan.drive.sees("criterion.a1-a2-walk.do"));
    CHECK_FALSE(plan.drive.find("pause").isEnabled());
    CHECK(plan.drive.sees("criterion.a1-a2-walk.source"));
}
