#include "clinician/walks.h"

#include <catch2/catch_test_macros.hpp>

using namespace sinew::tests;

TEST_CASE("first run as a clinic in several dresses", "[pages]") {
    walks::clinicFirstRun();
}

TEST_CASE("every page of a clinic in every dress", "[pages]") {
    walks::clinicPages();
}

TEST_CASE("what opens on the pages of a clinic, and the patient's pages to be read", "[pages]") {
    walks::clinicOpened();
}

TEST_CASE("a patient compared with an earlier injury and earlier patients", "[pages]") {
    walks::clinicCompared();
}

TEST_CASE("the clinic's finder and the help of its pages", "[pages]") {
    walks::clinicOver();
}
