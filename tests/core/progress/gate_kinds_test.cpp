#include "core/progress/gate_steps.h"

using namespace sinew;
using rehab::MeasurementKind;
using rehab::Truth;
using test::Course;
using test::criterion;
using test::gateOf;

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

TEST_CASE("what is counted names the run or session of each day that counts") {
    Course course{"2026-03-02"};
    course.session("2026-04-10", "0/0>0").run("2026-04-10", "90% 0", "progressive-sprint");
    course.session("2026-04-13", "0/0>1").run("2026-04-13", "90% 0", "progressive-sprint");
    course.session("2026-04-16", "0/0>0").run("2026-04-16", "90% 0", "progressive-sprint");
    const auto& runs = course.dossier.runs;
    const auto field = criterion(gateOf(course, "2026-04-18", "A4", "2026-04-05"), "a4-m-field");
    CHECK(field.value == 2);
    CHECK(field.records == std::vector<std::string>{runs[0].id.string(), runs[2].id.string()});
    CHECK(field.record == runs[2].id.text());
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
    CHECK(weeks(-1).records.size() == 6);
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
    CHECK(volume().record == course.dossier.goals.back().id.text());
    CHECK(volume().records.size() == 3);
    course.dossier.runs.back().value.distanceM = rehab::Metres::from(9000);
    CHECK(volume().state == Truth::notMet);
    course.dossier.runs.back().value.distanceM.reset();
    CHECK(volume().state == Truth::cannotJudge);
}
