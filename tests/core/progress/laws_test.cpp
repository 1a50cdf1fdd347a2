#include "progress/assessment.h"
#include "progress/day_plan.h"
#include "support/course.h"

#include <catch2/catch_test_macros.hpp>
#include <rapidcheck.h>

#include <algorithm>
#include <random>

using namespace sinew;
using progress::GateState;
using progress::Response;
using test::Course;
using test::day;

namespace {

constexpr int courseDays = 14;

std::optional<rehab::PainScore> anyPain(int most) {
    const int value = *rc::gen::resize(100, rc::gen::inRange(-1, most + 1));
    return value < 0 ? std::nullopt : rehab::PainScore::from(value);
}

enum class Going { anyhow, mostlyWell };

/// Two weeks of a person who does A1's tests and exercises, well or badly, answering or not.
Course anyCourse(Going going = Going::anyhow) {
    const bool isWell = going == Going::mostlyWell && *rc::gen::element(true, true, true, false);
    Course course{"2026-03-02"};
    course.screening("2026-03-02");
    for (int i = 0; i < courseDays; ++i) {
        const auto on = (day("2026-03-02") + i).text();
        if (i == 0 || *rc::gen::element(true, true, true, false)) {
            course.session(on, "1/1", "isometric-heel-dig 5x8s, double-leg-bridge 4x15");
            auto& session = course.lastSession().session.value;
            session.painBefore = isWell ? rehab::PainScore::of<1>() : anyPain(3);
            session.painWorst =
                isWell ? rehab::PainScore::of<2>() : anyPain(*rc::gen::element(2, 2, 7));
            for (auto& set : course.lastSession().sets) {
                set.value.pain = *rc::gen::element(0, 1) ? session.painWorst : std::nullopt;
            }
            course.mornings((day(on) + 1).text(), "1");
            course.dossier.checkIns.back().value.nextMorning = anyPain(isWell ? 1 : 3);
        }
        course.dailyPain(on, isWell ? "2" : *rc::gen::element("0", "2", "4", "-"));
        for (const auto task : {rehab::Task::walk10, rehab::Task::squat45, rehab::Task::isometric90,
                                rehab::Task::bike5}) {
            course.task(on, task, isWell ? "1" : *rc::gen::element("0", "1", "1", "1", "3"));
        }
        course.measure(on, rehab::MeasurementKind::normalStride, *rc::gen::element("1", "1", "0"));
        course.measure(on, rehab::MeasurementKind::kneeStraight, "1");
    }
    return course;
}

constexpr auto lastDay = "2026-03-16";

/// One answer of the record taken back; the record stays.
void blankOne(Course& course) {
    const auto pick = [](auto& list) -> auto& {
        return list[*rc::gen::resize(100, rc::gen::inRange<std::size_t>(0, list.size()))];
    };
    auto& dossier = course.dossier;
    switch (*rc::gen::element(0, 1, 2, 3, 4, 5)) {
    case 0:
        pick(dossier.sessions).session.value.painBefore.reset();
        break;
    case 1:
        pick(dossier.sessions).session.value.painWorst.reset();
        break;
    case 2: {
        auto& value = pick(dossier.checkIns).value;
        value.nextMorning.reset();
        value.painWorst.reset();
        break;
    }
    case 3:
        pick(pick(dossier.sessions).sets).value.holdS.reset();
        break;
    case 4:
        pick(dossier.measurements).value.value.reset();
        break;
    default:
        pick(dossier.screenings.front().value.answers).reset();
        break;
    }
}

/// The records in another order of arrival: days, moments and ids stay what they are.
void shuffle(rehab::Dossier& dossier, unsigned seed) {
    std::mt19937 random{seed};
    const auto mix = [&](auto& list) { std::shuffle(list.begin(), list.end(), random); };
    mix(dossier.sessions);
    mix(dossier.checkIns);
    mix(dossier.measurements);
    mix(dossier.decisions);
    mix(dossier.plans);
}

int amount(const progress::Dose& dose) {
    return dose.sets.value_or(0) * dose.reps.value_or(1) * dose.holdS.value_or(1);
}

} // namespace

TEST_CASE("law 2: taking one answer back never makes a day green that was not") {
    CHECK(rc::check([] {
        auto course = anyCourse();
        auto blanked = course;
        blankOne(blanked);
        for (int i = 0; i < courseDays; ++i) {
            const auto on = day("2026-03-02") + i;
            const auto before = progress::responseOn(course.on(lastDay), on).state;
            const auto after = progress::responseOn(blanked.on(lastDay), on).state;
            RC_ASSERT(after != Response::green || before == Response::green);
        }
    }));
}

TEST_CASE("law 2: taking one answer back never opens a gate") {
    CHECK(rc::check([] {
        auto course = anyCourse(Going::mostlyWell);
        auto blanked = course;
        blankOne(blanked);
        for (const auto* today : {"2026-03-09", "2026-03-12", lastDay}) {
            const auto before = progress::gateOf(course.on(today)).state;
            RC_CLASSIFY(before == GateState::open, "open");
            const auto after = progress::gateOf(blanked.on(today)).state;
            RC_ASSERT(after != GateState::open || before == GateState::open);
        }
    }));
}

TEST_CASE("law 2: taking one answer back never gives a dose above the last one done") {
    CHECK(rc::check([] {
        auto course = anyCourse();
        const auto before = progress::doseTargets(course.on(lastDay));
        blankOne(course);
        const auto after = progress::doseTargets(course.on(lastDay));
        RC_ASSERT(before.size() == after.size());
        for (std::size_t i = 0; i < before.size(); ++i) {
            const int done = std::max(amount(before[i].from), amount(before[i].to));
            RC_ASSERT(amount(after[i].to) <= done);
        }
    }));
}

TEST_CASE("law 3: no course passes a gate that is not open unless somebody overrides it") {
    CHECK(rc::check([] {
        auto course = anyCourse(Going::mostlyWell);
        const auto decided =
            (day("2026-03-03") + *rc::gen::resize(100, rc::gen::inRange(0, 13))).text();
        using rehab::DecisionKind;
        const auto kind = *rc::gen::element(DecisionKind::accept, DecisionKind::accept,
                                            DecisionKind::return_, DecisionKind::stepBack);
        course.decide(decided, kind, *rc::gen::element("A2", "A2", "A3", "M"));
        const auto phase = progress::phaseOf(course.on(lastDay));
        RC_CLASSIFY(phase.phase != "A1", "moved on");
        if (phase.phase != "A1") {
            auto morning = course;
            std::erase_if(morning.dossier.sessions,
                          [&](const auto& s) { return s.session.day == day(decided); });
            morning.dossier.decisions.clear();
            auto evening = course;
            evening.dossier.decisions.clear();
            const bool wasOpen = progress::gateOf(evening.on(decided)).state == GateState::open ||
                                 progress::gateOf(morning.on(decided)).state == GateState::open;
            RC_ASSERT(wasOpen);
            RC_ASSERT(phase.phase == "A2");
        }
    }));
}

TEST_CASE("laws 5 and 8: the order in which records arrive changes nothing") {
    CHECK(rc::check([] {
        auto course = anyCourse();
        course.decide("2026-03-10", rehab::DecisionKind::accept, "A2");
        const auto before = progress::assess(course.on(lastDay));
        const auto plan = progress::dayPlan(course.on(lastDay));
        shuffle(course.dossier, *rc::gen::arbitrary<unsigned>());
        RC_ASSERT(progress::assess(course.on(lastDay)) == before);
        RC_ASSERT(progress::dayPlan(course.on(lastDay)) == plan);
    }));
}

TEST_CASE("law 5: nothing recorded later changes what is judged as of a day") {
    CHECK(rc::check([] {
        const auto course = anyCourse();
        auto known = course;
        const auto later = [](const auto& record) { return record.day > day("2026-03-09"); };
        std::erase_if(known.dossier.checkIns, later);
        std::erase_if(known.dossier.measurements, later);
        std::erase_if(known.dossier.sessions,
                      [&](const auto& entry) { return later(entry.session); });
        RC_ASSERT(progress::assess(known.on("2026-03-09")) ==
                  progress::assess(course.on("2026-03-09")));
    }));
}

TEST_CASE("strange lives are judged too") {
    Course nothing{"2026-03-02"};
    CHECK(progress::assess(nothing.on("2026-03-02")).gate.state == GateState::closed);
    Course leap{"2028-02-28"};
    leap.days("2028-02-28", "1/1>1 1/1>1 1/1>1");
    CHECK(progress::responseOn(leap.on("2028-03-03"), day("2028-02-29")).state == Response::green);
    Course gap{"2025-01-05"};
    gap.session("2025-01-06", "1/1>1", "isometric-heel-dig 5x8s");
    gap.session("2026-03-05", "1/1>1", "isometric-heel-dig 5x8s");
    CHECK(progress::assess(gap.on("2026-03-06")).doses.front().from.holdS == 8);
    Course both{"2026-03-02"};
    both.episode().side = rehab::Side::both;
    both.session("2026-03-05", "1/1>1");
    CHECK(progress::assess(both.on("2026-03-06")).symmetry.empty());
    CHECK(progress::assess(nothing.on("2026-02-01")).phase.dayOfInjury == -29);
}
