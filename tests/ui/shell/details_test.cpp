#include "hands.h"
#include "real_store.h"
#include "words.h"

#include <catch2/catch_test_macros.hpp>

#include <QDate>

using namespace sinew;
using namespace sinew::tests;

namespace {

/// The program with a few days in its store.
class Person {
public:
    explicit Person(const std::function<void(Past&)>& write = [](Past& past) {
        past.session("2026-03-03", 2, 3);
    }) {
        writePast({m_folder.path() / "sinew.store", m_folder.path() / "configuration"},
                  examplePatient(), write);
        m_program.start();
        window().waitUntil("the pages stand", [this] { return window().sees("todayPage"); });
        m_program.settleStore();
    }

    [[nodiscard]] WindowDriver& window() { return m_program.window(); }
    [[nodiscard]] RunningProgram& program() { return m_program; }
    [[nodiscard]] Hands& hands() { return m_hands; }
    void press(const char* button) {
        m_hands.tabTo(button);
        m_hands.key(Qt::Key_Space);
        m_program.settleStore();
    }
    void openDetails() {
        window().press(Qt::Key_Comma, Qt::ControlModifier);
        m_program.settleStore();
        press("settings.details");
    }
    /// As a person turns to it: Ctrl and the number.
    void turnTo(Qt::Key page) {
        window().press(page, Qt::ControlModifier);
        m_program.settleStore();
    }
    [[nodiscard]] std::vector<practice::Details> kept() {
        std::vector<practice::Details> all;
        bool answered = false;
        m_program.program().store()->ask(
            &m_program.frame(),
            [](practice::Practice& practice) {
                std::vector<practice::Details> found;
                const auto newest = practice.accounts().currentEpisode().value();
                const auto active = practice.accounts().activeWith(newest).value();
                for (const auto& episode : active) {
                    found.push_back(practice.accounts().details(episode.id).value());
                }
                return found;
            },
            [&](std::vector<practice::Details> found) {
                all = std::move(found);
                answered = true;
            });
        window().waitUntil("the store has answered", [&] { return answered; });
        return all;
    }

    [[nodiscard]] QString keptId(std::size_t which) {
        return QString::fromStdString(kept()[which].episode.id.string());
    }

private:
    TemporaryFolder m_folder;
    RunningProgram m_program{m_folder.path(), "2026-03-05", 18};
    Hands m_hands{m_program};
};

} // namespace

TEST_CASE("what first run asked is changed later, as one deed, and taken back") {
    Person person;
    auto& window = person.window();
    person.openDetails();
    CHECK(window.read("details.name") == words("A. Example"));
    CHECK(window.read("details.birthYear") == words("1994"));
    CHECK(window.read("details.side") == words("left"));
    CHECK(window.read("details.type") == words("trauma"));
    CHECK_FALSE(window.find("details.keep").isEnabled());
    window.type("details.name", "B. Example");
    window.type("details.birthYear", "1991");
    window.click("details.demand.run");
    window.click("details.equipment.bike"); // not any more
    window.click("details.equipment.box");
    window.type("details.guessDays", "40");
    person.press("details.keep");
    CHECK(window.read("notice").startsWith(words("Saved")));
    CHECK_FALSE(window.find("details.keep").isEnabled());
    const auto changed = person.kept().front();
    CHECK(changed.patient.value.name == "B. Example");
    CHECK(changed.patient.value.birthYear == rehab::Year::from(1991));
    CHECK(changed.episode.value.demand == rehab::Demand::run);
    CHECK(changed.episode.value.equipment == std::vector<std::string>{"band", "box"});
    CHECK(changed.episode.value.guessDays == rehab::Days::from(40));
    window.click("noticeAction");
    person.program().settleStore();
    CHECK(window.read("details.name") == words("A. Example"));
    CHECK(window.read("notice") ==
          words("Taken back: Person, name: B. Example → A. Example, year of birth: 1991 → 1994, "
                "and 1 more change"));
    CHECK(person.kept().front().episode.value.demand == rehab::Demand::sprint);
    window.picture("details.png");
}

TEST_CASE("another kind of injury or grade says what it does to the plan before it is kept") {
    Person person;
    auto& window = person.window();
    person.openDetails();
    CHECK_FALSE(window.sees("details.effects"));
    window.click("details.grade.III");
    CHECK(window.read("details.effects").contains(words("a clinician has to set the plan")));
    window.click("details.grade.I");
    CHECK(window.read("details.effects").contains(words("how many days each phase takes")));
    window.click("details.type.gradual");
    CHECK(window.read("details.effects").contains(words("follows another plan")));
    window.click("details.subType.tendon");
    window.picture("details_effects.png");
    person.press("details.keep");
    CHECK(person.kept().front().episode.value.protocol == "tendon");
    CHECK(person.kept().front().episode.value.subType == rehab::SubType::tendon);
    person.turnTo(Qt::Key_2);
    CHECK(window.read("pageSubtitle").contains(words("phase 1 of")));
}

TEST_CASE("what contradicts itself is told beside its field, all at once, and nothing is kept") {
    Person person;
    auto& window = person.window();
    person.openDetails();
    window.type("details.name", " ");
    window.type("details.guessDays", "9999");
    window.click("details.type.gradual"); // but still a sprint
    window.type("details.onset", "4.3.2026");
    person.press("details.keep");
    CHECK(window.read("problem.details.name") == words("! Please fill this in."));
    CHECK(window.read("problem.details.subType") ==
          words("! This does not fit with another answer."));
    CHECK(window.read("problem.details.guessDays").startsWith(words("! Please enter a number")));
    CHECK(window.read("problem.details.onset") ==
          words("! There is an entry of 3 March 2026, before this day. The injury began before "
                "it."));
    CHECK(window.read("details.problem").startsWith(words("Something does not fit yet")));
    CHECK(person.kept().front().patient.value.name == "A. Example");
    CHECK(person.kept().front().episode.value.type == rehab::InjuryType::trauma);
    window.picture("details_problems.png");
    person.press("details.discard");
    CHECK(window.read("details.name") == words("A. Example"));
    CHECK_FALSE(window.sees("problem.details.name"));
}

TEST_CASE("another injury: warning signs first, then its own plan; Today shows both") {
    Person person;
    auto& window = person.window();
    auto& hands = person.hands();
    person.press("anotherInjury");
    CHECK(window.read("firstRunPlace") == words("Another injury · step 1 of 7"));
    for (int screen = 0; screen < 4; ++screen) {
        hands.settle();
        hands.key(Qt::Key_Space); // the focus stands on "None of these"
        hands.settle();
    }
    hands.tabTo("side");
    hands.digit('2');
    hands.goOn();
    answerIntake(person.program());
    hands.goOn();
    hands.tabTo("grade");
    hands.digit('1');
    hands.goOn();
    hands.tabTo("demand");
    hands.digit('1'); // daily life
    CHECK(window.read("next") == words("Begin its plan"));
    hands.goOn();
    window.waitUntil("Today shows both", [&] { return window.sees("day.right"); });
    person.program().settleStore();
    CHECK(window.sees("day.left"));
    CHECK(window.read("notice") == words("The other injury has its plan now."));
    REQUIRE(person.kept().size() == 2);
    CHECK(person.kept()[1].episode.value.demand == rehab::Demand::daily);
    window.click("noticeAction"); // taken back
    window.waitUntil("there is one again", [&] { return person.kept().size() == 1; });
}

/// The first screen of warning signs with a yes among its answers, which leads to the number to
/// call.
void tellEmergency(Person& person) {
    person.press("anotherInjury");
    for (const char* answer : {"RF7.no", "RF8.no", "RF9.yes", "RF11.no"}) {
        person.window().click(answer);
    }
    person.hands().goOn();
    person.program().settleStore();
    CHECK(person.window().sees("flags.number"));
}

TEST_CASE("a sign that cannot wait, told of before another injury, holds the one that is there") {
    Person person;
    tellEmergency(person);
    person.press("back"); // to the questions
    person.press("back"); // and away
    CHECK(person.program().frame().currentKey() == words("today"));
    CHECK(person.window().sees("flags.number"));
    CHECK_FALSE(person.window().sees("painBefore"));
}

TEST_CASE("a slip among the warning signs before another injury is taken back there") {
    Person person;
    tellEmergency(person);
    person.press("back");
    person.window().click("RF9.no");
    person.hands().goOn();
    person.press("back");
    person.press("back");
    CHECK(person.program().frame().currentKey() == words("today"));
    CHECK_FALSE(person.window().sees("flags.number"));
    CHECK(person.window().sees("painBefore"));
}

TEST_CASE("whoever turns away from another injury is on Today again, and nothing was written") {
    Person person;
    auto& window = person.window();
    person.press("anotherInjury");
    person.press("back");
    CHECK(person.program().frame().currentKey() == words("today"));
    CHECK(person.kept().size() == 1);
    CHECK(window.sees("painBefore"));
}

TEST_CASE("with two injuries Plan and Progress are about the one chosen, until the window closes") {
    Person person{[](Past& past) {
        past.session("2026-03-03", 2, 3);
        auto right = past.injury("2026-03-04", rehab::Side::right);
        right.session("2026-03-04", 3, 3);
    }};
    auto& window = person.window();
    person.turnTo(Qt::Key_2);
    CHECK(window.read("injury") == person.keptId(1));
    CHECK(window.read("pageSubtitle").startsWith(words("Day 1 ")));
    person.hands().tabTo("injury");
    person.hands().key(Qt::Key_Left);
    person.hands().key(Qt::Key_Space);
    person.program().settleStore();
    CHECK(window.read("pageSubtitle").startsWith(words("Day 3 ")));
    window.picture("plan_of_one.png");
    person.turnTo(Qt::Key_3);
    CHECK(window.read("injury") == person.keptId(0));
    window.picture("progress_of_one.png");
}

TEST_CASE("one injury needs no choice") {
    Person person;
    person.turnTo(Qt::Key_2);
    CHECK_FALSE(person.window().has("injury"));
}
