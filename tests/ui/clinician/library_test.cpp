#include "clinician/clinic_window.h"
#include "page_checks.h"
#include "practice/library.h"

#include <catch2/catch_test_macros.hpp>

#include <QTableView>

using namespace sinew;
using namespace sinew::tests;

namespace {

/// One patient whose worst pain yesterday was 3, within the usual limit of 4.
void onePatient(ClinicPast& past) {
    auto who = past.patient("A. Example", "7");
    who.calmDays("2026-03-18", "2026-03-20", 1);
    who.session("2026-03-21", 1, 3);
}

/// The clinic's library with the entry that the words lead to in front.
class Library : public ClinicWindow {
public:
    Library() : ClinicWindow{"2026-03-22", onePatient} {
        drive().click("nav.library");
        program().settleStore();
        tests::settle();
    }
    void find(const char* words) {
        drive().type("library.search", words);
        tests::settle();
    }
    [[nodiscard]] int shown() { return drive().find<QTableView>("library").model()->rowCount(); }
};

} // namespace

TEST_CASE("every figure stands with its default and how far it may be trusted", "[library]") {
    Library library;
    const int all = library.shown();
    CHECK(all > 100);
    library.drive().picture("library.png");
    library.drive().click("library.which.shaky");
    CHECK(library.shown() < all);
    CHECK(library.shown() > 0);
    library.find("triage.silencePlanned");
    REQUIRE(library.shown() == 1);
    CHECK(library.drive().read("figure.default") ==
          words("The default is 3 days; it may be set from 1 to 30."));
    library.drive().click("library.which.own");
    CHECK(library.shown() == 0);
}

TEST_CASE("a figure that is changed says who did it and whom it makes judged differently",
          "[library]") {
    Library library;
    auto& drive = library.drive();
    library.find("acute-strain.painThreshold.strength.stopAbove");
    REQUIRE(library.shown() == 1);
    drive.type("figure.number", "99");
    drive.click("figure.keep");
    CHECK(drive.read("figure.problem").contains(words("0 to 10")));
    drive.type("figure.number", "2");
    drive.click("figure.keep");
    drive.waitUntil("it says whom it concerns", [&] {
        return drive.read("library.effect").contains(words("judged differently today: A. Example"));
    });
    library.program().settleStore();
    CHECK(drive.read("library.part.changed").contains(words("set to 2 by Dr. B")));
    drive.picture("library_changed.png");
    drive.click("nav.caseload");
    library.settle();
    CHECK(library.cell(0, 6).contains(words("above the limit of 2")));
    drive.waitUntil("the evidence is there", [&] { return drive.sees("flag.pain.overLimit"); });
    CHECK(drive.read("flag.pain.overLimit.detail").contains(words("Set by your clinic")));
    drive.click("nav.library");
    drive.click("figure.reset");
    drive.waitUntil("the default is used again", [&] { return !drive.sees("figure.reset"); });
    CHECK(drive.read("library.part.changed").contains(words("the default again, by Dr. B")));
}

TEST_CASE("exercises show doses, cues and sources; protocols show what opens each phase",
          "[library]") {
    Library library;
    auto& drive = library.drive();
    drive.click("library.shelf.1");
    library.find("single-leg-bridge");
    REQUIRE(library.shown() >= 1);
    for (const char* part : {"cues", "doses", "sources"}) {
        CHECK_FALSE(drive.read((std::string{"library.part."} + part).c_str()).isEmpty());
    }
    drive.picture("library_exercise.png");
    drive.click("library.shelf.2");
    library.find("acute-strain");
    CHECK(drive.read("library.part.gates").contains(words("A1 → A2")));
    drive.picture("library_protocol.png");
}

TEST_CASE("nothing of the library is nameless, cut or jumped over", "[library]") {
    Library library;
    CHECK(tests::namelessIn(library.program().frame()) == QStringList{});
    CHECK(tests::clippedIn(library.program().frame()) == QStringList{});
    CHECK(tests::tabJumpsIn(library.program().frame()) == QStringList{});
}
