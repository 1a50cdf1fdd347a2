#include "kit/stepper.h"
#include "patient/today_window.h"
#include "practice/knowledge.h"

#include <catch2/catch_test_macros.hpp>

#include <QAbstractButton>
#include <QCoreApplication>
#include <QFile>
#include <QKeyEvent>
#include <QTemporaryDir>

#include <cmath>

using namespace sinew;
using tests::last;
using tests::oneSession;
using tests::Past;
using tests::RealStore;
using tests::TodayWindow;
using tests::words;

TEST_CASE("a day as prescribed takes four keys: morning, before, all done, worst", "[today]") {
    RealStore real{"2026-03-05", oneSession};
    TodayWindow today{real};
    today.drive.waitUntil("the morning has the focus",
                          [&] { return today.drive.focused() == words("painMorning"); });
    const tests::KeyCount count;
    today.drive.press(Qt::Key_2);
    CHECK(today.drive.focused() == words("painBefore"));
    today.drive.press(Qt::Key_1);
    today.drive.press(Qt::Key_Return, Qt::ControlModifier);
    CHECK(today.drive.focused() == words("painWorst"));
    today.drive.press(Qt::Key_3);
    CHECK(count.keys() == 4);
    today.settle(real);

    const auto dossier = real.dossier();
    const auto& entry = last(dossier);
    CHECK(entry.session.value.state == rehab::SessionState::finished);
    CHECK(entry.session.value.painBefore == rehab::PainScore::of<1>());
    CHECK(entry.session.value.painWorst == rehab::PainScore::of<3>());
    CHECK_FALSE(entry.sets.empty());
    CHECK(dossier.checkIns.back().value.nextMorning == rehab::PainScore::of<2>());
    // Proposals are never stored: nobody said how hard or how long it was.
    CHECK_FALSE(entry.session.value.rpe);
    CHECK_FALSE(entry.session.value.minutes);
    CHECK_FALSE(entry.session.value.painAfter);
    CHECK(dossier.sessions.size() == 2);
}

TEST_CASE("a day read before its window comes to the front begins with its question", "[today]") {
    RealStore real{"2026-03-05", oneSession};
    QWidget other;
    other.show();
    other.activateWindow();
    TodayWindow today{real};
    other.activateWindow();
    today.window.open(words("today"));
    today.settle(real);
    REQUIRE_FALSE(today.window.isActiveWindow());
    REQUIRE(today.window.focusWidget() != nullptr);
    CHECK(today.window.focusWidget()->objectName() == words("painMorning"));
}

TEST_CASE("keys faster than the disk still make one session", "[today]") {
    RealStore real{"2026-03-05", oneSession};
    TodayWindow today{real};
    today.drive.waitUntil("the morning has the focus",
                          [&] { return today.drive.focused() == words("painMorning"); });
    auto* window = &today.window;
    for (const auto key : {Qt::Key_2, Qt::Key_1}) {
        QKeyEvent press{QEvent::KeyPress, key, Qt::NoModifier,
                        QString{QChar{static_cast<char16_t>(key)}}};
        QCoreApplication::sendEvent(window->focusWidget(), &press);
    }
    today.drive.press(Qt::Key_Return, Qt::ControlModifier);
    today.settle(real);
    CHECK(real.dossier().sessions.size() == 2);
}

TEST_CASE("every save is told with its time and taken back with Undo", "[today]") {
    RealStore real{"2026-03-05", oneSession};
    TodayWindow today{real};
    today.drive.type("painBefore", "4");
    today.waitForNotice("Saved 08:00");
    today.settle(real);
    CHECK(last(real.dossier()).session.value.painBefore == rehab::PainScore::of<4>());
    today.drive.click("noticeAction");
    today.waitForNotice("Taken back: Session, pain before: 4");
    today.drive.waitUntil("the answer is gone from the page",
                          [&] { return today.drive.read("painBefore").isEmpty(); });
    CHECK(real.dossier().sessions.size() == 1);
}

TEST_CASE("a row opens in place and takes one key for each set", "[today]") {
    RealStore real{"2026-03-05", oneSession};
    TodayWindow today{real};
    const auto exercise = today.firstRow();
    REQUIRE_FALSE(exercise.empty());
    const auto name = [&](const char* part) { return "row." + exercise + "." + part; };
    today.drive.click(name("open").c_str());
    today.drive.find(name("set1.check").c_str()).setFocus();
    today.drive.press(Qt::Key_Space);
    CHECK(today.drive.focused() == QString::fromStdString(name("set2.check")));
    today.drive.type(name("set2.pain").c_str(), "3");
    today.drive.press(Qt::Key_Return);
    today.settle(real);
    const auto dossier = real.dossier();
    REQUIRE(last(dossier).sets.size() == 2);
    CHECK(last(dossier).sets[1].value.pain == rehab::PainScore::of<3>());
    CHECK_FALSE(last(dossier).sets[0].value.pain);
    CHECK(last(dossier).session.value.state == rehab::SessionState::open);
}

TEST_CASE("an exercise is skipped with one tap on the reason, and says so", "[today]") {
    RealStore real{"2026-03-05", oneSession};
    TodayWindow today{real};
    const auto exercise = today.firstRow();
    const auto name = [&](const char* part) { return "row." + exercise + "." + part; };
    today.drive.click(name("open").c_str());
    today.drive.click(name("skip.time").c_str());
    today.drive.waitUntil("the row says skipped", [&] {
        return today.drive.read(name("state").c_str()) == words("skipped: no time");
    });
    const auto dossier = real.dossier();
    REQUIRE(last(dossier).sets.size() == 1);
    CHECK(last(dossier).sets[0].value.state == rehab::SetState::skipped);
    CHECK(last(dossier).sets[0].value.skipReason == rehab::SkipReason::time);
}

TEST_CASE("a session stopped for pain keeps why and still asks for the worst", "[today]") {
    RealStore real{"2026-03-05", oneSession};
    TodayWindow today{real};
    today.drive.type("painBefore", "3");
    today.drive.click("stop");
    today.drive.click("stopReason.pain");
    today.drive.waitUntil("the page says stopped", [&] {
        return today.drive.read("sessionState") == words("Stopped: pain");
    });
    CHECK_FALSE(today.drive.sees("allDone"));
    const auto dossier = real.dossier();
    CHECK(last(dossier).session.value.state == rehab::SessionState::stopped);
    CHECK(last(dossier).session.value.stopReason == rehab::StopReason::pain);
    CHECK_FALSE(last(dossier).session.value.painWorst);
}

TEST_CASE("an unfinished session of an earlier day is offered again and can be gone on with",
          "[today]") {
    RealStore real{"2026-03-06", [](Past& past) {
                       past.session("2026-03-04", 3, 3);
                       past.unfinished("2026-03-05", 2);
                   }};
    TodayWindow today{real};
    today.drive.waitUntil("it is offered", [&] { return today.drive.sees("unfinished"); });
    tests::settle();
    today.drive.click("unfinished.goOn");
    today.drive.waitUntil("its own day is shown", [&] {
        return today.drive.read("pageTitle") == words("Thursday 5 March");
    });
    CHECK(today.drive.read("painBefore") == words("2"));
    today.drive.press(Qt::Key_Return, Qt::ControlModifier);
    today.settle(real);
    const auto dossier = real.dossier();
    CHECK(last(dossier).session.day == tests::day("2026-03-05"));
    CHECK(last(dossier).session.value.state == rehab::SessionState::finished);
}

TEST_CASE("yesterday is one key away and takes entries of its own day", "[today]") {
    RealStore real{"2026-03-06", oneSession};
    TodayWindow today{real};
    today.drive.press(Qt::Key_Left, Qt::AltModifier);
    today.drive.waitUntil("yesterday is shown", [&] {
        return today.drive.read("pageTitle") == words("Thursday 5 March");
    });
    today.drive.type("painBefore", "2");
    today.settle(real);
    CHECK(last(real.dossier()).session.day == tests::day("2026-03-05"));
    today.drive.press(Qt::Key_Right, Qt::AltModifier);
    today.drive.waitUntil("today is shown again",
                          [&] { return today.drive.read("pageTitle") == words("Friday 6 March"); });
    CHECK(today.drive.read("painBefore").isEmpty());
}

TEST_CASE("how it is now is asked from half an hour after the session on", "[today]") {
    RealStore real{"2026-03-05", oneSession};
    TodayWindow today{real};
    today.drive.press(Qt::Key_Return, Qt::ControlModifier);
    today.settle(real);
    CHECK_FALSE(today.drive.sees("painAfter"));
    real.at("2026-03-05", 8, 31);
    today.window.current()->refresh();
    today.drive.waitUntil("it is asked", [&] { return today.drive.sees("painAfter"); });
    today.drive.type("painAfter", "1");
    today.settle(real);
    CHECK(last(real.dossier()).session.value.painAfter == rehab::PainScore::of<1>());
}

TEST_CASE("something new is noted with two keys, before any session in the check-in", "[today]") {
    RealStore real{"2026-03-05", oneSession};
    TodayWindow today{real};
    today.drive.click("somethingNew");
    today.drive.click("newSymptoms.tingling");
    today.settle(real);
    const auto dossier = real.dossier();
    CHECK(dossier.sessions.size() == 1);
    REQUIRE_FALSE(dossier.checkIns.empty());
    CHECK(dossier.checkIns.back().value.newSymptoms ==
          std::vector<rehab::NewSymptom>{rehab::NewSymptom::tingling});
}

TEST_CASE("an answer out of range stays in its field with a sentence beside it", "[today]") {
    RealStore real{"2026-03-05", oneSession};
    TodayWindow today{real};
    today.drive.type("effort", "14");
    today.drive.press(Qt::Key_Return);
    today.settle(real);
    CHECK(today.drive.read("effort") == words("14"));
    CHECK(today.drive.sees("problem.painWorst"));
    CHECK(real.dossier().sessions.size() == 1);
}

TEST_CASE("the field for a note takes the room that its line has", "[today]") {
    RealStore real{"2026-03-05", oneSession};
    TodayWindow today{real};
    CHECK(today.drive.find("note").width() > today.window.width() / 3);
    CHECK(today.drive.find("note").width() > 320);
}

TEST_CASE("the same page only shows when it may only be read", "[today]") {
    RealStore real{"2026-03-05", oneSession};
    TodayWindow today{real, patient::Access::read};
    CHECK_FALSE(today.drive.find("painBefore").isEnabled());
    CHECK_FALSE(today.drive.find("allDone").isEnabled());
    today.drive.press(Qt::Key_Return, Qt::ControlModifier);
    today.settle(real);
    CHECK(real.dossier().sessions.size() == 1);
}

namespace {

/// The number of the first question in the catalogue with that consequence.
int warningOf(rehab::ActionLevel level) {
    const auto catalogue = practice::shippedCatalogue();
    for (const auto& flag : (*catalogue)->redFlags) {
        if (flag.action == level) {
            return std::stoi(flag.id.substr(2));
        }
    }
    return 0;
}

std::string textOf(const QString& file) {
    QFile in{file};
    REQUIRE(in.open(QIODevice::ReadOnly));
    return in.readAll().toStdString();
}

} // namespace

TEST_CASE("a warning sign that cannot wait leaves nothing on the day but what to do now",
          "[today]") {
    RealStore real{"2026-03-05", [](Past& past) {
                       past.session("2026-03-04", 3, 3);
                       past.warningSign("2026-03-05", warningOf(rehab::ActionLevel::emergency));
                   }};
    TodayWindow today{real};
    today.drive.waitUntil("it says so", [&] { return today.drive.sees("flags.heading"); });
    CHECK(today.drive.read("flags.heading") == words("Get help now"));
    CHECK(today.drive.read("flags.number").contains(words("999"))); // the tests' locale is British
    for (const char* hidden : {"painMorning", "painBefore", "allDone", "somethingNew"}) {
        CHECK_FALSE(today.drive.sees(hidden));
    }
    CHECK(today.firstRow().empty());
}

TEST_CASE("the number chosen in Settings is the one to call", "[today]") {
    RealStore real{"2026-03-05", [](Past& past) {
                       past.warningSign("2026-03-05", warningOf(rehab::ActionLevel::emergency));
                   }};
    real.settings([](practice::SettingsView& view) { view.emergencyNumber = "144"; });
    TodayWindow today{real};
    today.drive.waitUntil("it says so", [&] { return today.drive.sees("flags.number"); });
    CHECK(today.drive.read("flags.number").contains(words("144")));
}

TEST_CASE(
    "an urgent sign makes nothing due and lets pain be noted, until a clinician's word stands",
    "[today]") {
    RealStore real{"2026-03-05", [](Past& past) {
                       past.session("2026-03-04", 3, 3);
                       past.warningSign("2026-03-05", warningOf(rehab::ActionLevel::urgent));
                   }};
    TodayWindow today{real};
    today.drive.waitUntil("it says so", [&] { return today.drive.sees("flags.heading"); });
    CHECK_FALSE(today.drive.sees("flags.number"));
    CHECK_FALSE(today.drive.sees("allDone"));
    today.drive.type("painMorning", "4");
    today.settle(real);
    CHECK(real.dossier().checkIns.back().value.nextMorning == rehab::PainScore::of<4>());

    today.drive.click("flags.clear");
    today.drive.click("clearance.keep");
    CHECK(today.drive.sees("clearance.problem"));
    today.drive.type("clearance.by", "Dr. B");
    today.drive.type("clearance.role", "physician");
    today.drive.type("clearance.reason", "examined, may train");
    today.drive.click("clearance.keep");
    today.drive.waitUntil("the day is due again", [&] { return today.drive.sees("allDone"); });
    CHECK_FALSE(today.drive.sees("flags.heading"));
    const auto kept = real.dossier().screenings.back().value.clearance;
    REQUIRE(kept);
    CHECK(kept->by == "Dr. B");
    CHECK(kept->day == tests::day("2026-03-05"));
}

TEST_CASE(
    "a sign that a clinician has to hear of is told above the exercises until her word is noted",
    "[today]") {
    const int number = warningOf(rehab::ActionLevel::clinician);
    RealStore real{"2026-03-05", [number](Past& past) { past.warningSign("2026-03-05", number); }};
    const TodayWindow today{real};
    today.drive.waitUntil("it says so", [&] { return today.drive.sees("flags.heading"); });
    CHECK(today.drive.read("flags.heading") == words("Tell your clinician"));
    CHECK_FALSE(today.drive.sees("flags.number"));
    CHECK(today.drive.sees("allDone"));
    today.drive.picture("today_tell_your_clinician.png");
    today.drive.click("flags.clear");
    today.drive.type("clearance.by", "Dr. B");
    today.drive.type("clearance.role", "physician");
    today.drive.type("clearance.reason", "knows of it, may train");
    today.drive.click("clearance.keep");
    today.drive.waitUntil("it is gone", [&] { return !today.drive.sees("flags.heading"); });
}

TEST_CASE("a note of the answers is saved for the clinician, as text or on paper", "[today]") {
    const int number = warningOf(rehab::ActionLevel::urgent);
    RealStore real{"2026-03-05", [number](Past& past) { past.warningSign("2026-03-05", number); }};
    TodayWindow today{real};
    today.drive.waitUntil("it says so", [&] { return today.drive.sees("flags.note"); });
    const QTemporaryDir folder;
    today.prompt.willAnswer(folder.filePath(words("note.txt")));
    today.drive.click("flags.note");
    const auto text = textOf(folder.filePath(words("note.txt")));
    CHECK(text.find("A. Example, born 1994") != std::string::npos);
    CHECK(text.find("answered on 5 March 2026") != std::string::npos);
    CHECK(text.find("Answered with yes:") < text.find("Answered with no:"));
    today.prompt.willAnswer(folder.filePath(words("note.pdf")));
    today.drive.click("flags.note");
    CHECK(textOf(folder.filePath(words("note.pdf"))).substr(0, 5) == "%PDF-");
    today.prompt.willAnswer(words("/nowhere/note.pdf"));
    today.drive.click("flags.note");
    CHECK(today.drive.read("notice").contains(words("could not be written")));
}

TEST_CASE("loads are shown and typed in the unit chosen in Settings, and kept in kilograms",
          "[today]") {
    RealStore real{"2026-03-05", oneSession};
    real.settings([](practice::SettingsView& view) { view.mass = practice::MassUnit::pounds; });
    TodayWindow today{real};
    std::string load;
    for (const auto* row : today.window.findChildren<QAbstractButton*>()) {
        if (load.empty() && row->objectName().endsWith(words(".open"))) {
            today.drive.click(row->objectName().toUtf8().constData());
            const auto field = row->objectName().chopped(5) + words(".set1.load");
            load = today.drive.has(field.toUtf8().constData()) ? field.toStdString() : "";
        }
    }
    REQUIRE_FALSE(load.empty());
    CHECK(today.drive.find<kit::Stepper>(load.c_str()).unit() == words("lb"));
    today.drive.type(load.c_str(), "22");
    today.drive.press(Qt::Key_Return);
    today.settle(real);
    const auto kept = last(real.dossier()).sets.list().back().value.loadKg;
    REQUIRE(kept);
    CHECK(std::abs(kept->value() - 9.979) < 0.001);
    CHECK(today.drive.read(load.c_str()) == words("22"));
}
