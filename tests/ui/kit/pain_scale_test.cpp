#include "kit/layout.h"
#include "kit/pain_scale.h"
#include "window_driver.h"
#include "words.h"

#include <catch2/catch_test_macros.hpp>

#include <QAccessible>
#include <QSignalSpy>
#include <QTest>

using namespace sinew::kit;
using namespace sinew::tests;
using sinew::tests::WindowDriver;

namespace {

QStringList painWords() {
    return words("none|mild|mild|mild|moderate|moderate|moderate|severe|severe|severe|worst")
        .split(QLatin1Char('|'));
}

struct Asked {
    PainScale scale{"painBefore", words("Pain before you start"), painWords()};
    QSignalSpy changed{&scale, &PainScale::changed};
    QSignalSpy answered{&scale, &PainScale::answered};
    WindowDriver drive{scale};

    Asked() {
        scale.show();
        scale.resize(scale.sizeHint());
    }
};

} // namespace

TEST_CASE("a digit answers the scale and asks to move on") {
    Asked asked;
    CHECK_FALSE(asked.scale.value());
    asked.drive.type("painBefore", "4");
    CHECK(asked.scale.value() == 4);
    CHECK(asked.changed.count() == 1);
    CHECK(asked.answered.count() == 1);
    CHECK(asked.drive.read("painBefore") == words("4"));
    CHECK(asked.scale.sentence() == words("4 · moderate"));
}

TEST_CASE("a scale says that t answers ten, and shows it while it has the focus") {
    Asked asked;
    CHECK(asked.scale.accessibleDescription().contains(words("t answers 10")));
    asked.drive.type("painBefore", "4");
    CHECK(asked.scale.accessibleDescription().startsWith(words("4 · moderate")));
    const auto focused = asked.scale.grab().toImage();
    asked.scale.clearFocus();
    const QRect last{asked.scale.width() / 2, asked.scale.height() / 2, asked.scale.width() / 2,
                     asked.scale.height() / 2};
    CHECK(focused.copy(last) != asked.scale.grab().toImage().copy(last));
}

TEST_CASE("every digit, and t for ten, is an answer of its own") {
    Asked asked;
    for (int number = 0; number <= 9; ++number) {
        asked.drive.type("painBefore", QString::number(number));
        CHECK(asked.scale.value() == number);
    }
    asked.drive.type("painBefore", "t");
    CHECK(asked.scale.value() == 10);
    CHECK(asked.changed.count() == 11);
}

TEST_CASE("the same answer again moves on but is no change to keep") {
    Asked asked;
    asked.drive.type("painBefore", "33");
    CHECK(asked.changed.count() == 1);
    CHECK(asked.answered.count() == 2);
}

TEST_CASE("zero is an answer and not the same as none") {
    Asked asked;
    asked.drive.type("painBefore", "0");
    CHECK(asked.scale.value() == 0);
    asked.drive.press(Qt::Key_Backspace);
    CHECK_FALSE(asked.scale.value());
    CHECK(asked.drive.read("painBefore").isEmpty());
    CHECK(asked.changed.count() == 2);
    asked.drive.press(Qt::Key_Delete);
    CHECK(asked.changed.count() == 2);
}

TEST_CASE("last time's number is shown but is never the answer") {
    Asked asked;
    asked.scale.setProposed(3);
    CHECK_FALSE(asked.scale.value());
    CHECK(asked.scale.sentence().isEmpty());
    asked.drive.press(Qt::Key_Tab);
    CHECK_FALSE(asked.scale.value());
    CHECK(asked.changed.count() == 0);
}

TEST_CASE("arrows move a mark that only Space or Return answers") {
    Asked asked;
    asked.scale.setValue(4);
    asked.scale.setFocus();
    asked.drive.press(Qt::Key_Right);
    asked.drive.press(Qt::Key_Right);
    CHECK(asked.scale.value() == 4);
    CHECK(asked.changed.count() == 0);
    asked.drive.press(Qt::Key_Space);
    CHECK(asked.scale.value() == 6);
    asked.drive.press(Qt::Key_Home);
    asked.drive.press(Qt::Key_Return);
    CHECK(asked.scale.value() == 0);
}

TEST_CASE("in a language from right to left the left arrow goes up") {
    Asked asked;
    asked.scale.setLayoutDirection(Qt::RightToLeft);
    asked.scale.setValue(4);
    asked.drive.press(Qt::Key_Left);
    asked.drive.press(Qt::Key_Space);
    CHECK(asked.scale.value() == 5);
}

TEST_CASE("a key with Ctrl is left to the page") {
    Asked asked;
    asked.drive.press(Qt::Key_1, Qt::ControlModifier);
    asked.drive.press(Qt::Key_Return, Qt::ControlModifier);
    CHECK_FALSE(asked.scale.value());
}

TEST_CASE("a stored answer is shown without telling anyone") {
    Asked asked;
    asked.scale.setValue(7);
    CHECK(asked.scale.value() == 7);
    CHECK(asked.changed.count() == 0);
    CHECK(asked.answered.count() == 0);
}

TEST_CASE("a click on a number answers with it, wide or wrapped") {
    Asked asked;
    QTest::mouseClick(&asked.scale, Qt::LeftButton, {}, {20, 20});
    CHECK(asked.scale.value() == 0);
    const int narrow = 300;
    asked.scale.resize(narrow, asked.scale.heightForWidth(narrow));
    CHECK(asked.scale.height() > asked.scale.sizeHint().height());
    QTest::mouseClick(&asked.scale, Qt::LeftButton, {}, {20, 66});
    CHECK(asked.scale.value() == 6);
}

TEST_CASE("a narrow scale keeps no empty line for the word of an answer") {
    Asked asked;
    const int narrow = 300;
    const int before = asked.scale.heightForWidth(narrow);
    asked.drive.press(Qt::Key_3);
    CHECK(asked.scale.heightForWidth(narrow) > before);
    CHECK(asked.scale.heightForWidth(2000) == asked.scale.sizeHint().height());
    asked.drive.press(Qt::Key_Backspace);
    CHECK(asked.scale.heightForWidth(narrow) == before);
}

TEST_CASE("a screen reader hears a slider with the number and its word") {
    Asked asked;
    auto* spoken = QAccessible::queryAccessibleInterface(&asked.scale);
    REQUIRE(spoken != nullptr);
    CHECK(spoken->role() == QAccessible::Slider);
    CHECK(spoken->text(QAccessible::Name) == words("Pain before you start"));
    CHECK(spoken->text(QAccessible::Value).isEmpty());
    REQUIRE(spoken->valueInterface() != nullptr);
    CHECK_FALSE(spoken->valueInterface()->currentValue().isValid());
    spoken->valueInterface()->setCurrentValue(8);
    CHECK(asked.scale.value() == 8);
    CHECK(spoken->text(QAccessible::Value) == words("8 · severe"));
}
