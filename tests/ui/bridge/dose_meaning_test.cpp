#include "bridge/dose_meaning.h"
#include "practice/knowledge.h"

#include <catch2/catch_test_macros.hpp>

#include <set>

using namespace sinew;

namespace {

std::string meant(const progress::Dose& dose, bool running = false) {
    return bridge::doseMeaning(dose, running).toStdString();
}

} // namespace

TEST_CASE("every step of every ladder says in words what to do, in the ladder's own numbers") {
    const auto& catalogue = **practice::shippedCatalogue();
    for (const auto& protocol : catalogue.protocols) {
        for (const auto& ladder : protocol.ladders) {
            for (const auto& step : ladder.steps) {
                INFO(protocol.key << " " << ladder.key << " " << step.key);
                CHECK_FALSE(bridge::stepText(step).isEmpty());
            }
        }
    }
    rehab::LadderStep step;
    step.runMinutes = 20;
    CHECK(bridge::stepText(step).toStdString() == "Run 20 min without walking between.");
    step.walkMinutes = 4;
    step.runMinutes = 1;
    step.repeats = 4;
    CHECK(bridge::stepText(step).toStdString().find(": walk 4 min, run 1 min.") !=
          std::string::npos);
}

TEST_CASE("a step says only what it names, and how fast its metres are") {
    rehab::LadderStep step;
    step.walkMinutes = 4;
    step.runMinutes = 1;
    CHECK(bridge::stepText(step).toStdString() == "Walk 4 min, run 1 min.");
    step = {};
    step.holdM = 20;
    CHECK(bridge::stepText(step).toStdString() == "Each run: hold for 20 m.");
    step.holdSeconds = 3.5;
    step.easeM = 40;
    CHECK(bridge::stepText(step).toStdString() ==
          "Each run: hold for 20 m in 3.5 s, ease down over 40 m.");
    step.buildM = 30;
    step.repeats = 3;
    CHECK(bridge::stepText(step).toStdString().find(
              ": build up over 30 m, hold for 20 m in 3.5 s, ease down over 40 m.") !=
          std::string::npos);
}

TEST_CASE("no two steps of a ladder sound the same") {
    const auto& catalogue = **practice::shippedCatalogue();
    for (const auto& protocol : catalogue.protocols) {
        for (const auto& ladder : protocol.ladders) {
            std::set<QString> said;
            for (const auto& step : ladder.steps) {
                INFO(protocol.key << " " << ladder.key << " " << step.key);
                CHECK(said.insert(bridge::stepText(step)).second);
            }
        }
    }
}

TEST_CASE("the short signs of a dose are told in words") {
    progress::Dose dose;
    CHECK(meant(dose).empty());
    dose.tempo = "2-0-2";
    CHECK(meant(dose) == "2-0-2: 2 s down, no pause, 2 s up.");
    dose.tempo = "3-1-2";
    CHECK(meant(dose) == "3-1-2: 3 s down, 1 s held, 2 s up.");
    dose.tempo.reset();
    dose.effortPct = 25;
    CHECK(meant(dose) == "25 % of the hardest you could push, by feel.");
    CHECK(meant(dose, true) == "25 % of your best speed, by feel.");
}
