#include "clinician/walks.h"
#include "pages/pseudo.h"

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>

using namespace sinew::tests;

// The walks of every_page_test.cpp once more, in a language that nobody speaks.

TEST_CASE("no word of a clinic's first run is left in English or cut", "[pseudo]") {
    const Speaking speaking{GENERATE(Writing::accented, Writing::rightToLeft)};
    walks::clinicFirstRun();
}

TEST_CASE("no word of a clinic's pages is left in English or cut", "[pseudo]") {
    const Speaking speaking{GENERATE(Writing::accented, Writing::rightToLeft)};
    walks::clinicPages();
}

TEST_CASE("no word of what opens on a clinic's pages is left in English or cut", "[pseudo]") {
    const Speaking speaking{GENERATE(Writing::accented, Writing::rightToLeft)};
    walks::clinicOpened();
}

TEST_CASE("no word of a comparison is left in English or cut", "[pseudo]") {
    const Speaking speaking{GENERATE(Writing::accented, Writing::rightToLeft)};
    walks::clinicCompared();
}

TEST_CASE("no word of the clinic's finder and help is left in English or cut", "[pseudo]") {
    const Speaking speaking{GENERATE(Writing::accented, Writing::rightToLeft)};
    walks::clinicOver();
}
