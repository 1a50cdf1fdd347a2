#include "core/catalog/shipped.h"

#include "catalog/own.h"

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>

#include <algorithm>

using namespace sinew;
using namespace sinew::rehab;

namespace {

/// A clinic's exercise, complete; tests break it in one place.
const std::string sled = R"({
  "format": "sinew-exercises", "version": 1,
  "exercises": [{
    "id": "sled-push", "number": "OWN01", "name": {"en": "Sled push"},
    "category": ["hipDominant"], "mechanisms": ["gradual"], "phases": ["T3"], "demand": "daily",
    "start": {"en": "Lean into the sled."}, "cues": [{"en": "Push."}, {"en": "Walk on."}],
    "faults": [{"en": "Hurry."}], "doses": [{"sets": 4, "repsMin": 8, "repsMax": 10}],
    "progressTo": ["romanian-deadlift"], "noWayDown": {"en": "A lighter sled."},
    "unilateral": false, "homeOk": false, "needsClinician": false,
    "evidence": [{"tag": "Our clinic", "text": {"en": "Ours."}, "strength": "design"}]
  }]
})";

std::string with(std::string text, const std::string& from, const std::string& to) {
    const auto at = text.find(from);
    REQUIRE(at != std::string::npos);
    return text.replace(at, from.size(), to);
}

/// The tendon protocol under a key of the clinic's own.
std::string protocolText(int version = 1) {
    auto text = with(test::resource("protocols/tendon.json"), R"("key": "tendon",)",
                     R"("key": "our-tendon",)");
    const std::string name = "\"version\": ";
    const auto at = text.find(name, text.find("our-tendon")) + name.size();
    return text.replace(at, text.find(',', at) - at, std::to_string(version));
}

struct OwnText {
    std::string name;
    std::string text;
};

catalog::Joined join(const std::vector<OwnText>& files) {
    std::vector<catalog::Source> sources;
    for (const auto& file : files) {
        sources.push_back({file.name, file.text});
    }
    return catalog::joined(test::shipped(), sources);
}

using Lines = std::vector<std::string>;

Lines problems(const std::vector<OwnText>& files) {
    Lines lines;
    for (const auto& problem : join(files).problems) {
        lines.push_back(problem.field + " " + problem.code);
    }
    return lines;
}

bool has(const Lines& lines, const std::string& line) {
    for (const auto& one : lines) {
        UNSCOPED_INFO(one);
    }
    return std::find(lines.begin(), lines.end(), line) != lines.end();
}

} // namespace

TEST_CASE("a clinic's own exercise and protocol stand beside the shipped ones and say where they "
          "are from") {
    const auto mine =
        with(protocolText(), R"("exercise": "romanian-deadlift")", R"("exercise": "sled-push")");
    const auto joined = join({{"sled.json", sled}, {"tendon.json", mine}});
    CHECK(joined.problems.empty());
    const auto* exercise = joined.catalogue.exercise("sled-push");
    REQUIRE(exercise);
    CHECK(exercise->ownFile == "sled.json");
    const auto* protocol = joined.catalogue.protocol("our-tendon");
    REQUIRE(protocol);
    CHECK(protocol->ownFile == "tendon.json");
    CHECK(protocol->rules.steps.greenUp == 2);
    CHECK(joined.catalogue.exercise("romanian-deadlift")->ownFile.empty());
    CHECK(joined.catalogue.protocolFor(InjuryType::gradual)->key == "tendon");
    CHECK(joined.catalogue.exercises.size() == 53);
}

TEST_CASE("a bad file is named with its place and left out; the others stay") {
    const auto bad = with(sled, R"("sets": 4)", R"("sets": 40)");
    const auto joined = join({{"bad.json", bad}, {"tendon.json", protocolText()}});
    REQUIRE(joined.problems.size() == 1);
    CHECK(joined.problems.front() ==
          base::Problem{"bad.json#/exercises/0/doses/0/sets", "outOfRange", "1..10"});
    CHECK_FALSE(joined.catalogue.exercise("sled-push"));
    CHECK(joined.catalogue.protocol("our-tendon"));
}

TEST_CASE("a file that needs what was left out is left out too, with the reason") {
    const auto bad = with(sled, R"("sets": 4)", R"("sets": 40)");
    const auto mine =
        with(protocolText(), R"("exercise": "romanian-deadlift")", R"("exercise": "sled-push")");
    const auto joined = join({{"bad.json", bad}, {"tendon.json", mine}});
    CHECK_FALSE(joined.catalogue.protocol("our-tendon"));
    CHECK(has(problems({{"bad.json", bad}, {"tendon.json", mine}}),
              "tendon.json#/protocol/phases/2/starter/0/exercise unknownExercise"));
}

TEST_CASE("a protocol that cannot be followed is refused with file, place and code") {
    struct Fault {
        std::string from, to, problem;
    };
    const auto fault = GENERATE(values<Fault>({
        {R"("from": "T2",
        "to": "T3")",
         R"("from": "T2",
        "to": "T1")",
         "/protocol/phases/1 cycle"},
        {R"("exercise": "arabesque", "reps": 3)", R"("exercise": "flying", "reps": 3)",
         "/protocol/loadTest/forms/2/exercise unknownExercise"},
        {R"("measure": "bridgeReps")", R"("measure": "pelvicTilt")",
         "/protocol/gates/2/criteria/2/measure alignmentGates"},
        {R"("unit": "%")", R"("unit": "deg")", "/protocol/gates/2/criteria/2/unit wrongUnit"},
        {R"("bar": 3)", R"("bar": 11)", "/protocol/gates/0/criteria/1/bar outOfRange"},
        {R"("task": "sitting30")", R"("task": "flying")",
         "/protocol/gates/1/criteria/3/task unknownKey"},
    }));
    CAPTURE(fault.from);
    const auto text = protocolText();
    if (text.find(fault.from) == std::string::npos) {
        FAIL("the protocol no longer says " << fault.from);
    }
    const auto lines = problems({{"own.json", with(text, fault.from, fault.to)}});
    REQUIRE_FALSE(lines.empty());
    CHECK(has(lines, "own.json#" + fault.problem));
    CHECK(std::all_of(lines.begin(), lines.end(),
                      [](const auto& line) { return line.starts_with("own.json#/protocol/"); }));
    CHECK_FALSE(
        join({{"own.json", with(text, fault.from, fault.to)}}).catalogue.protocol("our-tendon"));
}

TEST_CASE("keys of the program stay the program's, and own numbers begin with OWN") {
    CHECK(problems({{"a.json", with(sled, "sled-push", "diver")}}) ==
          Lines{"a.json#/exercises/0/id shippedKey"});
    CHECK(problems({{"a.json", with(sled, "OWN01", "EX07")}}) ==
          Lines{"a.json#/exercises/0/number badKey"});
    CHECK(problems({{"a.json", test::resource("protocols/tendon.json")}}) ==
          Lines{"a.json#/protocol/key shippedKey"});
}

TEST_CASE("of two files with one exercise the first counts, of two versions of a protocol the "
          "newer") {
    CHECK(problems({{"a.json", sled}, {"b.json", sled}}) ==
          Lines{"b.json#/exercises/0/id duplicate"});
    const auto versions = join(
        {{"a.json", protocolText(2)}, {"b.json", protocolText(3)}, {"c.json", protocolText(1)}});
    CHECK(versions.catalogue.protocol("our-tendon")->version == 3);
    REQUIRE(versions.problems.size() == 2);
    CHECK(versions.problems[0] ==
          base::Problem{"a.json#/protocol/version", "olderVersion", "b.json"});
    CHECK(versions.problems[1] ==
          base::Problem{"c.json#/protocol/version", "olderVersion", "b.json"});
    CHECK(problems({{"a.json", protocolText()}, {"b.json", protocolText()}}) ==
          Lines{"b.json#/protocol/version duplicate"});
}

TEST_CASE("red flags, questions and shared rules are not a clinic's to replace by a file") {
    for (const auto* file : {"knowledge/red_flags.json", "knowledge/intake.json",
                             "knowledge/rules.json", "knowledge/measurements.json"}) {
        CAPTURE(file);
        CHECK(problems({{"a.json", test::resource(file)}}) == Lines{"a.json#/format notHere"});
    }
}

TEST_CASE("what is no JSON, empty or something else is named and harms nothing") {
    CHECK(problems({{"a.json", "{"}}).front().starts_with("a.json#"));
    CHECK(problems({{"a.json", ""}}).front().starts_with("a.json#"));
    CHECK(problems({{"a.json", R"({"format": "other"})"}}) == Lines{"a.json#/format wrongFormat"});
    CHECK(join({{"a.json", "{"}}).catalogue.exercises.size() == 52);
}
