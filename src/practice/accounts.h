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

/// The episode as it is kept: of this patient, with the protocol of its type, active.
[[nodiscard]] rehab::Episode completed(const Desk& desk, rehab::Episode episode,
                                       base::Id<rehab::Patient> patient);

/// Who an injury belongs to, and the injury: what first run asked.
struct Details {
    rehab::Revision<rehab::Patient> patient;
    rehab::Revision<rehab::Episode> episode;
    std::optional<base::Day> firstEntry; ///< the onset may not lie behind it
};

/// Who is in the store.
class Accounts {
public:
    explicit Accounts(Desk& desk) : m_desk{desk} {}

    /// Patient, account, episode and screening in one deed. The protocol follows from the injury
    /// type.
    [[nodiscard]] base::Result<SetUp> setUpPatient(const NewPatient& who);
    /// One more injury of a patient who is there: episode and screening in one deed.
    [[nodiscard]] base::Result<SetUp> addInjury(base::Id<rehab::Patient> patient,
                                                const rehab::Episode& episode,
                                                const rehab::RedFlagAnswers& redFlags);
    [[nodiscard]] base::Result<Details> details(base::Id<rehab::Episode> episode);
    /// Both as they are now, in one deed; where the type changed, the protocol follows it. Every
    /// problem at once: nothing is kept then. Conflict where something changed since `seen`.
    [[nodiscard]] base::Result<Saved> change(const Details& seen, const rehab::Patient& patient,
                                             const rehab::Episode& episode);
    [[nodiscard]] base::Result<std::vector<PatientLine>> patients(base::Day today);
    /// All episodes of a patient, oldest first.
    [[nodiscard]] base::Result<std::vector<rehab::Revision<rehab::Episode>>>
    episodes(base::Id<rehab::Patient> patient);
    /// The injuries of its patient that are not over, and the one named in any case: left before
    /// right before both, the older first.
    [[nodiscard]] base::Result<std::vector<rehab::Revision<rehab::Episode>>>
    activeWith(base::Id<rehab::Episode> episode);
    /// The episode the patient's program opens with: newest that is not closed, of the only or the
    /// named patient.
    [[nodiscard]] base::Result<base::Id<rehab::Episode>>
    currentEpisode(std::optional<base::Id<rehab::Patient>> patient = std::nullopt);

    /// That of the first patient by name who has one; what the window opens with.
    [[nodiscard]] base::Result<std::optional<base::Id<rehab::Episode>>> firstEpisode();

    /// From now on the account of that name writes here. Errors: notFound, ambiguous.
    [[nodiscard]] base::Result<rehab::Revision<rehab::Account>> actAs(const std::string& name);

private:
    Desk& m_desk;
};

} // namespace sinew::practice
