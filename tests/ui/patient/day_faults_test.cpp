#include "patient/day_desk.h"
#include "patient/today_window.h"

#include <catch2/catch_test_macros.hpp>

using namespace sinew;
using tests::last;
using tests::oneSession;
using tests::Past;
using tests::RealStore;
using tests::TodayWindow;
using tests::words;

TEST_CASE("a set's pain of 11 stays in its field with a sentence, and nothing is kept of it",
          "[faults]") {
    RealStore real{"2026-03-05", oneSession};
    TodayWindow today{real};
    const auto name = "row." + today.firstRow() + ".";
    today.drive.click((name + "open").c_str());
    today.drive.type((name + "set1.pain").c_str(), "11");
    today.drive.press(Qt::Key_Return);
    today.settle(real);
    CHECK(today.drive.read((name + "set1.pain").c_str()) == words("11"));
    CHECK(today.drive.read((name + "problem").c_str()).contains(words("from 0 to 10")));
    CHECK(real.dossier().sessions.size() == 1);
    today.drive.type((name + "set1.pain").c_str(), "1");
    today.drive.press(Qt::Key_Return);
    today.settle(real);
    CHECK(last(real.dossier()).sets[0].value.pain == rehab::PainScore::of<1>());
}

TEST_CASE("a digit too many on a pain scale goes to the next question, and Undo takes it back",
          "[faults]") {
    RealStore real{"2026-03-05", oneSession};
    TodayWindow today{real};
    today.keys(real, {Qt::Key_1, Qt::Key_1}); // meant as 11
    CHECK(today.drive.read("painMorning") == words("1"));
    CHECK(today.drive.read("painBefore") == words("1"));
    today.drive.click("noticeAction");
    today.settle(real);
    CHECK(today.drive.read("painBefore").isEmpty());
    CHECK(today.drive.read("painMorning") == words("1"));
}

TEST_CASE("no key leads to a day that has not come", "[faults]") {
    RealStore real{"2026-03-05", oneSession};
    TodayWindow today{real};
    CHECK_FALSE(today.drive.sees("dayForward"));
    today.drive.press(Qt::Key_Right, Qt::AltModifier);
    today.settle(real);
    CHECK(today.drive.read("pageTitle") == words("Thursday 5 March"));
}

TEST_CASE("a clock set back is told, and what is entered belongs to the day it shows", "[faults]") {
    RealStore real{"2026-03-05", [](Past& past) {
                       past.session("2026-03-04", 3, 3);
                       past.session("2026-03-05", 2, 2);
                   }};
    real.at("2026-03-04", 9);
    TodayWindow today{real};
    REQUIRE(today.drive.sees("clockBack"));
    CHECK(today.drive.read("clockBack").contains(words("Thursday 5 March")));
    today.drive.type("painWorst", "4");
    today.settle(real);
    const auto dossier = real.dossier();
    REQUIRE(dossier.sessions.size() == 2);
    CHECK(dossier.sessions[0].session.value.painWorst == rehab::PainScore::of<4>());
    CHECK(dossier.sessions[1].session.value.painWorst == rehab::PainScore::of<2>());
    today.later(real, "2026-03-06", 8);
    CHECK_FALSE(today.drive.sees("clockBack"));
}

TEST_CASE("a clock set back before the injury says so and keeps nothing", "[faults]") {
    RealStore real{"2026-03-05", oneSession};
    real.at("2026-02-20", 9);
    TodayWindow today{real};
    today.drive.press(Qt::Key_Return, Qt::ControlModifier);
    today.settle(real);
    CHECK(today.drive.sees("clockBack"));
    CHECK(real.dossier().sessions.size() == 1);
}

TEST_CASE("a session left open for weeks is offered again and closed as it is", "[faults]") {
    RealStore real{"2026-04-02", [](Past& past) { past.unfinished("2026-03-05", 2); }};
    TodayWindow today{real};
    REQUIRE(today.drive.sees("unfinished"));
    CHECK(today.drive.read("unfinished").contains(words("5 March")));
    today.tabTo("unfinished.close");
    today.keys(real, {Qt::Key_Space});
    CHECK_FALSE(today.drive.sees("unfinished"));
    const auto dossier = real.dossier();
    CHECK(last(dossier).session.value.state == rehab::SessionState::finished);
    CHECK(last(dossier).session.value.painBefore == rehab::PainScore::of<2>());
    CHECK(last(dossier).session.day == tests::day("2026-03-05"));
}

TEST_CASE("an answer given while the page is being read is not taken off it again", "[today]") {
    RealStore real{"2026-03-05", oneSession};
    patient::DayDesk desk{real.store(), real.episode()};
    std::vector<std::optional<rehab::PainScore>> seen;
    QObject::connect(&desk, &patient::DayDesk::shown, &desk,
                     [&](const practice::TodayView& view, const rehab::Catalogue&, bool) {
                         seen.push_back(view.sessions.empty()
                                            ? std::nullopt
                                            : view.sessions.back().session.value.painBefore);
                     });
    desk.read();
    desk.session(words("painBefore"),
                 [](rehab::Session& session) { session.painBefore = rehab::PainScore::of<4>(); });
    for (int round = 0; round < 2; ++round) { // the old reading, and the one that follows it
        static_cast<void>(real.dossier());
        tests::settle();
    }
    CHECK(seen == std::vector{std::optional{rehab::PainScore::of<4>()}});
}
