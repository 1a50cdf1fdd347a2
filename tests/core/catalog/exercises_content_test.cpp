#include "catalog/each_text.h"
#include "catalog/read.h"
#include "rehab/exercise.h"

#include "resources/embedded.h"

#include <catch2/catch_test_macros.hpp>

#include <algorithm>
#include <array>
#include <map>
#include <set>

using namespace sinew;
using namespace sinew::rehab;

namespace {

std::map<std::string, Exercise> shippedExercises() {
    std::map<std::string, Exercise> all;
    for (const auto& file : resources::under("exercises")) {
        auto read = catalog::readExercises(file.content, std::string{file.path});
        for (const auto& problem : read ? base::Problems{} : read.error().problems) {
            UNSCOPED_INFO(problem.field << ": " << problem.code << " " << problem.detail);
        }
        REQUIRE(read.ok());
        for (auto& exercise : read.value()) {
            REQUIRE(all.emplace(exercise.id, exercise).second);
        }
    }
    return all;
}

const Exercise& exercise(const std::string& id) {
    static const auto all = shippedExercises();
    REQUIRE(all.contains(id));
    return all.at(id);
}

const Dose& dose(const std::string& id, Phase phase, int week = 1) {
    const auto* found = doseFor(exercise(id), phase, week);
    REQUIRE(found);
    return *found;
}

template <class Visit>
void eachShownText(const Visit& visit) {
    base::Problems none;
    for (const auto& [id, one] : shippedExercises()) {
        catalog::eachText(one, catalog::Place{none, id}, [&](const LocalText& text, const auto&) {
            for (const auto& [language, words] : text.byLanguage) {
                visit(id, words);
            }
        });
    }
}

std::string lower(std::string text) {
    std::transform(text.begin(), text.end(), text.begin(), [](unsigned char c) {
        return static_cast<char>(c < 128 ? std::tolower(c) : c);
    });
    return text;
}

} // namespace

TEST_CASE("the catalogue holds fifty exercises and two ways of releasing the muscle oneself") {
    const auto all = shippedExercises();
    std::set<std::string> numbers;
    for (const auto& [id, one] : all) {
        numbers.insert(one.number);
    }
    CHECK(all.size() == 52);
    CHECK(numbers.size() == 52);
    CHECK(*numbers.begin() == "EX01");
    CHECK(*numbers.rbegin() == "REL2");
}

TEST_CASE("every exercise that a starter plan names is there") {
    constexpr std::array starters{"EX01", "EX02", "EX07", "EX09", "EX10", "EX11", "EX12", "EX13",
                                  "EX15", "EX17", "EX18", "EX20", "EX21", "EX22", "EX23", "EX24",
                                  "EX25", "EX26", "EX27", "EX28", "EX29", "EX30", "EX31", "EX33",
                                  "EX34", "EX36", "EX37", "EX39", "EX41", "EX42", "EX44", "EX45",
                                  "EX46", "EX47", "EX48", "EX49", "EX50", "REL1"};
    std::set<std::string> numbers;
    for (const auto& [id, one] : shippedExercises()) {
        numbers.insert(one.number);
    }
    for (const auto* number : starters) {
        CHECK(numbers.contains(number));
    }
}

TEST_CASE("the bridge is done four times fifteen, two seconds up and two down") {
    for (const auto& bridge :
         {dose("double-leg-bridge", Phase::A1), dose("single-leg-bridge", Phase::A2)}) {
        CHECK(bridge.sets == 4);
        CHECK(bridge.repsMin == 15);
        CHECK(bridge.repsMax == 15);
        CHECK(bridge.tempoDown == 2);
        CHECK(bridge.tempoPause == 0);
        CHECK(bridge.tempoUp == 2);
    }
    CHECK(dose("double-leg-bridge", Phase::A1).everyDays == 1);
}

TEST_CASE("the lengthening exercises keep the doses and the days of their trial") {
    const auto& extender = dose("extender", Phase::A2);
    CHECK(extender.sets == 3);
    CHECK(extender.repsMax == 12);
    CHECK(extender.perDay == 2);
    CHECK(extender.everyDays == 1);
    const auto& diver = dose("diver", Phase::A2);
    CHECK(diver.sets == 3);
    CHECK(diver.repsMax == 6);
    CHECK(diver.everyDays == 2);
    const auto& glider = dose("glider", Phase::A3);
    CHECK(glider.sets == 3);
    CHECK(glider.repsMax == 4);
    CHECK(glider.everyDays == 3);
}

TEST_CASE("the Nordic programme has 27 sessions in ten weeks and then one a week") {
    int sessions = 0;
    for (int week = 1; week <= 10; ++week) {
        sessions += dose("nordic-hamstring-exercise", Phase::A3, week).perWeek.value();
    }
    CHECK(sessions == 27);
    CHECK(dose("nordic-hamstring-exercise", Phase::A3, 1).repsMax == 5);
    CHECK(dose("nordic-hamstring-exercise", Phase::A3, 4).repsMax == 10);
    CHECK(dose("nordic-hamstring-exercise", Phase::A3, 10).repsMax == 12);
    CHECK(dose("nordic-hamstring-exercise", Phase::A3, 11).perWeek == 1);
    CHECK(dose("nordic-hamstring-exercise", Phase::M).perWeek == 1);
}

TEST_CASE("a runner's Nordic stays low in volume") {
    const auto& settled = dose("nordic-hamstring-exercise", Phase::R3, 3);
    CHECK(settled.sets == 2);
    CHECK(settled.repsMax == 4);
    CHECK(settled.perWeek == 1);
}

TEST_CASE("a sore tendon begins with five long holds at seven tenths of the effort") {
    for (const auto* id : {"isometric-heel-dig", "standing-isometric-hip-extension"}) {
        const auto& hold = dose(id, Phase::T1);
        CHECK(hold.sets == 5);
        CHECK(hold.holdS == 45);
        CHECK(hold.effortPctMax == 70);
        CHECK(hold.restS == 120);
    }
}

TEST_CASE("running and sprinting follow their ladders") {
    CHECK(dose("walk-run", Phase::R1).ladder == "walk-run");
    CHECK(dose("walk-run", Phase::R1).everyDays == 2);
    CHECK(dose("progressive-sprint", Phase::A3).ladder == "sprint-percent");
    CHECK(exercise("progressive-sprint").demand == Demand::sprint);
}

TEST_CASE("nothing stretches or presses a sore tendon early on") {
    for (const auto* id : {"static-hamstring-stretch", "extender", "diver", "glider"}) {
        const auto& contra = exercise(id).contra;
        CHECK(std::any_of(contra.begin(), contra.end(),
                          [](const Contraindication& c) { return c.phase == Phase::T1; }));
    }
}

TEST_CASE("every exercise says how it starts, what to mind and where it comes from") {
    for (const auto& [id, one] : shippedExercises()) {
        INFO(id);
        CHECK_FALSE(one.start.in("en").empty());
        CHECK(one.cues.size() >= 2);
        CHECK(one.cues.size() <= 4);
        CHECK_FALSE(one.faults.empty());
        CHECK_FALSE(one.doses.empty());
        CHECK_FALSE(one.evidence.empty());
        CHECK(one.progressTo.empty() != one.noWayUp.empty());
        CHECK(one.regressTo.empty() != one.noWayDown.empty());
    }
}

TEST_CASE("no text promises or frightens") {
    constexpr std::array banned{"risk score", "injury risk",     "safe to",
                                "healed",     "cleared for",     "you are ready",
                                "will heal",  "no pain no gain", "!"};
    int texts = 0;
    eachShownText([&](const std::string& id, const std::string& words) {
        ++texts;
        for (const auto* phrase : banned) {
            INFO(id << ": " << words);
            CHECK(lower(words).find(phrase) == std::string::npos);
        }
    });
    CHECK(texts > 500);
}

TEST_CASE("sentences stay short enough to read on one leg") {
    eachShownText([](const std::string& id, const std::string& words) {
        std::size_t longest = 0;
        std::size_t begin = 0;
        for (auto end = words.find(". "); begin < words.size(); end = words.find(". ", begin)) {
            longest = std::max(longest, std::min(end, words.size()) - begin);
            begin = end == std::string::npos ? words.size() : end + 2;
        }
        INFO(id << ": " << words);
        CHECK(longest <= 170);
    });
}
