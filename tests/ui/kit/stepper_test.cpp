#include "kit/stepper.h"
#include "window_driver.h"
#include "words.h"

#include <catch2/catch_approx.hpp>
#include <catch2/catch_test_macros.hpp>

#include <QLineEdit>
#include <QSignalSpy>
#include <QWheelEvent>

using namespace sinew::kit;
using namespace sinew::tests;
using sinew::tests::WindowDriver;

namespace {

struct Field {
    Stepper stepper;
    QSignalSpy changed{&stepper, &Stepper::changed};
    QSignalSpy answered{&stepper, &Stepper::answered};
    WindowDriver drive{stepper};

    explicit Field(Span span = {0, 240})
        : stepper{"minutes", words("Minutes"), span, words("min")} {
        stepper.show();
    }
};

} // namespace

TEST_CASE("an empty number is not answered and shows a dash") {
    Field field;
    CHECK_FALSE(field.stepper.value());
    CHECK(field.drive.read("minutes").isEmpty());
    CHECK(field.stepper.findChild<QLineEdit*>()->placeholderText() == words("–"));
}

TEST_CASE("a typed number is kept on Return, which moves on") {
    Field field;
    field.drive.type("minutes", "25");
    CHECK(field.changed.count() == 0);
    field.drive.press(Qt::Key_Return);
    CHECK(field.stepper.value() == 25.0);
    CHECK(field.changed.count() == 1);
    CHECK(field.answered.count() == 1);
}

TEST_CASE("emptying the field takes the answer back, unless one is required") {
    Field field;
    field.stepper.setValue(25);
    field.drive.type("minutes", "");
    field.drive.press(Qt::Key_Backspace);
    field.drive.press(Qt::Key_Return);
    CHECK_FALSE(field.stepper.value());
    field.stepper.setRequired(true);
    field.stepper.setValue(30);
    field.drive.type("minutes", "");
    field.drive.press(Qt::Key_Backspace);
    field.drive.press(Qt::Key_Return);
    CHECK(field.stepper.value() == 30.0);
    CHECK(field.drive.read("minutes") == words("30"));
}

TEST_CASE("a number out of range stays to be seen, is marked and is not kept") {
    Field field;
    field.stepper.setValue(20);
    const QSignalSpy refused{&field.stepper, &Stepper::refused};
    field.drive.type("minutes", "500");
    field.drive.press(Qt::Key_Return);
    CHECK(field.stepper.value() == 20.0);
    CHECK(field.stepper.isRefused());
    CHECK(field.drive.read("minutes") == words("500"));
    CHECK(refused.front().front().toString() == words("0 to 240 min"));
    CHECK(field.answered.count() == 0);
    field.drive.type("minutes", "50");
    field.drive.press(Qt::Key_Return);
    CHECK(field.stepper.value() == 50.0);
    CHECK_FALSE(field.stepper.isRefused());
}

TEST_CASE("letters do not get into a number") {
    Field field;
    field.drive.type("minutes", "1a2");
    field.drive.press(Qt::Key_Return);
    CHECK(field.stepper.value() == 12.0);
}

TEST_CASE("Up and Down step, and begin at last time's number") {
    Field field;
    field.stepper.setProposed(25);
    CHECK_FALSE(field.stepper.value());
    field.drive.press(Qt::Key_Up);
    CHECK(field.stepper.value() == 25.0);
    field.drive.press(Qt::Key_Up);
    CHECK(field.stepper.value() == 26.0);
    field.drive.press(Qt::Key_Down);
    CHECK(field.stepper.value() == 25.0);
    CHECK(field.changed.count() == 3);
}

TEST_CASE("steps stop at the ends") {
    Field field{{0, 2}};
    field.stepper.setValue(2);
    field.drive.press(Qt::Key_Up);
    CHECK(field.stepper.value() == 2.0);
    field.stepper.setValue(0);
    field.drive.press(Qt::Key_Down);
    CHECK(field.stepper.value() == 0.0);
}

TEST_CASE("decimals are written as the language writes them and read either way") {
    Field field{{0, 100, 0.5, 1}};
    field.stepper.setLocale(QLocale{QLocale::German});
    field.stepper.setValue(12.5);
    CHECK(field.drive.read("minutes") == words("12,5"));
    field.drive.type("minutes", "7.5");
    field.drive.press(Qt::Key_Return);
    CHECK(field.stepper.value() == 7.5);
    field.drive.type("minutes", "8,5");
    field.drive.press(Qt::Key_Return);
    CHECK(field.stepper.value() == 8.5);
}

TEST_CASE("a stored number is shown without telling anyone") {
    Field field;
    field.stepper.setValue(40);
    CHECK(field.drive.read("minutes") == words("40"));
    CHECK(field.changed.count() == 0);
}

TEST_CASE("scrolling a page over a number does not change it") {
    Field field;
    field.stepper.setValue(40);
    field.stepper.clearFocus();
    QWheelEvent turn{{5, 5}, {5, 5}, {}, {0, 120}, Qt::NoButton, Qt::NoModifier, Qt::NoScrollPhase,
                     false};
    QCoreApplication::sendEvent(&field.stepper, &turn);
    CHECK(field.stepper.value() == 40.0);
    CHECK_FALSE(turn.isAccepted());
}
