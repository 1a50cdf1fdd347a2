#include "clinician/clinic_window.h"
#include "page_checks.h"

#include "kit/keys.h"

#include <catch2/catch_test_macros.hpp>

#include <QLabel>
#include <QListView>

using namespace sinew;
using namespace sinew::tests;

namespace {

void twoPatients(ClinicPast& past) {
    past.patient("A. Calm", "101").calmDays("2026-03-10", "2026-03-21", 1);
    past.patient("Björn Settler", "102").session("2026-03-21", 2, 8);
}

class Finding : public ClinicWindow {
public:
    Finding() : ClinicWindow{"2026-03-22", twoPatients} {}

    void find(const char* typed) {
        drive().press(Qt::Key_K, Qt::ControlModifier);
        settle();
        hands().text(typed);
        settle();
    }
    [[nodiscard]] QStringList shown() {
        const auto* model = drive().find<QListView>("finder.list").model();
        QStringList all;
        for (int row = 0; row < model->rowCount(); ++row) {
            all << model->index(row, 0).data().toString();
        }
        return all;
    }
    [[nodiscard]] QString page() { return program().frame().currentKey(); }
};

} // namespace

TEST_CASE("Ctrl+K, a few letters of a name or a number and Return open the patient") {
    Finding at;
    at.find("bjorn");
    REQUIRE(at.shown().size() == 1);
    CHECK(at.shown().front() == words("Björn Settler (102)"));
    at.drive().press(Qt::Key_Return);
    at.settle();
    CHECK(at.page() == words("patient"));
    CHECK(at.drive().read("pageTitle") == words("Björn Settler"));
    at.find("101");
    at.drive().press(Qt::Key_Return);
    at.settle();
    CHECK(at.drive().read("pageTitle") == words("A. Calm"));
}

TEST_CASE("the clinic's pages, a new patient and exercises are found as well") {
    Finding at;
    at.find("lib");
    at.drive().press(Qt::Key_Return);
    at.settle();
    CHECK(at.page() == words("library"));
    at.find("tler"); // the middle of a name does not stand in the way of a page
    CHECK(at.drive().sees("finder.nothing"));
    at.drive().press(Qt::Key_Escape);
    at.find("new pat");
    at.drive().press(Qt::Key_Return);
    at.settle();
    CHECK(at.page() == words("intake"));
    at.find("bridge");
    CHECK(at.shown().size() > 1);
}

TEST_CASE("F1 says of each of the clinic's pages what it is for and what it never does") {
    Finding at;
    for (const char* page : {"caseload", "patient", "library", "intake", "letter", "settings"}) {
        INFO(page);
        at.program().frame().open(words(page));
        at.settle();
        at.drive().press(Qt::Key_F1);
        CHECK_FALSE(at.drive().read("pageHelp.purpose").isEmpty());
        CHECK_FALSE(at.drive().read("pageHelp.never").isEmpty());
        QStringList told;
        for (const auto* label : at.drive().find("pageHelp").findChildren<QLabel*>()) {
            told << label->text();
        }
        for (const auto key : at.program().frame().current()->keys()) {
            CHECK(told.contains(kit::lineOf(key).does));
        }
        at.drive().press(Qt::Key_Escape);
        CHECK_FALSE(at.drive().has("pageHelp"));
    }
}

TEST_CASE("until somebody is chosen, Patient shows whoever stands first now") {
    Finding at;
    at.drive().click("nav.patient");
    at.settle();
    at.drive().waitUntil("somebody is shown", [&] { return at.drive().sees("since.heading"); });
    CHECK(at.drive().read("pageTitle") == words("Björn Settler"));
    at.find("calm");
    at.drive().press(Qt::Key_Return);
    at.settle();
    at.drive().click("nav.library");
    at.settle();
    at.drive().click("nav.patient");
    at.settle();
    CHECK(at.drive().read("pageTitle") == words("A. Calm"));
}
