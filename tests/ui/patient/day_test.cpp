#include "patient/today_window.h"

#include <catch2/catch_test_macros.hpp>

#include <QAbstractButton>

using namespace sinew;
using tests::last;
using tests::oneSession;
using tests::Past;
using tests::RealStore;
using tests::TodayWindow;
using tests::words;

namespace {

/// Opens rows until one offers left and right apart; what its names begin with.
std::string rowForEachSide(TodayWindow& today) {
    for (auto* row : today.window.findChildren<QAbstractButton*>()) {
        const QString name = row->objectName();
        if (name.startsWith(words("row.")) && name.endsWith(words(".open"))) {
            today.drive.click(name.toUtf8().constData());
            const auto begin = name.chopped(4).toStdString();
            if (today.drive.has((begin + "apart").c_str()) &&
                today.drive.sees((begin + "apart").c_str())) {
                return begin;
            }
        }
    }
    return {};
}

} // namespace

TEST_CASE("a yesterday that was not logged is offered and opened with one key", "[today]") {
    RealStore real{"2026-03-06", oneSession};
    TodayWindow today{real};
    REQUIRE(today.drive.sees("yesterday"));
    CHECK(today.drive.read("yesterday").contains(words("Thursday")));
    const tests::KeyCount count;
    today.drive.press(Qt::Key_Left, Qt::AltModifier);
    today.settle(real);
    CHECK(count.keys() == 1);
    CHECK(today.drive.read("pageTitle") == words("Thursday 5 March"));
    CHECK_FALSE(today.drive.sees("yesterday"));
    today.drive.press(Qt::Key_Return, Qt::ControlModifier);
    today.settle(real);
    CHECK(last(real.dossier()).session.day == tests::day("2026-03-05"));
    today.drive.press(Qt::Key_Right, Qt::AltModifier);
    today.settle(real);
    CHECK_FALSE(today.drive.sees("yesterday"));
}

TEST_CASE("a second session of the day has its own answers", "[today]") {
    RealStore real{"2026-03-05", oneSession};
    TodayWindow today{real};
    today.keys(real, {Qt::Key_2, Qt::Key_1});
    today.drive.press(Qt::Key_Return, Qt::ControlModifier);
    today.keys(real, {Qt::Key_2});
    today.tabTo("anotherSession");
    today.keys(real, {Qt::Key_Space});
    CHECK(today.drive.read("painBefore").isEmpty());
    CHECK(today.drive.read("painMorning") == words("2"));
    today.tabTo("painBefore");
    today.keys(real, {Qt::Key_3});
    const auto dossier = real.dossier();
    REQUIRE(dossier.sessions.size() == 3);
    CHECK(dossier.sessions[1].session.value.painBefore == rehab::PainScore::of<1>());
    CHECK(dossier.sessions[2].session.value.painBefore == rehab::PainScore::of<3>());
}

TEST_CASE("left and right apart take one key a set", "[today]") {
    RealStore real{"2026-03-05", oneSession};
    TodayWindow today{real};
    const auto row = rowForEachSide(today);
    REQUIRE_FALSE(row.empty());
    today.drive.click((row + "apart").c_str());
    today.tabTo(row + "set1.check");
    const tests::KeyCount count;
    today.keys(real, {Qt::Key_Space, Qt::Key_Space});
    CHECK(count.keys() == 2);
    const auto dossier = real.dossier();
    const auto& sets = last(dossier).sets;
    REQUIRE(sets.size() == 2);
    CHECK(sets[0].value.side == rehab::Side::left);
    CHECK(sets[1].value.side == rehab::Side::right);
}

TEST_CASE("a painkiller is noted with one key and taken back with another", "[today]") {
    RealStore real{"2026-03-05", oneSession};
    TodayWindow today{real};
    today.tabTo("painkiller");
    today.keys(real, {Qt::Key_Space});
    CHECK(last(real.dossier()).session.value.painkiller == true);
    today.keys(real, {Qt::Key_Space});
    CHECK(last(real.dossier()).session.value.painkiller == false);
}

TEST_CASE("a day on which the person is ill says paused, and can be exercised after all",
          "[today]") {
    RealStore real{"2026-03-05", [](Past& past) {
                       oneSession(past);
                       past.dayState("2026-03-05", rehab::DayStateKind::ill);
                   }};
    TodayWindow today{real};
    CHECK(today.drive.read("dayNotice").startsWith(words("Paused")));
    CHECK_FALSE(today.drive.sees("allDone"));
    today.tabTo("resumeDay");
    today.keys(real, {Qt::Key_Space});
    CHECK_FALSE(today.drive.sees("dayNotice"));
    CHECK(today.drive.sees("allDone"));
}

TEST_CASE("a day of rest says so and still asks about the morning", "[today]") {
    RealStore real{"2026-03-05", [](Past& past) {
                       oneSession(past);
                       past.dayState("2026-03-05", rehab::DayStateKind::rest);
                   }};
    TodayWindow today{real};
    CHECK(today.drive.read("dayNotice").startsWith(words("Rest day")));
    CHECK(today.drive.sees("painMorning"));
    CHECK_FALSE(today.drive.sees("painBefore"));
    CHECK_FALSE(today.drive.sees("allDone"));
}
