#include "real_store.h"
#include "support_program.h"

#include "kit/keys.h"
#include "kit/theme.h"
#include "page_checks.h"
#include "shell/page_help.h"
#include "words.h"

#include <catch2/catch_test_macros.hpp>

#include <QLabel>
#include <QTest>

using namespace sinew;
using namespace sinew::tests;

namespace {

class Helped {
public:
    explicit Helped(bool firstRun = false) : m_program{m_folder.path(), "2026-03-22", 10} {
        if (!firstRun) {
            writePast({m_folder.path() / "sinew.store", m_folder.path() / "configuration"},
                      examplePatient(), {});
        }
        m_program.start();
        drive().waitUntil("a page stands", [this] {
            return window().current() != nullptr && window().currentKey() != words("waiting");
        });
        settle();
        if (!firstRun) {
            m_program.settleStore();
        }
    }

    [[nodiscard]] WindowDriver& drive() { return m_program.window(); }
    [[nodiscard]] shell::MainWindow& window() { return m_program.frame(); }
    void explain() { drive().press(Qt::Key_F1); }
    void open(const char* page) {
        window().open(words(page));
        m_program.settleStore();
        settle();
    }
    /// Every word of the help.
    [[nodiscard]] QStringList told() {
        QStringList all;
        for (const auto* label : drive().find("pageHelp").findChildren<QLabel*>()) {
            all << label->text();
        }
        return all;
    }

private:
    TemporaryFolder m_folder;
    RunningProgram m_program;
};

constexpr const char* pagesOfARecord[] = {"today",    "plan",      "progress",
                                          "settings", "screening", "relapse"};

} // namespace

TEST_CASE("F1 says of every page what it is for, what its keys do and what it never does") {
    Helped at;
    for (const char* page : pagesOfARecord) {
        INFO(page);
        at.open(page);
        at.explain();
        CHECK_FALSE(at.drive().read("pageHelp.purpose").isEmpty());
        CHECK_FALSE(at.drive().read("pageHelp.never").isEmpty());
        for (const auto key : at.window().current()->keys()) {
            CHECK(at.told().contains(kit::lineOf(key).does));
        }
        CHECK(at.told().contains(kit::lineOf(kit::Keys::find).pressed));
        at.drive().press(Qt::Key_Escape);
        CHECK_FALSE(at.drive().has("pageHelp"));
    }
    for (const auto& place : at.window().places()) {
        INFO(place.word.toStdString());
        at.open(qPrintable(place.key));
        CHECK_FALSE(at.window().current()->help().isEmpty());
    }
}

TEST_CASE("the first run is explained as well, by F1 and by its own sign") {
    Helped at{true};
    at.explain();
    CHECK(at.told().contains(kit::lineOf(kit::Keys::goOn).does));
    at.drive().click("pageHelp.close");
    CHECK_FALSE(at.drive().has("pageHelp"));
    at.drive().click("firstRunHelp");
    CHECK(at.drive().sees("pageHelp"));
}

TEST_CASE("the help gives the focus back, and a second F1 closes it") {
    Helped at;
    const QString before = at.drive().focused();
    at.explain();
    CHECK(at.drive().focused() == words("pageHelp.close"));
    at.drive().press(Qt::Key_Tab);
    CHECK(at.drive().focused() == words("pageHelp.close"));
    at.explain();
    CHECK_FALSE(at.drive().has("pageHelp"));
    CHECK(at.drive().focused() == before);
}

TEST_CASE("the sign in the header and the finder lead to the help") {
    Helped at;
    at.drive().click("headerHelp");
    CHECK(at.drive().read("pageHelp.title") == words("Today"));
    at.drive().press(Qt::Key_K, Qt::ControlModifier); // the finder takes its place
    CHECK_FALSE(at.drive().has("pageHelp"));
    QTest::keyClicks(at.window().focusWidget(), words("explain"));
    at.drive().press(Qt::Key_Return);
    CHECK(at.drive().sees("pageHelp"));
}

TEST_CASE("each key is said once") {
    QStringList said;
    for (int at = 0; at <= static_cast<int>(kit::Keys::goBack); ++at) {
        const auto line = kit::lineOf(static_cast<kit::Keys>(at));
        CHECK_FALSE(line.pressed.isEmpty());
        said << line.does;
    }
    CHECK(said.removeDuplicates() == 0);
}

TEST_CASE("the help is named and uncut at every size of text") {
    Helped at;
    auto& theme = const_cast<kit::Theme&>(kit::theme());
    for (const int percent : {100, 200}) {
        theme.setScale(percent);
        at.window().resize(percent == 100 ? QSize{1200, 760} : QSize{900, 600});
        at.explain();
        settle();
        auto& help = at.drive().find("pageHelp");
        CHECK(namelessIn(help) == QStringList{});
        CHECK(clippedIn(help) == QStringList{});
        for (const bool dark : {false, true}) {
            theme.setLook(dark ? kit::Look::dark : kit::Look::light);
            paintPicture(
                at.window(),
                qPrintable(
                    words("help_%1_%2.png").arg(words(dark ? "dark" : "light")).arg(percent)));
        }
        at.drive().press(Qt::Key_Escape);
    }
    theme.setLook(kit::Look::light);
    theme.setScale(100);
}
