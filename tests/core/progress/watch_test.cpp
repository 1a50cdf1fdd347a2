#include "progress/assessment.h"
#include "progress/day_plan.h"
#include "support/course.h"

#include <catch2/catch_test_macros.hpp>

#include <algorithm>

using namespace sinew;
using progress::UpkeepLevel;
using rehab::DecisionKind;
using test::Course;
using test::day;

namespace {

/// In the last phase from 20 April on.
Course returned() {
    Course course{"2026-03-02"};
    course.screening("2026-03-02");
    course.decide("2026-04-20", DecisionKind::override_, "M");
    return course;
}

progress::Watch watchOf(const Course& course, const char* today) {
    const auto watch = progress::watch(course.on(today));
    REQUIRE(watch);
    return *watch;
}

std::optional<progress::Upkeep> upkeepOf(const Course& course, const char* today,
                                         std::string_view rule) {
    for (const auto& upkeep : watchOf(course, today).upkeep) {
        if (upkeep.because.rule == rule) {
            return upkeep;
        }
    }
    return std::nullopt;
}

UpkeepLevel levelOf(const Course& course, const char* today, std::string_view rule) {
    const auto upkeep = upkeepOf(course, today, rule);
    REQUIRE(upkeep);
    return upkeep->level;
}

} // namespace

TEST_CASE("the watch begins with the return or the last phase, whichever came first") {
    Course course{"2026-03-02"};
    CHECK_FALSE(progress::watch(course.on("2026-04-01")));
    course.decide("2026-04-01", DecisionKind::return_);
    CHECK(watchOf(course, "2026-04-08").from == day("2026-04-01"));
    course.decide("2026-04-10", DecisionKind::override_, "M");
    CHECK(watchOf(course, "2026-04-12").from == day("2026-04-01"));
    CHECK(watchOf(returned(), "2026-04-22").from == day("2026-04-20"));
}

TEST_CASE("the watch ends after eight weeks and its mark after 25 days") {
    const auto course = returned();
    CHECK(watchOf(course, "2026-05-15").marked);
    CHECK_FALSE(watchOf(course, "2026-05-16").marked);
    CHECK(watchOf(course, "2026-06-15").until == day("2026-06-15"));
    CHECK(watchOf(course, "2026-06-15").active);
    CHECK_FALSE(watchOf(course, "2026-06-16").active);
}

TEST_CASE("strength and fast runs: reminded of after a week, warned about after two") {
    struct Row {
        const char* today;
        UpkeepLevel level;
    };
    auto course = returned();
    course.session("2026-04-21", "0/0>0", "nordic-hamstring-exercise 3x8");
    course.run("2026-04-21", "95% 0", "progressive-sprint");
    for (const auto& row :
         {Row{"2026-04-27", UpkeepLevel::fine}, Row{"2026-04-28", UpkeepLevel::remind},
          Row{"2026-05-04", UpkeepLevel::remind}, Row{"2026-05-05", UpkeepLevel::warn}}) {
        CAPTURE(row.today);
        CHECK(levelOf(course, row.today, "watch.strength") == row.level);
        CHECK(levelOf(course, row.today, "watch.fastRun") == row.level);
    }
    course.run("2026-05-05", "80% 0", "progressive-sprint"); // not fast enough
    CHECK(levelOf(course, "2026-05-05", "watch.fastRun") == UpkeepLevel::warn);
    course.session("2026-05-05", "0/0>0", "single-leg-bridge 3x8"); // does not lengthen
    CHECK(levelOf(course, "2026-05-05", "watch.strength") == UpkeepLevel::warn);
}

TEST_CASE("what keeps strength after the return is what the plan has for the equipment at hand") {
    auto course = returned();
    const auto kept = [&] {
        return upkeepOf(course, "2026-04-22", "watch.strength").value().exercises;
    };
    CHECK(kept() == std::vector<std::string>{"nordic-hamstring-exercise"});
    course.episode().equipment.clear();
    CHECK(kept() == std::vector<std::string>{"bridge-walk-out"});
    const auto plan = progress::planOn(course.on("2026-04-22"), day("2026-04-22")).value();
    const auto& lines = plan.prescriptions;
    CHECK(std::any_of(lines.begin(), lines.end(),
                      [](const auto& line) { return line.exercise == "bridge-walk-out"; }));
}

TEST_CASE("check-ins after the return: two a week for four weeks, then one, then none") {
    struct Row {
        const char* checkIn; ///< the newest
        const char* today;
        UpkeepLevel level;
        const char* due;
    };
    for (const auto& row :
         {Row{"", "2026-04-22", UpkeepLevel::fine, "2026-04-23"},
          Row{"", "2026-04-23", UpkeepLevel::remind, "2026-04-23"},
          Row{"", "2026-04-29", UpkeepLevel::remind, "2026-04-23"},
          Row{"", "2026-04-30", UpkeepLevel::warn, "2026-04-23"},
          Row{"2026-04-30", "2026-05-02", UpkeepLevel::fine, "2026-05-03"},
          Row{"2026-04-30", "2026-05-03", UpkeepLevel::remind, "2026-05-03"},
          Row{"2026-05-15", "2026-05-17", UpkeepLevel::fine, "2026-05-18"},
          Row{"2026-05-15", "2026-05-18", UpkeepLevel::fine, "2026-05-22"}, // weekly from here on
          Row{"2026-05-15", "2026-05-22", UpkeepLevel::remind, "2026-05-22"},
          Row{"2026-05-15", "2026-05-29", UpkeepLevel::warn, "2026-05-22"}}) {
        CAPTURE(row.checkIn, row.today);
        auto course = returned();
        if (*row.checkIn != 0) {
            course.mornings(row.checkIn, "0");
        }
        const auto upkeep = upkeepOf(course, row.today, "watch.checkIn");
        REQUIRE(upkeep);
        CHECK(upkeep->level == row.level);
        CHECK(upkeep->due == day(row.due));
    }
    CHECK_FALSE(upkeepOf(returned(), "2026-06-16", "watch.checkIn"));
}

TEST_CASE("check-ins before the return do not count as those after it") {
    auto course = returned();
    course.mornings("2026-04-19", "0");
    CHECK_FALSE(upkeepOf(course, "2026-04-23", "watch.checkIn")->last);
}

TEST_CASE("each reminder says its days, its limit, the record and the source") {
    auto course = returned();
    course.session("2026-04-21", "0/0>0", "nordic-hamstring-exercise 3x8");
    course.mornings("2026-04-22", "0").run("2026-04-23", "95% 0", "progressive-sprint");
    const auto watch = watchOf(course, "2026-05-01");
    REQUIRE(watch.upkeep.size() == 3);
    const auto& strength = watch.upkeep.at(1);
    CHECK(strength.because.value == 10);
    CHECK(strength.because.limit == 14); // the next level
    CHECK(strength.because.day == day("2026-04-21"));
    CHECK(strength.because.record == course.dossier.sessions.back().session.id.text());
    for (const auto& upkeep : watch.upkeep) {
        CAPTURE(upkeep.because.rule);
        CHECK(upkeep.because.value == upkeep.days);
        CHECK_FALSE(upkeep.because.record.empty());
        CHECK_FALSE(upkeep.because.source.empty());
    }
}

TEST_CASE("who was injured there before keeps the plan for six months, by the calendar") {
    const auto keptUntil = [](const char* from, bool isRepeat) {
        Course course{"2026-02-02"};
        if (isRepeat) {
            course.episode().recurrenceOf = course.dossier.episode.id;
        }
        course.decide(from, DecisionKind::return_);
        return watchOf(course, "2027-06-01");
    };
    CHECK_FALSE(keptUntil("2026-04-20", false).keepUntil);
    const auto kept = keptUntil("2026-04-20", true);
    CHECK(kept.keepUntil == day("2026-10-20"));
    REQUIRE(kept.because.size() == 1);
    CHECK(kept.because.front().rule == "watch.keep");
    CHECK(kept.because.front().limit == 6);
    CHECK_FALSE(kept.because.front().record.empty());
    CHECK(keptUntil("2026-08-31", true).keepUntil == day("2027-02-28"));
}

TEST_CASE("a closed injury is reminded of nothing") {
    auto course = returned();
    course.episode().state = rehab::EpisodeState::closed;
    const auto watch = watchOf(course, "2026-05-20");
    CHECK_FALSE(watch.active);
    CHECK(watch.upkeep.empty());
}

TEST_CASE("what is asked after the return stands in the judgement") {
    CHECK(progress::assess(returned().on("2026-04-23")).watch == watchOf(returned(), "2026-04-23"));
    CHECK_FALSE(progress::assess(Course{"2026-03-02"}.on("2026-04-23")).watch);
}
