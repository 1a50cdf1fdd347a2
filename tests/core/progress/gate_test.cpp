#include "progress/gate.h"
#include "progress/phase.h"
#include "support/course.h"

#include <catch2/catch_test_macros.hpp>

#include <algorithm>

using namespace sinew;
using progress::GateState;
using rehab::MeasurementKind;
using rehab::Task;
using rehab::Truth;
using test::Course;
using test::day;

namespace {

progress::CriterionJudgement criterion(const progress::GateJudgement& gate, std::string_view id) {
    const auto found = std::find_if(gate.criteria.begin(), gate.criteria.end(),
                                    [&](const auto& c) { return c.id == id; });
    INFO("criterion " << id);
    REQUIRE(found != gate.criteria.end());
    return *found;
}

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

progress::GateJudgement gateOf(const Course& course, const char* today, const char* phase,
                               const char* since) {
    return progress::gateOutOf(course.on(today), phase, day(since));
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

TEST_CASE(
    "symmetry: the published border of 75 percent, the extension reached, either range test") {
    const auto strength = [](const char* values) {
        Course course{"2026-03-02"};
        course.measure("2026-03-20", MeasurementKind::strengthOuter, values, "Dr. B");
        return criterion(gateOf(course, "2026-03-20", "A2", "2026-03-05"), "a2-a3-strength");
    };
    CHECK(strength("180/240").state == Truth::notMet); // exactly 75, more than 75 is asked
    CHECK(strength("180/240").value == 75);
    CHECK(strength("181/240").state == Truth::met);
    CHECK(strength("181/-").state == Truth::cannotJudge);
    CHECK(strength("x/240").state == Truth::cannotJudge);

    Course course{"2026-03-02"};
    course.measure("2026-03-19", MeasurementKind::ake, "34/18");
    course.measure("2026-03-20", MeasurementKind::ake, "34/18");
    const auto& range = criterion(gateOf(course, "2026-03-20", "A2", "2026-03-05"), "a2-a3-range");
    CHECK(range.state == Truth::met);
    CHECK(std::abs(range.value.value() - 77.78) < 0.01);
    CHECK(range.label == "a2-a3-ake");
}

TEST_CASE("the sound side's older value serves until it is tested again") {
    Course course{"2026-03-02"};
    course.measure("2026-03-12", MeasurementKind::slr, "-/80");
    course.measure("2026-03-19", MeasurementKind::slr, "64/-");
    course.measure("2026-03-20", MeasurementKind::slr, "64/-");
    CHECK(criterion(gateOf(course, "2026-03-20", "A2", "2026-03-05"), "a2-a3-range").value == 80);
    course.measure("2026-03-20", MeasurementKind::slr, "-/x");
    CHECK(criterion(gateOf(course, "2026-03-20", "A2", "2026-03-05"), "a2-a3-range").state ==
          Truth::cannotJudge);
}

TEST_CASE("with both legs injured only an own baseline from before can be compared") {
    Course course{"2026-03-02"};
    course.episode().side = rehab::Side::both;
    course.measure("2026-03-19", MeasurementKind::slr, "64/66");
    course.measure("2026-03-20", MeasurementKind::slr, "64/66");
    const auto& without =
        criterion(gateOf(course, "2026-03-20", "A2", "2026-03-05"), "a2-a3-range");
    CHECK(without.state == Truth::cannotJudge);
    course.measure("2026-01-10", MeasurementKind::slr, "80/80");
    const auto& with = criterion(gateOf(course, "2026-03-20", "A2", "2026-03-05"), "a2-a3-range");
    CHECK(with.state == Truth::met);
    CHECK(with.value == 80);
}

TEST_CASE("range measured after soft-tissue release opens nothing") {
    Course course{"2026-03-02"};
    for (const auto* on : {"2026-03-19", "2026-03-20"}) {
        course.measure(on, MeasurementKind::slr, "78/80");
    }
    CHECK(criterion(gateOf(course, "2026-03-20", "A2", "2026-03-05"), "a2-a3-range").state ==
          Truth::met);
    for (auto& measurement : course.dossier.measurements) {
        measurement.value.afterRelease = true;
    }
    CHECK(criterion(gateOf(course, "2026-03-20", "A2", "2026-03-05"), "a2-a3-range").state ==
          Truth::cannotJudge);
}

TEST_CASE("running is judged from runs: effort reached and pain") {
    const auto jog = [](auto fill) {
        Course course{"2026-03-02"};
        fill(course);
        return gateOf(course, "2026-03-20", "A2", "2026-03-05");
    };
    const auto clean =
        jog([](Course& c) { c.run("2026-03-18", "70% 0").run("2026-03-20", "70% 0"); });
    CHECK(criterion(clean, "a2-a3-jog-50").state == Truth::met);
    CHECK(criterion(clean, "a2-a3-jog-70").state == Truth::met);
    const auto slow =
        jog([](Course& c) { c.run("2026-03-18", "60% 0").run("2026-03-20", "60% 0"); });
    CHECK(criterion(slow, "a2-a3-jog-50").state == Truth::met);
    CHECK(criterion(slow, "a2-a3-jog-70").missing == "run");
    const auto faster = jog([](Course& c) {
        c.run("2026-03-16", "50% 0").run("2026-03-17", "50% 0");
        c.run("2026-03-18", "70% 1").run("2026-03-20", "70% 1");
    });
    CHECK(criterion(faster, "a2-a3-jog-50").state == Truth::met); // 70 % may hurt 1, 50 % may not
    CHECK(criterion(faster, "a2-a3-jog-70").state == Truth::met);
    const auto sore =
        jog([](Course& c) { c.run("2026-03-18", "70% 0").run("2026-03-20", "70% 2"); });
    CHECK(criterion(sore, "a2-a3-jog-70").state == Truth::notMet);
    const auto silent =
        jog([](Course& c) { c.run("2026-03-18", "70% 0").run("2026-03-20", "70%"); });
    CHECK(criterion(silent, "a2-a3-jog-70").state == Truth::cannotJudge);
    const auto howFast =
        jog([](Course& c) { c.run("2026-03-18", "70% 0").run("2026-03-20", "3"); });
    CHECK(criterion(howFast, "a2-a3-jog-70").state == Truth::cannotJudge);
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

TEST_CASE("a test for clinicians does not count when one examined oneself") {
    const auto palpation = [](const char* examiner) {
        Course course{"2026-03-02"};
        course.measure("2026-04-20", MeasurementKind::tenderness, "0", examiner);
        return criterion(gateOf(course, "2026-04-20", "A4", "2026-04-10"), "a4-m-palpation");
    };
    CHECK(palpation("Dr. B").state == Truth::met);
    CHECK(palpation("self").state == Truth::cannotJudge);
    CHECK(palpation("self").missing == "clinician");
}

TEST_CASE("only a signed visit with the sign-off among its codes signs a gate") {
    const auto signature = [](std::vector<std::string> codes, const char* today) {
        Course course{"2026-03-02"};
        course.visit("2026-04-20", std::move(codes));
        return criterion(gateOf(course, today, "A4", "2026-04-10"), "a4-m-clinician").state;
    };
    CHECK(signature({"signOff"}, "2026-04-20") == Truth::met);
    CHECK(signature({"signOff"}, "2026-05-04") == Truth::cannotJudge);
    CHECK(signature({"97110"}, "2026-04-20") == Truth::cannotJudge);
}

TEST_CASE("field sessions count on green days only") {
    const auto field = [](const char* third) {
        Course course{"2026-03-02"};
        course.session("2026-04-10", "0/0>0").run("2026-04-10", "90% 0", "progressive-sprint");
        course.session("2026-04-13", "0/0>0").run("2026-04-13", "90% 0", "progressive-sprint");
        course.session("2026-04-16", third).run("2026-04-16", "90% 0", "progressive-sprint");
        return criterion(gateOf(course, "2026-04-18", "A4", "2026-04-05"), "a4-m-field");
    };
    CHECK(field("0/0>0").state == Truth::met);
    CHECK(field("0/0>0").value == 3);
    CHECK(field("0/0>1").state == Truth::notMet);
    CHECK(field("0/0>-").state == Truth::notMet);
    CHECK(field("0/0>-").value == 2);
}

TEST_CASE("a tendon's load test has to be tolerated on five days of seven") {
    const auto test = [](const char* tests) {
        Course course{"2026-03-02"};
        course.type(rehab::InjuryType::gradual, "tendon");
        course.loadTests("2026-03-14", tests);
        return criterion(gateOf(course, "2026-03-20", "T1", "2026-03-02"), "t1-t2-load-test");
    };
    CHECK(test("3 3 2 3 . . 3").state == Truth::met);
    CHECK(test("3 3 2 . . . 3").state == Truth::notMet);
    CHECK(test("3 3 2 3 3 3 4").state == Truth::notMet);
    CHECK(test("3 3 2 3 4 4 3").state == Truth::met);
    CHECK(test(". . . . . . .").missing == "loadTest");
}

TEST_CASE("a tendon's holds count when all five sets were held long enough with little pain") {
    const auto holds = [](const char* sets) {
        Course course{"2026-03-02"};
        course.type(rehab::InjuryType::gradual, "tendon");
        course.session("2026-03-18", "1/2>1", sets).session("2026-03-20", "1/2>1", sets);
        return criterion(gateOf(course, "2026-03-20", "T1", "2026-03-02"), "t1-t2-holds").state;
    };
    CHECK(holds("isometric-heel-dig 5x45s pain 3") == Truth::met);
    CHECK(holds("isometric-heel-dig 5x45s") == Truth::met);
    CHECK(holds("isometric-heel-dig 5x45s pain 4") == Truth::notMet);
    CHECK(holds("isometric-heel-dig 4x45s pain 1") == Truth::cannotJudge);
    CHECK(holds("isometric-heel-dig 5x30s pain 1") == Truth::cannotJudge);
    CHECK(holds("isometric-heel-dig 5x- pain 1") == Truth::cannotJudge);
}

TEST_CASE("a runner's weeks in a row need their green runs in each") {
    const auto weeks = [](int skipped) {
        Course course{"2026-03-02"};
        course.type(rehab::InjuryType::repetitive, "run-load");
        course.episode().demand = rehab::Demand::run;
        const char* days[] = {"2026-04-01", "2026-04-03", "2026-04-05",
                              "2026-04-08", "2026-04-10", "2026-04-12"};
        for (int i = 0; i < 6; ++i) {
            if (i != skipped) {
                course.session(days[i], "0/0>0").run(days[i], "0 25min", "continuous-easy-run");
            }
        }
        return criterion(gateOf(course, "2026-04-13", "R2", "2026-03-25"), "r2-r3-weeks");
    };
    CHECK(weeks(-1).state == Truth::met);
    CHECK(weeks(-1).value == 2);
    CHECK(weeks(1).state == Truth::notMet);
    CHECK(weeks(1).value == 1);
    CHECK(weeks(5).value == 0);
}

TEST_CASE("the usual weekly volume is compared with the person's own goal") {
    Course course{"2026-03-02"};
    course.type(rehab::InjuryType::repetitive, "run-load");
    course.episode().demand = rehab::Demand::run;
    for (const auto* on : {"2026-05-01", "2026-05-03", "2026-05-05"}) {
        course.session(on, "0/0>0").run(on, "0 10000m 50min", "continuous-easy-run");
    }
    const auto volume = [&] {
        return criterion(gateOf(course, "2026-05-06", "R3", "2026-04-01"), "r3-r4-volume");
    };
    CHECK(volume().state == Truth::cannotJudge);
    rehab::Goal usual;
    usual.measure = "weeklyDistance";
    usual.baseline = rehab::Reading::from(30'000);
    course.dossier.goals.push_back({});
    course.dossier.goals.back().value = usual;
    CHECK(volume().state == Truth::met);
    CHECK(volume().value == 100);
    course.dossier.runs.back().value.distanceM = rehab::Metres::from(9000);
    CHECK(volume().state == Truth::notMet);
    course.dossier.runs.back().value.distanceM.reset();
    CHECK(volume().state == Truth::cannotJudge);
}

TEST_CASE("the last phase has no gate") {
    Course course{"2026-03-02"};
    CHECK(gateOf(course, "2026-05-01", "M", "2026-04-20").state == GateState::none);
}
