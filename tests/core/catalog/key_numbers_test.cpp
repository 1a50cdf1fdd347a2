#include "core/catalog/shipped.h"

#include "catalog/key_numbers.h"
#include "progress/response.h"
#include "support/course.h"

#include <catch2/catch_test_macros.hpp>

#include <algorithm>

using namespace sinew;
using namespace sinew::rehab;

namespace {

catalog::KeyNumber number(const Catalogue& catalogue, const std::string& key) {
    for (auto& one : catalog::keyNumbers(catalogue)) {
        if (one.key == key) {
            return one;
        }
    }
    FAIL("no number " << key);
    return {};
}

catalog::Adjusted with(const catalog::Wishes& wishes) {
    return catalog::adjusted(test::shipped(), wishes);
}

std::string codeOf(const std::string& key, const std::string& value) {
    const auto adjusted = with({{key, value}});
    return adjusted.problems.empty() ? "" : adjusted.problems.front().code;
}

std::optional<progress::Because> reason(const progress::DayResponse& response,
                                        std::string_view rule) {
    for (const auto& because : response.because) {
        if (because.rule == rule) {
            return because;
        }
    }
    return std::nullopt;
}

} // namespace

TEST_CASE("a clinic's number takes the place of the default and says who set it") {
    const auto adjusted = with({{"steps.greenUp", "3"}, {"steps.leastLoadKg", "1.25"}});
    CHECK(adjusted.problems.empty());
    for (const auto& protocol : adjusted.catalogue.protocols) {
        CHECK(protocol.rules.steps.greenUp == 3);
    }
    const auto changed = number(adjusted.catalogue, "steps.greenUp");
    CHECK(changed.value == 3);
    CHECK(changed.evidence.tag == catalog::clinicTag);
    CHECK(number(adjusted.catalogue, "steps.leastLoadKg").value == 1.25);
    CHECK(number(adjusted.catalogue, "steps.amberDown").evidence.tag != catalog::clinicTag);
}

TEST_CASE("numbers of gates, floors, ladders, pain limits and measurements can be set alike") {
    const auto adjusted = with({{"acute-strain.a3-a4-strength.bar", "90"},
                                {"acute-strain.A2-A3.floor.gradeII", "21"},
                                {"run-load.walk-run.cleanTimes", "3"},
                                {"acute-strain.painThreshold.strength.stopAbove", "3"},
                                {"ake.errorSame", "6"},
                                {"gates.within", "10"}});
    CHECK(adjusted.problems.empty());
    const auto& strain = *adjusted.catalogue.protocol("acute-strain");
    CHECK(strain.gates[2].criteria[1].bar == 90);
    CHECK(strain.gates[2].criteria[1].evidence.tag == catalog::clinicTag);
    CHECK(strain.gates[1].floor.gradeII == 21);
    CHECK(strain.gates[0].criteria[1].within == 10);
    CHECK(strain.variants.front().strength.stopAbove == 3);
    CHECK(ladderOf(*adjusted.catalogue.protocol("run-load"), "walk-run")->cleanTimes == 3);
    CHECK(adjusted.catalogue.measure(MeasurementKind::ake)->errorSame == 6);
}

TEST_CASE("a number that cannot be followed is named with its reason, and the default stays") {
    CHECK(codeOf("steps.greenUpp", "3") == "unknownFigure");
    CHECK(codeOf("steps.greenUp", "three") == "notANumber");
    CHECK(codeOf("steps.greenUp", "2.5") == "notANumber");
    CHECK(codeOf("steps.greenUp", "") == "notANumber");
    CHECK(codeOf("steps.greenUp", "nan") == "notANumber");
    CHECK(codeOf("steps.greenUp", "0") == "outOfRange");
    CHECK(codeOf("steps.greenUp", "99999999999") == "outOfRange");
    CHECK(codeOf("watch.markedDays", "40") == "notEditable");
    CHECK(codeOf("acute-strain.a2-a3-jog-70.bar", "3") == "notEditable");
    CHECK(codeOf("acute-strain.A2-A3.floor.gradeII", "4") == "contradiction");
    CHECK(codeOf("acute-strain.painThreshold.strength.greenMax", "5") == "contradiction");
    CHECK(codeOf("gates.days", "9") == "contradiction");
    const auto adjusted = with({{"steps.greenUp", "0"}, {"steps.amberDown", "4"}});
    CHECK(adjusted.catalogue.rules.steps.greenUp == 2);
    CHECK(adjusted.catalogue.rules.steps.amberDown == 4);
    REQUIRE(adjusted.problems.size() == 1);
    CHECK(adjusted.problems.front() == base::Problem{"steps.greenUp", "outOfRange", "1..10"});
}

TEST_CASE("numbers that only fit together are followed together, in whatever order they come") {
    const std::string limits = "acute-strain.painThreshold.strength.";
    const auto adjusted =
        with({{limits + "greenMax", "5"}, {limits + "stopAbove", "6"}, {limits + "redAbove", "7"}});
    CHECK(adjusted.problems.empty());
    const auto& strength = adjusted.catalogue.protocol("acute-strain")->variants.front().strength;
    CHECK(strength.greenMax == 5);
    CHECK(strength.stopAbove == 6);
    CHECK(strength.redAbove == 7);
}

TEST_CASE("doses of exercises are no figures of the clinic: they are changed in a person's plan") {
    for (const auto& one : catalog::keyNumbers(test::shipped())) {
        CAPTURE(one.key);
        CHECK(one.key.find("starter") == std::string::npos);
        CHECK(one.key.find("doses") == std::string::npos);
    }
}

TEST_CASE("an edited figure changes a judgement, which says the figure and that it is the "
          "clinic's") {
    test::Course course{"2026-03-02"};
    course.session("2026-03-10", "2/2", "single-leg-bridge 4x12").mornings("2026-03-11", "3");
    const auto usual = progress::responseOn(course.on("2026-03-11"), test::day("2026-03-10"));
    REQUIRE(usual.state == progress::Response::amber);
    CHECK(reason(usual, "response.morningAmber")->limit == 3);
    CHECK(reason(usual, "response.morningAmber")->source == "Pain-monitoring model");

    const auto lenient = with({{"response.morningAmber", "2"}, {"response.morningRed", "3"}});
    REQUIRE(lenient.problems.empty());
    const auto calm =
        progress::responseOn(course.on("2026-03-11", lenient.catalogue), test::day("2026-03-10"));
    CHECK(calm.state == progress::Response::green);

    const auto strict = with({{"response.morningRed", "1"}});
    const auto red =
        progress::responseOn(course.on("2026-03-11", strict.catalogue), test::day("2026-03-10"));
    REQUIRE(red.state == progress::Response::red);
    CHECK(reason(red, "response.morningRed")->limit == 3);
    CHECK(reason(red, "response.morningRed")->source == "clinic");
}
