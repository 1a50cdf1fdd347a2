#include "practice/settings.h"
#include "support/temporary_practice.h"

#include <catch2/catch_test_macros.hpp>

using namespace sinew;
using namespace sinew::tests;

TEST_CASE("settings are kept with the store and come back after a restart") {
    TemporaryPractice store;
    auto wanted = *store->settings().view();
    CHECK(wanted == practice::SettingsView{});
    wanted.theme = practice::ThemeChoice::dark;
    wanted.textPercent = 150;
    wanted.dayStartHour = 5;
    wanted.emergencyNumber = "911";
    REQUIRE(store->settings().save(wanted));
    store.reopen();
    CHECK(*store->settings().view() == wanted);
    store.at("2026-03-04", 4, 30);
    CHECK(store->today() == day("2026-03-03"));
}

TEST_CASE("settings out of range are refused all at once and nothing is kept") {
    TemporaryPractice store;
    practice::SettingsView wanted;
    wanted.textPercent = 400;
    wanted.dayStartHour = 20;
    wanted.theme = practice::ThemeChoice::dark;
    const auto refused = store->settings().save(wanted);
    REQUIRE_FALSE(refused);
    CHECK(refused.error().problems == base::Problems{{"textPercent", "outOfRange", "100..200"},
                                                     {"dayStartHour", "outOfRange", "0..12"}});
    CHECK(*store->settings().view() == practice::SettingsView{});
}
