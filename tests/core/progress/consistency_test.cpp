#include "core/progress/daily.h"
#include "progress/consistency_chart.h"

#include <catch2/catch_test_macros.hpp>

using namespace sinew;
using progress::DayAdherence;
using test::Course;
using test::daily;
using test::day;

namespace {

DayAdherence stateOn(const progress::Calendar& calendar, const char* when) {
    const auto* found = progress::dayIn(calendar, day(when));
    REQUIRE(found != nullptr);
    return found->state;
}

} // namespace

TEST_CASE("every day of the calendar is what became of it, and the week's days ahead are planned") {
    auto course = daily("1/1>1 1/7>1 . . 1/1>1 1/1>1 1/1>1");
    course.state("2026-03-05", rehab::DayStateKind::ill);
    const auto calendar = progress::consistencyCalendar(course.on("2026-03-10"));
    CHECK(calendar.from == day("2026-03-02"));
    CHECK(calendar.to == day("2026-03-15")); // a Sunday
    CHECK(calendar.days.size() == 14);
    CHECK(stateOn(calendar, "2026-03-02") == DayAdherence::onTime);
    CHECK(stateOn(calendar, "2026-03-04") == DayAdherence::held); // the day after a bad response
    CHECK(stateOn(calendar, "2026-03-05") == DayAdherence::rest);
    CHECK(progress::dayIn(calendar, day("2026-03-05"))->ownWord == rehab::DayStateKind::ill);
    CHECK(stateOn(calendar, "2026-03-09") == DayAdherence::missed);
    CHECK(stateOn(calendar, "2026-03-10") == DayAdherence::open);
    CHECK(stateOn(calendar, "2026-03-13") == DayAdherence::open);
    CHECK(progress::countOf(calendar, DayAdherence::open, day("2026-03-10")) == 6);
}

TEST_CASE("the calendar agrees day by day with what consistency is counted from") {
    const auto course = daily("1/1>1 . 1/1>1 1/7>2 . 1/1>1 . . 1/1>1 1/1>1");
    const auto context = course.on("2026-03-14");
    const auto calendar = progress::consistencyCalendar(context);
    for (const auto& kept : progress::adherenceDays(context, calendar.from, calendar.today)) {
        const auto* found = progress::dayIn(calendar, kept.day);
        REQUIRE(found != nullptr);
        CHECK(found->state == kept.state);
        CHECK(found->doneOn == kept.doneOn);
    }
}

TEST_CASE("a calendar begins where it is asked to, never before the onset") {
    const auto course = daily("1/1");
    const auto context = course.on("2026-03-20");
    CHECK(progress::consistencyCalendar(context, day("2026-03-10")).from == day("2026-03-10"));
    CHECK(progress::consistencyCalendar(context, day("2026-02-01")).from == day("2026-03-02"));
    CHECK(progress::dayIn(progress::consistencyCalendar(context), day("2026-03-01")) == nullptr);
}
