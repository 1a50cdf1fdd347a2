#pragma once

#include "faults/made_store.h"
#include "support_program.h"

#include "support/failing_disk.h"
#include "words.h"

#include <optional>

namespace sinew::tests {

/// The program at six in the evening of 5 March, with Today open, on a disk that can fail.
class FailingWindow {
public:
    test::FailingDisk disk;
    MadeStore store;

    FailingWindow() {
        m_program.start();
        window().waitUntil("Today is open", [&] { return window().sees("todayPage"); });
        m_program.settleStore();
    }

    [[nodiscard]] WindowDriver& window() { return m_program.window(); }
    [[nodiscard]] ReadyPrompt& prompt() { return m_program.prompt(); }
    [[nodiscard]] bool isOpen() { return m_program.frame().isVisible(); }
    /// As by its button in the corner; the store is asked first.
    void close() {
        m_program.frame().close();
        m_program.settleStore();
    }

protected:
    [[nodiscard]] RunningProgram& program() { return m_program; }
    /// What the store holds, asked of it behind the pages' back.
    template <class Question>
    [[nodiscard]] auto asked(Question question) {
        using Answer = decltype(question(std::declval<practice::Practice&>()));
        std::optional<Answer> kept;
        m_program.program().store()->ask(&m_program.frame(), std::move(question),
                                         [&](const Answer& answer) { kept = answer; });
        window().waitUntil("the store has answered", [&] { return kept.has_value(); });
        return *kept;
    }

private:
    RunningProgram m_program{store.folder(), "2026-03-05", 18};
};

} // namespace sinew::tests
