#include "kit/button.h"
#include "kit/check_row.h"
#include "kit/choice_row.h"
#include "kit/flow.h"
#include "kit/icon.h"
#include "kit/label.h"
#include "kit/layout.h"
#include "kit/pill.h"
#include "kit/text_field.h"
#include "kit/theme.h"
#include "window_driver.h"
#include "words.h"

#include <catch2/catch_test_macros.hpp>

#include <QAccessible>
#include <QCoreApplication>
#include <QFile>
#include <QSignalSpy>

using namespace sinew::kit;
using namespace sinew::tests;
using sinew::tests::WindowDriver;

namespace {

std::vector<Choice> sides() {
    return {{words("left"), words("Left")},
            {words("right"), words("Right")},
            {words("both"), words("Both")}};
}

bool hasInk(const QPixmap& picture) {
    const QImage image = picture.toImage();
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            if (image.pixelColor(x, y).alpha() > 128) {
                return true;
            }
        }
    }
    return false;
}

} // namespace

TEST_CASE("every icon has its file and is drawn in the colour asked for") {
    for (int at = 0; at < iconCount; ++at) {
        const auto icon = static_cast<Icon>(at);
        INFO(iconFile(icon).toStdString());
        REQUIRE(QFile::exists(iconFile(icon)));
        CHECK(hasInk(iconPixmap(icon, 24, Qt::red, 1)));
    }
}

TEST_CASE("the window's sign is drawn in the theme's inks") {
    const auto sign = programIcon().pixmap(64, 64).toImage();
    REQUIRE(sign.width() == 64);
    CHECK(sign.pixelColor(32, 6).rgb() == ink(Ink::accent).rgb());
}

TEST_CASE("of one choice only the last chosen stays") {
    ChoiceRow row{"side", words("Side"), sides()};
    row.show();
    const WindowDriver drive{row};
    const QSignalSpy changed{&row, &ChoiceRow::changed};
    CHECK(row.choice().isEmpty());
    drive.click("side.left");
    drive.click("side.both");
    CHECK(row.choice() == words("both"));
    CHECK(drive.read("side") == words("both"));
    CHECK(changed.count() == 2);
}

TEST_CASE("of several choices each can be taken back") {
    ChoiceRow row{"new", words("Something new"), sides(), ChoiceRow::Many::several};
    row.show();
    const WindowDriver drive{row};
    drive.click("new.left");
    drive.click("new.right");
    drive.click("new.left");
    CHECK(row.chosen() == QStringList{words("right")});
}

TEST_CASE(
    "a choice is made with the keyboard: arrows move, Space chooses, a digit chooses at once") {
    ChoiceRow row{"side", words("Side"), sides()};
    row.show();
    row.setFocus();
    const WindowDriver drive{row};
    drive.press(Qt::Key_Right);
    CHECK(row.choice().isEmpty());
    drive.press(Qt::Key_Space);
    CHECK(row.choice() == words("right"));
    drive.press(Qt::Key_3);
    CHECK(row.choice() == words("both"));
}

TEST_CASE("Tab enters a row of choices once, at what is chosen; arrows choose inside") {
    QWidget page;
    auto* side = new ChoiceRow{"side", words("Side"), sides()};
    auto* fresh = new ChoiceRow{"new", words("New"), sides(), ChoiceRow::Many::several};
    page.setLayout(column({side, fresh}));
    page.show();
    page.activateWindow();
    side->setFocus();
    const WindowDriver drive{page};
    drive.press(Qt::Key_Tab);
    CHECK(drive.focused() == words("new.left"));
    drive.press(Qt::Key_Down);
    drive.press(Qt::Key_Tab);
    CHECK(drive.focused() == words("side.left"));
    drive.press(Qt::Key_2);
    drive.press(Qt::Key_Tab);
    CHECK(drive.focused() == words("new.right")); // where the arrows left it
    drive.press(Qt::Key_Backtab, Qt::ShiftModifier);
    CHECK(drive.focused() == words("side.right"));
}

TEST_CASE("a row that leaves Return to its form is answered with a digit, and says so") {
    ChoiceRow row{"side", words("Side"), sides()};
    row.leaveReturn();
    row.show();
    row.setFocus();
    const WindowDriver drive{row};
    const QSignalSpy answered{&row, &ChoiceRow::answered};
    drive.press(Qt::Key_Return);
    CHECK(row.choice().isEmpty());
    drive.press(Qt::Key_3);
    CHECK(row.choice() == words("both"));
    CHECK(answered.count() == 1);
}

TEST_CASE("plurals of the program's own words are English") {
    const auto count = [](int number) {
        return QCoreApplication::translate("Test", "%n day(s) of exercise", nullptr, number);
    };
    CHECK(count(1) == words("1 day of exercise"));
    CHECK(count(0) == words("0 days of exercise"));
    CHECK(count(6) == words("6 days of exercise"));
}

TEST_CASE("a row that keeps room for longer words keeps it when the text grows") {
    CheckRow row{"set", words("Set 1")};
    row.setRoomFor(words("Set 100"));
    const int usual = row.minimumSizeHint().width();
    auto large = row.font();
    large.setPixelSize(40);
    row.setFont(large);
    CHECK(row.minimumSizeHint().width() > usual);
    CHECK(row.heightForWidth(row.minimumSizeHint().width()) < 2 * row.fontMetrics().height());
}

TEST_CASE("a field shows as many letters as it is meant for") {
    TextField code{"code", words("Code"), 44};
    code.resize(code.sizeHint());
    const QString letters(44, QLatin1Char('0'));
    CHECK(code.fontMetrics().horizontalAdvance(letters) < code.width());
    CHECK(code.minimumSizeHint().width() < code.sizeHint().width() / 2);
}

TEST_CASE("a tick is set with Space, with Return and with a click on its words") {
    CheckRow row{"painkiller", words("I took a painkiller today")};
    row.show();
    row.setFocus();
    const WindowDriver drive{row};
    drive.press(Qt::Key_Space);
    CHECK(row.isChecked());
    drive.press(Qt::Key_Return);
    CHECK_FALSE(row.isChecked());
    drive.click("painkiller");
    CHECK(row.isChecked());
    const auto* spoken = QAccessible::queryAccessibleInterface(&row);
    REQUIRE(spoken != nullptr);
    CHECK(spoken->state().checked);
    CHECK(spoken->text(QAccessible::Name) == words("I took a painkiller today"));
}

TEST_CASE("pieces that find no room go to the next line, and none is cut") {
    auto* line = new Flow{space::step, space::step};
    QWidget box;
    box.setLayout(line);
    for (int at = 0; at < 4; ++at) {
        line->addWidget(new QuietButton{"b", words("Button")});
    }
    const int oneLine = line->sizeHint().height();
    CHECK(line->heightForWidth(line->sizeHint().width()) == oneLine);
    const int narrow = line->sizeHint().width() / 2;
    CHECK(line->heightForWidth(narrow) == 2 * oneLine + space::step);
    box.resize(narrow, line->heightForWidth(narrow));
    box.show();
    for (const auto* piece : box.findChildren<QWidget*>()) {
        CHECK(box.rect().contains(piece->geometry()));
    }
}

TEST_CASE("a label of many words takes further lines instead of widening its page") {
    const auto many = words("What is written here has far more words than one line of a page in "
                            "large text can hold beside other things");
    const QuietButton brief{"brief", words("Keep")};
    const QuietButton button{"button", many};
    CHECK(button.sizeHint().width() <= 400);
    CHECK(button.sizeHint().height() > brief.sizeHint().height());
    const Pill pill{"pill", many, Tone::caution};
    CHECK(pill.sizeHint().width() <= 400);
    CHECK(pill.sizeHint().height() > Pill("brief", words("due")).sizeHint().height());
}

TEST_CASE("a pill has room for its words as they are painted, however many they are") {
    QString text;
    for (int count = 0; count < 60; ++count) {
        text += words(count % 3 == 0 ? " yesterday:" : count % 3 == 1 ? " not" : " answered");
        for (const auto tone : {Tone::calm, Tone::caution}) {
            const Pill pill{"pill", text.trimmed(), tone};
            INFO(text.toStdString());
            CHECK(pill.heightForWidth(pill.sizeHint().width()) == pill.sizeHint().height());
        }
    }
}

TEST_CASE("the words of a link stand on the edge of what it stands in") {
    const LinkButton link{"link", words("Move a day")};
    CHECK(link.sizeHint().width() <= link.fontMetrics().horizontalAdvance(link.text()) + 1);
}

TEST_CASE("a question's field drops below it when the text is twice as large") {
    auto* field = new QuietButton{"field", words("A field of some width")};
    const std::unique_ptr<QWidget> row{labelled(words("A question"), words("a hint"), field)};
    row->resize(450, row->heightForWidth(450));
    row->show();
    sinew::tests::settle();
    CHECK(field->x() > 100);
    const_cast<Theme&>(theme()).setScale(200);
    sinew::tests::settle();
    row->resize(450, row->heightForWidth(450));
    sinew::tests::settle();
    CHECK(field->x() == 0);
    CHECK(row->rect().contains(field->geometry()));
    const_cast<Theme&>(theme()).setScale(100);
}

TEST_CASE("text takes the new theme and size while it stands") {
    auto& dressed = const_cast<Theme&>(theme());
    Label label{words("Sunday"), Type::title, Ink::text, Weight::bold};
    const int before = label.sizeHint().height();
    dressed.setLook(Look::dark);
    CHECK(label.palette().color(QPalette::WindowText) == colour(Ink::text, Shade::dark));
    dressed.setScale(200);
    CHECK(label.sizeHint().height() >= 2 * before - 4);
    dressed.setScale(100);
    dressed.setLook(Look::light);
    CHECK(label.sizeHint().height() == before);
}

TEST_CASE("a name in a file with markup is shown as it is written") {
    Label label{words("<b>Ann</b>")};
    CHECK(label.textFormat() == Qt::PlainText);
}

TEST_CASE("a choice stands on one line where it fits, and breaks its words where it does not") {
    const QString last = words("I could hardly walk; very weak, a large bruise or a gap");
    std::vector<Choice> choices;
    for (const char* word : {"a band", "a bike", "a box", "a bench", "weights", "a large ball",
                             "a leg machine", "Sprinting and field sports"}) {
        choices.push_back({words(word), words(word)});
    }
    choices.push_back({words("last"), last});
    auto& theme = const_cast<Theme&>(sinew::kit::theme());
    for (const int percent : {100, 125, 150, 175, 200}) {
        INFO(percent);
        theme.setScale(percent);
        ChoiceRow row{"things", words("Things"), choices};
        row.resize(4000, 100);
        row.show();
        sinew::tests::settle();
        const auto chips = row.findChildren<QAbstractButton*>();
        for (const auto* chip : chips) {
            CHECK(chip->height() == chips.front()->height());
        }
        row.resize(chips.last()->width() / 2, 100);
        sinew::tests::settle();
        CHECK(chips.last()->width() <= row.width());
        CHECK(chips.last()->height() > chips.front()->height());
    }
    theme.setScale(100);
}
