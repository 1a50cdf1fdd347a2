#include "real_store.h"
#include "support_program.h"

#include "kit/overlay.h"
#include "kit/theme.h"
#include "page_checks.h"
#include "words.h"

#include <catch2/catch_test_macros.hpp>

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QKeyEvent>
#include <QLabel>
#include <QListView>
#include <QTest>

using namespace sinew;
using namespace sinew::tests;

namespace {

/// The program on Sunday 22 March, on a record that began on 2 March, driven by keys.
class Finding {
public:
    Finding() : m_program{m_folder.path(), "2026-03-22", 10} {
        writePast({m_folder.path() / "sinew.store", m_folder.path() / "configuration"},
                  examplePatient(),
                  [](Past& past) { past.calmDays("2026-03-04", "2026-03-21", 2); });
        m_program.start();
        drive().waitUntil("the pages stand", [this] { return drive().sees("todayPage"); });
        rest();
    }
    Finding(const Finding&) = delete;
    Finding& operator=(const Finding&) = delete;
    ~Finding() {
        auto& theme = const_cast<kit::Theme&>(kit::theme());
        theme.setLook(kit::Look::light);
        theme.setScale(100);
    }

    [[nodiscard]] WindowDriver& drive() { return m_program.window(); }
    [[nodiscard]] shell::MainWindow& window() { return m_program.frame(); }
    void rest() {
        m_program.settleStore();
        settle();
    }
    void key(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier) {
        drive().press(key, modifiers);
        rest();
    }
    void find(const char* typed) {
        key(Qt::Key_K, Qt::ControlModifier);
        for (const QChar letter : words(typed)) { // QTest knows no letters with accents
            QKeyEvent press{QEvent::KeyPress, 0, Qt::NoModifier, letter};
            QApplication::sendEvent(window().focusWidget(), &press);
        }
        settle();
    }
    /// Finds it and goes there.
    void goTo(const char* typed) {
        find(typed);
        key(Qt::Key_Return);
    }
    /// The words of the list, the chosen one first.
    [[nodiscard]] QStringList shown() {
        const auto& list = drive().find<QListView>("finder.list");
        QStringList all;
        for (int row = 0; row < list.model()->rowCount(); ++row) {
            const auto at = list.model()->index(row, 0);
            at == list.currentIndex() ? all.prepend(at.data().toString())
                                      : all.append(at.data().toString());
        }
        return all;
    }

private:
    TemporaryFolder m_folder;
    RunningProgram m_program;
};

} // namespace

TEST_CASE("Ctrl+K, a few letters and Return turn to a page") {
    Finding at;
    at.goTo("prog");
    CHECK(at.window().currentKey() == words("progress"));
    CHECK_FALSE(at.drive().sees("finder"));
    at.goTo("SETT");
    CHECK(at.window().currentKey() == words("settings"));
}

TEST_CASE("Escape closes the finder and the focus is where it was") {
    Finding at;
    const QString before = at.drive().focused();
    REQUIRE_FALSE(before.isEmpty());
    at.find("plan");
    CHECK(at.drive().focused() == words("finder.field"));
    at.key(Qt::Key_Escape);
    CHECK_FALSE(at.drive().sees("finder"));
    CHECK(at.drive().focused() == before);
    CHECK(at.window().currentKey() == words("today"));
}

TEST_CASE("before anything is typed the finder offers the pages and what can be done") {
    Finding at;
    at.find("");
    CHECK(at.shown().mid(0, 4) ==
          QStringList{words("Today"), words("Plan"), words("Progress"), words("Share")});
    CHECK(at.shown().contains(words("Mark where it hurts")));
    CHECK_FALSE(at.shown().contains(words("Nordic hamstring lowering")));
}

TEST_CASE("arrows choose, round at the ends, and the choice is said to screen readers") {
    Finding at;
    at.find("");
    at.key(Qt::Key_Down);
    CHECK(at.shown().front() == words("Plan"));
    CHECK(at.drive()
              .find("finder.field")
              .accessibleDescription()
              .startsWith(words("Plan, Page · Ctrl+2.")));
    at.key(Qt::Key_Up);
    at.key(Qt::Key_Up);
    CHECK(at.shown().front() == words("Smaller text"));
    at.key(Qt::Key_Down);
    CHECK(at.shown().front() == words("Today"));
    at.key(Qt::Key_Tab); // stays with the field
    CHECK(at.drive().focused() == words("finder.field"));
}

TEST_CASE(
    "an exercise is found by a word of its name or by another name, and shows how it is done") {
    Finding at;
    const QString before = at.drive().focused();
    at.find("brücke");
    CHECK(at.drive().sees("finder.nothing"));
    at.key(Qt::Key_Escape);
    at.find("bridge leg");
    REQUIRE_FALSE(at.shown().isEmpty());
    CHECK(at.shown().front().contains(words("bridge"), Qt::CaseInsensitive));
    const QString name = at.shown().front();
    at.key(Qt::Key_Return);
    CHECK(at.drive().read("exercise.title") == name);
    CHECK(at.window().findChild<kit::Overlay*>(words("exercise"))->findChildren<QLabel*>().size() >
          5);
    at.key(Qt::Key_Escape);
    CHECK_FALSE(at.drive().has("exercise"));
    CHECK(at.drive().focused() == before);
}

TEST_CASE("accents and case do not matter") {
    Finding at;
    at.goTo("PLÁN");
    CHECK(at.window().currentKey() == words("plan"));
}

TEST_CASE("a typed day opens Today on that day") {
    Finding at;
    at.goTo("progress");
    at.goTo("12 March");
    CHECK(at.window().currentKey() == words("today"));
    CHECK(at.drive().read("pageTitle") == words("Thursday 12 March"));
    at.goTo("yesterday");
    CHECK(at.drive().read("pageTitle") == words("Saturday 21 March"));
    at.goTo("monday");
    CHECK(at.drive().read("pageTitle") == words("Monday 16 March"));
    at.goTo("15/3/2026");
    CHECK(at.drive().read("pageTitle") == words("Sunday 15 March"));
    at.find("today");
    CHECK(at.shown().front() == words("22 March 2026"));
    at.key(Qt::Key_Return);
    CHECK(at.drive().read("pageTitle") == words("Sunday 22 March"));
}

TEST_CASE("a day to come and a day before the injury are answered kindly") {
    Finding at;
    at.find("25 March");
    CHECK(at.shown().front() == words("25 March 2026 is still to come"));
    at.key(Qt::Key_Return);
    CHECK(at.window().currentKey() == words("plan"));
    at.find("1 March");
    CHECK(at.shown().front() == words("1 March 2026 is before the injury"));
    at.key(Qt::Key_Return);
    CHECK(at.drive().read("pageTitle") == words("Monday 2 March"));
}

TEST_CASE("what is known of the injury, and another injury, are found as well") {
    Finding at;
    at.goTo("grade");
    CHECK(at.window().currentKey() == words("details"));
    at.goTo("another inj");
    CHECK(at.window().currentKey() == words("injury"));
}

TEST_CASE("Today's key and place show the present day, whatever day was looked at last") {
    Finding at;
    at.goTo("12 March");
    at.key(Qt::Key_1, Qt::ControlModifier);
    CHECK(at.drive().read("pageTitle") == words("Sunday 22 March"));
    at.goTo("12 March");
    at.drive().click("nav.progress");
    at.rest();
    at.drive().click("nav.today");
    at.rest();
    CHECK(at.drive().read("pageTitle") == words("Sunday 22 March"));
}

TEST_CASE("what can be done on Today is done from every page") {
    Finding at;
    at.goTo("settings");
    at.goTo("tingling");
    CHECK(at.window().currentKey() == words("today"));
    CHECK(at.drive().sees("newSymptoms"));
    CHECK(at.drive().focused().startsWith(words("newSymptoms")));
    at.goTo("plan");
    at.goTo("red flags");
    CHECK(at.window().currentKey() == words("screening"));
}

TEST_CASE("light, dark and the size of text are one line away and kept") {
    Finding at;
    at.goTo("dark");
    CHECK(kit::theme().look() == kit::Look::dark);
    at.goTo("larger");
    CHECK(kit::theme().scale() == 125);
    at.goTo("settings");
    CHECK(at.drive().read("theme") == words("dark"));
}

TEST_CASE("the last deed is taken back from the finder while the notice line offers it") {
    Finding at;
    at.find("undo");
    CHECK_FALSE(at.shown().contains(words("Undo")));
    at.key(Qt::Key_Escape);
    at.drive().type("painMorning", "3");
    at.rest();
    REQUIRE(at.drive().read("notice").startsWith(words("Saved")));
    at.goTo("undo");
    CHECK_FALSE(at.drive().sees("finder"));
    CHECK_FALSE(at.drive().read("notice").startsWith(words("Saved")));
}

TEST_CASE("the mouse finds as well: the lens in the header, a line of the list, beside the sheet") {
    Finding at;
    at.drive().click("headerFind");
    at.rest();
    CHECK(at.drive().focused() == words("finder.field"));
    const auto& list = at.drive().find<QListView>("finder.list");
    QTest::mouseClick(list.viewport(), Qt::LeftButton, Qt::NoModifier,
                      list.visualRect(list.model()->index(1, 0)).center());
    at.rest();
    CHECK(at.window().currentKey() == words("plan"));
    at.drive().click("headerFind");
    QTest::mouseClick(&at.drive().find("finder"), Qt::LeftButton, Qt::NoModifier, QPoint{5, 5});
    CHECK_FALSE(at.drive().sees("finder"));
}

TEST_CASE("the finder is named, uncut and a proper list at every size of text") {
    Finding at;
    auto& theme = const_cast<kit::Theme&>(kit::theme());
    at.find("");
    auto& list = at.drive().find<QListView>("finder.list");
    const QAbstractItemModelTester tester{list.model(),
                                          QAbstractItemModelTester::FailureReportingMode::Fatal};
    for (const int percent : {100, 200}) {
        theme.setScale(percent);
        at.window().resize(percent == 100 ? QSize{1200, 760} : QSize{900, 600});
        settle();
        auto& finder = at.drive().find("finder");
        CHECK(namelessIn(finder) == QStringList{});
        CHECK(clippedIn(finder) == QStringList{});
        for (const bool dark : {false, true}) {
            theme.setLook(dark ? kit::Look::dark : kit::Look::light);
            paintPicture(
                at.window(),
                qPrintable(
                    words("finder_%1_%2.png").arg(words(dark ? "dark" : "light")).arg(percent)));
        }
    }
}
