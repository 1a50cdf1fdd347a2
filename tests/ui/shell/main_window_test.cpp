#include "kit/button.h"
#include "kit/label.h"
#include "kit/pain_scale.h"
#include "shell/main_window.h"
#include "window_driver.h"
#include "words.h"

#include <catch2/catch_test_macros.hpp>

#include <QLineEdit>
#include <QScrollArea>
#include <QScrollBar>
#include <QSignalSpy>
#include <QVBoxLayout>

#include <cstdlib>
#include <map>

using namespace sinew;
using namespace sinew::tests;
using sinew::tests::WindowDriver;

namespace {

/// A page of a test: a title, one button that tells something, a count of refreshes.
class Leaf : public kit::Page {
public:
    explicit Leaf(const char* name, bool whole = false) : m_name{words(name)}, m_whole{whole} {
        auto* tell = new kit::QuietButton{QString{m_name + words(".tell")}, words("Tell")};
        connect(tell, &QPushButton::clicked, this, [this] {
            Q_EMIT noticed({kit::Word::Kind::saved, words("Saved"), words("Undo"),
                            [this] { m_undone = true; }});
        });
        body().addWidget(tell);
        setFocusProxy(tell);
    }

    [[nodiscard]] QString title() const override { return m_name + m_suffix; }
    [[nodiscard]] QString subtitle() const override { return words("a quiet line"); }
    [[nodiscard]] bool wholeWindow() const override { return m_whole; }
    [[nodiscard]] QString help() const override { return words("what %1 is for").arg(m_name); }
    void refresh() override { ++m_refreshed; }

    void rename() {
        m_suffix = words(", later");
        Q_EMIT headerChanged();
    }

    int m_refreshed = 0;
    bool m_undone = false;

private:
    QString m_name;
    QString m_suffix;
    bool m_whole;
};

struct Framed {
    shell::MainWindow window;
    WindowDriver drive{window};
    std::map<QString, Leaf*> leaves;

    Framed() {
        for (const char* name : {"Today", "Plan"}) {
            window.addPage({words(name), kit::Icon::today, words(name),
                            [this, name] { return leaves[words(name)] = new Leaf{name}; }});
        }
        window.show();
        window.activateWindow();
        window.open(words("Today"));
        tests::settle();
    }
};

} // namespace

TEST_CASE("a page is made when it is first opened and read again each time it comes to the front") {
    Framed framed;
    CHECK(framed.leaves.count(words("Plan")) == 0);
    framed.drive.click("nav.Plan");
    CHECK(framed.drive.read("pageTitle") == words("Plan"));
    framed.drive.click("nav.Today");
    CHECK(framed.leaves.at(words("Today"))->m_refreshed == 2);
    CHECK(framed.leaves.at(words("Plan"))->m_refreshed == 1);
}

TEST_CASE("a window at rest makes and reads the pages nobody opened yet, and stays where it is") {
    Framed framed;
    CHECK_FALSE(framed.window.isReady());
    framed.window.makeReady();
    framed.drive.waitUntil("every page is made", [&] { return framed.window.isReady(); });
    Leaf* plan = framed.leaves.at(words("Plan"));
    CHECK(plan->m_refreshed == 1);
    CHECK(framed.drive.read("pageTitle") == words("Today"));
    framed.drive.click("nav.Plan");
    CHECK(framed.leaves.at(words("Plan")) == plan);
    CHECK(plan->m_refreshed == 2);
}

TEST_CASE("Ctrl and a digit turn the pages") {
    Framed framed;
    framed.drive.press(Qt::Key_2, Qt::ControlModifier);
    CHECK(framed.window.currentKey() == words("Plan"));
    framed.drive.press(Qt::Key_1, Qt::ControlModifier);
    CHECK(framed.window.currentKey() == words("Today"));
}

TEST_CASE("what a page tells stands in the notice line, and Undo is used once") {
    Framed framed;
    framed.drive.click("Today.tell");
    CHECK(framed.drive.read("notice") == words("Saved"));
    framed.drive.click("noticeAction");
    CHECK(framed.leaves.at(words("Today"))->m_undone);
    CHECK(framed.drive.read("notice").isEmpty());
    CHECK_FALSE(framed.drive.sees("noticeAction"));
}

TEST_CASE("the header follows the page in front, and only that one") {
    Framed framed;
    auto* today = framed.leaves.at(words("Today"));
    today->rename();
    CHECK(framed.drive.read("pageTitle") == words("Today, later"));
    framed.window.open(words("Plan"));
    today->rename();
    CHECK(framed.drive.read("pageTitle") == words("Plan"));
}

TEST_CASE("the first key goes where the page says") {
    Framed framed;
    CHECK(framed.drive.focused() == words("Today.tell"));
    framed.window.open(words("Plan"));
    CHECK(framed.drive.focused() == words("Plan.tell"));
}

TEST_CASE("a page can have the whole window and give it back") {
    Framed framed;
    framed.window.addHidden(words("guided"), [] { return new Leaf{"guided", true}; });
    framed.window.open(words("guided"));
    CHECK_FALSE(framed.drive.sees("nav"));
    CHECK_FALSE(framed.drive.sees("pageHeader"));
    framed.window.open(words("Today"));
    CHECK(framed.drive.sees("nav"));
    CHECK(framed.drive.sees("pageHeader"));
}

TEST_CASE(
    "F1 explains the page in front where it has something to say, Ctrl+K asks for the finder") {
    Framed framed;
    const QSignalSpy search{&framed.window, &shell::MainWindow::searchWanted};
    framed.drive.press(Qt::Key_F1);
    CHECK(framed.drive.read("pageHelp.purpose") == words("what Today is for"));
    framed.drive.press(Qt::Key_K, Qt::ControlModifier);
    CHECK(search.count() == 1);
}

TEST_CASE("a place in the rail can act instead of opening a page") {
    Framed framed;
    bool locked = false;
    framed.window.addAction(
        {words("lock"), kit::Icon::lock, words("Lock"), {}, kit::NavRail::Where::bottom},
        [&] { locked = true; });
    tests::settle();
    framed.drive.click("nav.lock");
    CHECK(locked);
    CHECK(framed.window.currentKey() == words("Today"));
}

TEST_CASE("a place at the bottom answers keys of its own and says them") {
    Framed framed;
    framed.window.addPage({words("settings"), kit::Icon::settings, words("Settings"),
                           [] { return new Leaf{"Settings"}; }, kit::NavRail::Where::bottom,
                           Qt::CTRL | Qt::Key_Comma});
    tests::settle();
    CHECK(framed.drive.find("nav.settings").toolTip() == words("Ctrl+,"));
    framed.drive.press(Qt::Key_Comma, Qt::ControlModifier);
    CHECK(framed.window.currentKey() == words("settings"));
}

TEST_CASE("a quiet word stands beside the name on every page while it is wanted") {
    Framed framed;
    CHECK_FALSE(framed.drive.sees("navMark"));
    framed.window.setMark(words("demo"));
    tests::settle();
    CHECK(framed.drive.read("navMark") == words("demo"));
    framed.window.setMark({});
    CHECK_FALSE(framed.drive.sees("navMark"));
}

TEST_CASE("another store brings other pages and leaves none of the old ones") {
    Framed framed;
    framed.window.clearPages();
    framed.window.addPage({words("Caseload"), kit::Icon::caseload, words("Caseload"),
                           [] { return new Leaf{"Caseload"}; }});
    framed.window.open(words("Caseload"));
    tests::settle();
    CHECK_FALSE(framed.drive.sees("nav.Today"));
    CHECK_FALSE(framed.drive.has("Today.tell"));
    framed.drive.press(Qt::Key_1, Qt::ControlModifier);
    CHECK(framed.window.currentKey() == words("Caseload"));
}

TEST_CASE("the window asks for no more room than 900 by 600, even at twice the text size") {
    Framed framed;
    auto& theme = const_cast<kit::Theme&>(kit::theme());
    for (const int percent : {100, 150, 200}) {
        theme.setScale(percent);
        tests::settle();
        INFO(percent);
        CHECK(framed.window.minimumSizeHint().width() <= 900);
        CHECK(framed.window.minimumSizeHint().height() <= 600);
    }
    theme.setScale(100);
}

TEST_CASE("on a wide screen the page stands in the middle, no wider than it can be read") {
    Framed framed;
    framed.window.resize(2200, 900);
    tests::settle();
    const auto* page = framed.window.current();
    CHECK(page->width() == kit::space::column + 2 * kit::space::page);
    const int left = page->mapTo(&framed.window, QPoint{0, 0}).x();
    const int rail = framed.drive.find("nav").width();
    CHECK(std::abs((left - rail) - (2200 - left - page->width())) <= 1);
}

TEST_CASE("Ctrl+Z takes the last deed back as the notice does, and the focus stays where it was") {
    Framed framed;
    framed.drive.click("Today.tell");
    auto& tell = framed.drive.find("Today.tell");
    tell.setFocus(Qt::TabFocusReason);
    framed.drive.press(Qt::Key_Z, Qt::ControlModifier);
    CHECK(framed.leaves[words("Today")]->m_undone);
    CHECK(framed.drive.focused() == words("Today.tell"));
    CHECK(framed.drive.read("notice").isEmpty());
}

TEST_CASE("Undo by mouse or by key gives the focus back") {
    Framed framed;
    auto& tell = framed.drive.find("Today.tell");
    framed.drive.click("Today.tell");
    tell.setFocus(Qt::TabFocusReason);
    framed.drive.click("noticeAction");
    CHECK(framed.drive.focused() == words("Today.tell"));
    framed.drive.click("Today.tell");
    tell.setFocus(Qt::TabFocusReason);
    framed.drive.find("noticeAction").setFocus(Qt::TabFocusReason);
    framed.drive.press(Qt::Key_Space);
    CHECK(framed.drive.focused() == words("Today.tell"));
}

TEST_CASE("a field that is typed in keeps Ctrl+Z for itself") {
    Framed framed;
    auto* leaf = framed.leaves[words("Today")];
    auto* line = new QLineEdit;
    line->setObjectName(words("line"));
    leaf->body().addWidget(line);
    framed.drive.click("Today.tell");
    framed.drive.type("line", "abc");
    framed.drive.press(Qt::Key_Z, Qt::ControlModifier);
    CHECK_FALSE(leaf->m_undone);
    CHECK(framed.drive.read("line").isEmpty());
}

TEST_CASE("Page Down and End scroll the page in front, wherever the focus stands") {
    Framed framed;
    auto* leaf = framed.leaves[words("Today")];
    auto* tall = new QWidget;
    tall->setMinimumHeight(4000);
    leaf->body().addWidget(tall);
    tests::settle();
    auto* bar = leaf->findChild<QScrollArea*>()->verticalScrollBar();
    leaf->setFocusProxy(nullptr);
    leaf->setFocus(Qt::OtherFocusReason);
    framed.drive.press(Qt::Key_PageDown);
    CHECK(bar->value() > 0);
    framed.drive.press(Qt::Key_End);
    CHECK(bar->value() == bar->maximum());
    framed.drive.find("nav.Today").setFocus();
    framed.drive.press(Qt::Key_Home);
    CHECK(bar->value() == 0);
}
