#include "core/catalog/shipped.h"

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>

#include <algorithm>

using namespace sinew;
using namespace sinew::rehab;

namespace {

const Gate& gate(const std::string& protocol, Phase from, Demand demand,
                 std::optional<SubType> subType = {}) {
    const auto* found = gateFrom(*test::shipped().protocol(protocol), from, demand, subType);
    REQUIRE(found);
    return *found;
}

std::string number(double value) {
    auto text = std::to_string(value);
    text.erase(text.find_last_not_of('0') + 1);
    return text.back() == '.' ? text.substr(0, text.size() - 1) : text;
}

std::string subject(const Criterion& c) {
    std::string text;
    if (c.measure) {
        text = nameOf(*c.measure);
    } else if (c.task) {
        text = nameOf(*c.task);
    } else if (c.effortPct) {
        text = number(*c.effortPct) + "%";
    } else if (c.minutes) {
        text = number(*c.minutes) + "min";
    }
    return text;
}

/// A criterion in one line: "symmetry slr > 75", "anyOf(... | ...)", with what stands in for it
/// after "/".
std::string line(const Criterion& c) {
    std::string text{nameOf(c.kind)};
    if (c.kind == CriterionKind::anyOf) {
        text += "(";
        for (std::size_t i = 0; i < c.anyOf.size(); ++i) {
            text += (i > 0 ? " | " : "") + line(c.anyOf[i]);
        }
        return text + ")";
    }
    if (const auto what = subject(c); !what.empty()) {
        text += " " + what;
    }
    if (c.bar) {
        text += " " + std::string{nameOf(c.comparison)} + " " + number(*c.bar);
    }
    if (!c.alternative.empty()) {
        text += " / " + line(c.alternative.front());
    }
    return text;
}

using Lines = std::vector<std::string>;

Lines lines(const Gate& gate, Demand demand, std::optional<SubType> subType = {}) {
    Lines all;
    for (const auto& criterion : gate.criteria) {
        if (applies(criterion.appliesTo, demand, subType)) {
            all.push_back(line(criterion));
        }
    }
    return all;
}

std::array<int, 3> floors(const Gate& gate) {
    return {daysFor(gate.floor, Grade::one), daysFor(gate.floor, Grade::two),
            daysFor(gate.floor, Grade::three)};
}

using PerGrade = std::array<int, 3>;

} // namespace

TEST_CASE("the first gate of a strain asks for walking, straightening, squatting and pressing") {
    const auto& first = gate("acute-strain", Phase::A1, Demand::sprint);
    CHECK(first.to == Phase::A2);
    CHECK(floors(first) == PerGrade{2, 2, 2});
    CHECK(lines(first, Demand::sprint) ==
          Lines{"redFlagsClear", "taskPain walk10 <= 1", "measurement normalStride >= 1",
                "dailyPain <= 3", "measurement kneeStraight >= 1", "taskPain squat45 <= 1",
                "taskPain isometric90 <= 2", "taskPain bike5 <= 1 / taskPain walk10 <= 1"});
    CHECK(lines(first, Demand::daily) == lines(first, Demand::sprint));
}

TEST_CASE("the second gate of a strain takes a jog, or a brisk walk for daily life") {
    const auto& second = gate("acute-strain", Phase::A2, Demand::run);
    CHECK(floors(second) == PerGrade{5, 14, 42});
    const Lines common{"anyOf(symmetry slr > 75 | symmetry ake > 75)",
                       "symmetry strengthOuter > 75 / symmetry bridgeReps > 75",
                       "taskPain bridge2x12 <= 2"};
    auto running = common;
    running.insert(running.end(), {"runAtEffort 50% <= 0", "runAtEffort 70% <= 1"});
    auto walking = common;
    walking.push_back("taskPain briskWalk30 <= 1");
    CHECK(lines(second, Demand::run) == running);
    CHECK(lines(second, Demand::sprint) == running);
    CHECK(lines(second, Demand::daily) == walking);
}

TEST_CASE("the third gate of a strain differs by what the person wants to get back to") {
    const Lines strength{"deficit ake <= 10",
                         "symmetry strengthOuter >= 85 / symmetry bridgeReps >= 85",
                         "anyOf(measurement bridgeReps >= 20 | symmetry bridgeReps >= 90)",
                         "taskPain rdlFull <= 2 / exerciseDose <= 2", "taskPain sliderFull <= 2"};
    const auto with = [&](Lines more) {
        auto all = strength;
        all.insert(all.end(), more.begin(), more.end());
        return all;
    };
    const auto& sprint = gate("acute-strain", Phase::A3, Demand::sprint);
    const auto& daily = gate("acute-strain", Phase::A3, Demand::daily);
    CHECK(floors(sprint) == PerGrade{8, 21, 70});
    CHECK(lines(sprint, Demand::sprint) ==
          with({"runAtEffort 90% <= 0", "taskPain changeOfDirection <= 0"}));
    CHECK(lines(sprint, Demand::run) == with({"runContinuous 30min <= 0"}));
    CHECK(daily.to == Phase::M);
    CHECK(lines(daily, Demand::daily) ==
          with({"taskPain briskWalk30 <= 0", "taskPain stairs <= 0"}));
}

TEST_CASE("the way back to sport passes the thirteen points of the checklist") {
    const auto& last = gate("acute-strain", Phase::A4, Demand::sprint);
    CHECK(last.to == Phase::M);
    CHECK(floors(last) == PerGrade{10, 28, 90});
    CHECK(lines(last, Demand::sprint) ==
          Lines{"measurement tenderness <= 0", "anyOf(deficit ake <= 5 | symmetry ake >= 90)",
                "testPain ake <= 0", "symmetry slr >= 90", "testPain slr <= 0",
                "symmetry strengthOuter >= 90 / symmetry bridgeReps >= 90",
                "testPain strengthOuter <= 0 / taskPain bridge2x12 <= 0",
                "symmetry bridgeReps >= 90", "measurement bridgeReps >= 20",
                "taskPain nordic3x4 <= 0 / taskPain sliderFull <= 0",
                "measurement hTestInsecurity <= 0", "runAtEffort 100% <= 0",
                "taskPain changeOfDirection <= 0", "greenSessions 90% >= 2", "readiness >= 8",
                "greenSessions >= 3", "signedByClinician"});
    const auto run = lines(last, Demand::run);
    CHECK(std::find(run.begin(), run.end(), "runAtEffort 100% <= 0") == run.end());
    CHECK(std::find(run.begin(), run.end(), "runContinuous 30min <= 0") != run.end());
}

TEST_CASE("a runner's gates go from the entry test to speed") {
    CHECK(lines(gate("run-load", Phase::R0, Demand::run), Demand::run) ==
          Lines{"redFlagsClear", "dailyPain <= 2", "taskPain briskWalk30 <= 2",
                "taskPain hops10 <= 2"});
    const auto& easy = gate("run-load", Phase::R1, Demand::run);
    CHECK(lines(easy, Demand::run) ==
          Lines{"runContinuous 30min <= 2", "greenSessions 30min >= 3"});
    CHECK(easy.criteria[0].days == 3);
    const auto& volume = gate("run-load", Phase::R2, Demand::run);
    CHECK(lines(volume, Demand::run) == Lines{"greenWeeks >= 2"});
    CHECK(volume.criteria[0].perWeek == 3);
    CHECK(lines(gate("run-load", Phase::R3, Demand::run), Demand::run) ==
          Lines{"anyOf(usualVolume >= 100 | greenWeeks >= 3)", "measurement bridgeReps >= 20"});
    const auto& speed = gate("run-load", Phase::R4, Demand::sprint);
    CHECK(lines(speed, Demand::sprint) ==
          Lines{"greenSessions 70% >= 2", "symmetry ake >= 90",
                "symmetry strengthOuter >= 90 / symmetry bridgeReps >= 90"});
    CHECK_FALSE(speed.beside.empty());
}

TEST_CASE("a tendon's gates follow the load test and weeks of strength, never a date alone") {
    const auto sub = SubType::tendon;
    const auto& first = gate("tendon", Phase::T1, Demand::run, sub);
    CHECK(lines(first, Demand::run, sub) ==
          Lines{"redFlagsClear", "loadTest <= 3", "exerciseDose <= 3"});
    CHECK(first.criteria[1].days == 5);
    CHECK(first.criteria[1].within == 7);
    CHECK(first.criteria[2].dose == DoseBar{5, {}, 45, {}, {}});
    CHECK(first.floor.since == FloorSince::phaseStart);
    CHECK(floors(first) == PerGrade{7, 7, 7});
    const auto& second = gate("tendon", Phase::T2, Demand::run, sub);
    CHECK(second.floor.since == FloorSince::phaseStart);
    CHECK(floors(second) == PerGrade{21, 21, 21});
    CHECK(second.criteria[1].dose->rm == 8);
    CHECK(lines(second, Demand::run, sub) == Lines{"loadTest <= 3",
                                                   "exerciseDose <= 3 / exerciseDose <= 3",
                                                   "symmetry bridgeReps >= 90"});
    const Lines third{"loadTest <= 3", "exerciseDose <= 3", "taskPain sitting30 <= 2",
                      "symmetry bridgeReps >= 90"};
    CHECK(lines(gate("tendon", Phase::T3, Demand::run, sub), Demand::run, sub) == third);
    CHECK(lines(gate("tendon", Phase::T3, Demand::daily, sub), Demand::daily, sub) == third);
    const auto& fourth = gate("tendon", Phase::T4, Demand::sprint, sub);
    CHECK(lines(fourth, Demand::sprint, sub) == Lines{"loadTest <= 3", "greenWeeks >= 3"});
    CHECK(fourth.criteria[1].perWeek == 3);
}

TEST_CASE("each person walks the phases that belong to her injury and her goal") {
    struct Way {
        std::string protocol;
        Demand demand;
        std::optional<SubType> subType;
        std::vector<Phase> phases;
    };
    using enum Phase;
    const auto way = GENERATE(values<Way>({
        {"acute-strain", Demand::sprint, SubType::sprinting, {A1, A2, A3, A4, M}},
        {"acute-strain", Demand::run, {}, {A1, A2, A3, A4, M}},
        {"acute-strain", Demand::daily, {}, {A1, A2, A3, M}},
        {"run-load", Demand::run, {}, {R0, R1, R2, R3, R4, M}},
        {"run-load", Demand::daily, {}, {R0, M}},
        {"tendon", Demand::sprint, SubType::tendon, {T1, T2, T3, T4, M}},
        {"tendon", Demand::daily, SubType::tendon, {T1, T2, T3, M}},
        {"tendon", Demand::run, SubType::postural, {T1, T3, M}},
        {"tendon", Demand::run, {}, {T1, T2, T3, T4, M}},
    }));
    CAPTURE(way.protocol, nameOf(way.demand));
    CHECK(road(*test::shipped().protocol(way.protocol), way.demand, way.subType) == way.phases);
}

TEST_CASE("tests and sign-offs of a clinician count for two weeks, everything else on two days of "
          "seven") {
    for (const auto& protocol : test::shipped().protocols) {
        for (const auto& one : protocol.gates) {
            for (const auto& criterion : one.criteria) {
                CAPTURE(criterion.id);
                const bool isCount = criterion.kind == CriterionKind::greenSessions ||
                                     criterion.kind == CriterionKind::greenWeeks;
                if (criterion.clinicianOnly) {
                    CHECK(criterion.days == 1);
                    CHECK(criterion.within == 14);
                } else if (!isCount && criterion.kind != CriterionKind::redFlagsClear &&
                           criterion.measure != MeasurementKind::strengthOuter) {
                    CHECK(criterion.days >= 2);
                }
            }
        }
    }
}
