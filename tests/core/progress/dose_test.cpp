#include "progress/day_plan.h"
#include "progress/dose.h"
#include "support/course.h"

#include <catch2/catch_test_macros.hpp>

#include <algorithm>

using namespace sinew;
using progress::DoseStep;
using test::Course;
using test::day;

namespace {

progress::DoseTarget target(const Course& course, const char* today, std::string_view exercise) {
    for (auto& found : progress::doseTargets(course.on(today))) {
        if (found.exercise == exercise) {
            return found;
        }
    }
    FAIL("no target for " << exercise);
    return {};
}

bool says(const progress::DoseTarget& target, std::string_view rule) {
    return std::any_of(target.because.begin(), target.because.end(),
                       [&](const auto& because) { return because.rule == rule; });
}

/// Bridges, 4 x 12 to 15, from 5 March on.
Course bridges(const char* pains, const char* done = "single-leg-bridge 4x12") {
    Course course{"2026-03-02"};
    course.plan("2026-03-05", "A2", "single-leg-bridge 4x12-15");
    course.days("2026-03-05", pains, done);
    return course;
}

} // namespace

TEST_CASE("the newest days of an exercise turn its dose") {
    struct Row {
        const char* pains;
        const char* today;
        const char* step;
        int reps;
        const char* because;
    };
    const Row rows[] = {
        {"", "2026-03-05", "same", 12, "dose.start"},
        {"1/1>1", "2026-03-06", "same", 12, "dose.greenOnce"},
        {"1/1>1 1/1>1", "2026-03-07", "up", 14, "dose.greenTwice"},
        {"1/1>1 1/1>1 . 1/1", "2026-03-09", "same", 12, "dose.awaitsMorning"},
        {"1/1>1 1/3>1", "2026-03-07", "same", 12, "dose.amber"},
        {"1/3>1 1/3>1 1/3>1", "2026-03-08", "same", 12, "dose.amber"},
        {"1/1>1 1/1>-", "2026-03-08", "same", 12, "response.missingMorning"},
        {"1/1>1 1/->1", "2026-03-07", "same", 12, "response.missingWorst"},
        {"1/1>1 1/6>1", "2026-03-07", "held", 12, "dose.red"},
        {"1/1>1 1/6>1", "2026-03-08", "same", 12, "dose.atStart"},
    };
    for (const auto& row : rows) {
        CAPTURE(row.pains, row.today);
        const auto found = target(bridges(row.pains), row.today, "single-leg-bridge");
        CHECK(rehab::nameOf(found.step) == row.step);
        CHECK(found.to.reps == row.reps);
        CHECK(found.to.sets == 4);
        CHECK(says(found, row.because));
        CHECK(found.applied);
    }
}

TEST_CASE("a person may stay at her dose for a day, and is asked again the day after") {
    auto course = bridges("1/1>1 1/1>1");
    rehab::Revision<rehab::Snooze> wish;
    wish.day = day("2026-03-07");
    wish.value.rule = progress::stayRule("single-leg-bridge");
    wish.value.until = day("2026-03-07");
    course.dossier.snoozes.push_back(wish);
    const auto stayed = target(course, "2026-03-07", "single-leg-bridge");
    CHECK(stayed.step == DoseStep::same);
    CHECK(stayed.to == stayed.from);
    CHECK(says(stayed, "dose.stay"));
    CHECK(target(course, "2026-03-08", "single-leg-bridge").step == DoseStep::up);
}

TEST_CASE("a step down never goes below the start of the range, and up never over its top") {
    auto course = bridges("1/1>1 1/1>1", "single-leg-bridge 4x14");
    auto up = target(course, "2026-03-07", "single-leg-bridge");
    CHECK(up.from.reps == 14);
    CHECK(up.to.reps == 15);
    course = bridges("1/1>1 1/6>1", "single-leg-bridge 4x15");
    const auto red = target(course, "2026-03-08", "single-leg-bridge");
    CHECK(red.step == DoseStep::down);
    CHECK(red.to.reps == 12);
}

TEST_CASE("three ambers that count lower the dose by one, ambers within the limit only hold") {
    const auto counting = bridges("1/1>2 1/1>2 1/1>2", "single-leg-bridge 4x15");
    CHECK(target(counting, "2026-03-08", "single-leg-bridge").step == DoseStep::down);
    CHECK(target(counting, "2026-03-08", "single-leg-bridge").to.reps == 13);
    const auto within = bridges("1/3>1 1/3>1 1/3>1 1/3>1", "single-leg-bridge 4x15");
    CHECK(target(within, "2026-03-09", "single-leg-bridge").step == DoseStep::same);
    const auto broken = bridges("1/1>2 1/1>2 1/1>1 1/1>2", "single-leg-bridge 4x15");
    CHECK(target(broken, "2026-03-09", "single-leg-bridge").step == DoseStep::same);
}

TEST_CASE("a masked day raises nothing") {
    auto course = bridges("1/1>1 1/1>1");
    course.lastSession().session.value.painkiller = true;
    CHECK(target(course, "2026-03-07", "single-leg-bridge").step == DoseStep::same);
}

TEST_CASE("failed or unanswered repetitions never advance") {
    auto failed = bridges("1/1>1 1/1>1");
    failed.lastSession().sets.back().value.reps = rehab::Count::of<9>();
    CHECK(says(target(failed, "2026-03-07", "single-leg-bridge"), "dose.incomplete"));
    auto partial = bridges("1/1>1 1/1>1");
    partial.lastSession().sets.back().value.state = rehab::SetState::partial;
    CHECK(target(partial, "2026-03-07", "single-leg-bridge").step == DoseStep::same);
    auto fewer = bridges("1/1>1 1/1>1");
    fewer.lastSession().sets.pop_back();
    CHECK(target(fewer, "2026-03-07", "single-leg-bridge").step == DoseStep::same);
    auto blank = bridges("1/1>1 1/1>1");
    blank.lastSession().sets.back().value.reps.reset();
    const auto found = target(blank, "2026-03-07", "single-leg-bridge");
    CHECK(found.step == DoseStep::same);
    CHECK(found.to.reps == 12);
    CHECK(says(found, "dose.unanswered"));
}

TEST_CASE("two greens at different doses are not two greens at one dose") {
    Course course{"2026-03-02"};
    course.plan("2026-03-05", "A2", "single-leg-bridge 4x12-15");
    course.session("2026-03-05", "1/1>1", "single-leg-bridge 4x12");
    course.session("2026-03-06", "1/1>1", "single-leg-bridge 4x14");
    const auto found = target(course, "2026-03-07", "single-leg-bridge");
    CHECK(found.step == DoseStep::same);
    CHECK(found.to.reps == 14);
    CHECK(says(found, "dose.greenOnce"));
}

TEST_CASE("an exercise that did not hurt goes up although another one did") {
    Course course{"2026-03-02"};
    course.plan("2026-03-05", "A2", "single-leg-bridge 4x12-15, diver 3x6-8");
    course.days("2026-03-05", "1/4>1 1/4>1", "single-leg-bridge 4x12 pain 1, diver 3x6 pain 4");
    CHECK(target(course, "2026-03-07", "single-leg-bridge").step == DoseStep::up);
    CHECK(target(course, "2026-03-07", "diver").step == DoseStep::same);
}

TEST_CASE("one variable at a time: holds before repetitions, load only as a suggestion") {
    Course course{"2026-03-02"};
    course.days("2026-03-02", "1/1>1 1/1>1", "isometric-heel-dig 5x5s");
    const auto hold = target(course, "2026-03-04", "isometric-heel-dig");
    CHECK(hold.step == DoseStep::up);
    CHECK(hold.to.holdS == 10);
    CHECK(hold.to.effortPct == hold.from.effortPct);
    CHECK(hold.to.sets == 5);

    Course loaded{"2026-03-02"};
    loaded.plan("2026-03-05", "A3", "romanian-deadlift 3x8@20");
    loaded.days("2026-03-05", "1/1>1 1/1>1", "romanian-deadlift 3x8@20");
    const auto more = target(loaded, "2026-03-07", "romanian-deadlift");
    CHECK(more.step == DoseStep::up);
    CHECK_FALSE(more.applied);
    CHECK(more.to.loadKg == 21);
    CHECK(more.due().loadKg == 20);
    CHECK(says(more, "dose.atTop"));
}

TEST_CASE("a fixed prescription stays what the clinician wrote, but is held after red") {
    auto course = bridges("1/1>1 1/1>1");
    course.dossier.plans.back().value.prescriptions[0].progression = rehab::Progression::fixed;
    CHECK(target(course, "2026-03-07", "single-leg-bridge").step == DoseStep::same);
    course.session("2026-03-07", "1/8", "single-leg-bridge 4x12");
    CHECK(target(course, "2026-03-07", "single-leg-bridge").step == DoseStep::held);
}

TEST_CASE("a gap of a week takes one step back, of two weeks a phase for eccentric work") {
    const auto week = bridges("1/1>1", "single-leg-bridge 4x15");
    CHECK(target(week, "2026-03-11", "single-leg-bridge").step == DoseStep::same);
    const auto after = target(week, "2026-03-12", "single-leg-bridge");
    CHECK(after.step == DoseStep::down);
    CHECK(after.to.reps == 13);
    CHECK(says(after, "dose.gap"));

    Course slider{"2026-03-02"};
    slider.plan("2026-04-05", "A3", "hamstring-slider 3x6-8");
    slider.session("2026-04-05", "1/1>1", "hamstring-slider 3x8");
    const auto long_ = target(slider, "2026-04-19", "hamstring-slider");
    CHECK(says(long_, "dose.longGap"));
    CHECK(long_.to.sets == 2); // what A2 starts with
    CHECK(long_.to.reps == 6);
}

TEST_CASE("what is planned once a week has no gap after a week") {
    Course course{"2026-03-02"};
    course.plan("2026-04-05", "M", "nordic-hamstring-exercise 3x8-12 every 7");
    course.session("2026-04-05", "1/1>1", "nordic-hamstring-exercise 3x10");
    CHECK(says(target(course, "2026-04-12", "nordic-hamstring-exercise"), "dose.greenOnce"));
    CHECK(says(target(course, "2026-04-14", "nordic-hamstring-exercise"), "dose.gap"));
}

TEST_CASE("the walk-run ladder: two clean times a step, red goes two back") {
    Course course{"2026-03-02"};
    course.type(rehab::InjuryType::repetitive, "run-load");
    course.plan("2026-04-01", "R1", "walk-run 1x1 step W1 every 2");
    const auto run = [&](const char* on, const char* pain, const char* step) {
        course.session(on, pain).run(on, std::string{"0 20min step:"} + step);
    };
    run("2026-04-01", "0/0>0", "W1");
    CHECK(target(course, "2026-04-03", "walk-run").to.ladderStep == "W1");
    run("2026-04-03", "0/0>0", "W1");
    const auto up = target(course, "2026-04-05", "walk-run");
    CHECK(up.step == DoseStep::up);
    CHECK(up.to.ladderStep == "W2");
    CHECK(up.to.minutes == 20);
    run("2026-04-05", "0/0>0", "W4");
    run("2026-04-07", "0/0>3", "W4");
    course.dossier.runs.back().value.painWorst = rehab::PainScore::of<4>();
    const auto back = target(course, "2026-04-09", "walk-run");
    CHECK(back.step == DoseStep::down);
    CHECK(back.to.ladderStep == "W2");
}

TEST_CASE("the sprint ladder stops at the border of its phase") {
    Course course{"2026-03-02"};
    course.plan("2026-03-20", "A2", "walk-run 1x1 step 60 every 2");
    const auto run = [&](const char* on, const char* step) {
        course.session(on, "0/0>0").run(on, std::string{step} + "% 0 step:" + step);
    };
    run("2026-03-20", "60");
    CHECK(target(course, "2026-03-22", "walk-run").to.ladderStep == "70");
    run("2026-03-22", "70");
    CHECK(target(course, "2026-03-24", "walk-run").to.ladderStep == "70");
}

TEST_CASE("a dose that was reached is not begun again with each week of the starter plan") {
    Course course{"2026-03-02"};
    course.decide("2026-03-30", rehab::DecisionKind::override_, "A4", "seen by the clinic");
    const auto day = [&](const char* on, const char* step) {
        course.session(on, "0/0>0", "nordic-hamstring-exercise 3x8")
            .run(on, std::string{step} + "% 0 step:" + step + " 20m", "progressive-sprint");
    };
    day("2026-04-01", "95");
    day("2026-04-03", "100");
    for (const auto* today : {"2026-04-05", "2026-04-06", "2026-04-09"}) {
        CHECK(target(course, today, "progressive-sprint").from.ladderStep == "100");
        CHECK(target(course, today, "nordic-hamstring-exercise").from.reps == 8);
    }
}

TEST_CASE("a left and a right set are one set, and half a pair is none") {
    const auto after = [](int left, int right) {
        Course course{"2026-03-02"};
        course.plan("2026-03-05", "A2", "hip-hike 2x10-14");
        course.dossier.plans.back().value.prescriptions[0].sideRule = rehab::SideRule::eachSide;
        for (const auto* on : {"2026-03-05", "2026-03-06"}) {
            course.session(on, "1/1>1", "hip-hike " + std::to_string(left + right) + "x10");
            for (std::size_t i = 0; i < static_cast<std::size_t>(right); ++i) {
                course.lastSession().sets[i].value.side = rehab::Side::right;
            }
        }
        return target(course, "2026-03-07", "hip-hike");
    };
    CHECK(after(2, 2).step == DoseStep::up);
    CHECK(after(2, 2).from.sets == 2);
    CHECK(after(2, 2).to.reps == 12);
    CHECK(after(3, 1).step == DoseStep::same); // two of each leg were prescribed
    CHECK(says(after(3, 1), "dose.incomplete"));
    CHECK(after(4, 0).step == DoseStep::same);
}

TEST_CASE("every reason for a dose that was done names its session") {
    const auto course = bridges("1/1>1 1/1>1");
    for (const auto& because : target(course, "2026-03-07", "single-leg-bridge").because) {
        CAPTURE(because.rule);
        CHECK(because.day);
        CHECK_FALSE(because.source.empty());
        CHECK((because.rule == "dose.atTop" || !because.record.empty()));
    }
}

TEST_CASE("fast runs keep their hours of rest where the plan names a percentage and no ladder") {
    Course course{"2026-03-02"};
    course.decide("2026-04-20", rehab::DecisionKind::override_, "M");
    course.plan("2026-04-20", "M", "progressive-sprint 3x1");
    course.dossier.plans.back().value.prescriptions[0].effortPct = rehab::Percent::of<90>();
    course.run("2026-04-22", "90% 0", "progressive-sprint");
    CHECK(target(course, "2026-04-23", "progressive-sprint").step == DoseStep::held);
    CHECK(target(course, "2026-04-24", "progressive-sprint").step != DoseStep::held);
}

TEST_CASE("48 hours lie between fast sprints") {
    Course course{"2026-03-02"};
    course.plan("2026-04-05", "A3", "progressive-sprint 1x1 step 85");
    course.session("2026-04-05", "0/0>0").run("2026-04-05", "85% 0 step:85", "progressive-sprint");
    const auto next = target(course, "2026-04-06", "progressive-sprint");
    CHECK(next.step == DoseStep::held);
    CHECK(says(next, "dose.sprintRest"));
    CHECK(target(course, "2026-04-07", "progressive-sprint").step == DoseStep::up);
}

TEST_CASE("the speed ladder goes on by the day, and by every second day from 85 percent on") {
    Course course{"2026-03-02"};
    course.screening("2026-03-02");
    course.decide("2026-03-10", rehab::DecisionKind::override_, "A3", "seen by the clinic");
    struct Row {
        const char* on;
        const char* due; ///< empty: held for the rest after a fast run
    };
    for (const auto& row :
         {Row{"2026-03-10", "75"}, Row{"2026-03-11", "80"}, Row{"2026-03-12", "85"},
          Row{"2026-03-13", ""}, Row{"2026-03-14", "90"}, Row{"2026-03-15", ""}}) {
        CAPTURE(row.on);
        const auto plan = progress::dayPlan(course.on(row.on));
        const auto item = std::find_if(plan.items.begin(), plan.items.end(), [](const auto& one) {
            return one.exercise == "progressive-sprint";
        });
        REQUIRE(item != plan.items.end());
        const std::string step{row.due};
        CHECK((item->state == progress::ItemState::held) == step.empty());
        if (!step.empty()) {
            CHECK(item->dose.ladderStep == step);
            course.session(row.on, "0/0>0")
                .run(row.on, step + "% 0 step:" + step + " 20m", "progressive-sprint");
        }
    }
}

TEST_CASE("no run is planned longer than a tenth over the longest of thirty days") {
    Course course{"2026-03-02"};
    course.type(rehab::InjuryType::repetitive, "run-load");
    course.plan("2026-05-01", "R3", "continuous-easy-run 1x1 metres 8000");
    course.run("2026-04-20", "1 5000m 30min", "continuous-easy-run");
    const auto found = target(course, "2026-05-01", "continuous-easy-run");
    CHECK(found.to.distanceM == 5500);
    CHECK(says(found, "dose.longestRun"));
}

TEST_CASE("a tendon that does not tolerate its load test takes one step less that day") {
    Course course{"2026-03-02"};
    course.type(rehab::InjuryType::gradual, "tendon");
    course.plan("2026-03-05", "T2", "prone-leg-curl 4x8-15");
    course.loadTests("2026-03-05", "2 2 2");
    course.session("2026-03-05", "1/2", "prone-leg-curl 4x12");
    course.session("2026-03-06", "1/2", "prone-leg-curl 4x12");
    CHECK(target(course, "2026-03-07", "prone-leg-curl").step == DoseStep::up);
    course.loadTests("2026-03-07", "4");
    const auto found = target(course, "2026-03-07", "prone-leg-curl");
    CHECK(found.to.reps.value() < 12);
}

TEST_CASE("a dose is a function of the record: correct an old entry and back") {
    auto course = bridges("1/1>1 1/1>1");
    const auto before = progress::doseTargets(course.on("2026-03-07"));
    auto& worst = course.dossier.sessions.front().session.value.painWorst;
    worst = rehab::PainScore::of<7>();
    CHECK(progress::doseTargets(course.on("2026-03-07")) != before);
    worst = rehab::PainScore::of<1>();
    CHECK(progress::doseTargets(course.on("2026-03-07")) == before);
}
