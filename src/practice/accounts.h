#pragma once

#include "practice/journal.h"

namespace sinew::practice {

/// What first run asks of a patient.
struct NewPatient {
    rehab::Patient patient;
    rehab::Episode episode; ///< its patient and protocol are filled in here
    rehab::RedFlagAnswers redFlags;
};

struct SetUp : Saved {
    base::Id<rehab::Patient> patient;
    base::Id<rehab::Episode> episode;
};

/// Who is in the store.
class Accounts {
public:
    explicit Accounts(Desk& desk) : m_desk{desk} {}

    /// Patient, account, episode and screening in one deed. The protocol follows from the injury
    /// type.
    [[nodiscard]] base::Result<SetUp> setUpPatient(const NewPatient& who);
    [[nodiscard]] base::Result<std::vector<PatientLine>> patients(base::Day today);
    /// The episode the patient's program opens with: newest that is not closed, of the only or the
    /// named patient.
    [[nodiscard]] base::Result<base::Id<rehab::Episode>>
    currentEpisode(std::optional<base::Id<rehab::Patient>> patient = std::nullopt);

private:
    Desk& m_desk;
};

} // namespace sinew::practice
