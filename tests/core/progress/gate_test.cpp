#include "core/progress/gate_steps.h"
#include "progress/pain_chart.h"

using namespace sinew;
using progress::GateState;
using rehab::MeasurementKind;
using rehab::Task;
using rehab::Truth;
using test::Course;
using test::criterion;
using test::day;
using test::gateOf;

namespace {

bool has(const progress::GateJudgement& gate, std::string_view id) {
    return std::any_of(gate.criteria.begin(), gate.criteria.end(),
                       [&](const auto& c) { return c.id == id; });
}

/// All that A1 -> A2 asks for, on 9 and 10 March.
Course readyForA2() {
    Course course{"2026-03-02"};
    course.screening("2026-03-02");
    course.days("2026-03-09", "1/1>1 1/1>1");
    course.dailyPain("2026-03-09", "3 2");
    for (const auto* on : {"2026-03-09", "2026-03-10"}) {
        course.task(on, Task::walk10, "1").task(on, Task::squat45, "1");
        course.task(on, Task::isometric90, "2").task(on, Task::bike5, "0");
        course.measure(on, MeasurementKind::normalStride, "1");
        course.measure(on, MeasurementKind::kneeStraight, "1");
    }
    return course;
}

} // namespace

TEST_CASE("A1 to A2 opens when everything was met on two days and the last response is green") {
    const auto course = readyForA2();
    const auto gate = progress::gateOf(course.on("2026-03-11"));
    CHECK(gate.from == "A1");
    CHECK(gate.to == "A2");
    CHECK(gate.state == GateState::open);
    CHECK(gate.floor.days == 2);
    CHECK(gate.floor.state == Truth::met);
    for (const auto& one : gate.criteria) {
        CAPTURE(one.id);
        CHECK(one.state == Truth::met);
        CHECK_FALSE(one.source.empty());
    }
    CHECK(criterion(gate, "a1-a2-walk").days == std::vector{day("2026-03-09"), day("2026-03-10")});
    CHECK(criterion(gate, "a1-a2-walk").bar == 1);
    CHECK(criterion(gate, "a1-a2-walk").comparison == "<=");
}

TEST_CASE("one criterion that is not met keeps the gate shut, whatever else is met") {
    auto course = readyForA2();
    course.task("2026-03-11", Task::squat45, "2");
    const auto gate = progress::gateOf(course.on("2026-03-11"));
    CHECK(gate.state == GateState::closed);
    const auto& squat = criterion(gate, "a1-a2-squat");
    CHECK(squat.state == Truth::notMet);
    CHECK(squat.value == 2);
    CHECK(squat.days.size() == 2); // two good days do not outweigh a newer bad one
}

TEST_CASE("a test on one day of two is not enough and says that days are missing") {
    auto course = readyForA2();
    auto& measurements = course.dossier.measurements;
    std::erase_if(measurements, [](const auto& m) {
        return m.value.task == Task::bike5 && m.day == day("2026-03-09");
    });
    const auto gate = progress::gateOf(course.on("2026-03-11"));
    CHECK(gate.state == GateState::closed);
    CHECK(criterion(gate, "a1-a2-bike").state == Truth::notMet);
    CHECK(criterion(gate, "a1-a2-bike").missing == "moreDays");
}

TEST_CASE("an untested criterion cannot be judged and says what is missing") {
    auto course = readyForA2();
    std::erase_if(course.dossier.measurements,
                  [](const auto& m) { return m.value.what == MeasurementKind::kneeStraight; });
    const auto gate = progress::gateOf(course.on("2026-03-11"));
    CHECK(gate.state == GateState::cannotJudge);
    CHECK(criterion(gate, "a1-a2-knee-straight").missing == "measurement");
}

TEST_CASE("a newest test that could not be done leaves the criterion in doubt") {
    auto course = readyForA2();
    course.task("2026-03-11", Task::squat45, "-");
    const auto gate = progress::gateOf(course.on("2026-03-11"));
    CHECK(gate.state == GateState::cannotJudge);
    CHECK(criterion(gate, "a1-a2-squat").state == Truth::cannotJudge);
}

TEST_CASE("evidence older than the window no longer counts") {
    const auto course = readyForA2();
    CHECK(progress::gateOf(course.on("2026-03-15")).state == GateState::open);
    CHECK(progress::gateOf(course.on("2026-03-16")).state == GateState::closed);
    const auto late = progress::gateOf(course.on("2026-03-20"));
    CHECK(late.state == GateState::cannotJudge);
    CHECK(criterion(late, "a1-a2-walk").missing == "task");
}

TEST_CASE("without a bike the ten-minute walk stands in, marked weaker") {
    auto course = readyForA2();
    std::erase_if(course.dossier.measurements,
                  [](const auto& m) { return m.value.task == Task::bike5; });
    CHECK(criterion(progress::gateOf(course.on("2026-03-11")), "a1-a2-bike").state ==
          Truth::cannotJudge);
    course.episode().equipment = {"band"};
    const auto gate = progress::gateOf(course.on("2026-03-11"));
    const auto& bike = criterion(gate, "a1-a2-bike");
    CHECK(bike.state == Truth::met);
    CHECK(bike.byAlternative);
    CHECK(bike.weaker);
    CHECK(bike.alternative == "a1-a2-bike-walk");
    CHECK(bike.label == "a1-a2-bike-walk");
    CHECK(gate.state == GateState::open);
}

TEST_CASE("the pain chart marks the day on which the gate came to stand open") {
    const auto course = readyForA2();
    const auto chart = progress::painChart(course.on("2026-03-15"));
    const auto opened = std::find_if(chart.markers.begin(), chart.markers.end(),
                                     [](const auto& marker) { return marker.kind == "gateOpen"; });
    REQUIRE(opened != chart.markers.end());
    const auto stateOn = [&](base::Day day) {
        return progress::gateOf(course.on(day.text())).state;
    };
    CHECK(stateOn(opened->day) == GateState::open);
    CHECK(stateOn(opened->day - 1) != GateState::open);
    const auto later = progress::painChart(course.on("2026-03-15"), opened->day + 1);
    CHECK(std::none_of(later.markers.begin(), later.markers.end(),
                       [](const auto& marker) { return marker.kind == "gateOpen"; }));
}

TEST_CASE("red flags: unanswered cannot be judged, a yes shuts, a clearance opens again") {
    auto course = readyForA2();
    course.dossier.screenings.clear();
    CHECK(criterion(progress::gateOf(course.on("2026-03-11")), "a1-a2-red-flags").missing ==
          "screening");
    course.screening("2026-03-02");
    course.dossier.screenings.back().value.answers[3].reset();
    CHECK(progress::gateOf(course.on("2026-03-11")).state == GateState::cannotJudge);
    course.dossier.screenings.clear();
    course.screening("2026-03-02", "RF2");
    CHECK(progress::gateOf(course.on("2026-03-11")).state == GateState::closed);
    course.cleared("2026-03-05");
    CHECK(progress::gateOf(course.on("2026-03-11")).state == GateState::open);
    CHECK(progress::gateOf(course.on("2026-03-11")).state == GateState::open);
}

TEST_CASE("the last response has to be green: amber shuts, a missing morning leaves it in doubt") {
    const auto with = [](const char* pain, const char* today) {
        auto course = readyForA2();
        course.session("2026-03-11", pain);
        return progress::gateOf(course.on(today)).state;
    };
    CHECK(with("1/1>1", "2026-03-12") == GateState::open);
    CHECK(with("1/3>1", "2026-03-12") == GateState::closed);
    CHECK(with("1/1", "2026-03-11") == GateState::open); // only tomorrow can answer
    CHECK(with("1/3", "2026-03-11") == GateState::closed);
    CHECK(with("1/-", "2026-03-11") == GateState::cannotJudge);
    CHECK(with("1/1", "2026-03-12") == GateState::cannotJudge);
    CHECK(with("1/1", "2026-03-13") == GateState::closed);
}

TEST_CASE("time is a floor by grade, and an unknown grade counts as II") {
    const auto floorOf = [](std::optional<rehab::Grade> grade, const char* today) {
        Course course{"2026-03-02"};
        course.episode().grade = grade;
        return gateOf(course, today, "A2", "2026-03-05").floor;
    };
    CHECK(floorOf(rehab::Grade::one, "2026-03-07").state == Truth::met);
    CHECK(floorOf(rehab::Grade::one, "2026-03-06").state == Truth::notMet);
    CHECK(floorOf(rehab::Grade::two, "2026-03-15").state == Truth::notMet);
    CHECK(floorOf(rehab::Grade::two, "2026-03-16").state == Truth::met);
    CHECK(floorOf(std::nullopt, "2026-03-15").days == 14);
    CHECK(floorOf(rehab::Grade::three, "2026-04-12").state == Truth::notMet);
    CHECK(floorOf(rehab::Grade::three, "2026-04-13").state == Truth::met);
}

TEST_CASE("who only wants daily life back walks instead of running and never sees the sprint") {
    Course course{"2026-03-02"};
    course.episode().demand = rehab::Demand::daily;
    const auto gate = gateOf(course, "2026-03-20", "A2", "2026-03-05");
    CHECK(has(gate, "a2-a3-brisk-walk"));
    CHECK_FALSE(has(gate, "a2-a3-jog-50"));
    CHECK(gateOf(course, "2026-03-20", "A3", "2026-03-05").to == "M");
    course.episode().demand = rehab::Demand::run;
    const auto running = gateOf(course, "2026-04-20", "A3", "2026-03-05");
    CHECK(running.to == "A4");
    CHECK(has(running, "a3-a4-run-30"));
    CHECK_FALSE(has(running, "a3-a4-run-90"));
    CHECK_FALSE(has(running, "a3-a4-turns"));
}

TEST_CASE("the last phase has no gate") {
    Course course{"2026-03-02"};
    CHECK(gateOf(course, "2026-05-01", "M", "2026-04-20").state == GateState::none);
}
