#include "core/catalog/shipped.h"

#include "catalog/read.h"

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>

#include <algorithm>

using namespace sinew;

namespace {

/// A small, complete file of one exercise; tests break it in one place.
const std::string bridge = R"({
  "format": "sinew-exercises", "version": 1,
  "exercises": [{
    "id": "small-bridge", "number": "EX10", "name": {"en": "Small bridge", "de": "Kleine Brücke"},
    "category": ["hipDominant"], "mechanisms": ["trauma"], "phases": ["A1", "A2"], "demand": "daily",
    "equipment": ["mat", ["bench", "box"]], "start": {"en": "Lie on your back."},
    "cues": [{"en": "Lift."}, {"en": "Lower."}], "faults": [{"en": "Hurry."}],
    "doses": [{"phase": "A1", "sets": 4, "repsMin": 10, "repsMax": 15}, {"sets": 3, "holdS": 5}],
    "noWayUp": {"en": "It is enough."}, "noWayDown": {"en": "It is small."},
    "contra": [{"redFlag": "RF2"}], "unilateral": false, "homeOk": true, "needsClinician": false,
    "evidence": [{"tag": "Default of this program", "text": {"en": "Ours."}, "strength": "design"}],
    "figure": "bridge"
  }]
})";

std::string with(std::string text, const std::string& from, const std::string& to) {
    const auto at = text.find(from);
    REQUIRE(at != std::string::npos);
    return text.replace(at, from.size(), to);
}

/// "pointer code" of each problem, in the order found.
std::vector<std::string> problemsOf(const std::string& text) {
    const auto read = catalog::readExercises(text, "e.json");
    std::vector<std::string> lines;
    for (const auto& problem : read ? base::Problems{} : read.error().problems) {
        lines.push_back(problem.field.substr(problem.field.find('#') + 1) + " " + problem.code);
    }
    return lines;
}

using Lines = std::vector<std::string>;

} // namespace

TEST_CASE("a clinician's exercise file is read with every language and alternative equipment") {
    const auto read = catalog::readExercises(bridge, "e.json");
    REQUIRE(read);
    const auto& exercise = read->front();
    CHECK(exercise.name.in("de") == "Kleine Brücke");
    CHECK(exercise.name.in("fr") == "Small bridge");
    CHECK(exercise.equipment[1].anyOf ==
          std::vector{rehab::Equipment::bench, rehab::Equipment::box});
    CHECK(rehab::doseFor(exercise, rehab::Phase::A1)->sets == 4);
    CHECK(rehab::doseFor(exercise, rehab::Phase::A2)->holdS == 5);
}

TEST_CASE("each fault in an exercise file is refused at its place") {
    struct Fault {
        std::string from, to;
        Lines problems;
    };
    const auto fault = GENERATE(values<Fault>({
        {R"("demand": "daily",)",
         R"("demand": "daily", "pace": 3,)",
         {"/exercises/0/pace unknownField"}},
        {R"("demand": "daily",)", "", {"/exercises/0/demand missing"}},
        {R"("demand": "daily")", R"("demand": "weekly")", {"/exercises/0/demand unknownKey"}},
        {R"("sets": 4)", R"("sets": 40)", {"/exercises/0/doses/0/sets outOfRange"}},
        {R"("sets": 4)", R"("sets": 4.5)", {"/exercises/0/doses/0/sets wrongType"}},
        {R"("sets": 4)", R"("sets": "4")", {"/exercises/0/doses/0/sets wrongType"}},
        {R"("sets": 4)", R"("sets": 4, "sets": 5)", {"/exercises/0/doses/0/sets duplicate"}},
        {R"("repsMax": 15)", R"("repsMax": 5)", {"/exercises/0/doses/0/repsMax contradiction"}},
        {R"("holdS": 5)", R"("holdMaxS": 5)", {"/exercises/0/doses/1/holdMaxS contradiction"}},
        {R"("id": "small-bridge")", R"("id": "Small bridge")", {"/exercises/0/id badKey"}},
        {R"("number": "EX10")", R"("number": "EX1")", {"/exercises/0/number badKey"}},
        {R"("phases": ["A1", "A2"])",
         R"("phases": ["A1", "A1"])",
         {"/exercises/0/phases/1 duplicate"}},
        {R"("cues": [{"en": "Lift."}, {"en": "Lower."}])",
         R"("cues": [{"en": "Lift."}])",
         {"/exercises/0/cues outOfRange"}},
        {R"({"en": "Lift."})", R"({"en": " "})", {"/exercises/0/cues/0/en blank"}},
        {R"({"en": "Lift."})", R"({"de": "Heben."})", {"/exercises/0/cues/0/en missing"}},
        {R"({"en": "Lift."})",
         R"({"en": "Lift.", "english": "x"})",
         {"/exercises/0/cues/0/english unknownField"}},
        {R"({"redFlag": "RF2"})",
         R"({"redFlag": "RF2", "phase": "A1"})",
         {"/exercises/0/contra/0 oneOf"}},
        {R"("strength": "design")",
         R"("strength": "verified")",
         {"/exercises/0/evidence/0/address missing"}},
        {R"(["bench", "box"])", R"(["bench"])", {"/exercises/0/equipment/1 outOfRange"}},
        {R"("sinew-exercises")", R"("sinew-figures")", {"/format wrongFormat"}},
        {R"("version": 1)", R"("version": 2)", {"/version outOfRange"}},
    }));
    CAPTURE(fault.to);
    CHECK(problemsOf(with(bridge, fault.from, fault.to)) == fault.problems);
}

TEST_CASE("all faults of a file are told at once") {
    auto text = with(bridge, R"("sets": 4)", R"("sets": 0)");
    text = with(text, R"("demand": "daily",)", R"("colour": "red",)");
    text = with(text, R"("homeOk": true)", R"("homeOk": "yes")");
    const Lines expected{"/exercises/0/colour unknownField", "/exercises/0/demand missing",
                         "/exercises/0/doses/0/sets outOfRange", "/exercises/0/homeOk wrongType"};
    CHECK(problemsOf(text) == expected);
}

TEST_CASE("a file that is no JSON, cut short, badly encoded or a trap is refused with its place") {
    CHECK(problemsOf("") == Lines{" notJson"});
    CHECK(problemsOf("[]") == Lines{" wrongType"});
    CHECK(problemsOf(bridge + "x").front() == " notJson");
    CHECK(problemsOf(bridge.substr(0, bridge.size() / 2)).front().find("/exercises/0") == 0);
    CHECK(problemsOf(with(bridge, "Lift.", "Li\xC0\x80")).front().find(" notJson") !=
          std::string::npos);
    CHECK(problemsOf(with(bridge, R"("Lift.")", R"("Li\u0000ft.")")) ==
          Lines{"/exercises/0/cues/0/en notText"});
    CHECK(problemsOf(std::string(100000, '[')).front().find("tooDeep") != std::string::npos);
    CHECK(problemsOf(with(bridge, "Lift.", std::string(5000, 'x'))) ==
          Lines{"/exercises/0/cues/0/en tooLong"});
}

TEST_CASE("any truncation of a shipped file is refused and never crashes the reader") {
    const auto text = test::resource("protocols/tendon.json");
    REQUIRE(catalog::readProtocol(text, "t.json"));
    for (std::size_t size = 0; size + 2 < text.size(); size += 997) {
        CHECK_FALSE(catalog::readProtocol(text.substr(0, size), "t.json"));
    }
}

TEST_CASE("the two withdrawn papers are not accepted as a source") {
    const std::string source = R"("text": {"en": "Ours."}, "strength": "design")";
    for (const std::string address :
         {"bmcmusculoskeletdisord.biomedcentral.com/articles/10.1186/1471-2474-11-64",
          "chiromt.biomedcentral.com/articles/10.1186/1746-1340-18-23"}) {
        const auto cited = R"("text": {"en": "It helps."}, "address": ")" + address +
                           R"(", "strength": "verified")";
        CHECK(problemsOf(with(bridge, source, cited)) ==
              Lines{"/exercises/0/evidence/0 retracted"});
    }
}

namespace {

std::vector<std::string> protocolProblems(const std::string& from, const std::string& to) {
    const auto read =
        catalog::readProtocol(with(test::resource("protocols/acute-strain.json"), from, to), "p");
    std::vector<std::string> codes;
    for (const auto& problem : read ? base::Problems{} : read.error().problems) {
        codes.push_back(problem.field.substr(problem.field.rfind('/') + 1) + " " + problem.code);
    }
    return codes;
}

} // namespace

TEST_CASE("a criterion says only what its kind looks at, in the right unit") {
    CHECK(protocolProblems(R"("task": "walk10")", R"("measure": "ake")") ==
          Lines{"measure notUsed", "task missing"});
    CHECK(protocolProblems(R"("measure": "normalStride")", R"("measure": "ake")") ==
          Lines{"unit wrongUnit"});
    CHECK(protocolProblems(R"("kind": "redFlagsClear")", R"("kind": "dailyPain")") ==
          Lines{"bar missing", "unit wrongUnit"});
    CHECK(protocolProblems(R"("days": 1,)", R"("days": 30, "within": 7, "minutes": 5,)").size() >=
          2);
    CHECK(protocolProblems(R"("greenMax": {
            "value": 2)",
                           R"("greenMax": {
            "value": 5)") == Lines{"strength contradiction"});
    CHECK(protocolProblems(R"("greenMax": {
            "value": 2)",
                           R"("greenMax": {
            "value": 11)") == Lines{"value outOfRange", "strength contradiction"});
    CHECK(protocolProblems(R"("gradeII": 14)", R"("gradeII": 4)") == Lines{"floor contradiction"});
}
