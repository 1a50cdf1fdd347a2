#include "core/catalog/shipped.h"

#include <catch2/catch_test_macros.hpp>

#include <algorithm>

using namespace sinew;
using namespace sinew::rehab;

namespace {

const Protocol& protocol(const std::string& key) {
    const auto* found = test::shipped().protocol(key);
    REQUIRE(found);
    return *found;
}

using Ids = std::vector<std::string>;

/// The numbers of the core lines, in order: {"EX07", "EX10"}.
Ids core(const std::string& key, Phase phase, Demand demand, std::optional<SubType> subType = {}) {
    Ids numbers;
    for (const auto& item : starterPlan(protocol(key), phase, demand, subType)) {
        if (item.core) {
            numbers.push_back(test::shipped().exercise(item.exercise)->number);
        }
    }
    return numbers;
}

using Three = std::array<int, 3>;

Three three(const PainLimits& limits) {
    return {limits.greenMax, limits.stopAbove, limits.redAbove};
}

} // namespace

TEST_CASE("every plan has the pain limits of its kind of work") {
    const auto& acute = protocol("acute-strain");
    CHECK(variantOf(acute, std::nullopt).key == Variant::painThreshold);
    CHECK(three(variantOf(acute, Variant::painThreshold).strength) == Three{2, 4, 5});
    CHECK(three(variantOf(acute, Variant::painFree).strength) == Three{1, 1, 5});
    for (const auto& variant : acute.variants) {
        CHECK(three(variant.running) == Three{1, 1, 3});
    }
    const auto& run = variantOf(protocol("run-load"), std::nullopt);
    CHECK(three(run.strength) == Three{2, 3, 5});
    CHECK(three(run.running) == Three{2, 3, 3});
    CHECK(three(variantOf(protocol("tendon"), std::nullopt).strength) == Three{3, 5, 5});
}

TEST_CASE("the first plans are the ones of the fact base") {
    CHECK(core("acute-strain", Phase::A1, Demand::sprint) == Ids{"EX07", "EX10", "EX31", "EX01"});
    CHECK(core("acute-strain", Phase::A2, Demand::run) == Ids{"EX12", "EX17", "EX22", "EX46"});
    CHECK(core("acute-strain", Phase::A2, Demand::daily) == Ids{"EX12", "EX17", "EX22", "EX01"});
    CHECK(core("acute-strain", Phase::A3, Demand::sprint) == Ids{"EX24", "EX17", "EX23", "EX49"});
    CHECK(core("acute-strain", Phase::A4, Demand::sprint) == Ids{"EX20", "EX25", "EX49", "EX50"});
    CHECK(core("tendon", Phase::T1, Demand::daily, SubType::tendon) == Ids{"EX11", "EX07", "EX30"});
    CHECK(core("tendon", Phase::T2, Demand::daily, SubType::tendon) == Ids{"EX15", "EX12", "EX28"});
    CHECK(core("tendon", Phase::T3, Demand::daily, SubType::tendon) == Ids{"EX24", "EX27", "EX13"});
    CHECK(core("run-load", Phase::R0, Demand::run) == Ids{"EX07", "EX10", "EX33", "EX01"});
    CHECK(core("run-load", Phase::R1, Demand::run) == Ids{"EX46", "EX12", "EX36", "EX31"});
    CHECK(core("run-load", Phase::R2, Demand::run) == Ids{"EX48", "EX12", "EX36", "EX31"});
    CHECK(core("run-load", Phase::R3, Demand::run) == Ids{"EX48", "EX24", "EX20"});
}

TEST_CASE("nobody is given an exercise beyond what she wants to get back to, or one that her phase "
          "forbids") {
    const auto& catalogue = test::shipped();
    for (const auto& one : catalogue.protocols) {
        for (const auto& phase : one.phases) {
            for (const auto demand : {Demand::daily, Demand::run, Demand::sprint}) {
                if (!applies(phase.appliesTo, demand, {})) {
                    continue;
                }
                for (const auto& item : starterPlan(one, phase.key, demand, {})) {
                    CAPTURE(one.key, nameOf(phase.key), nameOf(demand), item.exercise);
                    const auto* exercise = catalogue.exercise(item.exercise);
                    CHECK(exercise->demand <= demand);
                    CHECK_FALSE(exercise->needsClinician);
                    CHECK(std::find(exercise->mechanisms.begin(), exercise->mechanisms.end(),
                                    one.injuryType) != exercise->mechanisms.end());
                }
            }
        }
    }
}

TEST_CASE("walking turns into running in eight steps") {
    const auto* ladder = ladderOf(protocol("run-load"), "walk-run");
    REQUIRE(ladder);
    std::vector<int> minutes;
    for (const auto& step : ladder->steps) {
        minutes.push_back(runMinutes(step).value());
    }
    CHECK(minutes == std::vector{4, 8, 12, 16, 18, 20, 25, 30});
    CHECK(ladder->steps.front().key == "W1");
    CHECK(ladder->cleanTimes == 2);
    CHECK(ladder->stopAbove == 3);
}

TEST_CASE("speed grows in steps that wait for their phase, with two days between fast sessions") {
    const auto* ladder = ladderOf(protocol("acute-strain"), "sprint-percent");
    REQUIRE(ladder);
    std::vector<int> percents;
    for (const auto& step : ladder->steps) {
        percents.push_back(step.effortPct.value());
        CHECK(step.phase == (*step.effortPct <= 70   ? Phase::A2
                             : *step.effortPct <= 90 ? Phase::A3
                                                     : Phase::A4));
    }
    CHECK(percents == std::vector{25, 40, 50, 60, 70, 75, 80, 85, 90, 95, 100});
    CHECK(ladder->restHours == 48);
    CHECK(ladder->restFromPct == 85);
    CHECK(ladder->backAfterStop == 2);
}

TEST_CASE("a complete tear, a minor and pain from the back wait for a clinician") {
    CHECK(protocol("acute-strain").clinicianFirst.grades == std::vector{Grade::three});
    CHECK(protocol("tendon").clinicianFirst.subTypes == std::vector{SubType::referred});
    for (const auto& one : test::shipped().protocols) {
        CHECK(one.clinicianFirst.underAge == 18);
    }
}

TEST_CASE("the first 72 hours leave the injured place alone, and a tendon is never pressed hard") {
    CHECK_FALSE(phaseOf(protocol("acute-strain"), Phase::A1)->softTissue.onInjury);
    CHECK(phaseOf(protocol("acute-strain"), Phase::A1)->softTissue.painMax == 2);
    CHECK(phaseOf(protocol("acute-strain"), Phase::A2)->softTissue.painMax == 4);
    CHECK(phaseOf(protocol("acute-strain"), Phase::A3)->softTissue.painMax == 5);
    for (const auto& phase : protocol("tendon").phases) {
        CHECK_FALSE(phase.softTissue.onInjury);
    }
}

TEST_CASE("a tendon's load test grows with the phases and steps down from 4") {
    const auto& test = protocol("tendon").loadTest;
    REQUIRE(test);
    CHECK(test->toleratedMax == 3);
    CHECK(test->stepDownFrom == 4);
    CHECK(test->redRise == 2);
    CHECK(test->forms.front().exercise == "single-leg-bridge");
    CHECK(test->forms.back().exercise == "arabesque");
}

TEST_CASE("the sixteen warning signs stand on four screens, the pressing ones first") {
    const auto& flags = test::shipped().redFlags;
    std::vector<std::string> now;
    for (const auto& flag : flags) {
        if (flag.screen == ScreenGroup::now) {
            now.push_back(flag.id);
        }
        CHECK((flag.action == ActionLevel::emergency) == (flag.screen == ScreenGroup::now));
    }
    CHECK(now == std::vector<std::string>{"RF7", "RF8", "RF9", "RF11"});
    CHECK(std::is_sorted(flags.begin(), flags.end(),
                         [](const auto& a, const auto& b) { return a.screen < b.screen; }));
    CHECK(test::shipped().redFlag("RF15")->action == ActionLevel::clinician);
}

TEST_CASE("measurement errors are the published ones, and unknown stays unknown") {
    const auto& catalogue = test::shipped();
    const auto* ake = catalogue.measure(MeasurementKind::ake);
    CHECK(ake->errorSame == 8);
    CHECK(ake->errorOther == 15);
    CHECK(ake->symmetry == SymmetryRule::extension);
    CHECK_FALSE(catalogue.measure(MeasurementKind::mhfake)->errorSame);
    CHECK(catalogue.measure(MeasurementKind::strengthOuter)->errorInPercent);
    CHECK(catalogue.measure(MeasurementKind::pelvicTilt)->alignment);
    CHECK(catalogue.measure(MeasurementKind::legLength)->errorSame == 5);
}
