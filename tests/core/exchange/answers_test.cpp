#include "exchange/answers.h"
#include "exchange/knowledge_answer.h"

#include <catch2/catch_test_macros.hpp>

using namespace sinew;

namespace {

base::Day day(const char* text) {
    return *base::Day::parse(text);
}

progress::Assessment judged() {
    progress::Assessment assessment;
    assessment.day = day("2026-03-20");
    assessment.episode = *base::Id<rehab::Episode>::parse("01890000-0000-7000-8000-000000000002");
    assessment.phase.phase = "A2";
    assessment.phase.since = day("2026-03-07");
    assessment.phase.dayOfInjury = 18;
    return assessment;
}

} // namespace

TEST_CASE("a judgement with nothing to judge says null, not zero") {
    CHECK(
        exchange::textOf(exchange::answer(judged(), rehab::Side::left)) ==
        R"({"day":"2026-03-20","episode":"01890000-0000-7000-8000-000000000002","phase":"A2",)"
        R"("phaseSince":"2026-03-07","dayOfInjury":18,)"
        R"("response":{"state":null,"day":null,"because":[]},)"
        R"("gate":{"to":null,"state":"none","criteria":[],"floor":{"days":0,"state":"met"},)"
        R"("because":[]},"verdict":"hold","doses":[],"flags":[],"symmetry":[],)"
        R"("load":{"week":null,"n":0,"of":0,"monotony":null,"strain":null,"ewmaRatio":null,)"
        R"("ewmaWhy":null,"because":[]},"adherence":{"planned":0,"onTime":0,"shifted":0,"missed":0,)"
        R"("unplanned":0,"held":0,"rest":0,"consistencyPct":null,)"
        R"("days":[],"source":null},)"
        R"("estimate":{"lowDay":null,"midDay":null,"highDay":null,"basis":null,"shown":false,)"
        R"("guessDay":null,"because":[],"known":[]},)"
        R"("verdictTo":null,"verdictBecause":[],"returnChecklist":[],"watch":null})");
}

TEST_CASE("a criterion is answered with its value, bar and source") {
    progress::GateJudgement gate;
    gate.to = "A3";
    gate.state = progress::GateState::closed;
    gate.floor = {14, rehab::Truth::met};
    progress::CriterionJudgement criterion;
    criterion.id = "a2-a3-ake";
    criterion.state = rehab::Truth::met;
    criterion.value = 100.0 * 56 / 72;
    criterion.bar = 75;
    criterion.comparison = ">";
    criterion.unit = "%";
    criterion.days = {day("2026-03-18"), day("2026-03-20")};
    criterion.source = "C3.9";
    criterion.record = "r2";
    criterion.records = {"r1", "r2"};
    gate.criteria.push_back(criterion);
    CHECK(exchange::textOf(exchange::answer(gate)) ==
          R"({"to":"A3","state":"closed","criteria":[{"id":"a2-a3-ake","state":"met",)"
          R"("value":77.8,"bar":75,"comparison":">","unit":"%","days":["2026-03-18","2026-03-20"],)"
          R"("missing":null,"alternative":null,"source":"C3.9","record":"r2",)"
          R"("records":["r1","r2"]}],)"
          R"("floor":{"days":14,"state":"met"},"because":[]})");
}

TEST_CASE("a day's item names the injured leg and only the parts of its dose") {
    progress::DayPlan plan;
    plan.day = day("2026-03-20");
    plan.state = progress::DayPlanState::due;
    progress::DayItem item;
    item.exercise = "extender";
    item.dose.sets = 3;
    item.dose.loadKg = 2.5;
    item.last = progress::LastDone{day("2026-03-19"), {}, 0};
    plan.items = {item, item};
    plan.items[1].side = rehab::SideRule::eachSide;
    const auto text = exchange::textOf(exchange::answer(plan, rehab::Side::right));
    CHECK(text.starts_with(
        R"({"day":"2026-03-20","state":"due","because":[],"items":[{"exercise":"extender",)"
        R"("side":"right","state":"due","dose":{"sets":3,"loadKg":2.5},)"
        R"("last":{"day":"2026-03-19","dose":{},"pain":0},"because":[])"));
    CHECK(text.find(R"("side":"eachSide")") != std::string::npos);
}

TEST_CASE("a gap of a chart is null with no answers behind it") {
    progress::Chart chart;
    chart.from = day("2026-03-02");
    chart.to = day("2026-03-03");
    chart.series = {{"painWorst",
                     "0-10",
                     progress::SeriesStyle::line,
                     0,
                     {{chart.from, 2.0 / 3, 3, {}, {}}, {chart.to, {}, 0, {}, {}}}}};
    CHECK(exchange::textOf(*exchange::answer(chart).find("series")) ==
          R"([{"name":"painWorst","unit":"0-10","panel":0,"points":[)"
          R"({"day":"2026-03-02","value":0.67,"n":3},{"day":"2026-03-03","value":null,"n":0}]}])");
}

TEST_CASE("a patient without an episode is listed without a phase") {
    exchange::PatientRow row;
    row.id = "01890000-0000-7000-8000-000000000001";
    row.name = "A. \"Al\" Example";
    CHECK(exchange::textOf(exchange::answer(row)) ==
          R"({"id":"01890000-0000-7000-8000-000000000001","name":"A. \"Al\" Example",)"
          R"("episode":null,"type":null,"side":null,"phase":null,"day":null,"nextDue":null,)"
          R"("flags":[]})");
}

TEST_CASE("an exercise is answered in the form of its own file") {
    rehab::Exercise exercise;
    exercise.id = "extender";
    exercise.name.byLanguage["en"] = "The Extender";
    exercise.equipment = {{{rehab::Equipment::mat}},
                          {{rehab::Equipment::band, rehab::Equipment::strap}}};
    const auto json = exchange::answer(exercise);
    CHECK(exchange::textOf(*json.find("name")) == R"({"en":"The Extender"})");
    CHECK(exchange::textOf(*json.find("equipment")) == R"(["mat",["band","strap"]])");
    CHECK(json.find("noWayUp") == nullptr);
    CHECK(json.find("unilateral") != nullptr);
}

TEST_CASE("numbers of answers have no more places than they are good for") {
    CHECK(exchange::rounded(77.7777, 1) == 77.8);
    CHECK(exchange::textOf(exchange::Json{exchange::rounded(-0.001, 2)}) == "0");
    CHECK(exchange::textOf(exchange::Json{1e6}) == "1000000");
}
