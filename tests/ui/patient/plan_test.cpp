#include "page_checks.h"
#include "patient/plan_page.h"
#include "real_store.h"
#include "shell/main_window.h"
#include "window_driver.h"
#include "words.h"

#include <catch2/catch_test_macros.hpp>

using namespace sinew;
using namespace sinew::tests;
using tests::Past;
using tests::RealStore;
using tests::WindowDriver;

namespace {

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

TEST_CASE("no test is offered while a warning sign holds the exercises", "[plan]") {
    RealStore real{"2026-03-05", [](Past& past) { past.warningSign("2026-03-05", 1); }};
    PlanWindow plan{real};
    CHECK_FALSE(plan.drive.sees("criterion.a1-a2-walk.do"));
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
    CHECK(plan.drive.read("notice").startsWith(words("Taken back: Test, what: ")));
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

TEST_CASE("knee extension is entered with how much it hurt", "[plan]") {
    RealStore real{"2026-04-20", [](Past& past) { past.moveTo("2026-04-10", "A4"); }};
    PlanWindow plan{real};
    plan.drive.click("criterion.a4-m-ake-pain.do");
    plan.drive.type("test.a4-m-ake-pain.left", "20");
    plan.drive.type("test.a4-m-ake-pain.right", "18");
    plan.drive.type("test.a4-m-ake-pain.pain", "0");
    plan.drive.click("test.a4-m-ake-pain.keep");
    plan.drive.waitUntil("both sides are kept",
                         [&] { return real.dossier().measurements.size() == 2; });
    for (const auto& test : real.dossier().measurements) {
        const bool isInjured = test.value.side == rehab::Side::left;
        CHECK(test.value.pain.has_value() == isInjured);
    }
    plan.waitFor("criterion.a4-m-ake-pain.detail", "1 of 2 days");
}

TEST_CASE("a clinic looking on finds nothing to press", "[plan]") {
    RealStore real{"2026-03-05"};
    PlanWindow plan{real, patient::Access::read};
    CHECK_FALSE(plan.drive.sees("criterion.a1-a2-walk.do"));
    CHECK_FALSE(plan.drive.find("pause").isEnabled());
    CHECK(plan.drive.sees("criterion.a1-a2-walk.source"));
}

TEST_CASE("a row says what it has, what it needs and where the answer comes from", "[plan]") {
    RealStore real{"2026-03-20", [](Past& past) {
                       past.moveTo("2026-03-18", "A2");
                       past.sides("2026-03-19", rehab::MeasurementKind::bridgeReps, 12, 24);
                   }};
    PlanWindow plan{real};
    INFO(plan.drive.read("criterion.a2-a3-strength.detail").toStdString());
    CHECK(plan.drive.read("criterion.a2-a3-strength.detail")
              .contains(words("Now 50 % (above 75 %).")));
    CHECK(plan.drive.read("criterion.a2-a3-jog-50.detail").contains(words("Run like this once")));
    CHECK(plan.drive.sees("criterion.a2-a3-range.do")); // one of two, of which one is done alone
    CHECK(plan.drive.read("criterion.a2-a3-jog-50.do") == words("Go to Today"));
    plan.drive.picture("plan_gate.png");
}

TEST_CASE("a test done alone is entered at any time and says how far it may be off", "[plan]") {
    RealStore real{"2026-03-05"};
    PlanWindow plan{real};
    CHECK(plan.drive.read("self.ake.last") == words("Not done yet"));
    plan.drive.click("self.ake.do");
    CHECK(plan.drive.read("test.self.ake.error").contains(words("less than 15")));
    plan.drive.type("test.self.ake.left", "34");
    plan.drive.type("test.self.ake.right", "18");
    plan.drive.click("test.self.ake.keep");
    plan.waitFor("self.ake.last", "left 34, right 18");
    CHECK(real.dossier().measurements.size() == 2);
    plan.drive.click("self.sittingMinutes.do");
    plan.drive.type("test.self.sittingMinutes.minutes", "45");
    plan.drive.press(Qt::Key_Return);
    plan.waitFor("self.sittingMinutes.last", "45 minute");
    CHECK(real.dossier().checkIns.back().value.sittingMin == rehab::Minutes::from(45));
    plan.drive.picture("plan_self_tests.png");
}

TEST_CASE("a day's exercises are moved by keyboard and moved back", "[plan]") {
    RealStore real{"2026-03-05"};
    PlanWindow plan{real};
    plan.drive.find("move").setFocus();
    plan.drive.press(Qt::Key_Space);
    plan.drive.press(Qt::Key_1); // the first day with something due: today
    plan.drive.press(Qt::Key_1); // the first other day: tomorrow
    plan.drive.waitUntil("the move is told", [&] { return plan.drive.sees("moved.2026-03-05"); });
    CHECK(plan.drive.read("moved.2026-03-05") == words("What Thursday has is due on Friday."));
    REQUIRE(real.dossier().dayMoves.size() == 1);
    CHECK(real.dossier().plans.empty()); // the plan is as it was
    plan.drive.picture("plan_moved.png");
    plan.drive.click("moved.2026-03-05.back");
    plan.drive.waitUntil("it is back", [&] { return real.dossier().dayMoves.empty(); });
}

TEST_CASE("a person notes her own return, and the gate stays shut", "[plan]") {
    RealStore real{"2026-04-20", [](Past& past) { past.moveTo("2026-04-10", "A4"); }};
    PlanWindow plan{real};
    plan.drive.waitUntil("it is offered", [&] { return plan.drive.sees("return"); });
    plan.drive.click("return");
    plan.drive.type("return.words", "first match");
    plan.drive.click("return.keep");
    plan.waitFor("ownDecision", "You noted on");
    const auto decisions = real.dossier().decisions;
    CHECK(decisions.back().value.decided == rehab::DecisionKind::return_);
    CHECK(decisions.back().value.by == "A. Example");
    CHECK(decisions.back().value.reason == "first match");
    CHECK_FALSE(plan.drive.sees("acceptGate"));
    CHECK(plan.drive.read("pageSubtitle").contains(words("phase 4 of 5")));
}

TEST_CASE("nothing of the plan is nameless, clipped or jumped over", "[plan]") {
    RealStore real{"2026-03-20", [](Past& past) { past.moveTo("2026-03-18", "A2"); }};
    PlanWindow plan{real};
    plan.drive.click("self.ake.do");
    plan.drive.click("move");
    tests::settle();
    CHECK(tests::namelessIn(plan.window) == QStringList{});
    CHECK(tests::clippedIn(plan.window) == QStringList{});
    CHECK(tests::tabJumpsIn(plan.window) == QStringList{});
}
