#include "story/test_day.h"

#include <catch2/catch_test_macros.hpp>

using namespace sinew;
using namespace sinew::tests;

namespace {

practice::NewPatient someoneWithATendon() {
    auto who = examplePatient();
    who.patient.name = "C. Example";
    who.episode.type = rehab::InjuryType::gradual;
    who.episode.subType = rehab::SubType::tendon;
    who.episode.grade.reset();
    who.episode.demand = rehab::Demand::run;
    return who;
}

} // namespace

TEST_CASE("a tendon patient does the load test every morning of a week, once it is too much, and "
          "the gate counts the days") {
    Story story{someoneWithATendon(), "2026-03-03"};
    const char answers[] = {'2', '2', '3', '4', '3', '2', '2'};
    for (int at = 0; at < 7; ++at) {
        const auto today = tests::day("2026-03-03") + at;
        story.day(today.text().c_str());
        story.turnTo(2);
        story.press(QStringLiteral("self.loadTest.do"));
        story.hands().digit(answers[at]);
        CHECK(story.window().read("self.loadTest.last").contains(QChar::fromLatin1(answers[at])));
        story.press(QStringLiteral("self.loadTest.do")); // closes the form
        story.turnTo(1);
        const auto checkIn = story.dossier().checkIns.back();
        CHECK(checkIn.day == today);
        CHECK(checkIn.value.loadTest == rehab::PainScore::from(answers[at] - '0'));
        CHECK(checkIn.value.loadTestExercise == "single-leg-bridge");
    }
    story.turnTo(2);
    story.window().picture("story_tendon_week.png");
    CHECK(story.window().read("criterion.t1-t2-load-test.state").contains(QLatin1String("met")));
    CHECK(story.window().read("criterion.t1-t2-load-test.detail").contains(QLatin1String("2")));
    CHECK_FALSE(story.window().sees("acceptGate")); // the holds are still to be shown
}
