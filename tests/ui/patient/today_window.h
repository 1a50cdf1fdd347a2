#pragma once

#include "patient/today_page.h"
#include "ready_prompt.h"
#include "real_store.h"
#include "shell/main_window.h"
#include "window_driver.h"
#include "words.h"

#include <QObject>

namespace sinew::tests {

/// A. Example up to the fourth day: one session, the day before.
void oneSession(Past& past);

/// Today in the real window, on a real store.
struct TodayWindow {
    shell::MainWindow window;
    WindowDriver drive{window};
    ReadyPrompt prompt;

    explicit TodayWindow(RealStore& real, patient::Access access = patient::Access::edit);

    void waitForNotice(const char* start);
    /// Runs until the store has answered everything that was asked.
    static void settle(RealStore& real);
    /// One key after the other; the store answers each before the next.
    void keys(RealStore& real, std::initializer_list<Qt::Key> pressed) const;
    /// Tab until the widget of that name, or a choice of it, has the focus; fails where it never
    /// does.
    void tabTo(const char* name) const;
    void tabTo(const std::string& name) const { tabTo(name.c_str()); }
    /// Types into whoever has the focus.
    void text(const char* typed) const;
    /// Another day or hour begins; the page notices.
    void later(RealStore& real, const char* day, int hour, int minute = 0) const;
    /// The question that has the focus, with the side of its injury: "left painMorning".
    [[nodiscard]] QString asks() const;
    /// The first exercise of the day that is shown; empty where none is.
    [[nodiscard]] std::string firstRow() const;
};

/// Counts what a person presses while it stands; Control held for another key is no key of its own.
class KeyCount : public QObject {
public:
    KeyCount();
    [[nodiscard]] int keys() const { return m_keys; }
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    int m_keys = 0;
};

[[nodiscard]] const rehab::SessionEntry& last(const rehab::Dossier& dossier);

} // namespace sinew::tests
