#include "core/exchange/lines.h"

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>

using namespace sinew;
using namespace sinew::test;

namespace {

using Said = std::vector<std::string>;

std::string session(const std::string& rest) {
    return R"({"record":"session","id":")" + sessionId + R"(","episode":")" + episodeId +
           R"(","day":"2026-03-05","startedAt":"2026-03-05T07:30:00+01:00","state":"finished")" +
           rest + "}\n";
}

std::string about(const std::string& kind, const std::string& rest) {
    return R"({"record":")" + kind + R"(","episode":")" + episodeId + "\"" + rest + "}\n";
}

struct Fault {
    std::string line;
    std::string said;
};

} // namespace

TEST_CASE("the example of the documentation is read with all its records") {
    const auto file = read(fileText("example.jsonl"));
    CHECK(said(file).empty());
    CHECK(file.records.size() == 9);
    const auto& set = file.records.of<rehab::SetDone>().front().record;
    const auto& parent = file.records.of<rehab::Session>().front().record;
    CHECK(set.value.session == parent.id);
    CHECK(set.value.episode == parent.value.episode);
    CHECK(set.day.text() == "2026-03-05");
    CHECK(set.value.holdS->value() == 10);
    CHECK_FALSE(set.value.reps);
    CHECK(parent.id.text()[14] == '8');
    CHECK(file.records.of<rehab::Measurement>().front().record.value.value->thousandths() == 34000);
}

TEST_CASE("a line that breaks a rule is refused with its field and a code") {
    const auto fault = GENERATE(values<Fault>({
        {session(R"(,"mood":"good")"), "4: mood: unknownField"},
        {session(R"(,"rpe":11)"), "4: rpe: outOfRange (0..10)"},
        {session(R"(,"rpe":"3")"), "4: rpe: wrongType (integer)"},
        {session(R"(,"rpe":true)"), "4: rpe: wrongType (integer)"},
        {session(R"(,"minutes":2.5)"), "4: minutes: wrongType (integer)"},
        {session(R"(,"painkiller":"yes")"), "4: painkiller: wrongType (true|false)"},
        {session(R"(,"note":5)"), "4: note: wrongType (text)"},
        {session(R"(,"newSymptoms":["grab","itch"])"),
         "4: newSymptoms[1]: unknownValue (grab|limp|tingling|numbness|cramp)"},
        {session(R"(,"newSymptoms":"grab")"), "4: newSymptoms: wrongType (list)"},
        {session(R"(,"stopReason":"pain")"), "4: stopReason: contradiction (state)"},
        {session(R"(,"rpe":3,"rpe":4)"), "4: rpe: duplicateField"},
        {session(R"(,"sets":{})"), "4: sets: wrongType (list)"},
        {session(R"(,"sets":[7])"), "4: sets[0]: wrongType (object)"},
        {session(R"(,"sets":[{"exercise":"extender","state":"done","pain":12}])"),
         "4: sets[0].pain: outOfRange (0..10)"},
        {session(R"(,"sets":[{"exercise":"extender","state":"done","session":"x"}])"),
         "4: sets[0].session: unknownField"},
        {session(R"(,"sets":[{"exercise":"extender","state":"skipped","reps":4}])"),
         "4: sets[0].state: contradiction (reps)"},
        {session(R"(,"sets":[{"exercise":" ","state":"done"}])"), "4: sets[0].exercise: blank"},
        {session(R"(,"revision":2)"), "4: device: missing"},
        {about("checkIn", R"(,"kind":"morning")"), "4: day: missing"},
        {about("checkIn", R"(,"day":null,"kind":"morning")"), "4: day: missing"},
        {about("checkIn", R"(,"day":"2026-02-30","kind":"morning")"),
         "4: day: notADay (YYYY-MM-DD)"},
        {about("checkIn", R"(,"day":"2026-04-02","kind":"morning")"),
         "4: day: futureDay (2026-04-01)"},
        {about("checkIn", R"(,"day":"2026-03-01","kind":"morning")"),
         "4: day: beforeOnset (2026-03-02)"},
        {about("checkIn", R"(,"day":"2026-03-06","kind":"noon")"),
         "4: kind: unknownValue (morning|evening|weekly)"},
        {about("measurement",
               R"(,"day":"2026-03-06","kind":"ake","side":"left","value":34,"unit":"cm")"),
         "4: unit: wrongUnit (deg)"},
        {about("measurement", R"(,"day":"2026-03-06","kind":"ake","value":91,"unit":"deg")"),
         "4: value: outOfRange (0..90)"},
        {about("measurement", R"(,"day":"2026-03-06","kind":"ake","value":30.0005,"unit":"deg")"),
         "4: value: tooPrecise (0.001)"},
        {about("measurement", R"(,"day":"2026-03-06","kind":"taskPain","value":3,"unit":"0-10")"),
         "4: task: missing (kind)"},
        {about("screening", R"(,"day":"2026-03-06","answers":{"RF17":"no"})"),
         "4: answers.RF17: unknownField"},
        {about("screening", R"(,"day":"2026-03-06","answers":{"RF1":true})"),
         "4: answers.RF1: unknownValue (yes|no)"},
        {about("plan", R"(,"phase":"A1")"), "4: from: missing"},
        {about("run", R"(,"exercise":"walk-run","day":"2026-03-20","session":"0")"),
         "4: session: notAnId"},
        {about("run",
               R"(,"exercise":"walk-run","day":"2026-03-20","session":")" + patientId + "\""),
         "4: session: unknownReference (patient)"},
        {R"({"record":"goal","episode":"01890000-0000-7000-8000-00000000000f","text":"run"})"
         "\n",
         "4: episode: unknownReference"},
        {R"({"record":"mood","day":"2026-03-05"})"
         "\n",
         "4: record: unknownKind (mood)"},
        {R"({"name":"B"})"
         "\n",
         "4: record: missing"},
        {"[1,2]\n", "4: : notAnObject"},
        {"{\"record\":\n", "4: : notJson (11)"},
        {"{} {}\n", "4: : notJson (4)"},
        {"{\"record\":\"\\ud800\"}\n", "4: : notJson (18)"},
        {"{\"record\":\"\xC3\x28\"}\n", "4: : notUtf8"},
        {std::string{"{\"record\":\"a\0b\"}\n", 17}, "4: : notUtf8"},
        {session("").substr(0, 60), "4: : truncated (61)"},
    }));
    INFO(fault.line);
    const auto lines = said(read(person + fault.line));
    REQUIRE_FALSE(lines.empty());
    CHECK(lines.front() == fault.said);
}

TEST_CASE("the day must be the rehab day of the start, which begins at three") {
    const auto at = [](const char* start) {
        return read(person + about("session", std::string{R"(,"day":"2026-03-05","startedAt":")"} +
                                                  start + R"(","state":"finished")"));
    };
    CHECK(said(at("2026-03-06T02:59:00+01:00")).empty());
    CHECK(said(at("2026-03-06T03:00:00+01:00")) == Said{"4: day: dayMismatch (2026-03-06)"});
    CHECK(said(at("2026-03-05T07:30:00")) ==
          Said{"4: startedAt: notAnInstant (YYYY-MM-DDThh:mm:ss+hh:mm)"});
}

TEST_CASE("a file may say at which other hours its days began") {
    const auto at = [](const std::string& said, const char* start) {
        auto text = person + about("session", std::string{R"(,"day":"2026-03-05","startedAt":")"} +
                                                  start + R"(","state":"finished")");
        return read(text.replace(
            0, header.size(), R"({"record":"sinew","version":1,"dayStartHours":)" + said + "}\n"));
    };
    CHECK(said(at("[5]", "2026-03-06T04:59:00+01:00")).empty());
    CHECK(said(at("[5]", "2026-03-06T02:00:00+01:00")).empty());
    CHECK(said(at("[5]", "2026-03-06T05:00:00+01:00")) == Said{"4: day: dayMismatch (2026-03-06)"});
    CHECK(said(at("[0,5]", "2026-03-05T00:30:00+01:00")).empty());
    CHECK(said(at("[13]", "2026-03-05T07:30:00+01:00")) ==
          Said{"1: dayStartHours[0]: outOfRange (0..12)"});
    CHECK(said(at("5", "2026-03-05T07:30:00+01:00")) == Said{"1: dayStartHours: wrongType (list)"});
}

TEST_CASE("all problems of a file are told at once, by line") {
    const auto file = read(person + session(R"(,"rpe":11,"minutes":-1,"x":1)") + "nonsense\n" +
                           about("checkIn", R"(,"day":"2026-04-02","kind":"morning")"));
    CHECK(said(file) == Said{"4: rpe: outOfRange (0..10)", "4: minutes: outOfRange (0..1440)",
                             "4: x: unknownField", "5: : notJson (2)",
                             "6: day: futureDay (2026-04-01)"});
    CHECK_FALSE(file.more);
}

TEST_CASE("a thoroughly broken file tells its first two hundred problems") {
    std::string text = header;
    for (int i = 0; i < 5000; ++i) {
        text += "{\"record\":\"goal\",\"a\":1}\n";
    }
    const auto file = read(text);
    CHECK(file.problems.size() == exchange::mostProblems);
    CHECK(file.more);
}

TEST_CASE("a file says first what it is") {
    CHECK(said(read("")) == Said{"1: record: noHeader"});
    CHECK(said(read("{\"record\":\"patient\",\"name\":\"A\"}\n")) == Said{"1: record: noHeader"});
    CHECK(said(read("{\"record\":\"sinew\",\"version\":2}\n")) ==
          Said{"1: version: newerVersion (1)"});
    CHECK(said(read("{\"record\":\"sinew\"}\n")) == Said{"1: version: missing"});
    CHECK(said(read("{\"record\":\"sinew\",\"version\":1,\"by\":\"me\"}\n")) ==
          Said{"1: by: unknownField"});
    CHECK(said(read("SQLite format 3")) == Said{"1: : truncated (1)"});
    CHECK(said(read("\xEF\xBB\xBF" + header)).empty());
    CHECK(said(read("{\"record\":\"sinew\",\"version\":1}\r\n\r\n")).empty());
}

TEST_CASE("a line of 200 MB is refused without being held in memory") {
    /// The header, then 200 times the same megabyte.
    class Endless : public std::streambuf {
        int_type underflow() override {
            if (m_left-- == 0) {
                return traits_type::eof();
            }
            auto& text = m_left == 200 ? m_first : m_megabyte;
            setg(text.data(), text.data(), text.data() + text.size());
            return traits_type::to_int_type(text.front());
        }
        std::string m_first = header;
        std::string m_megabyte = std::string(1U << 20U, 'x');
        int m_left = 201;
    } endless;
    std::istream stream{&endless};
    const auto file =
        exchange::readJsonLines(stream, {*base::Day::parse("2026-04-01"), {}, 3}, Told{});
    CHECK(said(file) == Said{"2: : lineTooLong (4194304)"});
}

TEST_CASE("an overlong line does not hide the problems after it") {
    const auto file =
        read(person + session(R"(,"note":")" + std::string(5U << 20U, 'a') + "\"") + "{}\n");
    CHECK(said(file) == Said{"4: : lineTooLong (4194304)", "5: record: missing"});
}

TEST_CASE("deep and wide values are refused before they cost anything") {
    CHECK(said(read(header + std::string(100000, '[') + "\n")) == Said{"2: : tooDeep (16)"});
    std::string wide = "{\"record\":\"goal\"";
    for (int i = 0; i < 300; ++i) {
        wide += ",\"f" + std::to_string(i) + "\":1";
    }
    CHECK(said(read(header + wide + "}\n")) == Said{"2: f199: tooMany (200)"});
    std::string sets = "0";
    for (int i = 0; i < 1000; ++i) {
        sets += ",0";
    }
    CHECK(said(read(person + session(",\"sets\":[" + sets + "]"))) ==
          Said{"4: sets: tooMany (1000)"});
}

TEST_CASE("a stream that fails is told as unreadable") {
    std::istringstream stream{header};
    stream.setstate(std::ios::badbit);
    const auto file =
        exchange::readJsonLines(stream, {*base::Day::parse("2026-04-01"), {}, 3}, Told{});
    CHECK(said(file) == Said{"1: record: unreadable"});
}

TEST_CASE("lines may stand in any order and point into the store") {
    Told known;
    known.kinds[episodeId] = "episode";
    const auto episode = *base::Id<rehab::Episode>::parse(episodeId);
    known.onsets[episode] = *base::Day::parse("2026-03-05");
    known.kinds[sessionId] = "session";
    known.places[*base::Id<rehab::Session>::parse(sessionId)] = {episode,
                                                                 *base::Day::parse("2026-03-07")};
    const std::string set = R"({"record":"set","session":")" + sessionId +
                            R"(","exercise":"extender","state":"done"})" + "\n";
    const auto file = read(header + set + set, known);
    CHECK(said(file).empty());
    REQUIRE(file.records.of<rehab::SetDone>().size() == 2);
    const auto& second = file.records.of<rehab::SetDone>()[1].record;
    CHECK(second.value.order.value() == 1);
    CHECK(second.value.episode == episode);
    CHECK(second.day.text() == "2026-03-07");

    const auto early =
        read(header + about("checkIn", R"(,"day":"2026-03-04","kind":"weekly")"), known);
    CHECK(said(early) == Said{"2: day: beforeOnset (2026-03-05)"});

    const auto lines = person.substr(header.size());
    CHECK(said(read(header + session("") + lines)).empty());
}

TEST_CASE("a line repeated counts once, one id with two contents is refused") {
    const auto twice = read(person + session("") + session(""));
    CHECK(said(twice).empty());
    CHECK(twice.records.of<rehab::Session>().size() == 1);
    CHECK(said(read(person + session("") + session(R"(,"rpe":2)"))) ==
          Said{"5: id: sameRecord (4)"});
    CHECK(said(read(person + R"({"record":"clinic","id":")" + episodeId + R"(","name":"C"})" +
                    "\n")) == Said{"4: id: otherKind (episode)"});
    Told known;
    known.kinds[patientId] = "clinic";
    CHECK(said(read(person, known)) == Said{"2: id: otherKind (clinic)"});
}

TEST_CASE("a line without an id gets the same one every time, from what tells records apart") {
    const auto first = read(fileText("example.jsonl"));
    const auto again = read(fileText("example.jsonl"));
    CHECK(first.records.of<rehab::Run>()[0].record.id ==
          again.records.of<rehab::Run>()[0].record.id);
    const auto ids = [](const std::string& a, const std::string& b) {
        const auto file = read(person + a + b);
        REQUIRE(said(file).empty());
        return file.records.size() - 2;
    };
    const std::string ake =
        R"(,"day":"2026-03-06","kind":"ake","value":34,"unit":"deg","side":"left")";
    CHECK(ids(about("measurement", ake), about("measurement", ake + R"(,"afterRelease":true)")) ==
          2);
    CHECK(ids(about("measurement", ake), about("measurement", ake + R"(,"examiner":"self")")) == 2);
    const std::string run = R"(,"day":"2026-03-20","exercise":"walk-run")";
    CHECK(ids(about("run", run), about("run", run)) == 2); // the second of the day
    const std::string morning = R"(,"day":"2026-03-06","kind":"morning")";
    CHECK(said(read(person + about("checkIn", morning) +
                    about("checkIn", morning + R"(,"painNow":2)"))) ==
          Said{"5: id: sameRecord (4)"});
}

TEST_CASE("the id of a line without one is fixed for all versions of the program") {
    const auto file = read(person + about("dayState", R"(,"day":"2026-03-08","state":"rest")"));
    CHECK(file.records.of<rehab::DayState>()[0].record.id.text() ==
          "a16ab6f7-1a56-8940-9342-a40d5cb70954");
}

TEST_CASE("a deleted record brings its id, so that others may point at it") {
    const std::string gone = R"(,"day":"2026-03-08","state":"rest","deleted":true)";
    const auto file = read(person + about("dayState", gone + R"(,"id":")" + sessionId + '"'));
    REQUIRE(said(file).empty());
    CHECK(file.records.of<rehab::DayState>()[0].record.deleted);
    CHECK_FALSE(file.records.of<rehab::DayState>()[0].withHistory);
    CHECK(said(read(person + about("dayState", gone))) == Said{"4: id: missing"});
}

TEST_CASE("a history keeps who wrote which revision when") {
    const std::string envelope =
        R"(,"id":")" + sessionId +
        R"(","revision":3,"device":"01890000-0000-7000-8000-0000000000d1","deed":"01890000-0000-7000-8000-0000000000e1","account":"01890000-0000-7000-8000-0000000000a1","at":"2026-03-08T21:00:00+01:00","deleted":true)";
    const auto file =
        read(person + about("dayState", R"(,"day":"2026-03-08","state":"rest")" + envelope));
    REQUIRE(said(file).empty());
    const auto& arrival = file.records.of<rehab::DayState>()[0];
    CHECK(arrival.withHistory);
    CHECK(arrival.record.revision == 3);
    CHECK(arrival.record.deleted);
    CHECK(arrival.record.at.text() == "2026-03-08T21:00:00+01:00");
    CHECK(arrival.record.author->text() == "01890000-0000-7000-8000-0000000000a1");
}
