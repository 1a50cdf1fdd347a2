#pragma once

#include "practice/case_line.h"
#include "practice/desk.h"
#include "practice/journal.h"

namespace sinew::practice {

/// The clinic's list as it stands now. Lines that are old and patients that were never judged are
/// brought up to date by Caseload::refresh.
struct CaseList {
    base::Day today;
    base::Instant at;
    std::vector<CaseLine> lines; ///< whom to look at first
    int waiting = 0;             ///< patients whose lines are old or not there yet
};

/// Some patients' lines, judged now.
struct Refreshed {
    std::vector<std::string> patients; ///< all of whose lines are in `lines`
    std::vector<CaseLine> lines;
    /// Names of those whom other figures alone, not another day or record, made judged differently.
    std::vector<std::string> differently;
    int waiting = 0;
};

/// Why somebody needs a look: all flags with their records, what was put off, and own limits.
struct CaseEvidence {
    std::vector<progress::Flag> flags;
    std::vector<rehab::Revision<rehab::Snooze>> snoozes;
    std::vector<rehab::Revision<rehab::Limit>> limits;
    friend bool operator==(const CaseEvidence&, const CaseEvidence&) = default;
};

/// Who needs the clinician, and why. Lines are kept beside the record so that thousands of patients
/// open at once; they are judged anew when the record, the day or the clinic's figures changed.
class Caseload {
public:
    explicit Caseload(Desk& desk) : m_desk{desk} {}

    [[nodiscard]] base::Result<CaseList> list();
    /// Judges waiting patients of the last list(), as many as fit into so many milliseconds, at
    /// least one.
    [[nodiscard]] base::Result<Refreshed> refresh(int milliseconds);
    [[nodiscard]] base::Result<CaseEvidence> evidence(base::Id<rehab::Episode> episode);

    /// Puts flags of a rule off up to that day, included. What is urgent stays. Invalid: a day
    /// that is not ahead.
    [[nodiscard]] base::Result<SavedAs<rehab::Snooze>>
    snooze(base::Id<rehab::Episode> episode, const std::string& rule, base::Day until,
           const std::optional<std::string>& note);
    /// This patient's own limit for a rule; nothing = the usual one again.
    [[nodiscard]] base::Result<Saved> limit(base::Id<rehab::Episode> episode,
                                            const std::string& rule,
                                            std::optional<rehab::Reading> value,
                                            const std::optional<std::string>& reason);

private:
    [[nodiscard]] const std::string& judgedBy();
    [[nodiscard]] std::vector<CaseLine> judge(const rehab::Revision<rehab::Patient>& patient);
    void keep(const std::string& patient, Refreshed& refreshed);

    Desk& m_desk;
    std::vector<std::string> m_waiting; ///< patients, the next one last
    const rehab::Catalogue* m_stamped = nullptr;
    std::string m_stamp; ///< of the program and the figures of that catalogue
};

/// The rules whose limit may be a patient's own.
[[nodiscard]] bool hasOwnLimit(std::string_view rule);

} // namespace sinew::practice
