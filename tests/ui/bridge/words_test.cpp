#include "bridge/because_text.h"
#include "bridge/convert.h"
#include "bridge/dose_text.h"
#include "bridge/emergency.h"
#include "bridge/error_text.h"
#include "bridge/labels.h"
#include "words.h"

#include <catch2/catch_template_test_macros.hpp>
#include <catch2/catch_test_macros.hpp>

#include <QSet>

using namespace sinew;
using namespace sinew::tests;

namespace {

progress::Dose reps(int sets, int each) {
    progress::Dose dose;
    dose.sets = sets;
    dose.reps = each;
    return dose;
}

struct InGerman {
    InGerman() { QLocale::setDefault(QLocale{QLocale::German, QLocale::Germany}); }
    ~InGerman() { QLocale::setDefault(QLocale{QLocale::English, QLocale::UnitedKingdom}); }
};

} // namespace

TEMPLATE_TEST_CASE("every value of an enumeration has a word of its own", "[bridge]", rehab::Side,
                   rehab::SideRule, rehab::Weekday, rehab::SessionState, rehab::NewSymptom,
                   rehab::StopReason, rehab::SetState, rehab::SkipReason, rehab::CheckInKind,
                   rehab::DayStateKind, rehab::BodyRegion, rehab::PainQuality, rehab::PainTiming,
                   rehab::InjuryType, rehab::SubType, rehab::Muscle, rehab::Zone, rehab::Grade,
                   rehab::Demand, rehab::Level, rehab::Variant, rehab::EpisodeState,
                   rehab::Progression, rehab::DecisionKind, rehab::Truth, rehab::VisitState,
                   rehab::MeasurementKind, rehab::Task, rehab::Unit, rehab::Sex, rehab::Role,
                   rehab::Equipment, rehab::Category, rehab::Diagnosis, rehab::Strength,
                   rehab::ActionLevel, rehab::ScreenGroup, rehab::Phase, rehab::Comparison,
                   progress::Response, progress::DoseStep, progress::DayPlanState,
                   progress::ItemState, progress::RoadState, progress::GateState, progress::Verdict,
                   progress::DayAdherence, progress::AdherenceBand, progress::FlagLevel,
                   progress::Change, progress::ReturnState, progress::WeekChange,
                   practice::ThemeChoice, practice::MassUnit, practice::DistanceUnit) {
    const auto& names = rehab::Names<TestType>::list;
    QSet<QString> seen;
    for (std::size_t at = 0; at < names.size(); ++at) {
        const QString word = bridge::words(static_cast<TestType>(at));
        INFO(std::string{names[at]});
        CHECK_FALSE(word.trimmed().isEmpty());
        seen.insert(word);
    }
    CHECK(seen.size() == static_cast<qsizetype>(names.size()));
}

TEST_CASE("every number of the pain scale has a word", "[bridge]") {
    for (int score = 0; score <= 10; ++score) {
        CHECK_FALSE(bridge::painWord(score).isEmpty());
    }
    CHECK(bridge::painWord(0) != bridge::painWord(1));
}

TEST_CASE("a dose reads as a person would write it down", "[bridge]") {
    auto bridges = reps(4, 15);
    bridges.tempo = "2-0-2";
    CHECK(bridge::doseText(bridges, {}) == words("4 × 15"));
    CHECK(bridge::doseLine(bridges, {}) == words("4 × 15 · 2-0-2"));
    progress::Dose hold;
    hold.sets = 5;
    hold.holdS = 45;
    CHECK(bridge::doseText(hold, {}) == words("5 × 45 s"));
    progress::Dose run;
    run.minutes = 20;
    run.effortPct = 60;
    CHECK(bridge::doseLine(run, {}) == words("20 min · 60 %"));
    CHECK(bridge::doseText(progress::Dose{}, {}) == words("–"));
}

TEST_CASE("a changed dose says what changed, with its sign", "[bridge]") {
    CHECK(bridge::doseChange(reps(3, 6), reps(3, 7), {}).startsWith(words("+1 rep")));
    CHECK(bridge::doseChange(reps(3, 6), reps(2, 6), {}).startsWith(words("−1 set")));
    auto heavier = reps(3, 6);
    auto light = reps(3, 6);
    light.loadKg = 10;
    heavier.loadKg = 12.5;
    CHECK(bridge::doseChange(light, heavier, {}) == words("+2.5 kg"));
    CHECK(bridge::doseChange(light, light, {}).isEmpty());
}

TEST_CASE("numbers, loads and distances follow the language and the units chosen", "[bridge]") {
    const InGerman german;
    CHECK(bridge::numberText(2.5) == words("2,5"));
    CHECK(bridge::numberText(3.0) == words("3"));
    CHECK(bridge::massText(12.5, practice::MassUnit::kilograms) == words("12,5 kg"));
    CHECK(bridge::massText(10, practice::MassUnit::pounds) == words("22 lb"));
    CHECK(bridge::distanceText(2500, practice::DistanceUnit::kilometres) == words("2,5 km"));
    CHECK(bridge::distanceText(60, practice::DistanceUnit::miles) == words("60 m"));
}

TEST_CASE("days are told by their name while they are near", "[bridge]") {
    const auto today = *base::Day::parse("2026-03-22");
    CHECK(bridge::dayText(today) == words("Sunday 22 March"));
    CHECK(bridge::dayBeside(today, today) == words("today"));
    CHECK(bridge::dayBeside(today - 1, today) == words("yesterday"));
    CHECK(bridge::dayBeside(today - 3, today) == words("Thursday"));
    CHECK(bridge::dayBeside(today - 20, today) == words("2 Mar"));
    CHECK(bridge::fromQt(bridge::toQt(today)) == today);
    CHECK(bridge::clockText(base::instantAt(today, 10 * 60 + 42, 60)) == words("10:42"));
}

TEST_CASE("what a person typed reaches the core trimmed and in one normal form", "[bridge]") {
    CHECK(bridge::fromQt(words("  Mu\xCC\x88ller ")) == "M\xC3\xBCller");
}

TEST_CASE("every failure has a sentence of its own, and none shows its detail", "[bridge]") {
    QSet<QString> seen;
    for (int code = 0; code <= static_cast<int>(base::Code::unexpected); ++code) {
        const base::Error error{static_cast<base::Code>(code), "SQLITE_FULL", {}};
        const QString sentence = bridge::errorText(error);
        CHECK(sentence.endsWith(QLatin1Char('.')));
        CHECK_FALSE(sentence.contains(words("SQLITE")));
        CHECK_FALSE(sentence.contains(QLatin1Char('!')));
        seen.insert(sentence);
    }
    CHECK(seen.size() == static_cast<int>(base::Code::unexpected) + 1);
}

TEST_CASE("a problem with an answer is told with the range that is allowed", "[bridge]") {
    CHECK(bridge::problemText({"rpe", "outOfRange", "0..10"}) ==
          words("Please enter a number from 0 to 10."));
    const base::Error two{
        base::Code::invalid, "", {{"name", "blank", ""}, {"day", "futureDay", ""}}};
    CHECK(bridge::errorText(two) == words("Please fill this in."));
    CHECK_FALSE(bridge::problemText({"x", "somethingElse", ""}).isEmpty());
}

TEST_CASE("the number to call is the one chosen, else the country's, else 112") {
    const QLocale before;
    const auto in = [](QLocale::Territory territory) {
        QLocale::setDefault(QLocale{QLocale::English, territory});
        return bridge::emergencyNumber().toStdString();
    };
    CHECK(in(QLocale::UnitedStates) == "911");
    CHECK(in(QLocale::Australia) == "000");
    CHECK(in(QLocale::Germany) == "112");
    QLocale::setDefault(QLocale{QLocale::English, QLocale::UnitedStates});
    CHECK(bridge::emergencyNumber("112") == words("112"));
    QLocale::setDefault(before);
}

TEST_CASE("a distance in a reason stands in the person's unit") {
    progress::Because because;
    because.rule = "dose.longestRun";
    because.limit = 3219;
    const auto today = base::Day::parse("2026-03-22").value();
    CHECK(bridge::becauseText(because, today).contains(words("3.22 km")));
    CHECK(bridge::becauseText(because, today, {{}, practice::DistanceUnit::miles})
              .contains(words("2 mi")));
}
