#include "pages/walks.h"

#include "pages/seen.h"

#include <catch2/catch_test_macros.hpp>

#include <QRegularExpression>

namespace sinew::tests::walks {

namespace {

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
        settle();
        m_seen.drive().click("RF9.no"); // a yes stays until it is taken back
        m_seen.drive().click("next");
        for (const char* group : {"tear", "nerveInfectionBone", "medicinesBlows"}) {
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

void firstRun() {
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

void threeWeeks() {
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

void opened() {
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

void largeText() {
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

void twoInjuries() {
    Seen seen;
    seen.write([](Past& past) {
        auto right = past.injury("2026-03-10", rehab::Side::right);
        past.session("2026-03-20", 2, 3);
        right.session("2026-03-20", 3, 4);
        right.mark("2026-03-20", "middleInnerThigh", 5);
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

} // namespace sinew::tests::walks
