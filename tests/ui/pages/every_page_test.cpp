#include "pages/dresses.h"
#include "real_store.h"
#include "support_program.h"

#include <catch2/catch_test_macros.hpp>

#include <QRegularExpression>

#include <filesystem>
#include <fstream>
#include <functional>

using namespace sinew;
using namespace sinew::tests;

namespace {

constexpr const char* aSunday = "2026-03-22";

/// A program on a store of its own, seen page by page.
class Seen {
public:
    explicit Seen(const char* day = aSunday) : m_program{m_folder.path(), day, 10} {}

    Seen(const Seen&) = delete;
    Seen& operator=(const Seen&) = delete;
    ~Seen() { undress(); }

    [[nodiscard]] RunningProgram& program() { return m_program; }
    [[nodiscard]] WindowDriver& drive() { return m_program.window(); }
    [[nodiscard]] const std::filesystem::path& folder() const { return m_folder.path(); }
    [[nodiscard]] practice::Places places() const {
        return {folder() / "sinew.store", folder() / "configuration"};
    }

    /// Fills the store before the program opens it.
    void write(const std::function<void(Past&)>& write) {
        writePast(places(), examplePatient(), write);
    }
    void open() {
        m_program.start();
        drive().waitUntil("the pages stand", [this] { return drive().has("nav.today"); });
        m_program.settleStore();
        settle();
    }
    void turnTo(const char* page) {
        drive().click((std::string{"nav."} + page).c_str());
        m_program.settleStore();
        settle();
    }
    void look(const char* name, const std::vector<Dress>& dresses = fewDresses()) {
        lookAt(m_program.frame(), QString::fromUtf8(name), dresses);
    }
    /// Presses what opens something, then lets the store and the layouts answer.
    void press(const std::string& name) {
        drive().click(name.c_str());
        m_program.settleStore();
        settle();
    }

private:
    TemporaryFolder m_folder;
    RunningProgram m_program;
};

/// What opens the sets, the picture and the reasons of the first exercise.
std::vector<std::string> openingParts(Seen& seen) {
    const auto rows = seen.program().frame().findChildren<QWidget*>(
        QRegularExpression{QStringLiteral("^row\\..*\\.open$")});
    if (rows.isEmpty()) {
        FAIL("no exercise is shown");
    }
    const auto row = rows.first()->objectName().chopped(4).toStdString();
    return {row + "open", row + "show", row + "why"};
}

/// Goes through the first run as a person would, and looks at each screen on the way.
class FirstRunWalk {
public:
    explicit FirstRunWalk(Seen& seen) : m_seen{seen} {}

    void next(const char* name, const std::vector<Dress>& dresses = fewDresses()) {
        settle();
        m_seen.look(name, dresses);
        m_seen.drive().click("next");
        settle();
    }
    void person() {
        m_seen.drive().click("who.patient");
        next("first1_welcome", allDresses());
        m_seen.drive().type("name", "A. Example");
        m_seen.drive().type("birthYear", "1994");
        next("first2_person");
    }
    void injury() {
        m_seen.drive().click("side.left");
        next("first3_injury");
        m_seen.look("first4_intake_empty");
        m_seen.drive().click("I1.yes");
        m_seen.drive().click("I2.yes");
        for (const char* question :
             {"I3.no", "I4.no", "I5.no", "I6.no", "I7.no", "I8.no", "I9.no"}) {
            if (m_seen.drive().sees(question)) {
                m_seen.drive().click(question);
            }
        }
        next("first4_intake", allDresses());
        m_seen.drive().click("grade.II");
        next("first5_grade");
        m_seen.drive().click("demand.sprint");
        m_seen.drive().click("equipment.band");
        next("first6_goal");
    }
    void redFlags() {
        settle();
        m_seen.look("first7_now", allDresses());
        m_seen.drive().click("RF9.yes");
        m_seen.drive().click("next");
        settle();
        m_seen.drive().click("next"); // what is missing stands beside the questions
        settle();
        m_seen.look("first7_now_missing");
        for (const char* question : {"RF7.no", "RF8.no", "RF11.no"}) {
            m_seen.drive().click(question);
        }
        m_seen.drive().click("next");
        settle();
        CHECK(m_seen.drive().sees("flags.number"));
        m_seen.look("first7_emergency");
        m_seen.drive().click("back");
        for (const char* group : {"now", "tear", "nerveInfectionBone", "medicinesBlows"}) {
            settle();
            m_seen.look((std::string{"first8_"} + group).c_str());
            m_seen.drive().click((std::string{"noneOfThese."} + group).c_str());
        }
    }
    void keeping() {
        settle();
        m_seen.look("first9_keeping");
        m_seen.drive().click("lock.passphrase");
        m_seen.drive().type("passphrase", "short");
        m_seen.drive().click("next");
        settle();
        m_seen.look("first9_keeping_passphrase");
        m_seen.drive().click("lock.device");
        m_seen.drive().click("next");
        m_seen.drive().waitUntil("the recovery code is shown",
                                 [&] { return m_seen.drive().sees("recoveryCode"); });
        m_seen.drive().click("recoveryKept");
        next("first10_recovery");
    }

private:
    Seen& m_seen;
};

} // namespace

TEST_CASE("every step of the first run, and the pages of a patient without an entry") {
    Seen seen;
    seen.program().start();
    FirstRunWalk walk{seen};
    walk.person();
    walk.injury();
    walk.redFlags();
    walk.keeping();
    seen.drive().waitUntil("Today is open", [&] { return seen.drive().sees("todayPage"); });
    seen.program().settleStore();
    settle();
    seen.look("empty_today");
    for (const char* page : {"plan", "progress", "share", "settings"}) {
        seen.turnTo(page);
        seen.look((std::string{"empty_"} + page).c_str());
    }
}

TEST_CASE("every page of a patient with three weeks of entries") {
    Seen seen;
    seen.write([](Past& past) {
        past.calmDays("2026-03-04", "2026-03-12", 2);
        past.session("2026-03-13", 3, 7);
        past.morning("2026-03-14", 5);
        past.calmDays("2026-03-16", "2026-03-21", 1);
    });
    seen.open();
    seen.look("today", allDresses());
    for (const char* page : {"plan", "progress", "share", "settings"}) {
        seen.turnTo(page);
        seen.look(page, allDresses());
    }
}

TEST_CASE("what opens on a page is seen as well") {
    Seen seen;
    seen.write([](Past& past) { past.calmDays("2026-03-04", "2026-03-21", 2); });
    seen.open();
    for (const auto& part : openingParts(seen)) {
        seen.press(part);
        seen.look(("today_" + part.substr(part.rfind('.') + 1)).c_str());
    }
    seen.press("stop");
    seen.press("somethingNew");
    seen.look("today_stop_and_new");
    seen.press("dayBack");
    seen.look("today_yesterday");
    seen.turnTo("progress");
    seen.press("painChart.asTable");
    seen.look("progress_table");
    seen.turnTo("plan");
    for (auto* source : seen.program().frame().findChildren<QWidget*>(
             QRegularExpression{QStringLiteral("^criterion\\..*\\.(do|source)$")})) {
        if (source->isVisible()) {
            seen.press(source->objectName().toStdString());
        }
    }
    seen.look("plan_opened");
}

TEST_CASE("pages that are opened at twice the size of text have room as well") {
    Seen seen;
    seen.write([](Past& past) {
        past.settings([](practice::SettingsView& view) {
            view.textPercent = 200;
            view.theme = practice::ThemeChoice::light;
        });
        past.session("2026-03-21", 2, 3);
        past.warningSign("2026-03-22", 1);
    });
    seen.open();
    seen.press("flags.clear");
    seen.look("large_today_urgent", largeDress());
    seen.press("dayBack");
    for (const auto& part : openingParts(seen)) {
        seen.press(part);
        seen.look(("large_today" + part.substr(part.rfind('.'))).c_str(), largeDress());
    }
    for (const char* page : {"plan", "progress", "share", "settings"}) {
        seen.turnTo(page);
        seen.look((std::string{"large_"} + page).c_str(), largeDress());
    }
}

TEST_CASE("two injuries on one page, with the map of where it hurts and what was entered") {
    Seen seen;
    seen.write([](Past& past) {
        auto right = past.injury("2026-03-10", rehab::Side::right);
        past.session("2026-03-20", 2, 3);
        right.session("2026-03-20", 3, 4);
        past.mark("2026-03-20", "sitBone", 3);
        past.mark("2026-03-22", "upperOuterThigh", 4);
        past.mark("2026-03-22", "buttock", 7);
    });
    seen.open();
    seen.press("spot.left.upperOuterThigh");
    seen.press("dayEntered");
    seen.look("today_two_injuries");
    seen.turnTo("progress");
    seen.look("progress_marks");
    seen.turnTo("plan");
    seen.look("plan_two_injuries");
}

TEST_CASE("you and your injury, what does not fit there, and another injury") {
    Seen seen;
    seen.write([](Past& past) { past.calmDays("2026-03-04", "2026-03-06", 2); });
    seen.open();
    seen.turnTo("settings");
    seen.press("settings.details");
    seen.look("details", allDresses());
    seen.drive().type("details.name", " ");
    seen.press("details.type.gradual");
    seen.press("details.keep");
    seen.look("details_problems");
    seen.press("details.discard");
    seen.press("details.another");
    seen.look("another_injury");
}

TEST_CASE("what leaves, and a file that came back") {
    Seen seen;
    seen.write([](Past& past) { past.calmDays("2026-03-04", "2026-03-06", 2); });
    seen.open();
    seen.turnTo("share");
    const auto file = seen.folder() / "sinew.jsonl";
    const auto answer = QString::fromStdString(file.string());
    seen.program().prompt().willAnswer(answer);
    seen.press("share.save");
    {
        std::ofstream note{file, std::ios::app};
        note << R"({"record":"account","id":"01890000-0000-7000-8000-0000000000aa",)"
             << R"("name":"C. Example","role":"clinician"})" << '\n';
    }
    seen.program().prompt().willAnswer(answer);
    seen.press("share.open");
    CHECK(seen.drive().sees("share.take"));
    seen.look("share_file", allDresses());
    std::ofstream{file, std::ios::app} << "{\"record\":\"run\"}\n";
    seen.program().prompt().willAnswer(answer);
    seen.press("share.open");
    seen.look("share_refused");
}

TEST_CASE("days that are not for exercise") {
    struct Day {
        const char* name;
        std::function<void(Past&)> write;
    };
    const std::vector<Day> days{
        {"held",
         [](Past& past) {
             past.session("2026-03-21", 2, 8);
             past.morning("2026-03-22", 6);
         }},
        {"ill", [](Past& past) { past.dayState("2026-03-22", rehab::DayStateKind::ill); }},
        {"rest", [](Past& past) { past.dayState("2026-03-22", rehab::DayStateKind::rest); }},
        {"unfinished", [](Past& past) { past.unfinished("2026-03-21", 2); }},
        {"yesterday", [](Past& past) { past.session("2026-03-20", 2, 2); }},
        {"clock_back", [](Past& past) { past.session("2026-03-23", 2, 2); }},
        {"urgent", [](Past& past) { past.warningSign("2026-03-22", 1); }},
        {"emergency", [](Past& past) { past.warningSign("2026-03-22", 7); }},
        {"done",
         [](Past& past) {
             past.morning("2026-03-22", 2);
             past.session("2026-03-22", 2, 3);
         }},
    };
    for (const auto& day : days) {
        Seen seen;
        seen.write(day.write);
        seen.open();
        seen.look((std::string{"today_"} + day.name).c_str(), {{}, fewDresses().back()});
    }
}

TEST_CASE("every page of the demo") {
    Seen seen;
    seen.program().program().startDemo(seen.places(), {2, 40, 1});
    seen.drive().waitUntil("the pages stand", [&] { return seen.drive().has("nav.today"); });
    seen.program().settleStore();
    settle();
    for (const char* page : {"today", "plan", "progress"}) {
        seen.turnTo(page);
        seen.look((std::string{"demo_"} + page).c_str());
    }
}

TEST_CASE("the pages before there are pages: a passphrase is asked, a store cannot be opened") {
    Seen seen;
    {
        practice::FixedClock clock{base::instantAt(day(aSunday), 600, 60)};
        practice::CountedIds ids{clock, 1};
        REQUIRE(practice::Practice::create(seen.places(), practice::Passphrase{"a long sentence"},
                                           clock, ids));
    }
    seen.program().start();
    settle();
    seen.look("unlock");
    seen.drive().type("unlockPassphrase", "another sentence");
    seen.drive().click("unlock");
    seen.drive().waitUntil("it says that it does not fit",
                           [&] { return !seen.drive().read("unlockProblem").isEmpty(); });
    seen.look("unlock_wrong");
    std::ofstream{seen.places().store, std::ios::trunc} << "not a store";
    seen.drive().type("unlockPassphrase", "a long sentence");
    seen.drive().click("unlock");
    seen.drive().waitUntil("it says what is wrong", [&] { return seen.drive().sees("retry"); });
    seen.look("trouble");
}
