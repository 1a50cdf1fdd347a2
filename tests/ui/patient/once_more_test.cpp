#include "patient/today_window.h"

#include <catch2/catch_test_macros.hpp>

#include <QAbstractButton>

using namespace sinew;
using tests::Past;
using tests::RealStore;
using tests::TodayWindow;
using tests::words;

namespace {

constexpr const char* twice = "row.isometric-heel-dig.state";
constexpr const char* tick = "row.isometric-heel-dig.check";

bool isTicked(const TodayWindow& today) {
    return today.drive.find<QAbstractButton>(tick).isChecked();
}

int visible(const TodayWindow& today, const char* name) {
    int seen = 0;
    for (const auto* one : today.window.findChildren<QWidget*>(words(name))) {
        seen += one->isVisible() ? 1 : 0;
    }
    return seen;
}

} // namespace

TEST_CASE("an exercise that is done twice a day says how often it was", "[today]") {
    RealStore real{"2026-03-03"};
    TodayWindow today{real};
    CHECK(today.drive.read(twice) == words("0 of 2 today"));
    CHECK_FALSE(isTicked(today));
    today.drive.click(tick);
    today.settle(real);
    CHECK(today.drive.read(twice) == words("1 of 2 today"));
    CHECK(isTicked(today));
    today.drive.press(Qt::Key_Return, Qt::ControlModifier);
    today.settle(real);
    CHECK(today.drive.read(twice) == words("1 of 2 today"));
    today.drive.click("anotherSession");
    today.settle(real);
    CHECK_FALSE(isTicked(today));
    today.drive.click(tick);
    today.settle(real);
    CHECK(today.drive.read(twice) == words("2 of 2 today"));
    CHECK(isTicked(today));
    today.drive.picture("today_twice.png");
}

TEST_CASE("a yesterday without entries is told once, however many injuries there are", "[today]") {
    RealStore real{"2026-03-06", [](Past& past) {
                       auto right = past.injury("2026-03-03", rehab::Side::right);
                       past.session("2026-03-04", 2, 3);
                       right.session("2026-03-04", 2, 3);
                   }};
    const TodayWindow today{real};
    CHECK(visible(today, "yesterday") == 1);
    CHECK(visible(today, "day.title") == 2);
}
