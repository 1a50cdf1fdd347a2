#include "patient/today_window.h"

#include <catch2/catch_test_macros.hpp>

#include <QApplication>
#include <QKeyEvent>
#include <QTest>

namespace sinew::tests {

void oneSession(Past& past) {
    past.session("2026-03-04", 3, 3);
}

TodayWindow::TodayWindow(RealStore& real, patient::Access access) {
    window.addPage({words("today"), kit::Icon::today, words("Today"), [this, &real, access] {
                        return new patient::TodayPage{real.store(), real.episode(), access, prompt};
                    }});
    window.resize(1200, 760);
    window.show();
    window.activateWindow();
    window.open(words("today"));
    drive.waitUntil("the day is shown", [this] { return drive.read("pageTitle") != QString{}; });
    settle(real);
}

void TodayWindow::waitForNotice(const char* start) {
    drive.waitUntil(start, [this, start] { return drive.read("notice").startsWith(words(start)); });
}

void TodayWindow::settle(RealStore& real) {
    for (int round = 0; round < 2; ++round) { // an answer may make the page ask once more
        static_cast<void>(real.dossier());
        tests::settle();
    }
}

void TodayWindow::keys(RealStore& real, std::initializer_list<Qt::Key> pressed) const {
    for (const auto key : pressed) {
        drive.press(key);
        settle(real);
    }
}

void TodayWindow::tabTo(const char* name) const {
    constexpr int most = 200;
    for (int steps = 0; steps < most; ++steps) {
        const QString focused = drive.focused();
        if (focused == words(name) || focused.startsWith(words(name) + words("."))) {
            return;
        }
        drive.press(Qt::Key_Tab);
    }
    FAIL("Tab never reaches " << name << "; the focus is on " << drive.focused().toStdString());
}

void TodayWindow::text(const char* typed) const {
    QTest::keyClicks(window.focusWidget(), words(typed));
    tests::settle();
}

void TodayWindow::later(RealStore& real, const char* day, int hour, int minute) const {
    real.at(day, hour, minute);
    window.current()->setFocus();
    window.current()->refresh();
    settle(real);
}

QString TodayWindow::asks() const {
    const auto* asked = window.focusWidget();
    for (const auto* one = asked; one != nullptr; one = one->parentWidget()) {
        if (one->objectName().startsWith(words("day."))) {
            return one->objectName().mid(4) + words(" ") + asked->objectName();
        }
    }
    return asked != nullptr ? asked->objectName() : QString{};
}

std::string TodayWindow::firstRow() const {
    for (const auto* row : window.findChildren<QWidget*>()) {
        const QString name = row->objectName();
        if (name.startsWith(words("row.")) && name.endsWith(words(".check"))) {
            return name.toStdString().substr(4, name.toStdString().size() - 10);
        }
    }
    return {};
}

KeyCount::KeyCount() {
    QApplication::instance()->installEventFilter(this);
}

/// Each key asks whoever has the focus whether it wants it before any shortcut; then its parents.
bool KeyCount::eventFilter(QObject* watched, QEvent* event) {
    const auto* asked = qobject_cast<QWidget*>(watched);
    if (event->type() == QEvent::ShortcutOverride && asked != nullptr) {
        const auto* focus = asked->window()->focusWidget();
        const int key = static_cast<QKeyEvent*>(event)->key();
        const bool alone = key != Qt::Key_Control && key != Qt::Key_Shift && key != Qt::Key_Alt;
        m_keys += alone && asked == (focus != nullptr ? focus : asked->window()) ? 1 : 0;
    }
    return false;
}

const rehab::SessionEntry& last(const rehab::Dossier& dossier) {
    REQUIRE_FALSE(dossier.sessions.empty());
    return dossier.sessions.back();
}

} // namespace sinew::tests
