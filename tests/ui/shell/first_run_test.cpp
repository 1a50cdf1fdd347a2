#include "hands.h"
#include "support/temporary_practice.h"
#include "words.h"

#include <catch2/catch_test_macros.hpp>

#include <QAbstractButton>
#include <QApplication>
#include <QKeyEvent>

#include <string>

using namespace sinew;
using namespace sinew::tests;

namespace {

/// First run in the real window, by somebody who has no mouse and counts the keys.
class Newcomer {
public:
    Newcomer() {
        m_program.start();
        m_hands.settle();
    }

    [[nodiscard]] WindowDriver& window() { return m_program.window(); }
    [[nodiscard]] int keys() const { return m_keys; }
    [[nodiscard]] QString heading() { return window().read("firstRunHeading"); }
    [[nodiscard]] QString problem() { return window().read("firstRunProblem"); }

    void type(const std::string& text) {
        for (const char key : text) { // each to whoever has the focus by then
            m_hands.digit(key);
            ++m_keys;
        }
    }
    void press(Qt::Key key) {
        m_hands.key(key);
        ++m_keys;
        settle();
    }
    void goOn() { press(Qt::Key_Return); }
    void see(const char* name) {
        window().waitUntil(name, [&] { return window().sees(name); });
        settle();
    }
    /// Who it is, which thigh since when.
    void introduce() {
        type("1");
        goOn();
        type("A. Example");
        goOn();
        type("1994");
        goOn();
        type("1");
        type("02032026");
        goOn();
    }
    void reachWarnings() {
        introduce();
        type("2122222"); // more and more running
        goOn();
        type("2");
        goOn();
        goOn();
    }
    /// As X11 tells it: each repeat is a release and a press of one moment.
    void hold(Qt::Key key) {
        const auto send = [&](QEvent::Type type, quint64 moment) {
            QKeyEvent event{type, key, Qt::NoModifier, QStringLiteral(" ")};
            event.setTimestamp(moment);
            QApplication::sendEvent(QApplication::focusWidget(), &event);
            settle();
        };
        send(QEvent::KeyPress, 1000);
        for (quint64 repeat = 1; repeat <= 8; ++repeat) {
            send(QEvent::KeyRelease, 1000 + 30 * repeat);
            send(QEvent::KeyPress, 1000 + 30 * repeat);
        }
        send(QEvent::KeyRelease, 1300);
    }
    void answerWarnings() {
        for (int screen = 0; screen < 4; ++screen) {
            press(Qt::Key_Space); // the focus stands on "None of these"
        }
    }
    void finish() {
        goOn(); // only this computer
        see("recoveryCode");
        press(Qt::Key_Space); // I have kept the code
        goOn();
        see("todayPage");
    }
    [[nodiscard]] rehab::Episode episode() {
        std::optional<rehab::Episode> found;
        m_program.program().store()->ask(
            &m_program.frame(),
            [](practice::Practice& practice) {
                return practice.journal()
                    .dossier(*practice.accounts().currentEpisode())
                    .value()
                    .episode.value;
            },
            [&](const rehab::Episode& value) { found = value; });
        window().waitUntil("the store has answered", [&] { return found.has_value(); });
        return *found;
    }

private:
    TemporaryFolder m_folder;
    RunningProgram m_program{m_folder.path(), "2026-03-05", 18};
    Hands m_hands{m_program};
    int m_keys = 0;
};

constexpr int keysOfTwoMinutes = 120; // one a second

} // namespace

TEST_CASE("a runner with a sudden strain is set up with keys alone in under two minutes") {
    Newcomer person;
    person.introduce();
    person.type("112222222"); // one moment, running fast, nothing else
    CHECK(person.window().read("conclusion") ==
          words("This sounds like: sudden strain, sprinting"));
    CHECK(person.window().read("firstRunPlace") == words("Step 4 of 11"));
    person.goOn();
    person.type("2");
    person.goOn();
    person.type("31"); // back to sprinting; a band
    person.goOn();
    person.type("40");
    person.goOn();
    person.answerWarnings();
    person.finish();
    const auto episode = person.episode();
    CHECK(episode.type == rehab::InjuryType::trauma);
    CHECK(episode.grade == rehab::Grade::two);
    CHECK(episode.demand == rehab::Demand::sprint);
    CHECK(episode.equipment == std::vector<std::string>{"band"});
    CHECK(episode.guessDays == rehab::Days::from(40));
    CHECK(episode.onset == day("2026-03-02"));
    CHECK(person.keys() <= keysOfTwoMinutes);
}

TEST_CASE("a person who ran more and more is set up with keys alone, nobody asks how bad it was") {
    Newcomer person;
    person.introduce();
    person.type("2122222");
    CHECK(person.window().read("conclusion").contains(words("repetitive strain")));
    person.goOn();
    CHECK(person.heading() == words("What for, and with what"));
    person.type("2");
    person.goOn();
    person.goOn(); // no guess
    person.answerWarnings();
    person.finish();
    CHECK(person.episode().type == rehab::InjuryType::repetitive);
    CHECK_FALSE(person.episode().grade);
    CHECK_FALSE(person.episode().guessDays);
    CHECK(person.keys() <= keysOfTwoMinutes);
}

TEST_CASE("a person with a sore sit bone and a passphrase is set up with keys alone") {
    Newcomer person;
    person.introduce();
    person.type("2211222");
    CHECK(person.window().read("conclusion").contains(words("tendon")));
    person.goOn();
    person.type("1");
    person.goOn();
    person.goOn();
    person.answerWarnings();
    person.type("2"); // a passphrase
    person.type("it hurts to sit");
    person.goOn();
    person.type("it hurts to sit");
    person.goOn();
    person.see("recoveryTyped");
    CHECK(person.window().focused() == words("recoveryTyped"));
    person.goOn();
    CHECK(person.problem() == words("These are not the last eight characters yet."));
    const auto code = person.window().read("recoveryCode").remove(QLatin1Char('-')).toLower();
    person.type(code.right(3).toStdString());
    person.goOn();
    CHECK(person.window().focused() == words("recoveryTyped"));
    person.window().type("recoveryTyped", code.right(8));
    person.goOn();
    person.see("todayPage");
    CHECK(person.episode().type == rehab::InjuryType::gradual);
    CHECK(person.keys() <= 180); // the passphrase twice and twelve letters of the code
}

TEST_CASE("Return on a screen that is not complete says what is missing and goes there") {
    Newcomer person;
    person.goOn();
    CHECK(person.problem() == words("Please choose one."));
    CHECK(person.window().focused() == words("who.patient"));
    person.type("1");
    CHECK(person.problem().isEmpty());
    CHECK(person.window().focused() == words("next"));
    person.goOn();
    CHECK(person.window().focused() == words("name"));
    person.goOn();
    CHECK(person.problem() == words("A name is still missing."));
    CHECK(person.window().focused() == words("name"));
    person.type("Maria");
    person.goOn();
    CHECK(person.window().focused() == words("birthYear"));
    person.type("19");
    person.goOn();
    CHECK(person.problem() == words("Please enter a number from 1916 to 2021."));
    CHECK(person.heading() == words("About you"));
    person.type("94");
    person.goOn();
    CHECK(person.heading() == words("Where and when"));
    CHECK(person.window().focused() == words("side.left"));
}

TEST_CASE(
    "each answer on what happened moves to the next question, and the count of them is said") {
    Newcomer person;
    person.introduce();
    CHECK(person.window().focused() == words("I1.yes"));
    person.type("2");
    CHECK(person.window().focused() == words("I4.yes"));
    person.type("2222");
    CHECK(person.window().read("conclusionWhy") == words("2 questions to go."));
    person.type("2");
    CHECK(person.window().read("conclusionWhy") == words("1 question to go."));
    person.goOn();
    CHECK(person.problem() == words("Please answer this question."));
    CHECK(person.window().focused() == words("I8.yes"));
    person.type("2");
    CHECK(person.window().focused() == words("next"));
}

TEST_CASE("Return never answers a warning sign for anybody") {
    Newcomer person;
    person.reachWarnings();
    CHECK(person.heading() == words("Before anything else"));
    person.goOn();
    person.goOn();
    CHECK(person.heading() == words("Before anything else"));
    CHECK(person.problem().startsWith(words("Please answer each question")));
    CHECK(person.window().focused() == words("noneOfThese.now"));
    person.press(Qt::Key_Tab);
    person.type("2");
    person.goOn();
    CHECK(person.problem().startsWith(words("Please answer each question")));
    person.type("222");
    CHECK(person.window().focused() == words("next"));
    person.goOn();
    CHECK(person.heading() == words("Signs of a large tear"));
}

TEST_CASE("the recovery code leaves the window only when somebody said it is kept") {
    Newcomer person;
    person.reachWarnings();
    person.answerWarnings();
    person.goOn(); // only this computer
    person.see("recoveryCode");
    person.goOn();
    CHECK(person.problem().startsWith(words("Please keep the code first")));
    CHECK(person.window().focused() == words("recoveryKept"));
    person.press(Qt::Key_Space);
    person.goOn();
    person.see("todayPage");
}

TEST_CASE("the space bar held down passes one page of warning signs, not all") {
    Newcomer person;
    person.reachWarnings();
    person.hold(Qt::Key_Space);
    CHECK(person.heading() == words("Signs of a large tear"));
}

TEST_CASE("a yes to a warning sign stands when the others are answered no at once") {
    Newcomer person;
    person.reachWarnings();
    person.press(Qt::Key_Tab);
    person.type("1");
    auto& none = person.window().find<QAbstractButton>("noneOfThese.now");
    CHECK(none.text() == words("No to the others"));
    person.window().click("noneOfThese.now");
    CHECK(person.heading() == words("This comes first"));
}

TEST_CASE("what is missing is said below its field") {
    Newcomer person;
    person.type("1");
    person.goOn();
    person.goOn();
    const auto bottom = [&](const char* name) {
        auto& widget = person.window().find(name);
        return widget.mapTo(widget.window(), QPoint{0, widget.height()}).y();
    };
    CHECK(bottom("firstRunProblem") > bottom("name"));
    CHECK(bottom("firstRunProblem") < bottom("birthYear"));
}

TEST_CASE("a day that cannot be is kept as it was typed, and said why, until it is one") {
    Newcomer person;
    person.type("1");
    person.goOn();
    person.type("A. Example");
    person.goOn();
    person.type("1994");
    person.goOn();
    person.type("1");
    person.type("24.12.2027");
    person.goOn();
    CHECK(person.heading() == words("Where and when"));
    CHECK(person.problem().startsWith(words("This day has not come yet")));
    CHECK(person.window().read("onset") == words("24.12.2027"));
    CHECK(person.window().focused() == words("onset"));
    person.window().type("onset", "08");
    person.goOn();
    CHECK(person.problem().startsWith(words("Please type a day, for example")));
    person.window().type("onset", "8 nov");
    person.goOn();
    CHECK(person.heading() == words("What happened"));
}

TEST_CASE("how bad it was can be told with the signs of each grade beside it") {
    Newcomer person;
    person.introduce();
    person.type("112222222");
    person.goOn();
    CHECK(person.heading() == words("How bad was it in the first days?"));
    CHECK(person.window().read("gradeHelp.II").contains(words("Walking: With a limp.")));
    CHECK(person.window().read("gradeHelp.II").contains(words("3 to 8 weeks")));
    CHECK(person.window().read("gradeHelp.III").contains(words("13 weeks or more")));
    person.window().picture("first_run_grade.png");
}
