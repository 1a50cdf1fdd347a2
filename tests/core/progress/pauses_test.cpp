#include "progress/assessment.h"
#include "progress/consistency_chart.h"
#include "progress/day_plan.h"
#include "progress/pauses.h"
#include "rehab/validate.h"
#include "support/course.h"

#include <catch2/catch_test_macros.hpp>

using namespace sinew;
using progress::DayPlanState;
using progress::Pause;
using rehab::DayStateKind;
using test::Course;
using test::day;

namespace {

/// Every day from one to the other.
void say(Course& course, const char* from, const char* to, DayStateKind state) {
    for (auto on = day(from); on <= day(to); on = on + 1) {
        course.state(on.text(), state);
    }
}

} // namespace

TEST_CASE("days with one word are one pause, and what is over is left out") {
    Course course{"2026-03-02"};
    say(course, "2026-03-03", "2026-03-04", DayStateKind::ill); // over
    say(course, "2026-03-08", "2026-03-10", DayStateKind::ill);
    say(course, "2026-03-11", "2026-03-12", DayStateKind::flare);
    say(course, "2026-04-01", "2026-04-14", DayStateKind::holiday);
    const auto pauses = progress::pausesFrom(course.dossier, day("2026-03-09"));
    const std::vector<Pause> told{
        {DayStateKind::ill, day("2026-03-08"), day("2026-03-10")},
        {DayStateKind::flare, day("2026-03-11"), day("2026-03-12")},
        {DayStateKind::holiday, day("2026-04-01"), day("2026-04-14")},
    };
    CHECK(pauses == told);
    CHECK(progress::pausesFrom(course.dossier, day("2026-04-15")).empty());
}

TEST_CASE("a pause told ahead makes its days paused, and nothing of today is judged otherwise") {
    Course course{"2026-03-02"};
    course.screening("2026-03-02");
    course.days("2026-03-03", "1/1>1 1/1>1 1/1>1", "isometric-heel-dig 5x8s");
    const auto before = progress::assess(course.on("2026-03-06"));
    say(course, "2026-03-08", "2026-03-20", DayStateKind::holiday);
    const auto today = course.on("2026-03-06");
    CHECK(progress::assess(today) == before);
    CHECK(progress::dayPlan(today, day("2026-03-07")).state == DayPlanState::due);
    for (const auto* on : {"2026-03-08", "2026-03-14", "2026-03-20"}) {
        const auto plan = progress::dayPlan(today, day(on));
        CHECK(plan.state == DayPlanState::paused);
        CHECK(plan.because.front().rule == "day.holiday");
        CHECK(plan.items.empty());
    }
    CHECK(progress::dayPlan(today, day("2026-03-21")).state == DayPlanState::due);
    const auto calendar = progress::consistencyCalendar(today, {});
    CHECK(progress::dayIn(calendar, day("2026-03-08"))->state == progress::DayAdherence::rest);
}

TEST_CASE("paused days are not missed, and after a week of them the dose begins lower") {
    Course course{"2026-03-02"};
    course.screening("2026-03-02");
    course.days("2026-03-03", "1/1>1 1/1>1 1/1>1 1/1>1", "isometric-heel-dig 5x10s");
    say(course, "2026-03-07", "2026-03-15", DayStateKind::ill);
    const auto after = progress::assess(course.on("2026-03-16"));
    CHECK(after.adherence.missed == 0);
    for (const auto& dose : after.doses) {
        if (dose.exercise == "isometric-heel-dig") {
            CHECK(dose.step == progress::DoseStep::down);
        }
    }
}

TEST_CASE("a pause lies at most a year ahead, and nothing else does") {
    const rehab::Bounds bounds{day("2026-03-06"), day("2026-03-02")};
    rehab::Revision<rehab::DayState> pause;
    pause.day = day("2026-03-06") + rehab::pauseDaysAhead;
    CHECK(rehab::validate(pause, bounds).empty());
    pause.day = pause.day + 1;
    CHECK(rehab::validate(pause, bounds) == base::Problems{{"day", "futureDay", "2026-03-06"}});
    rehab::Revision<rehab::CheckIn> checkIn;
    checkIn.day = day("2026-03-07");
    CHECK_FALSE(rehab::validate(checkIn, bounds).empty());
}
