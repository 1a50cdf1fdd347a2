#pragma once

#include "clinician/clinic_window.h"

namespace sinew::tests {

/// A patient's own store at home, and the files she saves for her clinic.
class Home {
public:
    /// What she saves on that day, after what she did until then.
    QString file(const char* name, const std::function<void(Past&)>& did);

private:
    void begin();

    TemporaryFolder m_folder;
    practice::FixedClock m_clock{base::instantAt(day("2026-03-02"), 600, 60)};
    practice::CountedIds m_ids{m_clock, 77};
    std::unique_ptr<practice::Practice> m_practice;
    base::Id<rehab::Episode> m_episode;
    base::Id<rehab::Patient> m_patient;
};

/// The clinic's window, and files that are handed to it.
class ClinicDesk : public ClinicWindow {
public:
    using ClinicWindow::ClinicWindow;

    void hand(const QString& file);
    void take();
    [[nodiscard]] int patients();
};

} // namespace sinew::tests
