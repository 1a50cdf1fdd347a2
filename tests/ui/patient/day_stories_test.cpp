#include "patient/today_window.h"

#include <catch2/catch_test_macros.hpp>

using namespace sinew;
using tests::last;
using tests::Past;
using tests::RealStore;
using tests::TodayWindow;
using tests::words;

namespace {

QStringList linesNamed(const TodayWindow& today, const char* name) {
    QStringList lines;
    for (const auto* line : today.window.findChildren<QWidget*>(words(name))) {
        lines << line->property("text").toString();
    }
    return lines;
}

/// Its sides, repetitions and pain.
const rehab::SetDone& firstSet(const rehab::Dossier& dossier, const std::string& exercise) {
    for (const auto& set : last(dossier).sets) {
        if (set.value.exercise == exercise) {
            return set.value;
        }
    }
    FAIL("no set of " << exercise);
    return last(dossier).sets[0].value;
}

} // namespace

TEST_CASE("an exercise stopped for pain is held the day after and comes back with a lower dose",
          "[story]") {
    RealStore real{"2026-03-09", [](Past& past) { past.calmDays("2026-03-03", "2026-03-08", 1); }};
    TodayWindow today{real};
    const auto exercise = today.firstRow();
    const auto name = [&](const char* part) { return "row." + exercise + "." + part; };
    today.keys(real, {Qt::Key_1, Qt::Key_1});
    today.tabTo(name("open"));
    today.keys(real, {Qt::Key_Return});
    today.tabTo(name("set1.pain"));
    today.text("7");
    today.keys(real, {Qt::Key_Return});
    today.tabTo(name("skip"));
    today.keys(real, {Qt::Key_1});
    CHECK(today.drive.read(name("state").c_str()) == words("partly done: pain"));
    today.tabTo("stop");
    today.keys(real, {Qt::Key_Space, Qt::Key_1});
    CHECK(today.drive.read("sessionState") == words("Stopped: pain"));
    CHECK(today.drive.focused() == words("painWorst"));
    today.keys(real, {Qt::Key_7});
    CHECK(firstSet(real.dossier(), exercise).pain == rehab::PainScore::of<7>());
    CHECK(last(real.dossier()).session.value.stopReason == rehab::StopReason::pain);
    CHECK_FALSE(today.drive.sees("anotherSession")); // enough for today

    today.later(real, "2026-03-10", 8);
    today.keys(real, {Qt::Key_3});
    CHECK(today.drive.read(name("state").c_str()) == words("held"));
    CHECK_FALSE(today.drive.find(name("check").c_str()).isEnabled());
    CHECK_FALSE(today.drive.sees("stopReason")); // yesterday's question
    today.tabTo(name("why"));
    today.keys(real, {Qt::Key_Space});
    CHECK(today.drive.sees(name("reasons").c_str()));
    today.drive.picture("story_held.png");

    today.later(real, "2026-03-11", 8);
    today.keys(real, {Qt::Key_1});
    REQUIRE(today.drive.sees(name("change").c_str()));
    CHECK(today.drive.read(name("change").c_str()).startsWith(words("−")));
    today.drive.picture("story_lower.png");
}

TEST_CASE("a day logged after midnight belongs to the evening before", "[story]") {
    RealStore real{"2026-03-05", [](Past& past) { past.session("2026-03-04", 3, 3); }};
    real.at("2026-03-06", 1, 30);
    TodayWindow today{real};
    CHECK(today.drive.read("pageTitle") == words("Thursday 5 March"));
    today.keys(real, {Qt::Key_2, Qt::Key_1});
    today.drive.press(Qt::Key_Return, Qt::ControlModifier);
    today.keys(real, {Qt::Key_3});
    const auto dossier = real.dossier();
    CHECK(last(dossier).session.day == tests::day("2026-03-05"));
    CHECK(last(dossier).session.value.painWorst == rehab::PainScore::of<3>());
    CHECK(dossier.checkIns.back().day == tests::day("2026-03-05"));
    today.later(real, "2026-03-06", 8);
    CHECK(today.drive.read("pageTitle") == words("Friday 6 March"));
    CHECK(today.drive.read("painBefore").isEmpty());
    CHECK_FALSE(today.drive.sees("yesterday"));
}

TEST_CASE("a wrong entry is corrected twice, taken back, and its history tells all of it",
          "[story]") {
    RealStore real{"2026-03-05", [](Past& past) { past.session("2026-03-04", 3, 3); }};
    TodayWindow today{real};
    today.keys(real, {Qt::Key_2, Qt::Key_1});
    today.tabTo("painWorst");
    today.keys(real, {Qt::Key_7});
    for (const auto correction : {Qt::Key_4, Qt::Key_5}) {
        today.tabTo("painWorst");
        today.keys(real, {correction});
    }
    today.tabTo("noticeAction");
    today.keys(real, {Qt::Key_Space});
    CHECK(today.drive.read("painWorst") == words("4"));
    CHECK(today.drive.read("notice") == words("Taken back: Session, worst pain: 5 → 4"));
    today.tabTo("noticeAction"); // Redo
    today.keys(real, {Qt::Key_Space});
    CHECK(today.drive.read("notice") == words("Done again: Session, worst pain: 4 → 5"));
    CHECK(today.drive.read("painWorst") == words("5"));
    CHECK(last(real.dossier()).session.value.painWorst == rehab::PainScore::of<5>());

    today.tabTo("dayEntered");
    today.keys(real, {Qt::Key_Space});
    const auto lines = linesNamed(today, "day.history.line");
    const auto tells = [&](const char* part) { return lines.filter(words(part)).size(); };
    CHECK(tells("worst pain: not answered → 7") == 1);
    CHECK(tells("worst pain: 7 → 4") == 1);
    CHECK(tells("worst pain: 4 → 5") == 2); // and again by Redo
    CHECK(tells("worst pain: 5 → 4") == 1);
    CHECK(tells("pain on waking: 2") == 1);
    today.drive.picture("story_history.png");
}

TEST_CASE("what was entered for one exercise is told from its row", "[story]") {
    RealStore real{"2026-03-05", [](Past& past) { past.session("2026-03-04", 3, 3); }};
    TodayWindow today{real};
    const auto exercise = today.firstRow();
    const auto name = [&](const char* part) { return "row." + exercise + "." + part; };
    today.tabTo(name("open"));
    today.keys(real, {Qt::Key_Return});
    today.tabTo(name("set1.check"));
    today.keys(real, {Qt::Key_Space});
    today.tabTo(name("entered"));
    today.keys(real, {Qt::Key_Space});
    const auto lines = linesNamed(today, name("history.line").c_str());
    REQUIRE(lines.size() == 1);
    CHECK(lines.front().contains(words("entered")));
    CHECK(today.drive.focused() == words(name("open").c_str()));
}

TEST_CASE("an urgent sign: nothing is due, pain is noted, a clinician's word opens the day again, "
          "all by keys",
          "[story]") {
    RealStore real{"2026-03-05", [](Past& past) {
                       past.session("2026-03-04", 3, 3);
                       past.warningSign("2026-03-05", 6);
                   }};
    TodayWindow today{real};
    REQUIRE(today.drive.sees("flags.heading"));
    CHECK_FALSE(today.drive.sees("allDone"));
    CHECK_FALSE(today.drive.sees("flags.number"));
    CHECK(today.drive.focused() == words("painMorning"));
    today.keys(real, {Qt::Key_4});
    CHECK(real.dossier().checkIns.back().value.nextMorning == rehab::PainScore::of<4>());
    today.tabTo("flags.clear");
    today.keys(real, {Qt::Key_Space});
    CHECK(today.drive.focused() == words("clearance.by"));
    today.text("Dr. B");
    today.tabTo("clearance.role");
    today.text("physician");
    today.tabTo("clearance.reason");
    today.text("examined, may train");
    today.tabTo("clearance.keep");
    today.keys(real, {Qt::Key_Space});
    CHECK(today.drive.sees("allDone"));
    CHECK_FALSE(today.drive.sees("flags.heading"));
    CHECK(real.dossier().screenings.back().value.clearance->by == "Dr. B");
}
