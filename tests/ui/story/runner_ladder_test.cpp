#include "story/test_day.h"

#include <catch2/catch_test_macros.hpp>

#include <QLabel>

#include <algorithm>

using namespace sinew;
using namespace sinew::tests;

namespace {

practice::NewPatient aRunner() {
    auto who = examplePatient();
    who.patient.name = "D. Example";
    who.episode.type = rehab::InjuryType::repetitive;
    who.episode.subType.reset();
    who.episode.grade.reset();
    who.episode.demand = rehab::Demand::run;
    return who;
}

/// Trains on that day, notes the pain of the run, and says how the next morning was. The step that
/// was run; nothing on a day without a run.
std::string runOn(Story& story, base::Day today, char morning) {
    story.day(today.text().c_str());
    if (!story.window().sees("row.walk-run.open")) {
        return {};
    }
    story.train('1', '1', '1');
    story.hands().tabTo("row.walk-run.open");
    story.hands().key(Qt::Key_Return);
    story.hands().settle();
    story.hands().tabTo("row.walk-run.pain");
    story.hands().digit('1');
    story.hands().key(Qt::Key_Return);
    story.hands().settle();
    story.day((today + 1).text().c_str());
    story.hands().tabTo("painMorning");
    story.hands().digit(morning);
    const auto dossier = story.dossier();
    const auto& run = dossier.runs.back();
    REQUIRE(run.day == today);
    CHECK(run.value.painWorst == rehab::PainScore::of<1>());
    return run.value.ladderStep.value_or("-");
}

} // namespace

TEST_CASE("the row of a run says how long to walk and to run") {
    Story story{aRunner(), "2026-03-06", [](Past& past) { past.moveTo("2026-03-05", "R1"); }};
    story.day("2026-03-07"); // every second day
    const auto leftOf = [&](const char* name) {
        return story.window().find(name).mapToGlobal(QPoint{}).x();
    };
    CHECK(leftOf("row.walk-run.step") >= leftOf("row.walk-run.open"));
    CHECK(story.window().read("row.walk-run.step") ==
          QStringLiteral("4 times: walk 4 min, run 1 min."));
    story.press(QStringLiteral("row.walk-run.show"));
    const auto lines = story.window().find("row.walk-run.how").findChildren<QLabel*>();
    CHECK(std::any_of(lines.begin(), lines.end(), [](const QLabel* line) {
        return line->text() == QLatin1String("4 times: walk 4 min, run 1 min.");
    }));
}

TEST_CASE("a runner goes from walking to half an hour of running step by step; one bad morning "
          "leads two steps back and not further") {
    Story story{aRunner(), "2026-03-06", [](Past& past) { past.moveTo("2026-03-05", "R1"); }};
    std::vector<std::string> steps;
    const std::size_t bad = 7; // the first time at W4
    auto today = tests::day("2026-03-06");
    for (; steps.size() < 22 && today < tests::day("2026-05-01"); today = today + 1) {
        const auto step = runOn(story, today, steps.size() + 1 == bad ? '4' : '1');
        if (step.empty()) {
            continue;
        }
        steps.push_back(step);
        if (steps.size() == bad) {
            CHECK(story.window().read("badge").contains(QLatin1String("much")));
        } else if (steps.size() == bad + 1) {
            story.window().picture("story_ladder_lower.png");
        }
    }
    const std::vector<std::string> road{"W1", "W1", "W2", "W2", "W3", "W3", "W4", "W2",
                                        "W2", "W3", "W3", "W4", "W4", "W5", "W5", "W6",
                                        "W6", "W7", "W7", "W8", "W8", "W8"};
    CHECK(steps == road);

    story.turnTo(2);
    story.window().picture("story_ladder_gate.png");
    INFO(story.window().read("verdict").toStdString());
    REQUIRE(story.window().sees("acceptGate"));
    story.press(QStringLiteral("acceptGate"));
    const auto decision = story.dossier().decisions.back().value;
    CHECK(decision.to == "R2");
    CHECK(decision.decided == rehab::DecisionKind::accept);
}
