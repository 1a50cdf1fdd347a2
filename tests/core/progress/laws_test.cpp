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
    course.run("2026-03-04", isWell ? "40% 0 10min" : "40% 2 10min");
    course.run("2026-03-11", "40% 0 10min");
    return course;
}

constexpr auto lastDay = "2026-03-16";

template <class List>
auto& pick(List& list) {
    return list[*rc::gen::resize(100, rc::gen::inRange<std::size_t>(0, list.size()))];
}

void blankSet(rehab::SetDone& set, int which) {
    switch (which) {
    case 0:
        set.holdS.reset();
        break;
    case 1:
        set.reps.reset();
        break;
    default:
        set.pain.reset();
        break;
    }
}

/// One answer of the record taken back; the record stays. All that GREEN, a gate or a dose rests
/// on; what can only lower a day is the business of the law after these (decision 0010).
void blankOne(Course& course) {
    auto& dossier = course.dossier;
    switch (*rc::gen::element(0, 1, 2, 3, 4, 5, 6, 7)) {
    case 0:
        pick(dossier.sessions).session.value.painBefore.reset();
        break;
    case 1:
        pick(dossier.sessions).session.value.painWorst.reset();
        break;
    case 2:
        pick(dossier.checkIns).value.nextMorning.reset();
        break;
    case 3:
        pick(dossier.checkIns).value.painWorst.reset();
        break;
    case 4:
        blankSet(pick(pick(dossier.sessions).sets).value, *rc::gen::element(0, 1, 2));
        break;
    case 5:
        pick(dossier.measurements).value.value.reset();
        break;
    case 6:
        pick(dossier.runs).value.painWorst.reset();
        break;
    default:
        pick(dossier.screenings.front().value.answers).reset();
        break;
    }
}

/// An answer that nobody has to give and that can only speak against a day.
void blankOptional(Course& course) {
    auto& session = pick(course.dossier.sessions).session.value;
    switch (*rc::gen::element(0, 1, 2)) {
    case 0:
        session.painAfter.reset();
        break;
    case 1:
        session.painkiller.reset();
        break;
    default:
        session.newSymptoms.clear();
        break;
    }
}

/// Answers nobody has to give, here and there.
void addOptional(Course& course) {
    for (auto& entry : course.dossier.sessions) {
        auto& session = entry.session.value;
        session.painAfter = *rc::gen::element(0, 1) ? anyPain(4) : std::nullopt;
        if (*rc::gen::element(0, 0, 0, 0, 1)) {
            session.painkiller = true;
        }
        if (*rc::gen::element(0, 0, 0, 0, 0, 0, 1)) {
            session.newSymptoms = {
                *rc::gen::element(rehab::NewSymptom::grab, rehab::NewSymptom::tingling)};
        }
    }
    for (auto& checkIn : course.dossier.checkIns) {
        checkIn.value.stiffnessMin = rehab::Minutes::from(*rc::gen::element(5, 10, 60));
    }
}

/// The records in another order of arrival: days, moments and ids stay what they are.
void shuffle(rehab::Dossier& dossier, unsigned seed) {
    std::mt19937 random{seed};
    const auto mix = [&](auto& list) { std::shuffle(list.begin(), list.end(), random); };
    mix(dossier.sessions);
    mix(dossier.checkIns);
    mix(dossier.measurements);
    mix(dossier.runs);
    mix(dossier.screenings);
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

TEST_CASE("law 2: an optional answer taken back leaves the day as if nobody had asked") {
    CHECK(rc::check([] {
        auto asked = anyCourse(Going::mostlyWell);
        addOptional(asked);
        auto never = asked;
        blankOptional(asked);
        for (int i = 0; i < courseDays; ++i) {
            const auto on = day("2026-03-02") + i;
            const auto state = progress::responseOn(asked.on(lastDay), on).state;
            const auto with = progress::responseOn(never.on(lastDay), on).state;
            RC_CLASSIFY(state != with, "it had lowered the day");
            RC_ASSERT(state == with || with == Response::red || with == Response::amber);
            if (state == Response::green) { // then all that has to be answered is
                const auto& sessions = asked.dossier.sessions;
                for (const auto& entry : sessions) {
                    const auto& value = entry.session.value;
                    RC_ASSERT(entry.session.day != on || (value.painBefore && value.painWorst));
                }
            }
        }
    }));
}

TEST_CASE("law 5: correcting an old entry and correcting it back gives the first result again") {
    CHECK(rc::check([] {
        auto course = anyCourse(Going::mostlyWell);
        course.decide("2026-03-10", rehab::DecisionKind::accept, "A2");
        const auto first = progress::assess(course.on(lastDay));
        const auto plan = progress::dayPlan(course.on(lastDay));
        auto& session = pick(course.dossier.sessions).session.value;
        const auto before = session;
        session.painWorst = anyPain(9);
        session.painAfter = anyPain(9);
        RC_CLASSIFY(!(progress::assess(course.on(lastDay)) == first), "it mattered");
        session = before;
        RC_ASSERT(progress::assess(course.on(lastDay)) == first);
        RC_ASSERT(progress::dayPlan(course.on(lastDay)) == plan);
    }));
}

TEST_CASE("units and sides never mix: the other leg mirrored says the same, and only then") {
    CHECK(rc::check([] {
        const int injured = *rc::gen::resize(100, rc::gen::inRange(20, 80));
        const int sound = *rc::gen::resize(100, rc::gen::inRange(40, 90));
        const auto values = std::to_string(injured) + "/" + std::to_string(sound);
        const auto judged = [&](rehab::Side side) {
            Course course{"2026-03-02"};
            course.episode().side = side;
            for (const auto* on : {"2026-03-14", "2026-03-16"}) {
                course.measure(on, rehab::MeasurementKind::slr, values);
            }
            return progress::symmetry(course.on(lastDay)).front();
        };
        const auto left = judged(rehab::Side::left);
        const auto right = judged(rehab::Side::right);
        RC_ASSERT(left.injured == injured);
        RC_ASSERT(left.uninjured == sound);
        RC_ASSERT(left.lsi == right.lsi);
        Course others{"2026-03-02"};
        others.measure("2026-03-14", rehab::MeasurementKind::slr, values);
        others.measure("2026-03-15", rehab::MeasurementKind::strength90, "100/200");
        for (const auto& one : progress::symmetry(others.on(lastDay))) {
            if (one.kind == rehab::MeasurementKind::slr) {
                RC_ASSERT(one.lsi == left.lsi);
            }
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
            std::erase_if(morning.dossier.runs,
                          [&](const auto& run) { return run.day == day(decided); });
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
