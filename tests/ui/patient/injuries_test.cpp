#include "patient/today_window.h"

#include "kit/pain_scale.h"

#include <catch2/catch_test_macros.hpp>

using namespace sinew;
using tests::last;
using tests::Past;
using tests::RealStore;
using tests::TodayWindow;
using tests::WindowDriver;
using tests::words;

namespace {

/// A left strain of 2 March and a right one of the 3rd, each with one session on the 4th.
void leftAndRight(Past& past) {
    auto right = past.injury("2026-03-03", rehab::Side::right);
    past.session("2026-03-04", 3, 3);
    right.session("2026-03-04", 5, 5);
}

void press(const TodayWindow& today, std::initializer_list<Qt::Key> keys) {
    for (const auto key : keys) {
        today.drive.press(key, key == Qt::Key_Return ? Qt::ControlModifier : Qt::NoModifier);
    }
}

} // namespace

TEST_CASE("a person hurt left and right sees both days on one page, each under its own heading",
          "[today]") {
    RealStore real{"2026-03-05", leftAndRight};
    const TodayWindow today{real};
    const WindowDriver left{today.drive.find("day.left")};
    const WindowDriver right{today.drive.find("day.right")};
    CHECK(left.read("day.title") == words("Left hamstring · sudden strain"));
    CHECK(right.read("day.title") == words("Right hamstring · sudden strain"));
    CHECK(today.drive.read("pageTitle") == words("Thursday 5 March"));
    for (const auto& side : {left, right}) {
        CHECK(side.sees("painMorning"));
        CHECK(side.sees("allDone"));
    }
    const auto& above = today.drive.find("day.left");
    const auto& below = today.drive.find("day.right");
    CHECK(above.mapToGlobal(QPoint{}).y() < below.mapToGlobal(QPoint{}).y());
    CHECK(above.accessibleName() == words("Left hamstring · sudden strain"));
    today.drive.picture("today_two_injuries.png");
}

TEST_CASE("one injury needs no heading", "[today]") {
    RealStore real{"2026-03-05", [](Past& past) { past.session("2026-03-04", 3, 3); }};
    const TodayWindow today{real};
    CHECK_FALSE(today.drive.sees("day.title"));
    CHECK(today.drive.sees("painMorning"));
}

TEST_CASE("two injuries take four keys each, in the order they are read", "[today]") {
    RealStore real{"2026-03-05", leftAndRight};
    TodayWindow today{real};
    CHECK(today.asks() == words("left painMorning"));
    const tests::KeyCount count;
    press(today, {Qt::Key_2, Qt::Key_1, Qt::Key_Return, Qt::Key_3});
    today.settle(real);
    CHECK(today.asks() == words("right painMorning"));
    press(today, {Qt::Key_4, Qt::Key_4, Qt::Key_Return, Qt::Key_5});
    today.settle(real);
    CHECK(count.keys() == 8);
    CHECK(today.asks() == words("right effort"));

    const auto left = real.dossier(real.injury(rehab::Side::left));
    const auto right = real.dossier(real.injury(rehab::Side::right));
    CHECK(left.checkIns.back().value.nextMorning == rehab::PainScore::of<2>());
    CHECK(last(left).session.value.painBefore == rehab::PainScore::of<1>());
    CHECK(last(left).session.value.painWorst == rehab::PainScore::of<3>());
    CHECK(last(left).session.value.state == rehab::SessionState::finished);
    CHECK(right.checkIns.back().value.nextMorning == rehab::PainScore::of<4>());
    CHECK(last(right).session.value.painBefore == rehab::PainScore::of<4>());
    CHECK(last(right).session.value.painWorst == rehab::PainScore::of<5>());
    CHECK(last(right).session.value.state == rehab::SessionState::finished);
}

TEST_CASE("Undo takes back the last answer of the side it was given for", "[today]") {
    RealStore real{"2026-03-05", leftAndRight};
    TodayWindow today{real};
    const WindowDriver left{today.drive.find("day.left")};
    const WindowDriver right{today.drive.find("day.right")};
    left.type("painBefore", "2");
    today.settle(real);
    right.type("painBefore", "6");
    today.settle(real);
    today.drive.click("noticeAction");
    today.waitForNotice("Taken back: Session, pain before: 6");
    today.drive.waitUntil("the right answer is gone",
                          [&] { return right.read("painBefore").isEmpty(); });
    CHECK(left.read("painBefore") == words("2"));
    CHECK(real.dossier(real.injury(rehab::Side::right)).sessions.size() == 1);
}

TEST_CASE("yesterday is turned to for both injuries at once, and before the second there is one",
          "[today]") {
    RealStore real{"2026-03-04", [](Past& past) { past.injury("2026-03-03", rehab::Side::right); }};
    TodayWindow today{real};
    today.drive.press(Qt::Key_Left, Qt::AltModifier);
    today.settle(real);
    CHECK(today.drive.read("pageTitle") == words("Tuesday 3 March"));
    CHECK(today.drive.sees("day.right"));
    today.drive.press(Qt::Key_Left, Qt::AltModifier);
    today.settle(real);
    CHECK(today.drive.read("pageTitle") == words("Monday 2 March"));
    CHECK_FALSE(today.drive.sees("day.right"));
    CHECK(today.drive.sees("day.left"));
}

TEST_CASE("an injury that comes while the page stands open joins it", "[today]") {
    RealStore real{"2026-03-05", [](Past& past) { past.session("2026-03-04", 3, 3); }};
    TodayWindow today{real};
    CHECK_FALSE(today.drive.has("day.right"));
    real.injure("2026-03-05", rehab::Side::right);
    today.window.current()->refresh();
    today.settle(real);
    CHECK(today.drive.sees("day.right"));
    CHECK(WindowDriver{today.drive.find("day.left")}.sees("day.title"));
}
