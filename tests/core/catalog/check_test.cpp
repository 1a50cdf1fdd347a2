#include "core/catalog/shipped.h"

#include "catalog/check.h"

#include <catch2/catch_test_macros.hpp>

#include <algorithm>
#include <functional>

using namespace sinew;
using namespace sinew::rehab;

namespace {

/// The problems of the shipped catalogue after a change, as "place code".
std::vector<std::string> after(const std::function<void(Catalogue&)>& change) {
    auto catalogue = test::shipped();
    change(catalogue);
    std::vector<std::string> lines;
    for (const auto& problem : catalog::checkCatalogue(catalogue)) {
        lines.push_back(problem.field + " " + problem.code);
    }
    return lines;
}

bool has(const std::vector<std::string>& lines, const std::string& line) {
    for (const auto& one : lines) {
        UNSCOPED_INFO(one);
    }
    return std::find(lines.begin(), lines.end(), line) != lines.end();
}

Exercise& exercise(Catalogue& catalogue, const std::string& id) {
    return *std::find_if(catalogue.exercises.begin(), catalogue.exercises.end(),
                         [&](const Exercise& e) { return e.id == id; });
}

Protocol& tendon(Catalogue& catalogue) {
    return *std::find_if(catalogue.protocols.begin(), catalogue.protocols.end(),
                         [](const Protocol& p) { return p.key == "tendon"; });
}

Criterion& loadTest(Catalogue& catalogue) {
    return tendon(catalogue).gates.front().criteria[1];
}

} // namespace

TEST_CASE("a checklist before the return looks at criteria of one gate, each item once") {
    const auto changed = [](const std::function<void(Protocol&)>& change) {
        return after([&](Catalogue& c) {
            change(*std::find_if(c.protocols.begin(), c.protocols.end(),
                                 [](const Protocol& p) { return p.key == "acute-strain"; }));
        });
    };
    const std::string at = "/protocols/acute-strain/returnChecklist/";
    CHECK(has(changed([](Protocol& p) { p.returnChecklist[0].criteria = {"a9-m-palpation"}; }),
              at + "palpation/criteria unknownCriterion"));
    CHECK(has(changed([](Protocol& p) { p.returnChecklist[1].criteria = {"a2-a3-range"}; }),
              at + "knee-extension/criteria contradiction"));
    CHECK(has(changed([](Protocol& p) { p.returnChecklist[1].key = "palpation"; }),
              at + "palpation duplicate"));
    CHECK(test::shipped().protocol("acute-strain")->returnChecklist.size() == 13);
    CHECK(test::shipped().protocol("run-load")->returnChecklist.size() == 13);
}

TEST_CASE("an exercise that leads nowhere, or round in a circle, is found") {
    CHECK(has(after([](auto& c) { exercise(c, "diver").progressTo = {"flying"}; }),
              "/exercises/diver/progressTo/0 unknownExercise"));
    CHECK(has(after([](auto& c) {
                  exercise(c, "diver").regressTo.clear();
                  exercise(c, "diver").noWayDown = {};
              }),
              "/exercises/diver/regressTo missing"));
    const auto circle = after([](auto& c) {
        exercise(c, "diver").progressTo = {"glider"};
        exercise(c, "glider").progressTo = {"diver"};
    });
    CHECK(std::any_of(circle.begin(), circle.end(),
                      [](const auto& l) { return l.ends_with("progressTo cycle"); }));
}

TEST_CASE("an exercise whose pieces do not fit each other is found") {
    CHECK(has(after([](auto& c) {
                  exercise(c, "diver").contra = {{"RF99", {}, {}}};
              }),
              "/exercises/diver/contra/0/redFlag unknownRedFlag"));
    CHECK(has(after([](auto& c) {
                  exercise(c, "diver").contra = {{{}, Phase::A2, {}}};
              }),
              "/exercises/diver/contra/0/phase contradiction"));
    CHECK(has(after([](auto& c) { exercise(c, "diver").doses[0].phase = Phase::T1; }),
              "/exercises/diver/doses/0/phase phaseNotListed"));
    CHECK(has(after([](auto& c) { exercise(c, "walk-run").doses[0].ladder = "moon"; }),
              "/exercises/walk-run/doses/0/ladder unknownLadder"));
    CHECK(has(after([](auto& c) { exercise(c, "diver").figure = "nothing"; }),
              "/exercises/diver/figure unknownFigure"));
    CHECK(has(after([](auto& c) { exercise(c, "diver").number = "EX01"; }),
              "/exercises/EX01 duplicate"));
}

TEST_CASE("a phase that cannot be left, or that leads back, is found") {
    const auto stuck = after([](auto& c) { tendon(c).gates.erase(tendon(c).gates.begin()); });
    CHECK(has(stuck, "/protocols/tendon/phases/T1 noWayOut"));
    const auto back = after([](auto& c) { tendon(c).gates[2].to = Phase::T1; });
    CHECK(has(back, "/protocols/tendon/phases/T2 cycle"));
    const auto onwards = after([](auto& c) {
        auto gate = tendon(c).gates.back();
        gate.from = Phase::M;
        gate.to = Phase::T1;
        tendon(c).gates.push_back(gate);
    });
    CHECK(has(onwards, "/protocols/tendon/phases/M cycle"));
}

TEST_CASE("a gate that nobody could measure is found") {
    const std::string place = "/protocols/tendon/gates/T1-T2/t1-t2-load-test";
    CHECK(has(after([](auto& c) {
                  std::erase_if(c.tasks, [](const auto& t) { return t.key == Task::sitting30; });
              }),
              "/tasks/sitting30 missing"));
    CHECK(has(after([](auto& c) { loadTest(c).exercises = {"flying"}; }),
              place + "/exercises unknownExercise"));
    CHECK(has(after([](auto& c) { loadTest(c).clinicianOnly = true; }), place + " noAlternative"));
    CHECK(has(after([](auto& c) { loadTest(c).equipment = {{{Equipment::dynamometer}}}; }),
              place + " noAlternative"));
    CHECK(has(after([](auto& c) { loadTest(c).measure = MeasurementKind::pelvicTilt; }),
              place + "/measure alignmentGates"));
    CHECK(has(after([](auto& c) {
                  loadTest(c).measure = MeasurementKind::ake;
                  loadTest(c).bar = 120;
              }),
              place + "/measure outOfRange"));
    CHECK(has(after([](auto& c) { loadTest(c).bar = 11; }), place + "/bar outOfRange"));
    CHECK(has(after([](auto& c) {
                  loadTest(c).comparison = Comparison::below;
                  loadTest(c).bar = 0;
              }),
              place + "/bar outOfRange"));
    CHECK(has(after([](auto& c) { loadTest(c).days = 8; }), place + "/days contradiction"));
    CHECK(has(after([](auto& c) {
                  loadTest(c).kind = CriterionKind::greenSessions;
                  loadTest(c).bar = 8;
              }),
              place + "/bar outOfRange"));
    CHECK(has(after([](auto& c) { loadTest(c).id = "t1-t2-holds"; }),
              "/protocols/tendon/gates/T1-T2/t1-t2-holds duplicate"));
}

TEST_CASE("a first plan with too much, too little or the wrong thing is found") {
    const std::string place = "/protocols/tendon/phases/T3/starter";
    const auto starter = [](Catalogue& c) -> std::vector<StarterItem>& {
        return tendon(c).phases[2].starter;
    };
    CHECK(has(after([&](auto& c) {
                  for (auto& item : starter(c)) {
                      item.core = true;
                  }
              }),
              place + " tooManyCore"));
    CHECK(has(after([&](auto& c) {
                  for (auto& item : starter(c)) {
                      item.core = false;
                  }
              }),
              place + " noCore"));
    CHECK(has(after([&](auto& c) { starter(c)[0].exercise = "isometric-heel-dig"; }),
              place + "/0/exercise phaseNotListed"));
    CHECK(has(after([&](auto& c) {
                  starter(c)[0].ladder = "walk-run";
                  starter(c)[0].ladderStep = "W9";
              }),
              place + "/0/ladderStep unknownStep"));
}

TEST_CASE("a promise that nobody can keep is found in any text, however it is spelt") {
    CHECK(has(after([](auto& c) { c.redFlags[0].advice.byLanguage["en"] = "It Will Heal soon."; }),
              "/redFlags/RF7/advice/en bannedPhrase"));
    CHECK(has(after([](auto& c) { loadTest(c).label.byLanguage["en"] = "You are ready."; }),
              "/protocols/tendon/gates/0/criteria/1/label/en bannedPhrase"));
}

TEST_CASE("an estimate without a distribution, or one that leaves somebody out, is found") {
    const auto courses = [](auto& c) -> std::vector<CourseFor>& { return tendon(c).courses; };
    CHECK(has(after([&](auto& c) { courses(c).back().course = "moon"; }),
              "/protocols/tendon/courses/1/course unknownCourse"));
    CHECK(has(after([&](auto& c) { courses(c).back().course = "amateurEarly"; }),
              "/protocols/tendon/courses/1/course unknownCourse"));
    CHECK(has(after([&](auto& c) { courses(c).pop_back(); }),
              "/protocols/tendon/courses/0 contradiction"));
}

TEST_CASE("a pattern of the hips that leads to no exercise and to no clinician is found") {
    const std::string place = "/alignment/crest/exercises";
    const auto crest = [](auto& c) -> AlignmentPattern& { return c.alignment.patterns[2]; };
    CHECK(has(after([&](auto& c) { crest(c).exercises.clear(); }), place + " contradiction"));
    CHECK(has(after([&](auto& c) { crest(c).exercises[0].exercise = "moon"; }),
              place + "/0/exercise unknownExercise"));
}

TEST_CASE("a missing warning sign is found") {
    CHECK(has(after([](auto& c) { c.redFlags.pop_back(); }), "/redFlags/RF16 missing"));
}
