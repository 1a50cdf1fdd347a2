#include "progress/assessment.h"
#include "progress/return_checklist.h"
#include "support/course.h"

#include <catch2/catch_test_macros.hpp>

#include <algorithm>

using namespace sinew;
using progress::ReturnState;
using rehab::DecisionKind;
using rehab::MeasurementKind;
using rehab::Task;
using test::Course;
using test::day;

namespace {

Course inA4() {
    Course course{"2026-03-02"};
    course.decide("2026-04-10", DecisionKind::override_, "A4");
    return course;
}

ReturnState stateOf(const Course& course, std::string_view key, const char* today = "2026-04-20") {
    for (const auto& item : progress::returnChecklist(course.on(today))) {
        if (item.key == key) {
            return item.state;
        }
    }
    FAIL("no item " << key);
    return ReturnState::notApplicable;
}

/// Everything on the list, on 18 and 20 April.
Course ready() {
    auto course = inA4();
    course.screening("2026-03-02").visit("2026-04-20", {"signOff"});
    for (const auto* on : {"2026-04-18", "2026-04-20"}) {
        course.measure(on, MeasurementKind::ake, "20/18");
        course.measure(on, MeasurementKind::slr, "78/80");
        course.measure(on, MeasurementKind::bridgeReps, "24/25");
        course.measure(on, MeasurementKind::readiness, "9");
        course.hurt(on, MeasurementKind::ake, "0").hurt(on, MeasurementKind::slr, "0");
        course.task(on, Task::nordic3x4, "0").task(on, Task::changeOfDirection, "0");
    }
    course.measure("2026-04-18", MeasurementKind::tenderness, "0", "Dr. B");
    course.measure("2026-04-18", MeasurementKind::strengthOuter, "230/240", "Dr. B");
    course.hurt("2026-04-18", MeasurementKind::strengthOuter, "0");
    course.measure("2026-04-18", MeasurementKind::hTestInsecurity, "0", "Dr. B");
    for (const auto* on : {"2026-04-14", "2026-04-16", "2026-04-18"}) {
        course.session(on, "0/0>0").run(on, "100% 0 60min", "progressive-sprint");
    }
    return course;
}

} // namespace

TEST_CASE("the checklist before the return has thirteen items, each with its source") {
    const auto items = progress::returnChecklist(inA4().on("2026-04-20"));
    REQUIRE(items.size() == 13);
    for (const auto& item : items) {
        CAPTURE(item.key);
        CHECK_FALSE(item.criteria.empty());
        CHECK_FALSE(item.source.empty());
        CHECK(item.state != ReturnState::met); // nothing was tested
        CHECK(item.state != ReturnState::notApplicable);
    }
    CHECK(items.front().key == "palpation");
    CHECK(items.back().key == "clinician");
}

TEST_CASE("every item can be met, and then the gate is open too") {
    const auto course = ready();
    for (const auto& item : progress::returnChecklist(course.on("2026-04-20"))) {
        CAPTURE(item.key);
        CHECK(item.state == ReturnState::met);
    }
    const auto assessment = progress::assess(course.on("2026-04-20"));
    CHECK(assessment.gate.state == progress::GateState::open);
    CHECK(assessment.verdict == progress::Verdict::advance);
    CHECK(assessment.verdictTo == "M");
}

TEST_CASE("an item of two criteria is as strict as the stricter of them") {
    auto course = ready();
    course.measure("2026-04-20", MeasurementKind::bridgeReps, "19/20");
    CHECK(stateOf(course, "bridge") == ReturnState::notMet); // 95 % of the other side, under 20
    std::erase_if(course.dossier.measurements,
                  [](const auto& m) { return m.value.what == MeasurementKind::bridgeReps; });
    CHECK(stateOf(course, "bridge") == ReturnState::cannotJudge);
}

TEST_CASE("range and strength have to be like the other side and free of pain") {
    struct Row {
        MeasurementKind kind;
        const char* item;
        const char* on;
    };
    for (const auto& row : {Row{MeasurementKind::ake, "knee-extension", "2026-04-20"},
                            Row{MeasurementKind::slr, "straight-leg-raise", "2026-04-20"},
                            Row{MeasurementKind::strengthOuter, "strength", "2026-04-18"}}) {
        CAPTURE(row.item);
        auto course = ready();
        CHECK(stateOf(course, row.item) == ReturnState::met);
        course.hurt(row.on, row.kind, "1");
        CHECK(stateOf(course, row.item) == ReturnState::notMet);
        CHECK(progress::gateOf(course.on("2026-04-20")).state == progress::GateState::closed);
        course.hurt(row.on, row.kind, "-"); // tested, but nobody asked
        CHECK(stateOf(course, row.item) == ReturnState::cannotJudge);
        CHECK(progress::gateOf(course.on("2026-04-20")).state == progress::GateState::cannotJudge);
    }
    auto untested = ready();
    std::erase_if(untested.dossier.measurements,
                  [](const auto& m) { return m.value.what == MeasurementKind::ake; });
    CHECK(stateOf(untested, "knee-extension") == ReturnState::cannotJudge);
}

TEST_CASE("without a dynamometer painless bridges stand in for painless strength, marked weaker") {
    auto course = ready();
    course.episode().equipment = {"band"};
    std::erase_if(course.dossier.measurements,
                  [](const auto& m) { return m.value.what == MeasurementKind::strengthOuter; });
    CHECK(stateOf(course, "strength") == ReturnState::cannotJudge);
    course.task("2026-04-18", Task::bridge2x12, "0").task("2026-04-20", Task::bridge2x12, "0");
    CHECK(stateOf(course, "strength") == ReturnState::met);
}

TEST_CASE("readiness is met from eight on, on two days, by test or by check-in") {
    const auto rated = [](const char* first, const char* second) {
        auto course = inA4();
        course.measure("2026-04-18", MeasurementKind::readiness, first);
        course.measure("2026-04-20", MeasurementKind::readiness, second);
        return stateOf(course, "readiness");
    };
    CHECK(rated("8", "8") == ReturnState::met);
    CHECK(rated("7", "8") == ReturnState::notMet); // one good day of two
    CHECK(rated("9", "7") == ReturnState::notMet); // the newest decides
    CHECK(rated("x", "8") == ReturnState::notMet);
    CHECK(rated("8", "x") == ReturnState::cannotJudge);
    CHECK(stateOf(inA4(), "readiness") == ReturnState::cannotJudge);
    auto byCheckIn = inA4();
    byCheckIn.dailyPain("2026-04-18", "0 0 0");
    for (auto& checkIn : byCheckIn.dossier.checkIns) {
        checkIn.value.confidence = rehab::Rating::of<8>();
    }
    CHECK(stateOf(byCheckIn, "readiness") == ReturnState::met);
    byCheckIn.dossier.checkIns.back().value.confidence = rehab::Rating::of<5>();
    CHECK(stateOf(byCheckIn, "readiness") == ReturnState::notMet);
}

TEST_CASE("what the person's aim does not need is said to be not needed") {
    auto course = ready();
    course.episode().demand = rehab::Demand::run;
    for (const auto* key : {"h-test", "turns", "full-sessions"}) {
        CHECK(stateOf(course, key) == ReturnState::notApplicable);
    }
    CHECK(stateOf(course, "speed") == ReturnState::met); // thirty minutes on end, here sixty
    course.run("2026-04-20", "1 30min", "continuous-easy-run");
    CHECK(stateOf(course, "speed") == ReturnState::notMet);
}

TEST_CASE("the list stands only before the return") {
    CHECK(progress::returnChecklist(Course{"2026-03-02"}.on("2026-03-20")).empty());
    auto kept = ready();
    kept.decide("2026-04-20", DecisionKind::accept, "M");
    CHECK(progress::phaseOf(kept.on("2026-04-21")).phase == "M");
    CHECK(progress::returnChecklist(kept.on("2026-04-21")).empty());
    auto tendon = Course{"2026-03-02"};
    tendon.type(rehab::InjuryType::gradual, "tendon");
    tendon.decide("2026-04-10", DecisionKind::override_, "T4");
    CHECK(progress::returnChecklist(tendon.on("2026-04-20")).empty());
}

TEST_CASE("for a runner the list is information beside the gate, which opens without it") {
    Course course{"2026-03-02"};
    course.type(rehab::InjuryType::repetitive, "run-load");
    course.screening("2026-03-02");
    course.decide("2026-04-01", DecisionKind::override_, "R4");
    for (const auto* on : {"2026-04-14", "2026-04-17"}) {
        course.session(on, "0/0>0").run(on, "75% 0 20min", "stride-outs");
        course.measure(on, MeasurementKind::ake, "20/18");
    }
    course.measure("2026-04-17", MeasurementKind::strengthOuter, "230/240", "Dr. B");
    const auto assessment = progress::assess(course.on("2026-04-18"));
    CHECK(assessment.gate.state == progress::GateState::open);
    REQUIRE(assessment.returnChecklist.size() == 13);
    CHECK(stateOf(course, "knee-extension", "2026-04-18") == ReturnState::cannotJudge);
    for (const auto* on : {"2026-04-14", "2026-04-17"}) {
        course.hurt(on, MeasurementKind::ake, "0").hurt(on, MeasurementKind::strengthOuter, "0");
    }
    CHECK(stateOf(course, "knee-extension", "2026-04-18") == ReturnState::met);
    CHECK(stateOf(course, "strength", "2026-04-18") == ReturnState::met);
    CHECK(stateOf(course, "palpation", "2026-04-18") == ReturnState::cannotJudge);
    CHECK(stateOf(course, "clinician", "2026-04-18") == ReturnState::cannotJudge);
}

TEST_CASE("a runner enters running by walking and hopping with little pain and a green answer") {
    struct Row {
        const char* walk;
        const char* hops;
        const char* daily;
        const char* response;
        progress::GateState state;
    };
    using progress::GateState;
    for (const auto& row : {Row{"2", "2", "2", "1/1>1", GateState::open},
                            Row{"3", "2", "2", "1/1>1", GateState::closed},
                            Row{"2", "3", "2", "1/1>1", GateState::closed},
                            Row{"2", "2", "3", "1/1>1", GateState::closed},
                            Row{"2", "2", "2", "1/1>2", GateState::closed},
                            Row{"2", "2", "2", "1/1>-", GateState::cannotJudge},
                            Row{"-", "2", "2", "1/1>1", GateState::cannotJudge},
                            Row{"2", "2", "-", "1/1>1", GateState::cannotJudge}}) {
        Course course{"2026-03-02"};
        course.type(rehab::InjuryType::repetitive, "run-load").screening("2026-03-02");
        for (const auto* on : {"2026-03-08", "2026-03-09"}) {
            course.task(on, Task::briskWalk30, row.walk).task(on, Task::hops10, row.hops);
            course.dailyPain(on, row.daily);
        }
        course.session("2026-03-08", "1/1>1").session("2026-03-09", row.response);
        CAPTURE(row.walk, row.hops, row.daily, row.response);
        CHECK(progress::gateOf(course.on("2026-03-10")).state == row.state);
    }
}

TEST_CASE("each criterion names the records that it rests on") {
    const auto gate = progress::gateOf(ready().on("2026-04-20"));
    for (const auto& criterion : gate.criteria) {
        CAPTURE(criterion.id);
        CHECK_FALSE(criterion.record.empty());
        CHECK(criterion.records.size() == criterion.days.size());
    }
}
