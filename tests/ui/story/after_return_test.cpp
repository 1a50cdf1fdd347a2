#include "story/test_day.h"

#include <catch2/catch_test_macros.hpp>

using namespace sinew;
using namespace sinew::tests;

TEST_CASE("an injury that comes back in the watch begins a record of its own, after the warning "
          "signs, and the earlier one stays") {
    Story story{examplePatient(), "2026-04-20", [](Past& past) { past.moveTo("2026-04-15", "M"); }};
    story.turnTo(2);
    REQUIRE(story.window().sees("watch"));
    CHECK(story.window().read("watch").contains(QLatin1String("Day 5 of 56")));
    story.hands().tabTo("watch.worst");
    story.hands().digit('1');
    CHECK(story.dossier().checkIns.back().value.painWorst == rehab::PainScore::from(1));
    story.window().picture("story_watch.png");
    const auto before = story.dossier().episode;

    story.press(QStringLiteral("relapse"));
    REQUIRE(story.window().sees("screeningPage"));
    story.press(QStringLiteral("screening.keep"));
    CHECK(story.window().read("screening.problem").contains(QLatin1String("answer each")));
    for (const char* group : {"now", "tear", "nerveInfectionBone", "medicinesBlows"}) {
        story.press(QStringLiteral("noneOfThese.") + QLatin1String(group));
    }
    story.window().picture("story_relapse.png");
    story.press(QStringLiteral("screening.keep"));
    story.window().waitUntil("the new record is open",
                             [&] { return story.window().sees("todayPage"); });
    story.hands().settle();

    const auto after = story.dossier();
    CHECK(after.episode.id != before.id);
    CHECK(after.episode.value.recurrenceOf == before.id);
    CHECK(after.episode.value.onset == tests::day("2026-04-20"));
    CHECK(after.episode.value.side == before.value.side);
    REQUIRE(after.screenings.size() == 1);
    story.turnTo(2);
    CHECK(story.window().read("pageSubtitle").contains(QLatin1String("phase 1 of 5")));
}

TEST_CASE("a sign that cannot wait stops the way into a new record with the number to call") {
    Story story{examplePatient(), "2026-04-20", [](Past& past) { past.moveTo("2026-04-15", "M"); }};
    story.turnTo(2);
    story.press(QStringLiteral("relapse"));
    story.hands().tabTo("RF9");
    story.hands().digit('1');
    CHECK(story.window().sees("flags.number"));
    story.window().picture("story_relapse_emergency.png");
}
