#include "pages/walks.h"

#include <catch2/catch_test_macros.hpp>

using namespace sinew::tests;

TEST_CASE("every step of the first run, and the pages of a patient without an entry") {
    walks::firstRun();
}

TEST_CASE("every page of a patient with three weeks of entries") {
    walks::threeWeeks();
}

TEST_CASE("what opens on a page is seen as well") {
    walks::opened();
}

TEST_CASE("pages that are opened at twice the size of text have room as well") {
    walks::largeText();
}

TEST_CASE("two injuries on one page, with the map of where it hurts and what was entered") {
    walks::twoInjuries();
}

TEST_CASE("you and your injury, what does not fit there, and another injury") {
    walks::details();
}

TEST_CASE("what leaves, and a file that came back") {
    walks::share();
}

TEST_CASE("days that are not for exercise") {
    walks::otherDays();
}

TEST_CASE("every page of the demo") {
    walks::demo();
}

TEST_CASE("the pages before there are pages: a passphrase is asked, a store cannot be opened") {
    walks::doors();
}

TEST_CASE("the finder and the help of every page") {
    walks::over();
}
