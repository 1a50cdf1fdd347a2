#include "core/progress/daily.h"
#include "progress/adherence.h"

#include <catch2/catch_test_macros.hpp>

using namespace sinew;
using progress::DayAdherence;
using test::Course;
using test::daily;
using test::day;

TEST_CASE("consistency is what was kept of what was planned") {
    struct Row {
        const char* pains;
        int onTime, missed;
        std::optional<int> percent;
    };
    // 2 to 15 March; today, the 16th, still open
    const Row rows[] = {
        {"1/1 1/1 1/1 1/1 1/1 1/1 1/1 1/1 1/1 1/1 1/1 1/1 1/1 1/1", 13, 0, 100},
        {"1/1 1/1 1/1 1/1 1/1 1/1 1/1 . . . . . . .", 6, 7, 46},
        {". . . . . . . . . . . . . .", 0, 13, 0},
    };
    for (const auto& row : rows) {
        CAPTURE(row.pains);
        const auto found = progress::adherence(daily(row.pains).on("2026-03-16"));
        CHECK(found.onTime == row.onTime);
        CHECK(found.missed == row.missed);
        CHECK(found.planned == 13);
        CHECK(found.consistencyPct == row.percent);
    }
}

TEST_CASE("who begins two weeks after the injury has missed nothing of those weeks") {
    Course course{"2026-03-02"};
    course.screening("2026-03-16");
    const auto first = progress::adherence(course.on("2026-03-16"));
    CHECK(first.missed == 0);
    CHECK(first.planned == 0);
    CHECK(progress::adherence(course.on("2026-03-18")).missed == 2); // the 16th and the 17th
}

TEST_CASE("an entry for a day before the first screening counts from there") {
    Course course{"2026-03-02"};
    course.screening("2026-03-16");
    course.session("2026-03-14", "1/1", "isometric-heel-dig 5x5");
    const auto found = progress::adherence(course.on("2026-03-16"));
    CHECK(found.onTime == 1);
    CHECK(found.missed == 1); // the 15th
}

TEST_CASE("nothing is said below four planned days") {
    CHECK_FALSE(progress::adherence(daily("1/1 1/1 1/1").on("2026-03-05")).consistencyPct);
    CHECK(progress::adherence(daily("1/1 1/1 1/1 1/1").on("2026-03-06")).consistencyPct == 100);
}

TEST_CASE("following the plan including its holds is all of it") {
    auto course = daily("1/1>1 1/7>1 . 1/1>1 1/1>1");
    const auto found = progress::adherence(course.on("2026-03-07"));
    CHECK(found.held == 1);
    CHECK(found.planned == 5);
    CHECK(found.consistencyPct == 100);
    CHECK(found.band == progress::AdherenceBand::good);
}

TEST_CASE("the day of rest after a fast run is kept too") {
    Course course{"2026-03-02"};
    course.plan("2026-03-02", "A3", "progressive-sprint 1x1 step 85");
    for (const auto* on : {"2026-03-02", "2026-03-04", "2026-03-06", "2026-03-08"}) {
        course.session(on, "0/0>0").run(on, "85% 0 step:85", "progressive-sprint");
    }
    const auto found = progress::adherence(course.on("2026-03-09"));
    CHECK(found.onTime == 4);
    CHECK(found.held == 4);
    CHECK(found.missed == 0);
    CHECK(found.consistencyPct == 100);
}

TEST_CASE("every day of the plan names the records that say what became of it") {
    auto course = daily("1/1>1 1/7>1 . . 1/1>1");
    course.state("2026-03-05", rehab::DayStateKind::ill);
    const auto days =
        progress::adherenceDays(course.on("2026-03-07"), day("2026-03-02"), day("2026-03-06"));
    REQUIRE(days.size() == 5);
    const auto& sessions = course.dossier.sessions;
    using Records = std::vector<std::string>;
    CHECK(days[0].records == Records{sessions[0].session.id.string()});
    CHECK(days[2].state == DayAdherence::held);
    CHECK(days[2].records == Records{sessions[1].session.id.string()}); // of the red day
    CHECK(days[3].records == Records{course.dossier.dayStates.back().id.string()});
    CHECK(days[4].records == Records{sessions[2].session.id.string()});
    const auto shifted = daily("1/1 . 1/1 1/1");
    auto twice = shifted;
    twice.session("2026-03-04", "1/1", "diver 3x6");
    const auto moved =
        progress::adherenceDays(twice.on("2026-03-06"), day("2026-03-02"), day("2026-03-05"));
    CHECK(moved[1].state == DayAdherence::shifted);
    CHECK(moved[1].records.size() == 2);
    CHECK(progress::adherenceDays(shifted.on("2026-03-06"), day("2026-03-03"), day("2026-03-03"))
              .front()
              .records.empty());
}

TEST_CASE("training on a held day is not keeping to the plan") {
    auto course = daily("1/1>1 1/7>1 1/1>1 1/1>1 1/1>1");
    const auto days =
        progress::adherenceDays(course.on("2026-03-07"), day("2026-03-02"), day("2026-03-06"));
    REQUIRE(days.size() == 5);
    CHECK(days[2].state == DayAdherence::unplanned);
}

TEST_CASE("rest, illness and holiday are not planned") {
    auto course = daily("1/1 . . . 1/1 1/1 1/1");
    course.state("2026-03-03", rehab::DayStateKind::rest);
    course.state("2026-03-04", rehab::DayStateKind::ill);
    course.state("2026-03-05", rehab::DayStateKind::holiday);
    const auto found = progress::adherence(course.on("2026-03-08"));
    CHECK(found.planned == 4);
    CHECK(found.rest == 3);
    CHECK(found.consistencyPct == 100);
}

TEST_CASE("a session two days off counts as shifted, three days off does not, each only once") {
    Course course{"2026-03-02"};
    course.plan("2026-03-02", "A3", "glider 3x4 every 7");
    course.session("2026-03-02", "1/1", "glider 3x4");
    course.session("2026-03-11", "1/1", "glider 3x4"); // planned on the 9th
    course.session("2026-03-19", "1/1", "glider 3x4"); // planned on the 16th
    const auto days =
        progress::adherenceDays(course.on("2026-03-22"), day("2026-03-02"), day("2026-03-22"));
    CHECK(days[0].state == DayAdherence::onTime);
    CHECK(days[7].state == DayAdherence::shifted);
    CHECK(days[7].doneOn == day("2026-03-11"));
    CHECK(days[9].state == DayAdherence::rest); // used up by the 9th
    CHECK(days[14].state == DayAdherence::missed);
    CHECK(days[17].state == DayAdherence::unplanned);
}

TEST_CASE("a second session of a day can stand for a missed day beside it") {
    Course course{"2026-03-02"};
    course.plan("2026-03-02", "A2", "diver 3x6");
    course.session("2026-03-02", "1/1", "diver 3x6").session("2026-03-02", "1/1", "diver 3x6");
    const auto days =
        progress::adherenceDays(course.on("2026-03-10"), day("2026-03-02"), day("2026-03-04"));
    CHECK(days[0].state == DayAdherence::onTime);
    CHECK(days[1].state == DayAdherence::shifted);
    CHECK(days[2].state == DayAdherence::missed);
}

TEST_CASE("today is open until it is done") {
    auto course = daily("1/1 1/1 1/1 1/1");
    CHECK(progress::adherence(course.on("2026-03-06")).planned == 4);
    course.session("2026-03-06", "1/1", "diver 3x6");
    CHECK(progress::adherence(course.on("2026-03-06")).planned == 5);
}

TEST_CASE("the bands of keeping to a programme") {
    const auto band = [](const char* pains) {
        return progress::adherence(daily(pains).on("2026-03-12")).band;
    };
    using progress::AdherenceBand;
    CHECK(band("1/1 1/1 1/1 1/1 1/1 1/1 1/1 1/1 . .") == AdherenceBand::good);
    CHECK(band("1/1 . 1/1 . 1/1 . 1/1 . 1/1 .") == AdherenceBand::partial);
    CHECK(band("1/1 . . . . . . . . .") == AdherenceBand::low);
}
