#pragma once

#include "practice/knowledge.h"
#include "practice/system_clock.h"
#include "ready_prompt.h"
#include "shell/main_window.h"
#include "shell/program.h"
#include "window_driver.h"

#include <QString>

#include <filesystem>
#include <memory>

namespace sinew::tests {

/// The whole program as main.cpp builds it, on a store in `folder`, with a clock that stands where
/// it is put.
class RunningProgram {
public:
    RunningProgram(const std::filesystem::path& folder, const char* day, int hour);
    ~RunningProgram();

    [[nodiscard]] WindowDriver& window() { return *m_driver; }
    [[nodiscard]] shell::Program& program() { return *m_program; }
    [[nodiscard]] shell::MainWindow& frame() { return *m_window; }
    void at(const char* day, int hour, int minute = 0);
    void start() { m_program->start(); }
    /// Waits until the store has answered everything that was asked.
    void settleStore();
    [[nodiscard]] ReadyPrompt& prompt() { return m_prompt; }

private:
    practice::FixedClock m_clock;
    practice::SystemIds m_ids;
    ReadyPrompt m_prompt;
    std::unique_ptr<shell::MainWindow> m_window;
    std::unique_ptr<shell::Program> m_program;
    std::unique_ptr<WindowDriver> m_driver;
};

} // namespace sinew::tests
