#include "cli/terminal.h"

#include <catch2/catch_test_macros.hpp>

#include <filesystem>
#include <fstream>
#include <iterator>

using namespace sinew;
using namespace sinew::test;

namespace {

std::string resource(const std::string& path) {
    std::ifstream file{std::string{SINEW_RESOURCES} + "/" + path, std::ios::binary};
    return {std::istreambuf_iterator<char>{file}, {}};
}

std::string ownTendon() {
    auto text = resource("protocols/tendon.json");
    const std::string key = R"("key": "tendon")";
    return text.replace(text.find(key), key.size(), R"("key": "our-tendon")");
}

/// A strain whose morning after the session is one point above the pain before it.
const std::string sore = R"({"record":"sinew","version":1}
{"record":"patient","id":"01890000-0000-7000-8000-000000000001","name":"A. Example","birthYear":1994}
{"record":"episode","id":"01890000-0000-7000-8000-000000000002","patient":"01890000-0000-7000-8000-000000000001","side":"left","type":"trauma","subType":"sprinting","grade":"II","onset":"2026-03-20","demand":"sprint","level":"amateur","protocol":"acute-strain"}
{"record":"session","episode":"01890000-0000-7000-8000-000000000002","day":"2026-03-30","startedAt":"2026-03-30T07:30:00+00:00","state":"finished","painBefore":2,"painWorst":2,"rpe":3,"minutes":18,"sets":[{"exercise":"isometric-heel-dig","side":"left","state":"done","holdS":10}]}
{"record":"checkIn","episode":"01890000-0000-7000-8000-000000000002","day":"2026-03-31","kind":"morning","nextMorning":3}
)";

const exchange::Json& at(const exchange::Json& json, std::string_view name) {
    const auto* found = json.find(name);
    REQUIRE(found);
    return *found;
}

exchange::Json only(const exchange::Json& list) {
    const auto* items = list.as<exchange::Json::List>();
    REQUIRE(items);
    REQUIRE(items->size() == 1);
    return items->front();
}

/// What the response of the newest day says first: its state, limit and source.
std::string responseOf(const Terminal& terminal) {
    const auto answer = terminal.ask({"assess"}).json();
    const auto& response = at(answer, "response");
    const auto& because = at(response, "because").as<exchange::Json::List>()->front();
    return *at(response, "state").as<std::string>() + ", limit " +
           exchange::textOf(at(because, "limit")) + ", " + *at(because, "source").as<std::string>();
}

} // namespace

TEST_CASE("a figure is shown with its default and source before there is a store") {
    const Terminal terminal;
    const auto shown = terminal.ask({"figures", "steps.greenUp"});
    REQUIRE(shown.exit == 0);
    const auto figure = only(shown.json());
    CHECK(at(figure, "value") == exchange::Json{2});
    CHECK(at(figure, "default") == exchange::Json{2});
    CHECK(at(figure, "editable") == exchange::Json{true});
    CHECK(*at(at(figure, "evidence"), "strength").as<std::string>() == "design");
    CHECK(terminal.ask({"figures", "steps."}).json().as<exchange::Json::List>()->size() == 14);
    CHECK(terminal.ask({"figures", "flying"}).exit == 1);
}

TEST_CASE("a clinic's figure changes a judgement, which says the figure and whose it is") {
    const TerminalWithStore terminal;
    REQUIRE(terminal.ask({"import", terminal.write("sore.jsonl", sore)}).exit == 0);
    CHECK(responseOf(terminal) == "amber, limit 3, Pain-monitoring model");
    const auto set = terminal.ask({"figures", "response.morningRed", "--set", "1"});
    REQUIRE(set.exit == 0);
    CHECK(at(only(set.json()), "value") == exchange::Json{1});
    CHECK(at(only(set.json()), "default") == exchange::Json{2});
    CHECK(at(only(set.json()), "clinic") == exchange::Json{true});
    CHECK(responseOf(terminal) == "red, limit 3, clinic");
    REQUIRE(terminal.ask({"figures", "response.morningRed", "--reset"}).exit == 0);
    CHECK(responseOf(terminal) == "amber, limit 3, Pain-monitoring model");
}

TEST_CASE("a figure that does not fit is refused in words and changes nothing") {
    const TerminalWithStore terminal;
    const auto refused =
        terminal.run({"figures", "steps.greenUp", "--set", "0", "--store", terminal.store()});
    CHECK(refused.exit == 1);
    CHECK(refused.err.find("steps.greenUp lies outside what is possible (1..10)") !=
          std::string::npos);
    const auto fixed =
        terminal.run({"figures", "watch.markedDays", "--set", "3", "--store", terminal.store()});
    CHECK(fixed.exit == 1);
    CHECK(fixed.err.find("is fixed") != std::string::npos);
    CHECK(terminal.run({"figures", "--set", "3", "--store", terminal.store()}).exit == 2);
}

TEST_CASE("a clinic's own protocol is listed with its file, and a bad one named and left out") {
    const TerminalWithStore terminal;
    std::filesystem::create_directories(terminal.path("knowledge"));
    terminal.write("knowledge/good.json", ownTendon());
    auto bad = ownTendon();
    bad.replace(bad.find("our-tendon"), 10, "bad-tendon");
    const std::string lift = R"("exercise": "romanian-deadlift")";
    bad.replace(bad.find(lift), lift.size(), R"("exercise": "flying-deadlift")");
    terminal.write("knowledge/worse.json", bad);

    const auto listed = terminal.run({"protocols", "--store", terminal.store()});
    CHECK(listed.exit == 0);
    CHECK(listed.out.find("own: good.json") != std::string::npos);
    CHECK(listed.out.find("bad-tendon") == std::string::npos);
    CHECK(listed.err.find("worse.json#/protocol/phases/2/starter/0/exercise: unknownExercise "
                          "(flying-deadlift)") != std::string::npos);
    const auto one = terminal.ask({"protocols", "our-tendon"});
    CHECK(*at(one.json(), "ownFile").as<std::string>() == "good.json");

    const auto check = terminal.run({"check", "--store", terminal.store()});
    CHECK(check.exit == 1);
    CHECK(check.out.find("worse.json#/protocol/phases/2/starter/0/exercise: unknownExercise") !=
          std::string::npos);
    CHECK(check.err.find("The store is sound") != std::string::npos);
    std::filesystem::remove(terminal.path("knowledge/worse.json"));
    CHECK(terminal.run({"check", "--store", terminal.store()}).exit == 0);
}
