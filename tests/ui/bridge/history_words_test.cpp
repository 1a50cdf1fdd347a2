#include "bridge/history_text.h"
#include "bridge/mark_text.h"

#include <catch2/catch_template_test_macros.hpp>
#include <catch2/catch_test_macros.hpp>

#include <QStringList>

using namespace sinew;
using practice::HistoryLine;

namespace {

QString text(const char* utf8) {
    return QString::fromUtf8(utf8);
}

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
    const QStringList places{text("episode"),  text("session"), text("order"),
                             text("exercise"), text("region"),  text("startedAt")};
    rehab::eachField<TestType>([&](const auto& field) {
        const QString name = QString::fromUtf8(field.name.data(), qsizetype(field.name.size()));
        INFO(name.toStdString());
        const bool plain = name == text("note") || name == text("minutes") ||
                           name == text("pain") || name == text("side") || name == text("state") ||
                           name == text("painkiller") || name == text("confidence");
        CHECK((plain || places.contains(name) || bridge::fieldWord(field.name) != name));
    });
}

TEST_CASE("a corrected answer tells what stood before, an empty one that it was not answered",
          "[bridge]") {
    const rehab::Catalogue catalogue;
    CHECK(
        bridge::historyText(line("session", HistoryLine::What::changed, {{"painWorst", "7", "4"}}),
                            catalogue) == text("Session changed. worst pain: 7 → 4"));
    CHECK(bridge::historyText(line("session", HistoryLine::What::changed, {{"rpe", "", "4"}}),
                              catalogue) == text("Session changed. effort: not answered → 4"));
}

TEST_CASE("what the record names by a code is told in words", "[bridge]") {
    const rehab::Catalogue catalogue;
    auto set = line("set", HistoryLine::What::added,
                    {{"state", "", "skipped"}, {"skipReason", "", "time"}});
    set.about = "bridge";
    CHECK(bridge::historyText(set, catalogue) ==
          text("bridge entered. state: skipped; skipped because of: no time"));
    CHECK(bridge::historyText(
              line("session", HistoryLine::What::added,
                   {{"newSymptoms", "", "[\"grab\",\"limp\"]"}, {"painkiller", "", "true"}}),
              catalogue) ==
          text("Session entered. something new: a sudden grab, a limp; painkiller: yes"));
    CHECK(bridge::historyText(line("session", HistoryLine::What::takenBack, {}), catalogue) ==
          text("Session taken back"));
}

TEST_CASE("both sides of an exercise for one leg are called as its row calls them", "[bridge]") {
    rehab::Catalogue catalogue;
    rehab::Exercise oneLeg;
    oneLeg.id = "dead-bug";
    oneLeg.unilateral = true;
    catalogue.exercises.push_back(oneLeg);
    auto set = line("set", HistoryLine::What::added, {{"side", "", "both"}});
    set.about = "dead-bug";
    CHECK(bridge::historyText(set, catalogue).endsWith(text("side: left + right")));
    set.about = "bridge";
    CHECK(bridge::historyText(set, catalogue).endsWith(text("side: both")));
}

TEST_CASE("an entry says when and where it was written", "[bridge]") {
    auto one = line("session", HistoryLine::What::added, {});
    one.at = base::instantAt(base::Day::parse("2026-03-04").value(), 17 * 60 + 5, 60);
    CHECK(bridge::writtenText(one) == text("4 Mar, 17:05 · on this computer"));
    one.here = false;
    CHECK(bridge::writtenText(one).endsWith(text("on another device")));
    one.device = "phone";
    CHECK(bridge::writtenText(one).endsWith(text("on phone")));
}

TEST_CASE("a mark reads place, pain, what it is like and when; what is unknown stays as it is",
          "[bridge]") {
    rehab::PainMark mark;
    mark.region = "sitBone";
    mark.side = rehab::Side::left;
    CHECK(bridge::markText(mark) == text("sit bone, left"));
    mark.intensity = rehab::PainScore::of<4>();
    mark.quality = "pulling";
    mark.timing = "sitting";
    CHECK(bridge::markText(mark) == text("sit bone, left: 4 · pulling · sitting"));
    mark.region = "left ear";
    mark.side.reset();
    mark.quality = "odd";
    CHECK(bridge::markText(mark) == text("left ear: 4 · odd · sitting"));
}
