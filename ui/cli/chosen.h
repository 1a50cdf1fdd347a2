#pragma once

#include "cli/open_store.h"

#include "progress/judgement.h"

namespace sinew::cli {

/// The texts of `candidates` that begin with what was typed, in any case; none for nothing typed.
[[nodiscard]] std::vector<std::string> beginningWith(const std::string& typed,
                                                     const std::vector<std::string>& candidates);
/// The one id that is `typed` or begins with it; ends the command where there is none or more than
/// one. `what` names the kind in the sentence ("patient").
[[nodiscard]] std::string uniqueId(const std::string& typed,
                                   const std::vector<std::string>& candidates,
                                   std::string_view what);

/// The episode that a command is about: --patient, --episode, --on.
class Chosen {
public:
    Chosen(const Call& call, OpenStore& store);

    [[nodiscard]] const rehab::Dossier& dossier() const { return m_dossier; }
    [[nodiscard]] const rehab::Episode& episode() const { return m_dossier.episode.value; }
    [[nodiscard]] base::Id<rehab::Episode> id() const { return m_dossier.episode.id; }
    /// --on, else today.
    [[nodiscard]] base::Day day() const { return m_day; }
    /// The rules look at records up to day() only. Lives as long as this and the store do.
    [[nodiscard]] progress::Context context() const {
        return {m_dossier, m_knowledge.inUse(), m_day, m_dayStartHour, &m_knowledge};
    }

private:
    base::Day m_day;
    int m_dayStartHour;
    const practice::Knowledge& m_knowledge;
    rehab::Dossier m_dossier;
};

/// The patient that --patient names; without it the only one there is.
[[nodiscard]] base::Id<rehab::Patient> chosenPatient(const Call& call, OpenStore& store);

/// The options that choose.
inline constexpr Option patientOption{
    "--patient", "ID", "whose; a beginning of the id is enough (one patient: not needed)"};
inline constexpr Option episodeOption{"--episode", "ID",
                                      "which injury; without it the newest that is not closed"};

} // namespace sinew::cli
