#include "base/id.h"
#include "base/instant.h"
#include "base/text.h"

#include <catch2/catch_test_macros.hpp>

using namespace sinew::base;

TEST_CASE("a day is written and read as YYYY-MM-DD and exists in the calendar") {
    CHECK(Day::parse("2026-03-02")->text() == "2026-03-02");
    CHECK(Day::parse("2024-02-29")->isoWeekday() == 4);
    CHECK_FALSE(Day::parse("2026-02-29"));
    CHECK_FALSE(Day::parse("2026-3-2"));
    CHECK_FALSE(Day::parse("2026-03-02 "));
    CHECK(*Day::parse("2026-03-29") + 1 == *Day::parse("2026-03-30"));
}

TEST_CASE("an instant keeps its offset and belongs to the rehab day that began at three") {
    const auto late = Instant::parse("2026-03-06T02:59:00+01:00");
    REQUIRE(late);
    CHECK(late->text() == "2026-03-06T02:59:00+01:00");
    CHECK(late->rehabDay().text() == "2026-03-05");
    CHECK(Instant::parse("2026-03-06T03:00:00+01:00")->rehabDay().text() == "2026-03-06");
    CHECK(Instant::parse("1969-12-31T23:30:00.250-02:00")->text() ==
          "1969-12-31T23:30:00.250-02:00");
    CHECK_FALSE(Instant::parse("2026-03-06T02:59:00"));
    CHECK_FALSE(Instant::parse("2026-03-06T25:00:00Z"));
}

TEST_CASE("a UUIDv7 sorts by its moment and a name is found without its marks") {
    CHECK(uuid7(1, {}) < uuid7(2, {}));
    CHECK(isUuid(uuid8({255, 255, 255, 255, 255, 255, 255, 255, 255})));
    CHECK(searchKey("  Mu\u0308LLER \t A") == searchKey("müller a"));
    CHECK_FALSE(isText("a\xC0\x80"));
    CHECK(length("Zoë") == 3);
}
