#pragma once

#include "hands.h"
#include "real_store.h"

#include <QStringList>

namespace sinew::tests {

/// The program on a store whose beginning is written already; what follows is done by keys.
class Story {
public:
    Story(const practice::NewPatient& who, const char* today,
          const std::function<void(Past&)>& write = {});

    [[nodiscard]] RunningProgram& program() { return *m_program; }
    [[nodiscard]] WindowDriver& window() { return m_program->window(); }
    [[nodiscard]] Hands& hands() { return m_hands; }

    /// Turns the clock to that day and opens a page: 1 Today, 2 Plan, 3 Progress.
    void day(const char* day, int hour = 8);
    void turnTo(int page);
    /// The morning question where there is one, pain before, all done, worst pain; a day of rest
    /// has only the first.
    void train(char before, char worst, std::optional<char> morning = std::nullopt);
    /// On Plan: every test of the gate that can be done alone and is not met yet, with a good
    /// result. What was done, by criterion.
    QStringList doTests();
    /// Presses a button that Tab reaches.
    void press(const QString& button);
    /// What the store holds now of the episode that the program opens with.
    [[nodiscard]] rehab::Dossier dossier();

private:
    void answer(const QString& criterion);

    TemporaryFolder m_folder;
    std::unique_ptr<RunningProgram> m_program;
    Hands m_hands;
};

} // namespace sinew::tests
