#include "faults/failing_window.h"
#include "hands.h"

#include <catch2/catch_test_macros.hpp>

using namespace sinew;
using namespace sinew::tests;

namespace {

class Leaving : public FailingWindow {
public:
    void turnTo(Qt::Key page) {
        window().press(page, Qt::ControlModifier);
        program().settleStore();
    }
    void click(const char* name) {
        window().click(name);
        program().settleStore();
    }
    /// A warning sign of today that an urgent word follows.
    void warn() {
        REQUIRE(asked([](practice::Practice& practice) {
            const auto episode = practice.accounts().currentEpisode().value();
            return practice.journal()
                .screening(episode, practice.today(),
                           [](rehab::Screening& screening) { screening.answers.at(5) = true; })
                .ok();
        }));
        program().settleStore();
    }
    /// The window stays, and the question names this.
    void asksAbout(const char* thing) {
        close();
        CHECK(isOpen());
        CHECK(prompt().said().contains(words("\n") + words(thing)));
    }
    void closesUnasked() {
        const auto before = prompt().asked().size();
        close();
        CHECK_FALSE(isOpen());
        CHECK(prompt().asked().size() == before);
    }
    [[nodiscard]] practice::SettingsView settings() {
        return asked(
            [](practice::Practice& practice) { return practice.settings().view().value(); });
    }
};

constexpr const char* question = "Close and lose what is not kept?";

} // namespace

TEST_CASE("settings that could not be kept are asked about before the window closes, and kept "
          "when there is room") {
    Leaving leaving;
    leaving.turnTo(Qt::Key_Comma);
    leaving.disk.fill();
    leaving.window().type("emergencyNumber", "999"); // still in the field
    leaving.close();
    CHECK(leaving.isOpen());
    CHECK(leaving.prompt().asked() == QStringList{words(question)});
    CHECK(leaving.prompt().said().contains(words("\nwhat you changed in Settings\n")));
    CHECK(leaving.window().read("emergencyNumber") == words("999"));
    leaving.disk.mend();
    leaving.close();
    CHECK_FALSE(leaving.isOpen());
    CHECK(leaving.settings().emergencyNumber == "999");
}

TEST_CASE("a setting that a full disk refused stays chosen and is kept by Try again") {
    Leaving leaving;
    leaving.turnTo(Qt::Key_Comma);
    leaving.disk.fill();
    leaving.click("mass.lb");
    CHECK(leaving.window().read("mass") == words("lb"));
    leaving.click("noticeAction");
    CHECK(leaving.settings().mass == practice::MassUnit::kilograms);
    leaving.disk.mend();
    leaving.click("noticeAction");
    CHECK(leaving.settings().mass == practice::MassUnit::pounds);
    leaving.close();
    CHECK(leaving.prompt().asked().isEmpty());
}

TEST_CASE("what Plan could not keep is asked about before the window closes") {
    Leaving leaving;
    leaving.turnTo(Qt::Key_2);
    leaving.disk.turnReadOnly();
    leaving.click("pause.ill");
    leaving.close();
    CHECK(leaving.isOpen());
    CHECK(leaving.prompt().said().contains(words("\nwhat kind of day it is\n")));
    leaving.prompt().willAnswer(words("stay"));
    leaving.close();
    CHECK(leaving.isOpen());
    leaving.disk.mend();
    leaving.close();
    CHECK_FALSE(leaving.isOpen());
    CHECK(leaving.prompt().asked().size() == 2);
}

TEST_CASE("what was typed about the injury and not kept is asked about before the window closes") {
    Leaving leaving;
    leaving.turnTo(Qt::Key_Comma);
    leaving.click("settings.details");
    leaving.window().type("details.name", "B. Example");
    leaving.asksAbout("what you changed about you and your injury\n");
    leaving.click("details.discard");
    leaving.closesUnasked();
}

TEST_CASE("a goal that was begun and not kept is asked about before the window closes") {
    Leaving leaving;
    leaving.turnTo(Qt::Key_3);
    leaving.click("goal.add");
    leaving.window().type("goal.text", "Ten kilometres by autumn");
    leaving.asksAbout("your goal\n");
    CHECK(leaving.window().read("goal.text") == words("Ten kilometres by autumn"));
    leaving.click("goal.cancel");
    leaving.closesUnasked();
}

TEST_CASE("a test that was begun and not kept is asked about before the window closes") {
    Leaving leaving;
    leaving.turnTo(Qt::Key_2);
    leaving.click("self.ake.do");
    leaving.window().type("test.self.ake.left", "20");
    leaving.asksAbout("a test: ");
    leaving.window().type("test.self.ake.right", "18");
    leaving.click("test.self.ake.keep");
    leaving.closesUnasked();
}

TEST_CASE("a pause that was begun and not kept is asked about before the window closes") {
    Leaving leaving;
    leaving.turnTo(Qt::Key_2);
    leaving.click("pauseLonger");
    leaving.click("pauseFor.holiday");
    leaving.asksAbout("a pause\n");
    CHECK(leaving.window().read("pauseFor") == words("holiday"));
    leaving.click("pauseKeep");
    leaving.closesUnasked();
}

TEST_CASE("a form for a pause that was opened and left as it was is not asked about") {
    Leaving leaving;
    leaving.turnTo(Qt::Key_2);
    leaving.click("pauseLonger");
    leaving.closesUnasked();
}

TEST_CASE("a clinician's word that was begun and not kept is asked about before the window "
          "closes") {
    Leaving leaving;
    leaving.warn();
    leaving.click("flags.clear");
    leaving.window().type("clearance.by", "Dr. B");
    leaving.asksAbout("a clinician's clearance\n");
    CHECK(leaving.window().read("clearance.by") == words("Dr. B"));
    leaving.window().type("clearance.role", "physician");
    leaving.window().type("clearance.reason", "examined, may train");
    leaving.click("clearance.keep");
    leaving.closesUnasked();
}
