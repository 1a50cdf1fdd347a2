#include "story/test_day.h"

#include <catch2/catch_test_macros.hpp>

using namespace sinew;
using namespace sinew::tests;

namespace {

std::vector<base::Day> pausedDays(Story& story) {
    const auto dossier = story.dossier();
    std::vector<base::Day> days;
    days.reserve(dossier.dayStates.size());
    for (const auto& held : dossier.dayStates) {
        CHECK(held.value.state == rehab::DayStateKind::holiday);
        days.push_back(held.day);
    }
    return days;
}

} // namespace

TEST_CASE("a holiday is told ahead by keys, pauses its days, and ends when one trains again") {
    Story story{examplePatient(), "2026-03-06",
                [](Past& past) { past.session("2026-03-05", 2, 2); }};
    story.turnTo(2);
    story.press(QStringLiteral("pauseLonger"));
    story.hands().tabTo("pauseFor");
    story.hands().digit('2');
    story.hands().tabTo("pauseFrom");
    story.hands().key(Qt::Key_Up); // the day after
    story.hands().key(Qt::Key_Up);
    story.window().picture("story_pause_form.png");
    story.press(QStringLiteral("pauseKeep"));
    const auto days = pausedDays(story);
    REQUIRE(days.size() == 5);
    CHECK(days.front() == tests::day("2026-03-08"));
    CHECK(days.back() == tests::day("2026-03-12"));
    CHECK(story.window().read("paused.2026-03-08").contains(QLatin1String("12 March 2026")));
    story.window().picture("story_pause_plan.png");

    story.day("2026-03-09");
    CHECK(story.window().read("dayNotice").contains(QLatin1String("Paused")));
    CHECK(story.window().read("dayNotice.next").contains(QLatin1String("12 March 2026")));
    CHECK(story.window().read("dayNotice.next").contains(QLatin1String("Next on Friday")));
    story.window().picture("story_pause_today.png");
    story.press(QStringLiteral("resumeDay"));
    CHECK_FALSE(story.window().sees("dayNotice"));
    CHECK(pausedDays(story) == std::vector{tests::day("2026-03-08")});
    story.train('2', '2', '2');
    CHECK(story.dossier().sessions.back().session.day == tests::day("2026-03-09"));
}

TEST_CASE("a pause that lies ahead is taken back with one key, and Undo brings it again") {
    Story story{examplePatient(), "2026-03-06", {}};
    story.turnTo(2);
    story.press(QStringLiteral("pauseLonger"));
    story.hands().tabTo("pauseFor");
    story.hands().digit('2');
    story.hands().tabTo("pauseFrom");
    story.hands().key(Qt::Key_Up);
    story.hands().key(Qt::Key_Up);
    story.press(QStringLiteral("pauseKeep"));
    CHECK(pausedDays(story).size() == 5);
    story.press(QStringLiteral("paused.2026-03-08.end"));
    CHECK(pausedDays(story).empty());
    story.press(QStringLiteral("noticeAction"));
    CHECK(pausedDays(story).size() == 5);
}
