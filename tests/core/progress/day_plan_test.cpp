#include "progress/days_ahead.h"
#include "support/course.h"

#include <catch2/catch_test_macros.hpp>

#include <algorithm>

using namespace sinew;
using progress::DayPlanState;
using progress::ItemState;
using test::Course;
using test::day;

namespace {

const progress::DayItem& item(const progress::DayPlan& plan, std::string_view exercise) {
    const auto found = std::find_if(plan.items.begin(), plan.items.end(),
                                    [&](const auto& i) { return i.exercise == exercise; });
    INFO("item " << exercise);
    REQUIRE(found != plan.items.end());
    return *found;
}

bool has(const progress::DayPlan& plan, std::string_view exercise) {
    return std::any_of(plan.items.begin(), plan.items.end(),
                       [&](const auto& i) { return i.exercise == exercise; });
}

std::string rule(const progress::DayPlan& plan) {
    return plan.because.empty() ? "" : plan.because.front().rule;
}

} // namespace

TEST_CASE("without a stored plan the first phase's starter plan is due from the onset") {
    const Course course{"2026-03-02"};
    const auto plan = progress::dayPlan(course.on("2026-03-05"));
    CHECK(plan.state == DayPlanState::due);
    CHECK(plan.items.size() <= 4);
    const auto& dig = item(plan, "isometric-heel-dig");
    CHECK(dig.dose.sets == 5);
    CHECK(dig.dose.holdS == 5);
    CHECK(dig.times == 2);
    CHECK(dig.painLimit == 4);
    CHECK_FALSE(dig.last);
    CHECK(progress::planOn(course.on("2026-03-05"), day("2026-03-05"))->phase == "A1");
    CHECK_FALSE(progress::planOn(course.on("2026-03-05"), day("2026-03-01")));
}

TEST_CASE("a week read at once is its days read one by one, and the next due day is its first") {
    Course course{"2026-03-02"};
    course.days("2026-03-02", "2/3>2 2/3>2 2/8>6", "isometric-heel-dig 5x8s");
    const auto context = course.on("2026-03-05");
    const auto week = progress::dayPlans(context, context.today - 2, 9);
    REQUIRE(week.size() == 9);
    std::optional<base::Day> due;
    for (int i = 0; i < 9; ++i) {
        const auto plan = progress::dayPlan(context, context.today - 2 + i);
        CHECK(week[static_cast<std::size_t>(i)] == plan);
        const bool isNext = plan.day >= context.today && plan.state == DayPlanState::due;
        due = due || !isNext ? due : std::optional{plan.day};
    }
    CHECK(progress::nextDue(context, 7) == due);
    CHECK(progress::nextDue(context, 0) == std::nullopt);
}

TEST_CASE("every third day and weekdays") {
    Course course{"2026-03-02"};
    course.plan("2026-04-05", "A3", "glider 3x4 every 3, diver 3x6");
    course.dossier.plans.back().value.prescriptions[1].weekdays = {rehab::Weekday::mon};
    std::string due;
    for (int i = 0; i < 9; ++i) {
        const auto plan = progress::dayPlan(course.on("2026-04-05"), day("2026-04-05") + i);
        due += has(plan, "glider") ? 'g' : '.';
        due += has(plan, "diver") ? 'd' : '.';
    }
    CHECK(due == "g..d"
                 "..g."
                 "...."
                 "g..."
                 ".d"); // 5 April 2026 is a Sunday
    CHECK(progress::dayPlan(course.on("2026-04-05"), day("2026-04-07")).state ==
          DayPlanState::rest);
}

TEST_CASE("a moved day is due where it was moved to") {
    Course course{"2026-03-02"};
    course.plan("2026-04-05", "A3", "glider 3x4 every 3");
    rehab::DayMove move;
    move.from = day("2026-04-08");
    move.to = day("2026-04-09");
    course.dossier.dayMoves.push_back({});
    course.dossier.dayMoves.back().value = move;
    CHECK(progress::dayPlan(course.on("2026-04-08")).state == DayPlanState::rest);
    CHECK(has(progress::dayPlan(course.on("2026-04-09")), "glider"));
}

TEST_CASE("an open urgent or emergency flag makes nothing due until it is cleared") {
    for (const auto* flag : {"RF1", "RF7"}) {
        CAPTURE(flag);
        Course course{"2026-03-02"};
        course.screening("2026-03-03", flag);
        const auto plan = progress::dayPlan(course.on("2026-03-05"));
        CHECK(plan.state == DayPlanState::blocked);
        CHECK(plan.items.empty());
        CHECK(rule(plan) == "redflag.open");
        CHECK(plan.because.front().source == flag);
        CHECK(progress::dayPlan(course.on("2026-03-02")).state == DayPlanState::due);
        course.cleared("2026-03-06");
        CHECK(progress::dayPlan(course.on("2026-03-05")).state == DayPlanState::blocked);
        CHECK(progress::dayPlan(course.on("2026-03-06")).state == DayPlanState::due);
    }
}

TEST_CASE("a later no does not clear an urgent yes") {
    Course course{"2026-03-02"};
    course.screening("2026-03-03", "RF10").screening("2026-03-04");
    CHECK(progress::dayPlan(course.on("2026-03-05")).state == DayPlanState::blocked);
}

TEST_CASE("for grade III, the young and referred pain a clinician makes the plan first") {
    Course torn{"2026-03-02"};
    torn.episode().grade = rehab::Grade::three;
    CHECK(rule(progress::dayPlan(torn.on("2026-03-05"))) == "clinicianFirst.grade");
    CHECK_FALSE(progress::planOn(torn.on("2026-03-05"), day("2026-03-05")));
    torn.plan("2026-03-04", "A1", "isometric-heel-dig 3x5s");
    CHECK(progress::dayPlan(torn.on("2026-03-05")).state == DayPlanState::due);

    Course young{"2026-03-02"};
    young.dossier.patient.value.birthDate = day("2008-03-06");
    CHECK(rule(progress::dayPlan(young.on("2026-03-05"))) == "clinicianFirst.age");
    CHECK(progress::dayPlan(young.on("2026-03-06")).state == DayPlanState::due);

    Course referred{"2026-03-02"};
    referred.type(rehab::InjuryType::gradual, "tendon");
    referred.episode().subType = rehab::SubType::referred;
    CHECK(rule(progress::dayPlan(referred.on("2026-03-05"))) == "clinicianFirst.subType");
}

TEST_CASE("an unknown grade gets a plan") {
    Course course{"2026-03-02"};
    course.episode().grade.reset();
    CHECK(progress::dayPlan(course.on("2026-03-05")).state == DayPlanState::due);
}

TEST_CASE("ill, holiday and flare pause; rest rests") {
    using rehab::DayStateKind;
    for (const auto kind : {DayStateKind::ill, DayStateKind::holiday, DayStateKind::flare}) {
        Course course{"2026-03-02"};
        course.state("2026-03-05", kind);
        const auto plan = progress::dayPlan(course.on("2026-03-05"));
        CHECK(plan.state == DayPlanState::paused);
        CHECK(rule(plan) == "day." + std::string{rehab::nameOf(kind)});
    }
    Course course{"2026-03-02"};
    course.state("2026-03-05", DayStateKind::rest);
    CHECK(progress::dayPlan(course.on("2026-03-05")).state == DayPlanState::rest);
    CHECK(progress::dayPlan(course.on("2026-03-06")).state == DayPlanState::due);
}

TEST_CASE("the day after red is held with its reason, the day after that goes on lower") {
    Course course{"2026-03-02"};
    course.plan("2026-03-05", "A2", "single-leg-bridge 4x12-15, diver 3x6-8");
    course.session("2026-03-06", "1/7", "single-leg-bridge 4x15, diver 3x8");
    const auto held = progress::dayPlan(course.on("2026-03-07"));
    CHECK(held.state == DayPlanState::held);
    REQUIRE_FALSE(held.because.empty());
    CHECK(held.because.front().rule == "dose.red");
    const auto after = progress::dayPlan(course.on("2026-03-08"));
    CHECK(after.state == DayPlanState::due);
    CHECK(item(after, "single-leg-bridge").dose.reps == 12);
    CHECK(item(after, "single-leg-bridge").last->dose.reps == 15);
}

TEST_CASE("only what hurt is held") {
    Course course{"2026-03-02"};
    course.plan("2026-03-05", "A2", "single-leg-bridge 4x12-15, diver 3x6-8");
    course.session("2026-03-06", "1/7>1", "single-leg-bridge 4x12 pain 1, diver 3x8 pain 7");
    const auto plan = progress::dayPlan(course.on("2026-03-07"));
    CHECK(plan.state == DayPlanState::due);
    CHECK(item(plan, "single-leg-bridge").state == ItemState::due);
    CHECK(item(plan, "diver").state == ItemState::held);
    CHECK(item(plan, "diver").last->pain == 7);
}

TEST_CASE("a red day under the plan before still holds the first day of the new one") {
    Course course{"2026-03-02"};
    course.plan("2026-03-05", "A2", "diver 3x6-8");
    course.session("2026-03-06", "1/7", "diver 3x8");
    course.plan("2026-03-07", "A2", "diver 3x6-8");
    CHECK(progress::dayPlan(course.on("2026-03-07")).state == DayPlanState::held);
}

TEST_CASE("a day is done when everything due was done, skipped or held") {
    Course course{"2026-03-02"};
    course.plan("2026-03-05", "A2", "single-leg-bridge 4x12, diver 3x6");
    course.session("2026-03-06", "1/1", "single-leg-bridge 4x12");
    auto plan = progress::dayPlan(course.on("2026-03-06"));
    CHECK(plan.state == DayPlanState::due);
    CHECK(item(plan, "single-leg-bridge").state == ItemState::done);
    CHECK(item(plan, "single-leg-bridge").timesDone == 1);
    course.session("2026-03-06", "1/1", "diver 2x6");
    plan = progress::dayPlan(course.on("2026-03-06"));
    CHECK(plan.state == DayPlanState::done);
    CHECK(item(plan, "diver").state == ItemState::partial);
    course.lastSession().sets[0].value.state = rehab::SetState::skipped;
    course.lastSession().sets[1].value.state = rehab::SetState::skipped;
    CHECK(item(progress::dayPlan(course.on("2026-03-06")), "diver").state == ItemState::skipped);
}

TEST_CASE("an exercise twice a day is done after the second time") {
    Course course{"2026-03-02"};
    course.plan("2026-03-05", "A1", "isometric-heel-dig 5x5s times 2");
    course.session("2026-03-06", "1/1", "isometric-heel-dig 5x5s");
    CHECK(progress::dayPlan(course.on("2026-03-06")).state == DayPlanState::due);
    course.session("2026-03-06", "1/1", "isometric-heel-dig 5x5s");
    CHECK(progress::dayPlan(course.on("2026-03-06")).state == DayPlanState::done);
}

TEST_CASE("a plan ends with its phase unless it was written for the new one") {
    Course course{"2026-03-02"};
    course.plan("2026-03-03", "A1", "dead-bug 3x6");
    course.decide("2026-03-10", rehab::DecisionKind::override_, "A2", "examined");
    CHECK(has(progress::dayPlan(course.on("2026-03-09")), "dead-bug"));
    CHECK(progress::planOn(course.on("2026-03-20"), day("2026-03-12"))->phase == "A2");
    course.plan("2026-03-12", "A2", "diver 3x6");
    CHECK(has(progress::dayPlan(course.on("2026-03-12")), "diver"));
}

TEST_CASE("what needs a missing tool is replaced by the same kind of exercise") {
    Course course{"2026-03-02"};
    course.episode().equipment.clear();
    for (const auto* phase : {"A1", "A2", "A3", "A4", "M"}) {
        CAPTURE(phase);
        const auto plan = progress::starterPlan(course.on("2026-03-05"), phase);
        CHECK_FALSE(plan.prescriptions.empty());
        CHECK(plan.prescriptions.size() <= 4);
    }
    course.decide("2026-03-04", rehab::DecisionKind::override_, "A3", "examined");
    const auto plan = progress::dayPlan(course.on("2026-03-04")); // three times a week from here
    const auto substitute = std::find_if(plan.items.begin(), plan.items.end(), [](const auto& i) {
        return i.substitutes == "romanian-deadlift";
    });
    REQUIRE(substitute != plan.items.end());
    CHECK(substitute->exercise != "romanian-deadlift");
}

TEST_CASE("red flags go on forbidding what they forbid after they were cleared") {
    Course course{"2026-03-02"};
    course.screening("2026-03-03", "RF6").cleared("2026-03-04");
    course.plan("2026-03-05", "A2", "sciatic-nerve-slider 2x10, diver 3x6");
    const auto plan = progress::dayPlan(course.on("2026-03-05"));
    CHECK(item(plan, "sciatic-nerve-slider").state == ItemState::held);
    CHECK(item(plan, "diver").state == ItemState::due);
}

TEST_CASE("a closed episode has nothing due") {
    Course course{"2026-03-02"};
    course.episode().state = rehab::EpisodeState::closed;
    CHECK(progress::dayPlan(course.on("2026-03-05")).state == DayPlanState::rest);
}
