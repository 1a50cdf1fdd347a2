#include "faults/failing_window.h"
#include "hands.h"

#include <catch2/catch_test_macros.hpp>

using namespace sinew;
using namespace sinew::tests;

namespace {

constexpr const char* full = "The disk is full. Nothing was saved; make some room and try again.";
constexpr const char* readOnly =
    "The store cannot be written to. Check that its folder is not read-only.";

class Sitting : public FailingWindow {
public:
    void digit(const char* scale, Qt::Key key) {
        window().find(scale).setFocus();
        window().press(key);
        program().settleStore();
    }
    void note(const char* text) {
        window().type("note", text);
        window().press(Qt::Key_Return);
        program().settleStore();
    }
    void turnPages() {
        window().press(Qt::Key_2, Qt::ControlModifier);
        program().settleStore();
        window().press(Qt::Key_1, Qt::ControlModifier);
        program().settleStore();
    }
    void settle() { program().settleStore(); }
    void tryAgain() {
        window().click("noticeAction");
        program().settleStore();
    }
    void isTold(const char* sentence) {
        CHECK(window().read("notice") == words(sentence));
        CHECK(window().sees("noticeAction"));
    }
    void isSaved() { CHECK(window().read("notice").startsWith(words("Saved"))); }
    [[nodiscard]] std::vector<rehab::Session> kept() {
        const auto entries = asked([](practice::Practice& practice) {
            const auto episode = practice.accounts().currentEpisode();
            return practice.journal().dossier(*episode).value().sessions;
        });
        std::vector<rehab::Session> sessions;
        sessions.reserve(entries.size());
        for (const auto& entry : entries) {
            sessions.push_back(entry.session.value);
        }
        return sessions;
    }
};

} // namespace

TEST_CASE("a note typed while the disk is full stays where it stands and is kept when there is "
          "room") {
    Sitting sitting;
    sitting.digit("painBefore", Qt::Key_2);
    sitting.disk.fill();
    sitting.note("felt a pull on the stairs");
    sitting.isTold(full);
    CHECK_FALSE(sitting.kept().at(0).note);
    sitting.turnPages();
    CHECK(sitting.window().read("note") == words("felt a pull on the stairs"));
    sitting.tryAgain();
    sitting.isTold(full);
    sitting.disk.mend();
    sitting.tryAgain();
    sitting.isSaved();
    CHECK(sitting.window().read("note") == words("felt a pull on the stairs"));
    CHECK(sitting.kept().at(0).note == "felt a pull on the stairs");
    CHECK(sitting.kept().size() == 1);
}

TEST_CASE("answers given while the disk is read-only are kept together with the next one that "
          "can be") {
    Sitting sitting;
    sitting.digit("painBefore", Qt::Key_2);
    sitting.disk.turnReadOnly();
    sitting.digit("painWorst", Qt::Key_4);
    sitting.isTold(readOnly);
    sitting.digit("painWorst", Qt::Key_5);
    CHECK(sitting.window().read("painWorst") == words("5"));
    CHECK_FALSE(sitting.kept().at(0).painWorst);
    sitting.disk.mend();
    sitting.note("better afterwards");
    sitting.isSaved();
    CHECK(sitting.kept().at(0).painWorst == rehab::PainScore::from(5));
    CHECK(sitting.kept().at(0).note == "better afterwards");
    CHECK(sitting.window().read("painWorst") == words("5"));
}

TEST_CASE("a session begun while nothing can be kept is one session afterwards") {
    Sitting sitting;
    sitting.disk.fill();
    sitting.digit("painBefore", Qt::Key_3);
    sitting.digit("painWorst", Qt::Key_6);
    sitting.isTold(full);
    CHECK(sitting.kept().empty());
    sitting.disk.mend();
    sitting.tryAgain();
    sitting.isSaved();
    REQUIRE(sitting.kept().size() == 1);
    CHECK(sitting.kept().at(0).painBefore == rehab::PainScore::from(3));
    CHECK(sitting.kept().at(0).painWorst == rehab::PainScore::from(6));
}

TEST_CASE("a pause told while the disk is full stays as it was entered, and is kept when there is "
          "room") {
    Sitting sitting;
    sitting.turnPages();
    sitting.window().press(Qt::Key_2, Qt::ControlModifier);
    sitting.settle();
    sitting.window().click("pauseLonger");
    sitting.window().click("pauseFor.holiday");
    sitting.disk.fill();
    sitting.window().click("pauseKeep");
    sitting.settle();
    CHECK(sitting.window().read("pauseProblem") == words(full));
    CHECK(sitting.window().sees("pauseFor.holiday"));
    sitting.disk.mend();
    sitting.window().click("pauseKeep");
    sitting.settle();
    CHECK_FALSE(sitting.window().sees("pauseKeep"));
    sitting.isSaved();
}

TEST_CASE("closing the window keeps what was typed last") {
    Sitting sitting;
    sitting.digit("painBefore", Qt::Key_2);
    sitting.window().type("note", "felt fine");
    sitting.close();
    CHECK_FALSE(sitting.isOpen());
    CHECK(sitting.prompt().asked().isEmpty());
    CHECK(sitting.kept().at(0).note == "felt fine");
}

TEST_CASE("a window with answers that could not be kept asks before it closes") {
    Sitting sitting;
    sitting.digit("painBefore", Qt::Key_2);
    sitting.disk.fill();
    sitting.digit("painWorst", Qt::Key_6);
    sitting.window().type("note", "felt a pull");
    sitting.close();
    CHECK(sitting.isOpen());
    CHECK(sitting.prompt().asked() == QStringList{words("Close and lose what is not kept?")});
    CHECK(sitting.prompt().said().contains(words("\nworst pain, effort and minutes\nthe note\n")));
    CHECK(sitting.window().read("note") == words("felt a pull"));
    sitting.prompt().willAnswer(words("stay"));
    sitting.close();
    CHECK(sitting.isOpen());
    sitting.disk.mend();
    sitting.close(); // there is room again: nothing to ask
    CHECK_FALSE(sitting.isOpen());
    CHECK(sitting.prompt().asked().size() == 2);
    CHECK(sitting.kept().at(0).note == "felt a pull");
    CHECK(sitting.kept().at(0).painWorst == rehab::PainScore::from(6));
}

TEST_CASE("who would rather lose it closes the window") {
    Sitting sitting;
    sitting.disk.turnReadOnly();
    sitting.digit("painBefore", Qt::Key_2);
    sitting.prompt().willAnswer(words("lose"));
    sitting.close();
    CHECK_FALSE(sitting.isOpen());
    sitting.disk.mend();
    CHECK(sitting.kept().empty());
}

TEST_CASE("first run on a full disk keeps its answers, leaves nothing behind, and goes on when "
          "there is room") {
    test::FailingDisk disk;
    const TemporaryFolder folder;
    RunningProgram program{folder.path(), "2026-03-05", 18};
    Hands hands{program};
    program.start();
    hands.settle();
    answerFirstRun(program);
    disk.fill();
    hands.key(Qt::Key_Return, Qt::ControlModifier);
    program.window().waitUntil(
        "it is said", [&] { return program.window().read("firstRunProblem") == words(full); });
    for (const char* name : {"sinew.store", "sinew.store.keys", "sinew.store.unfinished"}) {
        INFO(name);
        CHECK_FALSE(std::filesystem::exists(folder.path() / name));
    }
    disk.mend();
    hands.key(Qt::Key_Return, Qt::ControlModifier);
    program.window().waitUntil("the recovery code is shown",
                               [&] { return program.window().sees("recoveryCode"); });
    hands.settle();
    hands.key(Qt::Key_Space); // I have kept the code
    hands.goOn();
    program.window().waitUntil("Today is open", [&] { return program.window().sees("todayPage"); });
}

TEST_CASE("a store that was made but holds nobody yet asks who it is for, not how it is kept") {
    const TemporaryFolder folder;
    {
        const practice::FixedClock clock{base::instantAt(day("2026-03-05"), 8 * 60, 60)};
        practice::SystemIds ids;
        REQUIRE(practice::Practice::create(
            {folder.path() / "sinew.store", folder.path() / "configuration"}, practice::DeviceKey{},
            clock, ids));
    }
    RunningProgram program{folder.path(), "2026-03-05", 18};
    Hands hands{program};
    program.start();
    hands.settle();
    program.window().waitUntil("it asks", [&] { return program.window().sees("firstRunHeading"); });
    answerFirstRun(program);
    program.window().waitUntil("Today is open", [&] { return program.window().sees("todayPage"); });
}
