#include "cli/terminal.h"

#include <catch2/catch_test_macros.hpp>

#include <algorithm>

using namespace sinew;
using namespace sinew::test;

namespace {

const std::string data = SINEW_TEST_DATA;
const std::string first = "01890000-0000-7000-8000-000000000001";

const std::string secondId = "01890000-0000-7000-8000-0000000000ff";

class WithExample : public TerminalWithStore {
public:
    WithExample() { REQUIRE(ask({"import", data + "/example.jsonl"}).exit == 0); }
};

std::string secondPatient(const Terminal& terminal) {
    return terminal.write("second.jsonl", "{\"record\":\"sinew\",\"version\":1}\n"
                                          R"({"record":"patient","id":")" +
                                              secondId + R"(","name":"B. Example"})" + "\n");
}

std::vector<std::string> membersOf(const exchange::Json& json) {
    std::vector<std::string> names;
    for (const auto& [name, value] : *json.as<exchange::Json::Members>()) {
        names.push_back(name);
    }
    return names;
}

} // namespace

TEST_CASE("patients are listed with their injury") {
    const WithExample terminal;
    const auto ran = terminal.ask({"patients"});
    REQUIRE(ran.exit == 0);
    const auto json = ran.json();
    const auto& list = *json.as<exchange::Json::List>();
    REQUIRE(list.size() == 1);
    CHECK(*list[0].find("id") == exchange::Json{first});
    CHECK(*list[0].find("type") == exchange::Json{"trauma"});
    CHECK(*list[0].find("side") == exchange::Json{"left"});
    CHECK(*list[0].find("day") == exchange::Json{30});
    const auto text = terminal.run({"patients", "--store", terminal.store()});
    CHECK(text.out.find("A. Example") != std::string::npos);
}

TEST_CASE("an id may be shortened as long as it is unique") {
    const WithExample terminal;
    CHECK(terminal.ask({"today"}).exit == 0);
    REQUIRE(terminal.ask({"import", secondPatient(terminal)}).exit == 0);
    const auto unnamed = terminal.ask({"today"});
    CHECK(unnamed.exit == 2);
    CHECK(unnamed.err.starts_with("sinewctl: --patient is needed: there are 2 patients."));
    const auto both = terminal.ask({"today", "--patient", "01890000"});
    CHECK(both.exit == 1);
    CHECK(both.err.find("Several ids of kind patient begin with 01890000") != std::string::npos);
    CHECK(terminal.ask({"today", "--patient", first.substr(0, 35)}).exit == 0);
    const auto none = terminal.ask({"today", "--patient", "ff"});
    CHECK(none.exit == 1);
    CHECK(none.err == "sinewctl: There is no patient whose id begins with ff.\n");
    CHECK(terminal.ask({"today", "--patient", first, "--episode", "01890000"}).exit == 0);
    CHECK(terminal.ask({"today", "--patient", first, "--episode", "99"}).exit == 1);
    CHECK(terminal.ask({"today", "--episode", "0189"}).exit == 0);
    const auto noInjury = terminal.ask({"today", "--patient", secondId});
    CHECK(noInjury.exit == 1);
    CHECK(noInjury.err == "sinewctl: This patient has no injury that is not closed.\n");
}

TEST_CASE("a day answers its state and items in the form that scripts rely on") {
    const WithExample terminal;
    const auto json = terminal.ask({"today", "--on", "2026-03-06"}).json();
    CHECK(membersOf(json) == std::vector<std::string>{"day", "state", "because", "items"});
    CHECK(*json.find("day") == exchange::Json{"2026-03-06"});
    const auto& items = *json.find("items")->as<exchange::Json::List>();
    REQUIRE_FALSE(items.empty());
    for (const auto* name : {"exercise", "side", "state", "dose", "last", "because"}) {
        CHECK(items.front().find(name) != nullptr);
    }
    const auto text = terminal.run({"today", "--on", "2026-03-06", "--store", terminal.store()});
    CHECK(text.out.starts_with("A. Example, 2026-03-06, day 4: "));
    const auto before = terminal.run({"today", "--on", "2019-05-01", "--store", terminal.store()});
    CHECK(before.out == "A. Example, 2019-05-01, before the injury, which began on 2026-03-02: "
                        "there is no plan for that day\n");
}

TEST_CASE("a judgement answers in the form that scripts rely on") {
    const WithExample terminal;
    const auto json = terminal.ask({"assess", "--on", "2026-03-06"}).json();
    CHECK(membersOf(json) ==
          std::vector<std::string>{"day", "episode", "phase", "phaseSince", "dayOfInjury",
                                   "response", "gate", "verdict", "doses", "flags", "symmetry",
                                   "load", "adherence", "estimate", "verdictTo", "verdictBecause",
                                   "returnChecklist", "watch"});
    CHECK(*json.find("phase") == exchange::Json{"A1"});
    CHECK(*json.find("dayOfInjury") == exchange::Json{4});
    CHECK(*json.find("gate")->find("to") == exchange::Json{"A2"});
    CHECK(*json.find("response")->find("day") == exchange::Json{"2026-03-05"});
    const auto before = terminal.ask({"assess", "--on", "2026-03-04"}).json();
    CHECK(before.find("response")->find("state")->isNull());
    const auto text = terminal.run({"assess", "--on", "2026-03-06", "--store", terminal.store()});
    CHECK(text.out.find("Gate to A2: ") != std::string::npos);
}

TEST_CASE("a chart's gaps are null and its table has a dash for them") {
    const WithExample terminal;
    const auto json = terminal.ask({"chart", "--kind", "pain", "--on", "2026-03-06"}).json();
    const auto& series = *json.find("series")->as<exchange::Json::List>();
    REQUIRE(series.size() == 4);
    const auto& points = *series.front().find("points")->as<exchange::Json::List>();
    const auto at = [&](const char* day) {
        return *std::find_if(points.begin(), points.end(), [&](const auto& point) {
            return *point.find("day") == exchange::Json{day};
        });
    };
    CHECK(*at("2026-03-05").find("value") == exchange::Json{3});
    CHECK(at("2026-03-04").find("value")->isNull());
    const auto text = terminal.run(
        {"chart", "--kind", "pain", "--on", "2026-03-06", "--store", terminal.store()});
    CHECK(text.out.find("2026-03-05  3") != std::string::npos);
    CHECK(text.out.find("2026-03-04  -") != std::string::npos);
    for (const auto* kind : {"adherence", "load", "strength", "range", "alignment"}) {
        CHECK(terminal.ask({"chart", "--kind", kind}).exit == 0);
    }
    const auto range = terminal.run({"chart", "--kind", "range", "--store", terminal.store()});
    CHECK(range.out.find("knee extension, left (inclinometer) (deg)") != std::string::npos);
    CHECK(range.out.find("2026-03-06  34") != std::string::npos);
}

TEST_CASE("who needs somebody's eyes is listed first, with the reason") {
    const WithExample terminal;
    REQUIRE(terminal.ask({"import", secondPatient(terminal)}).exit == 0);
    const auto json = terminal.ask({"triage"}).json();
    const auto& list = *json.as<exchange::Json::List>();
    REQUIRE(list.size() == 1);
    CHECK(*list[0].find("patient") == exchange::Json{first});
    const auto& flags = *list[0].find("flags")->as<exchange::Json::List>();
    CHECK(std::any_of(flags.begin(), flags.end(), [](const auto& flag) {
        return *flag.find("rule") == exchange::Json{"silence"};
    }));
    const auto text = terminal.run(
        {"triage", "--store", terminal.store(), "--today", "2026-04-01", "--on", "2026-03-02"});
    CHECK(text.exit == 0);
    CHECK(text.out == "Nobody needs a look today.\n");
}

TEST_CASE("a day after today cannot be judged") {
    const WithExample terminal;
    const auto ran = terminal.ask({"assess", "--on", "2026-04-02"});
    CHECK(ran.exit == 2);
    CHECK(ran.err.starts_with("sinewctl: --on lies after today, 2026-04-01."));
}

TEST_CASE("a decision against closed criteria needs an override by somebody who may") {
    const WithExample terminal;
    const auto file = terminal.write(
        "account.jsonl",
        "{\"record\":\"sinew\",\"version\":1}\n"
        R"({"record":"account","name":"Dr. B","role":"clinician","profession":"chiropractor"})"
        "\n"
        R"({"record":"account","name":"Al","role":"assistant"})"
        "\n");
    REQUIRE(terminal.ask({"import", file}).exit == 0);
    const auto before = terminal.history();
    const auto accept =
        terminal.ask({"decide", "--accept", "--by", "Dr. B", "--reason", "looks well"});
    CHECK(accept.exit == 1);
    CHECK(accept.err ==
          "sinewctl: The criteria of the next phase are not all met; an override says "
          "who goes on all the same, and why.\n");
    CHECK(terminal.history() == before);
    const auto nobody = terminal.ask(
        {"decide", "--override", "--to", "A2", "--by", "Nobody", "--reason", "looks well"});
    CHECK(nobody.exit == 1);
    CHECK(nobody.err == "sinewctl: There is no account called Nobody.\n");
    const auto assistant = terminal.ask(
        {"decide", "--override", "--to", "A2", "--by", "Al", "--reason", "looks well"});
    CHECK(assistant.exit == 1);
    CHECK(terminal.history() == before);
    const auto override_ = terminal.ask(
        {"decide", "--override", "--to", "A2", "--by", "Dr. B", "--reason", "walks well"});
    INFO(override_.err);
    REQUIRE(override_.exit == 0);
    CHECK(*terminal.ask({"assess"}).json().find("phase") == exchange::Json{"A2"});
}

TEST_CASE("exercises and protocols are shown with their sources, by key or its beginning") {
    const Terminal terminal;
    const auto all = terminal.run({"exercises", "--json"});
    CHECK(all.json().as<exchange::Json::List>()->size() >= 38);
    const auto one = terminal.run({"exercises", "isometric-heel", "--json"});
    REQUIRE(one.exit == 0);
    CHECK_FALSE(one.json().find("evidence")->as<exchange::Json::List>()->empty());
    CHECK(terminal.run({"protocols", "run-load"}).out.find("Gate R0 to R1") != std::string::npos);
    CHECK(terminal.run({"protocols", "no-such"}).exit == 1);
    CHECK(terminal.run({"exercises", "no-such"}).err ==
          "sinewctl: There is no exercise \"no-such\"; sinewctl exercises lists them.\n");
    const auto several = terminal.run({"exercises", "single"});
    CHECK(several.exit == 1);
    CHECK(several.err.starts_with("sinewctl: Several exercises begin with \"single\": "));
    CHECK(several.err.find("single-leg-bridge, ") != std::string::npos);
}
