#include "story/test_day.h"

#include <catch2/catch_test_macros.hpp>

using namespace sinew;
using namespace sinew::tests;

TEST_CASE("the warning signs are one click away from every page, and no sign leads back to Today") {
    Story story{examplePatient(), "2026-03-06",
                [](Past& past) { past.calmDays("2026-03-03", "2026-03-05", 1); }};
    for (const char* page : {"nav.today", "nav.plan", "nav.progress", "nav.settings"}) {
        story.window().click(page);
        story.hands().settle();
        story.window().click("nav.screening");
        story.hands().settle();
        REQUIRE(story.window().sees("screeningPage"));
    }
    const auto before = story.dossier().screenings.size();
    for (const char* group : {"now", "tear", "nerveInfectionBone", "medicinesBlows"}) {
        story.press(QStringLiteral("noneOfThese.") + QLatin1String(group));
    }
    story.press(QStringLiteral("screening.keep"));
    story.hands().settle();
    CHECK(story.window().sees("todayPage"));
    CHECK(story.window().read("notice").startsWith(QLatin1String("Saved")));
    CHECK(story.dossier().screenings.size() == before + 1);
}

TEST_CASE(
    "a warning sign found on another day is asked anew, and holds the exercises of that day") {
    Story story{examplePatient(), "2026-03-06",
                [](Past& past) { past.calmDays("2026-03-03", "2026-03-05", 1); }};
    story.window().click("nav.screening");
    story.hands().settle();
    story.press(QStringLiteral("noneOfThese.now"));
    story.day("2026-03-07");
    story.window().click("nav.screening");
    story.hands().settle();
    for (const char* group : {"now", "nerveInfectionBone", "medicinesBlows"}) {
        story.press(QStringLiteral("noneOfThese.") + QLatin1String(group));
    }
    story.press(QStringLiteral("screening.keep"));
    CHECK(story.window().read("screening.problem").contains(QLatin1String("answer each")));
    for (const char* sign : {"RF1", "RF2", "RF3", "RF4", "RF5"}) {
        story.hands().tabTo(sign);
        story.hands().digit(std::string{sign} == "RF2" ? '1' : '2');
    }
    story.press(QStringLiteral("screening.keep"));
    story.hands().settle();
    REQUIRE(story.window().sees("todayPage"));
    CHECK(story.window().sees("flags"));
    CHECK_FALSE(story.window().sees("allDone"));
    CHECK(story.dossier().screenings.back().day == tests::day("2026-03-07"));
}
