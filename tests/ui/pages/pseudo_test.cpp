#include "pages/pseudo.h"
#include "pages/walks.h"

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>

#include <QCoreApplication>
#include <QLabel>

using namespace sinew::tests;

// The walks of every_page_test.cpp once more, in a language that nobody speaks: what is left in
// English is found, and what has no room for longer words.

TEST_CASE("a word that was left in English is found, data and translated words are not") {
    const Speaking speaking{GENERATE(Writing::accented, Writing::rightToLeft)};
    QWidget window;
    auto* label = new QLabel{QStringLiteral("Pain of A. Example"), &window};
    label->setToolTip(QCoreApplication::translate("Test", "%n day(s) at %1", nullptr, 2)
                          .arg(QStringLiteral("3 kg")));
    window.show();
    const auto found = englishIn(window);
    REQUIRE(found.size() == 2);
    CHECK(found.front().contains(QStringLiteral(": Pain |")));
    CHECK(found.back().contains(QStringLiteral(": of |")));
}

TEST_CASE("the made-up language keeps places to fill in and is a third longer") {
    const auto words = madeUp(QStringLiteral("On %n of {day}, %1 kept"), Writing::accented);
    CHECK(words.contains(QStringLiteral("%n")));
    CHECK(words.contains(QStringLiteral("{day}")));
    CHECK(words.contains(QStringLiteral("%1")));
    CHECK(madeUp(QStringLiteral("exercises of the day"), Writing::rightToLeft).size() >= 26);
}

TEST_CASE("no word of the first run is left in English or cut") {
    const Speaking speaking{GENERATE(Writing::accented, Writing::rightToLeft)};
    walks::firstRun();
}

TEST_CASE("no word of the pages is left in English or cut") {
    const Speaking speaking{GENERATE(Writing::accented, Writing::rightToLeft)};
    walks::threeWeeks();
}

TEST_CASE("no word of what opens on a page is left in English or cut") {
    const Speaking speaking{GENERATE(Writing::accented, Writing::rightToLeft)};
    walks::opened();
}

TEST_CASE("no word of a page at twice the size is left in English or cut") {
    const Speaking speaking{GENERATE(Writing::accented, Writing::rightToLeft)};
    walks::largeText();
}

TEST_CASE("no word of two injuries and the map is left in English or cut") {
    const Speaking speaking{GENERATE(Writing::accented, Writing::rightToLeft)};
    walks::twoInjuries();
}

TEST_CASE("no word of what is known of you is left in English or cut") {
    const Speaking speaking{GENERATE(Writing::accented, Writing::rightToLeft)};
    walks::details();
}

TEST_CASE("no word of what leaves and comes back is left in English or cut") {
    const Speaking speaking{GENERATE(Writing::accented, Writing::rightToLeft)};
    walks::share();
}

TEST_CASE("no word of a day that is not for exercise is left in English or cut") {
    const Speaking speaking{GENERATE(Writing::accented, Writing::rightToLeft)};
    walks::otherDays();
}

TEST_CASE("no word of the demo is left in English or cut") {
    const Speaking speaking{GENERATE(Writing::accented, Writing::rightToLeft)};
    walks::demo();
}

TEST_CASE("no word before there are pages is left in English or cut") {
    const Speaking speaking{GENERATE(Writing::accented, Writing::rightToLeft)};
    walks::doors();
}

TEST_CASE("no word of the finder and the help is left in English or cut") {
    const Speaking speaking{GENERATE(Writing::accented, Writing::rightToLeft)};
    walks::over();
}
