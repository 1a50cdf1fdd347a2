#pragma once

#include "hands.h"
#include "real_store.h"
#include "support_program.h"
#include "words.h"

namespace sinew::tests {

/// Writes what a clinic's patients did before a test begins.
class ClinicPast {
public:
    ClinicPast(practice::Practice& practice, practice::FixedClock& clock)
        : m_practice{practice},
          m_clock{clock} {}

    /// Taken in on 2 March with A. Example's injury; what is given changes it.
    Past patient(const char* name, const char* number,
                 const std::function<void(practice::NewPatient&)>& change = {});
    [[nodiscard]] practice::Practice& practice() { return m_practice; }

private:
    practice::Practice& m_practice;
    practice::FixedClock& m_clock;
};

/// The whole program on a clinic's encrypted store, its caseload in front and judged. The clock
/// stands at 10:00.
class ClinicWindow {
public:
    explicit ClinicWindow(const char* today, const std::function<void(ClinicPast&)>& write = {});
    /// The demo, seen as its clinic.
    ClinicWindow(const char* today, const practice::DemoWish& demo);

    [[nodiscard]] RunningProgram& program() { return m_program; }
    [[nodiscard]] WindowDriver& drive() { return m_program.window(); }
    [[nodiscard]] Hands& hands() { return m_hands; }
    /// Waits until the store has answered everything and, where the caseload is in front, all lines
    /// are judged.
    void settle();
    /// What the list shows in a row, cell by cell.
    [[nodiscard]] QString cell(int row, int column);
    [[nodiscard]] int rows();
    /// Asks the store, and waits for its answer.
    template <class Deed>
    auto ask(Deed deed) {
        using Answer = decltype(deed(std::declval<practice::Practice&>()));
        std::optional<Answer> answer;
        m_program.program().store()->ask(&m_program.frame(), deed,
                                         [&](Answer found) { answer = std::move(found); });
        drive().waitUntil("the store has answered", [&] { return answer.has_value(); });
        return std::move(*answer);
    }

private:
    void waitForCaseload();

    TemporaryFolder m_folder;
    RunningProgram m_program;
    Hands m_hands{m_program};
};

/// Makes a clinic's store at `places` on 2 March.
void writeClinic(const practice::Places& places, const std::function<void(ClinicPast&)>& write);

} // namespace sinew::tests
