#pragma once

#include "support_program.h"

#include <QString>

namespace sinew::tests {

/// Only keys, no mouse.
class Hands {
public:
    explicit Hands(RunningProgram& program) : m_program{program} {}

    void key(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier);
    void text(const char* typed);
    void goOn();
    void settle();
    /// Tab until the widget of that name has the focus; throws where it never does.
    void tabTo(const char* name);
    /// One key, digit or letter, for whoever has the focus; the store keeps it before we go on.
    void digit(char value);

private:
    RunningProgram& m_program;
};

/// For children, which have no test session: says what failed and leaves, so that the case sees
/// that they were not killed.
void expect(bool holds, const QString& what);

/// The intake questions, for a strain in a sprint.
void answerIntake(RunningProgram& program);

/// First run's questions for A. Example: a left sprint strain of 2 March, grade II, back to
/// sprinting, only this computer. Ends before the last Continue.
void answerFirstRun(RunningProgram& program);
/// The same to its end: Today is open.
void setUpByKeyboard(RunningProgram& program);

} // namespace sinew::tests
