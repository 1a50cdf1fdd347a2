#include "core/exchange/lines.h"

#include <catch2/catch_test_macros.hpp>

using namespace sinew;
using namespace sinew::test;

TEST_CASE("what was read is written in canonical form and reads back the same") {
    const auto first = read(fileText("example.jsonl"));
    const auto text = written(outgoing(first.records));
    const auto again = read(text);
    CHECK(said(again).empty());
    CHECK(again.records.size() == first.records.size());
    CHECK(written(outgoing(again.records)) == text);
    CHECK(text.find(R"("day":"2026-03-20","exercise":"walk-run","distanceM":2000)") !=
          std::string::npos);
    CHECK(text.find("null") == std::string::npos);
}

TEST_CASE("lines stand by kind, day, start and id whatever order they come in") {
    const auto line = [](const char* day, const char* start, const char* sets) {
        return R"({"record":"session","episode":")" + episodeId + R"(","day":")" + day +
               R"(","startedAt":")" + day + "T" + start + R"(+01:00","state":"finished","sets":[)" +
               sets + "]}\n";
    };
    const auto set = [](const char* key) {
        return std::string{R"({"exercise":")"} + key + R"(","state":"done"})";
    };
    const auto two = set("b") + "," + set("a");
    const auto a = line("2026-03-06", "07:00:00", two.c_str());
    const auto b = line("2026-03-05", "18:00:00", "");
    const auto c = line("2026-03-05", "07:00:00", set("c").c_str());
    const auto text = written(outgoing(read(person + a + b + c).records));
    CHECK(text == written(outgoing(read(person + c + b + a).records)));
    CHECK(text.find("T07:00:00+01:00\",\"state\":\"finished\",\"sets\"") <
          text.find("T18:00:00+01:00"));
    CHECK(text.find("\"exercise\":\"c\"") < text.find("\"exercise\":\"b\""));
    CHECK(text.find("\"exercise\":\"b\"") < text.find("\"exercise\":\"a\""));
}

TEST_CASE("decimals are the shortest that read back equal") {
    const auto weight = [](const char* loadKg) {
        return written(outgoing(
            read(person + R"({"record":"session","episode":")" + episodeId +
                 R"(","day":"2026-03-05","startedAt":"2026-03-05T07:30:00+01:00","state":"open",)" +
                 R"("sets":[{"exercise":"extender","state":"done","loadKg":)" + loadKg + "}]}\n")
                .records));
    };
    CHECK(weight("22.50").find("\"loadKg\":22.5}") != std::string::npos);
    CHECK(weight("1e2").find("\"loadKg\":100}") != std::string::npos);
    CHECK(weight("0.001").find("\"loadKg\":0.001}") != std::string::npos);
    CHECK(weight("0").find("\"loadKg\":0}") != std::string::npos);
}

TEST_CASE("sets whose places have gaps come back to their places") {
    auto records = outgoing(read(fileText("example.jsonl")).records);
    auto& sets = records.of<rehab::SetDone>();
    sets[0].value.order = *rehab::Count::from(4);
    sets[0].day = sets[0].day + 1;
    const auto text = written(records);
    CHECK(text.find(R"("day":"2026-03-06","order":4,"exercise")") != std::string::npos);
    CHECK(read(text).records.of<rehab::SetDone>()[0].record == sets[0]);
}

TEST_CASE("of a deleted record only what others need to point at leaves, except in a history") {
    auto records = outgoing(read(fileText("example.jsonl")).records);
    rehab::eachKind([&]<class T>() {
        for (auto& record : records.of<T>()) {
            record.device = *base::Id<rehab::Device>::parse("01890000-0000-7000-8000-0000000000d1");
            record.deed = *base::Id<rehab::Deed>::parse("01890000-0000-7000-8000-0000000000e1");
            record.at = *base::Instant::parse("2026-03-21T20:00:00+01:00");
            record.day = T::hasDay ? record.day : record.at.rehabDay();
            record.revision = 2;
        }
    });
    records.of<rehab::DayState>()[0].deleted = true;
    records.of<rehab::DayState>()[0].value.reason = "private";
    CHECK(written(records).find(R"("deleted":true,"episode":")" + episodeId +
                                R"(","day":"2026-03-08","state":"rest"})") != std::string::npos);
    CHECK(written(records).find("private") == std::string::npos);
    const auto history = written(records, exchange::LineForm::history);
    CHECK(history.find(R"("at":"2026-03-21T20:00:00+01:00","deleted":true)") != std::string::npos);
    const auto back = read(history);
    CHECK(said(back).empty());
    CHECK(back.records.of<rehab::DayState>()[0].record == records.of<rehab::DayState>()[0]);
    CHECK(written(outgoing(back.records), exchange::LineForm::history) == history);
}
