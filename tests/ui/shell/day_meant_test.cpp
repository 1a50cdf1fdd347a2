#include "shell/day_meant.h"

#include <catch2/catch_test_macros.hpp>

#include <QLocale>

using namespace sinew;

namespace {

const base::Day today = base::Day::parse("2026-03-22").value(); // a Sunday

std::string meant(const char* typed) {
    const auto day = shell::dayMeant(QString::fromUtf8(typed), today);
    return day ? day->text() : "no day";
}

/// Another language for a while.
class Speaking {
public:
    explicit Speaking(const QLocale& locale) { QLocale::setDefault(locale); }
    Speaking(const Speaking&) = delete;
    Speaking& operator=(const Speaking&) = delete;
    ~Speaking() { QLocale::setDefault(QLocale{QLocale::English, QLocale::UnitedKingdom}); }
};

} // namespace

TEST_CASE("a day is typed by its name, as far as it is clear") {
    CHECK(meant("today") == "2026-03-22");
    CHECK(meant("  Yesterday ") == "2026-03-21");
    CHECK(meant("yest") == "2026-03-21");
    CHECK(meant("tomorrow") == "2026-03-23");
    CHECK(meant("Monday") == "2026-03-16");
    CHECK(meant("sat") == "2026-03-21");
    CHECK(meant("Sunday") == "2026-03-22");
    CHECK(meant("to") == "no day");
    CHECK(meant("plan") == "no day");
}

TEST_CASE("a date is typed with the name of its month, in any order") {
    CHECK(meant("12 March") == "2026-03-12");
    CHECK(meant("march 12") == "2026-03-12");
    CHECK(meant("12 mar 2025") == "2025-03-12");
    CHECK(meant("12march") == "2026-03-12");
    CHECK(meant("30 February") == "no day");
    CHECK(meant("12 marches on") == "no day");
}

TEST_CASE("a date in numbers follows the order of the locale, and the one of databases") {
    CHECK(meant("12/3") == "2026-03-12");
    CHECK(meant("5/3/2026") == "2026-03-05");
    CHECK(meant("5.3.26") == "2026-03-05");
    CHECK(meant("2026-03-05") == "2026-03-05");
    CHECK(meant("31/2") == "no day");
    CHECK(meant("12") == "no day");
    CHECK(meant("1/2/3/4") == "no day");
    const Speaking american{QLocale{QLocale::English, QLocale::UnitedStates}};
    CHECK(meant("3/5/2026") == "2026-03-05");
}

TEST_CASE("a date without a year is the nearest one, also when it is still to come") {
    CHECK(meant("25 March") == "2026-03-25");
    CHECK(meant("24 December") == "2025-12-24");
    CHECK(meant("29 February") == "no day"); // there was none near
}

TEST_CASE("names of days are read in the person's language, with or without accents") {
    const Speaking french{QLocale{QLocale::French, QLocale::France}};
    CHECK(meant("samedi") == "2026-03-21");
    CHECK(meant("14 février") == "2026-02-14");
    CHECK(meant("14 fevrier") == "2026-02-14");
}
