#include "bridge/history_text.h"
#include "bridge/mark_text.h"
#include "words.h"

#include <catch2/catch_template_test_macros.hpp>
#include <catch2/catch_test_macros.hpp>

#include <QStringList>

using namespace sinew;
using namespace sinew::tests;
using practice::HistoryLine;

namespace {

HistoryLine line(const char* kind, HistoryLine::What what,
                 std::vector<practice::FieldChange> changes) {
    HistoryLine one;
    one.kind = kind;
    one.what = what;
    one.changes = std::move(changes);
    return one;
}

} // namespace

TEMPLATE_TEST_CASE("every field that a day is logged with has a word", "[bridge]", rehab::Session,
                   rehab::SetDone, rehab::Run, rehab::CheckIn, rehab::PainMark) {
    const QStringList places{words("episode"),  words("session"), words("order"),
                             words("exercise"), words("region"),  words("startedAt")};
    rehab::eachField<TestType>([&](const auto& field) {
        const QString name = QString::fromUtf8(field.name.data(), qsizetype(field.name.size()));
        INFO(name.toStdString());
        const bool plain = name == words("note") || name == words("minutes") ||
                           name == words("pain") || name == words("side") ||
                           name == words("state") || name == words("painkiller") ||
                           name == words("confidence");
        CHECK((plain || places.contains(name) || bridge::fieldWord(field.name) != name));
    });
}

TEST_CASE("a corrected answer tells what stood before, an empty one that it was not answered",
          "[bridge]") {
    const rehab::Catalogue catalogue;
    CHECK(
        bridge::historyText(line("session", HistoryLine::What::changed, {{"painWorst", "7", "4"}}),
                            catalogue) == words("Session changed. worst pain: 7 → 4"));
    CHECK(bridge::historyText(line("session", HistoryLine::What::changed, {{"rpe", "", "4"}}),
                              catalogue) == words("Session changed. effort: not answered → 4"));
}

TEST_CASE("what the record names by a code is told in words", "[bridge]") {
    const rehab::Catalogue catalogue;
    auto set = line("set", HistoryLine::What::added,
                    {{"state", "", "skipped"}, {"skipReason", "", "time"}});
    set.about = "bridge";
    CHECK(bridge::historyText(set, catalogue) ==
          words("bridge entered. state: skipped; skipped because of: no time"));
    CHECK(bridge::historyText(
              line("session", HistoryLine::What::added,
                   {{"newSymptoms", "", "[\"grab\",\"limp\"]"}, {"painkiller", "", "true"}}),
              catalogue) ==
          words("Session entered. something new: a sudden grab, a limp; painkiller: yes"));
    CHECK(bridge::historyText(line("session", HistoryLine::What::takenBack, {}), catalogue) ==
          words("Session taken back"));
}

TEST_CASE("a deed is told in short: its first record with what is in it, and how many more",
          "[bridge]") {
    const rehab::Catalogue catalogue;
    CHECK(bridge::deedText({}, catalogue).isEmpty());
    const auto changed = line("session", HistoryLine::What::changed, {{"painWorst", "7", "4"}});
    CHECK(bridge::deedText({changed}, catalogue) == words("Session, worst pain: 7 → 4"));
    const auto gone = line("session", HistoryLine::What::takenBack,
                           {{"state", "", "open"}, {"painBefore", "", "4"}});
    CHECK(bridge::deedText({gone}, catalogue) == words("Session, pain before: 4"));
    const auto day = line("dayState", HistoryLine::What::takenBack, {{"state", "", "ill"}});
    CHECK(bridge::deedText({day}, catalogue) == words("Kind of day, state: ill"));
    CHECK(bridge::deedText({changed, gone, gone}, catalogue)
              .startsWith(words("Session, worst pain: 7 → 4, and 2 more change")));
}

TEST_CASE("what has fields of its own is named and not spelled out", "[bridge]") {
    const rehab::Catalogue catalogue;
    const auto cleared =
        line("screening", HistoryLine::What::changed, {{"clearance", "", "{\"by\":\"Dr. B\"}"}});
    CHECK(bridge::historyText(cleared, catalogue) ==
          words("Warning signs changed. a clinician's word"));
}

TEST_CASE("both sides of an exercise for one leg are called as its row calls them", "[bridge]") {
    rehab::Catalogue catalogue;
    rehab::Exercise oneLeg;
    oneLeg.id = "dead-bug";
    oneLeg.unilateral = true;
    catalogue.exercises.push_back(oneLeg);
    auto set = line("set", HistoryLine::What::added, {{"side", "", "both"}});
    set.about = "dead-bug";
    CHECK(bridge::historyText(set, catalogue).endsWith(words("side: left + right")));
    set.about = "bridge";
    CHECK(bridge::historyText(set, catalogue).endsWith(words("side: both")));
}

TEST_CASE("an entry says when and where it was written", "[bridge]") {
    auto one = line("session", HistoryLine::What::added, {});
    one.at = base::instantAt(base::Day::parse("2026-03-04").value(), 17 * 60 + 5, 60);
    CHECK(bridge::writtenText(one) == words("4 Mar, 17:05 · on this computer"));
    one.here = false;
    CHECK(bridge::writtenText(one).endsWith(words("on another device")));
    one.device = "phone";
    CHECK(bridge::writtenText(one).endsWith(words("on phone")));
}

TEST_CASE("a mark reads place, pain, what it is like and when; what is unknown stays as it is",
          "[bridge]") {
    rehab::PainMark mark;
    mark.region = "sitBone";
    mark.side = rehab::Side::left;
    CHECK(bridge::markText(mark) == words("sit bone, left"));
    mark.intensity = rehab::PainScore::of<4>();
    mark.quality = "pulling";
    mark.timing = "sitting";
    CHECK(bridge::markText(mark) == words("sit bone, left: 4 · pulling · sitting"));
    mark.region = "left ear";
    mark.side.reset();
    mark.quality = "odd";
    CHECK(bridge::markText(mark) == words("left ear: 4 · odd · sitting"));
}
