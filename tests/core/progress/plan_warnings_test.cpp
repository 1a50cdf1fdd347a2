#include "progress/day_plan.h"
#include "progress/plan_changes.h"
#include "progress/plan_warnings.h"
#include "progress/substitutes.h"
#include "support/course.h"

#include <catch2/catch_test_macros.hpp>

#include <algorithm>

using namespace sinew;
using progress::PlanWarningKind;
using test::Course;

namespace {

std::vector<progress::PlanWarning> against(const progress::Context& context, const char* exercise) {
    rehab::Prescription line;
    line.exercise = exercise;
    return progress::planWarnings(context, {line});
}

const progress::PlanWarning* warningOf(const std::vector<progress::PlanWarning>& warnings,
                                       PlanWarningKind kind) {
    const auto found = std::find_if(warnings.begin(), warnings.end(),
                                    [&](const auto& one) { return one.kind == kind; });
    return found == warnings.end() ? nullptr : &*found;
}

bool warns(const progress::Context& context, const char* exercise, PlanWarningKind kind) {
    const auto warnings = against(context, exercise);
    return warningOf(warnings, kind) != nullptr;
}

} // namespace

TEST_CASE("nothing speaks against the protocol's own plan in any phase of a strain") {
    Course course{"2026-03-02"};
    int at = 4;
    for (const char* phase : {"A1", "A2", "A3", "A4", "M"}) {
        const auto on = "2026-04-" + std::string{at < 10 ? "0" : ""} + std::to_string(at);
        if (phase != std::string{"A1"}) {
            course.decide(on, rehab::DecisionKind::override_, phase);
        }
        at += 5;
        const auto context = course.on(on);
        INFO(phase);
        const auto plan = progress::starterPlan(context, phase);
        for (const auto& warning : progress::planWarnings(context, plan.prescriptions)) {
            INFO(warning.exercise << " " << rehab::nameOf(warning.kind));
            CHECK_FALSE(progress::needsReason(warning.kind));
        }
    }
}

TEST_CASE("an exercise for a later phase says which, and one that is forbidden in this one so") {
    Course course{"2026-03-02"};
    course.screening("2026-03-02");
    const auto context = course.on("2026-03-10");
    const auto ahead = against(context, "romanian-deadlift");
    CHECK(warningOf(ahead, PlanWarningKind::contraPhase) != nullptr);
    CHECK(warningOf(ahead, PlanWarningKind::phaseAhead) == nullptr);
    const auto later = against(context, "single-leg-rdl");
    REQUIRE(warningOf(later, PlanWarningKind::phaseAhead) != nullptr);
    CHECK(warningOf(later, PlanWarningKind::phaseAhead)->about == "A3");
    CHECK(warns(context, "standing-isometric-hip-extension", PlanWarningKind::otherInjury));
    CHECK(warns(context, "sciatic-nerve-slider", PlanWarningKind::clinician));
    CHECK(warns(context, "no-such-thing", PlanWarningKind::unknown));
}

TEST_CASE("a warning sign goes on forbidding what it forbids") {
    Course course{"2026-03-02"};
    course.screening("2026-03-02", "RF8");
    course.cleared("2026-03-03");
    const auto warnings = against(course.on("2026-03-10"), "foam-roll-hamstring");
    REQUIRE(warningOf(warnings, PlanWarningKind::redFlag) != nullptr);
    CHECK(warningOf(warnings, PlanWarningKind::redFlag)->about == "RF8");
}

TEST_CASE("soft-tissue work waits for its phase, and longer after a larger tear") {
    Course course{"2026-03-02"};
    course.screening("2026-03-02");
    const auto roll = "foam-roll-hamstring";
    CHECK(warns(course.on("2026-03-04"), roll, PlanWarningKind::softTissue));
    CHECK(warns(course.on("2026-03-04"), roll, PlanWarningKind::contraState)); // 72 hours
    CHECK(warns(course.on("2026-03-06"), roll, PlanWarningKind::contraState)); // its bruise
    course.episode().grade = rehab::Grade::one;
    CHECK_FALSE(warns(course.on("2026-03-06"), roll, PlanWarningKind::contraState));
    CHECK(warns(course.on("2026-03-06"), roll, PlanWarningKind::softTissue));
    course.decide("2026-03-07", rehab::DecisionKind::override_, "A2");
    CHECK_FALSE(warns(course.on("2026-03-07"), roll, PlanWarningKind::softTissue));
    rehab::Prescription deep;
    deep.exercise = roll;
    deep.painLimit = rehab::PainScore::of<6>();
    const auto warnings = progress::planWarnings(course.on("2026-03-07"), {deep});
    REQUIRE(warningOf(warnings, PlanWarningKind::softTissue) != nullptr);
    CHECK(warningOf(warnings, PlanWarningKind::softTissue)->value == 6);
    CHECK(warningOf(warnings, PlanWarningKind::softTissue)->limit == 4);
}

TEST_CASE("a substitute for an exercise that nobody knows is one for the phase") {
    Course course{"2026-03-02"};
    const auto context = course.on("2026-03-05");
    const auto offered = progress::substitutesFor(context, "no-such-thing", {"dead-bug"});
    REQUIRE_FALSE(offered.empty());
    for (const auto& one : offered) {
        CHECK(one.exercise != "dead-bug");
        CHECK_FALSE(one.shared);
        CHECK_FALSE(warns(context, one.exercise.c_str(), PlanWarningKind::phaseAhead));
    }
}

TEST_CASE("what the library prescribes of an exercise is the protocol's line where it has one") {
    Course course{"2026-03-02"};
    const auto context = course.on("2026-03-05");
    const auto starter = progress::starterPlan(context, "A1").prescriptions;
    CHECK(progress::prescriptionFor(context, starter.front().exercise, context.today) ==
          starter.front());
    const auto unknown = progress::prescriptionFor(context, "no-such-thing", context.today);
    CHECK(unknown.exercise == "no-such-thing");
    CHECK_FALSE(unknown.sets);
    const auto early = progress::prescriptionFor(context, "glider", context.today);
    CHECK(early.sets == rehab::Count::of<3>()); // its first dose, though the phase has none
}

TEST_CASE("a plan without a reason is told to nobody") {
    Course course{"2026-03-02"};
    course.plan("2026-03-10", "A1", "dead-bug 3x6");
    CHECK_FALSE(progress::planChangeOn(course.on("2026-03-10"), test::day("2026-03-10")));
    course.dossier.plans.back().value.reason = "the back arches";
    const auto change = progress::planChangeOn(course.on("2026-03-10"), test::day("2026-03-12"));
    REQUIRE(change);
    CHECK(change->from == test::day("2026-03-10"));
    CHECK_FALSE(change->difference.ended.empty());
    CHECK_FALSE(progress::planChangeOn(course.on("2026-03-10"), test::day("2026-03-09")));
}
