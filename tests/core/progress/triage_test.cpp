#include "progress/assessment.h"
#include "progress/watch.h"
#include "support/course.h"

#include <catch2/catch_test_macros.hpp>

#include <algorithm>

using namespace sinew;
using progress::FlagLevel;
using progress::Verdict;
using test::Course;
using test::day;

namespace {

std::vector<std::string> rules(const Course& course, const char* today) {
    std::vector<std::string> list;
    for (const auto& flag : progress::triage(course.on(today))) {
        list.push_back(flag.rule);
    }
    return list;
}

bool has(const std::vector<std::string>& list, std::string_view rule) {
    return std::find(list.begin(), list.end(), rule) != list.end();
}

Verdict verdict(const Course& course, const char* today) {
    return progress::assess(course.on(today)).verdict;
}

/// Somebody who does everything and feels little.
Course quiet() {
    Course course{"2026-03-02"};
    return course.screening("2026-03-02").days("2026-03-02", "1/1>1 1/1>1 1/1>1 1/1>1 1/1>1");
}

} // namespace

TEST_CASE("nobody is flagged for a quiet week") {
    CHECK(rules(quiet(), "2026-03-07").empty());
    CHECK(verdict(quiet(), "2026-03-07") == Verdict::hold);
}

TEST_CASE("pain over the limit, a worse morning, a missing one, two red days") {
    auto course = quiet();
    course.session("2026-03-07", "1/7>3").session("2026-03-09", "1/1").session("2026-03-11", "1/6");
    const auto flags = progress::triage(course.on("2026-03-12"));
    REQUIRE(flags.size() == 5);
    CHECK(flags[0].rule == "pain.overLimit");
    CHECK(flags[0].level == FlagLevel::act);
    CHECK(flags[0].values == std::vector<double>{7, 6});
    CHECK(flags[0].limit == 4);
    CHECK(flags[1].rule == "red.twice");
    CHECK(flags[1].days == std::vector{day("2026-03-07"), day("2026-03-11")});
    CHECK(flags[2].rule == "morning.worse");
    CHECK(flags[3].rule == "rescreen.painRise"); // from 1 to 7 in a day
    CHECK(flags[4].rule == "morning.missing");
    CHECK(verdict(course, "2026-03-12") == Verdict::refer);
    CHECK(rules(course, "2026-03-25") == std::vector<std::string>{"silence"});
}

TEST_CASE("a patient's own limit counts before the usual one") {
    auto course = quiet();
    course.session("2026-03-07", "1/3>1");
    CHECK_FALSE(has(rules(course, "2026-03-08"), "pain.overLimit"));
    rehab::Limit limit;
    limit.rule = "pain.overLimit";
    limit.value = rehab::Reading::from(2000).value();
    course.dossier.limits.push_back({});
    course.dossier.limits.back().value = limit;
    CHECK(has(rules(course, "2026-03-08"), "pain.overLimit"));
}

TEST_CASE("three planned days without any entry are silence, rest days are not") {
    auto course = quiet(); // the last entry is the morning of the 7th
    CHECK_FALSE(has(rules(course, "2026-03-10"), "silence"));
    CHECK(has(rules(course, "2026-03-11"), "silence"));
    course.state("2026-03-10", rehab::DayStateKind::rest);
    CHECK_FALSE(has(rules(course, "2026-03-11"), "silence"));
}

TEST_CASE("an open red flag comes first and stops or refers") {
    auto course = quiet();
    course.session("2026-03-07", "1/7>3");
    course.screening("2026-03-05", "RF7");
    const auto flags = progress::triage(course.on("2026-03-08"));
    CHECK(flags.at(0).rule == "redflag.open");
    CHECK(flags.at(0).level == FlagLevel::emergency);
    CHECK(flags.at(0).source == "RF7");
    CHECK(verdict(course, "2026-03-08") == Verdict::stop);
    auto urgent = quiet();
    CHECK(verdict(urgent.screening("2026-03-05", "RF1"), "2026-03-08") == Verdict::refer);
}

TEST_CASE("the day of and after red is rest") {
    auto course = quiet();
    course.session("2026-03-07", "1/7");
    CHECK(verdict(course, "2026-03-07") == Verdict::rest);
    CHECK(verdict(course, "2026-03-08") == Verdict::rest);
    CHECK(verdict(course, "2026-03-09") == Verdict::hold);
}

TEST_CASE("range lost beyond the error of measurement proposes a step back") {
    auto course = quiet();
    course.decide("2026-03-04", rehab::DecisionKind::override_, "A2", "examined");
    course.measure("2026-03-05", rehab::MeasurementKind::ake, "20/18", "Dr. B");
    course.measure("2026-03-07", rehab::MeasurementKind::ake, "30/18", "Dr. B");
    CHECK(verdict(course, "2026-03-07") == Verdict::stepBack);
}

TEST_CASE("a run far over the longest of the last thirty days is a spike of three levels") {
    const auto level = [](const char* run) -> std::optional<FlagLevel> {
        auto course = quiet();
        course.run("2026-03-03", "1 5000m 30min").run("2026-03-07", run);
        const auto flags = progress::triage(course.on("2026-03-08"));
        const auto found = std::find_if(flags.begin(), flags.end(),
                                        [](const auto& f) { return f.rule == "run.spike"; });
        return found == flags.end() ? std::nullopt : std::optional{found->level};
    };
    CHECK_FALSE(level("1 5500m 30min"));
    CHECK(level("1 5600m 30min") == FlagLevel::info);
    CHECK(level("1 6600m 30min") == FlagLevel::watch);
    CHECK(level("1 10100m 60min") == FlagLevel::act);
}

TEST_CASE("a snoozed flag says until when, an urgent one cannot be snoozed") {
    auto course = quiet();
    course.session("2026-03-07", "1/5>1").screening("2026-03-05", "RF1");
    for (const auto* rule : {"pain.overLimit", "redflag.open"}) {
        rehab::Snooze snooze;
        snooze.rule = rule;
        snooze.until = day("2026-03-12");
        course.dossier.snoozes.push_back({});
        course.dossier.snoozes.back().day = day("2026-03-08");
        course.dossier.snoozes.back().value = snooze;
    }
    for (const auto& flag : progress::triage(course.on("2026-03-08"))) {
        CAPTURE(flag.rule);
        CHECK(flag.snoozedUntil.has_value() == (flag.rule == "pain.overLimit"));
    }
}

TEST_CASE("a re-evaluation is due after thirty days, twelve visits or a change of phase") {
    auto course = quiet();
    course.visit("2026-03-03");
    CHECK_FALSE(has(rules(course, "2026-03-20"), "reeval.due"));
    CHECK(has(rules(course, "2026-04-02"), "reeval.due"));
    auto changed = quiet();
    changed.visit("2026-03-03").decide("2026-03-10", rehab::DecisionKind::override_, "A2", "ok");
    CHECK(has(rules(changed, "2026-03-11"), "reeval.due"));
    changed.visit("2026-03-11", {"reevaluation"});
    CHECK_FALSE(has(rules(changed, "2026-03-12"), "reeval.due"));
}

TEST_CASE("the estimate: shown from day seven, amateurs take twice as long, the guess beside it") {
    Course course{"2026-03-02"};
    course.episode().guessDays = rehab::Days::of<30>();
    const auto early = progress::estimate(course.on("2026-03-08"));
    CHECK_FALSE(early.shown);
    CHECK(early.guessDay == 30);
    const auto amateur = progress::estimate(course.on("2026-03-09"));
    CHECK(amateur.shown);
    CHECK(amateur.basis == "gradeII");
    CHECK(amateur.midDay >= 38);
    CHECK(amateur.midDay <= 42); // twice the published 20
    CHECK(amateur.lowDay == 28); // no gate lets through earlier
    CHECK(amateur.highDay > 65);
    course.episode().level = rehab::Level::elite;
    CHECK(progress::estimate(course.on("2026-03-09")).midDay < amateur.midDay);
}

TEST_CASE("what is known of the early course stands beside the estimate and does not move it") {
    Course course{"2026-03-02"};
    const auto before = progress::estimate(course.on("2026-03-14"));
    CHECK(before.known.empty());
    course.session("2026-03-02", "5/6").visit("2026-03-04");
    course.task("2026-03-06", rehab::Task::walk10, "1");
    course.task("2026-03-08", rehab::Task::walk10, "0");
    course.task("2026-03-08", rehab::Task::bridge2x12, "4"); // before day 7
    course.task("2026-03-10", rehab::Task::bridge2x12, "3");
    course.measure("2026-03-09", rehab::MeasurementKind::strengthOuter, "120/240", "Dr. B");
    const auto after = progress::estimate(course.on("2026-03-14"));
    CHECK(after.lowDay == before.lowDay);
    CHECK(after.highDay == before.highDay);
    struct Row {
        const char* rule;
        double value;
        const char* day;
    };
    const Row rows[] = {{"predictor.worstPain", 6, "2026-03-02"},
                        {"predictor.walk", 6, "2026-03-08"},
                        {"predictor.care", 2, "2026-03-04"},
                        {"predictor.strength", 50, "2026-03-09"},
                        {"predictor.bridge", 3, "2026-03-10"}};
    REQUIRE(after.known.size() == std::size(rows));
    for (std::size_t i = 0; i < std::size(rows); ++i) {
        CAPTURE(rows[i].rule);
        CHECK(after.known[i].rule == rows[i].rule);
        CHECK(after.known[i].value == rows[i].value);
        CHECK(after.known[i].day == day(rows[i].day));
        CHECK_FALSE(after.known[i].record.empty());
        CHECK_FALSE(after.known[i].source.empty());
    }
}

TEST_CASE("every flag names its days and where its rule comes from") {
    auto course = quiet();
    course.session("2026-03-07", "1/7>3").session("2026-03-09", "1/1").session("2026-03-11", "1/6");
    course.run("2026-03-03", "1 5000m 30min").run("2026-03-08", "1 9000m 50min");
    course.screening("2026-03-10", "RF6").visit("2026-02-01");
    for (const auto& flag : progress::triage(course.on("2026-03-12"))) {
        CAPTURE(flag.rule);
        CHECK_FALSE(flag.days.empty());
        CHECK_FALSE(flag.source.empty());
    }
}

TEST_CASE("time that has passed narrows the estimate from below") {
    const Course course{"2026-03-02"};
    const auto late = progress::estimate(course.on("2026-05-01"));
    CHECK(late.lowDay > 60);
    CHECK(late.midDay > late.lowDay);
    CHECK(late.highDay > late.midDay);
}

TEST_CASE("pain after the return is flagged as long as the return is watched") {
    auto course = quiet();
    course.decide("2026-04-01", rehab::DecisionKind::return_);
    course.session("2026-04-08", "0/4");
    CHECK(has(rules(course, "2026-04-08"), "watch.pain"));
    course.session("2026-05-28", "0/4");
    CHECK_FALSE(has(rules(course, "2026-05-28"), "watch.pain"));
}
