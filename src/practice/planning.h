#pragma once

#include "practice/journal.h"

#include "progress/plan_changes.h"
#include "progress/plan_warnings.h"
#include "progress/substitutes.h"

namespace sinew::practice {

/// What a save was made from: the newest stored plan, or none, and the phase.
struct PlanSeen {
    std::optional<base::Id<rehab::Plan>> plan;
    int revision = 0;
    std::string phase;
    friend bool operator==(const PlanSeen&, const PlanSeen&) = default;
};

/// Why a line stays in the plan in spite of a warning.
struct PlanOverride {
    std::string exercise;
    progress::PlanWarningKind kind = progress::PlanWarningKind::redFlag;
    std::string reason;
    std::string by; ///< a name; empty where it is not known here
    base::Day day;
};

/// One save of the plan.
struct PlanRevision {
    base::Instant at;
    std::string by;
    base::Day from; ///< the day it counts from
    std::string reason;
    progress::PlanDifference difference; ///< from what was in force before
    std::vector<PlanOverride> overrides; ///< given with it
};

/// A patient's plan beside what the protocol says.
struct PlanSheet {
    rehab::Revision<rehab::Episode> episode;
    progress::PhaseJudgement phase;
    base::Day today;
    base::Day from; ///< the first day that a change may well count from: tomorrow
    PlanSeen seen;
    bool isProtocols = false; ///< nobody has changed anything
    std::vector<rehab::Prescription> present;
    std::vector<rehab::Prescription> standard; ///< the protocol's plan for the phase
    std::vector<progress::PlanWarning> warnings;
    std::vector<PlanOverride> overrides; ///< that stand
    std::vector<PlanRevision> past;      ///< the newest first
};

/// What a clinician has typed.
struct PlanDraft {
    PlanSeen seen;
    base::Day from;
    std::vector<rehab::Prescription> lines;
    std::string reason;
    std::vector<PlanOverride> overrides; ///< exercise and reason; the desk signs them
};

/// The clinician's desk for one patient's plan. A save is one deed: a plan with its reason, and
/// the reasons of what it overrides. Errors as Journal's; a plan that was changed elsewhere
/// meanwhile: conflict.
class Planning {
public:
    explicit Planning(Desk& desk) : m_desk{desk} {}

    [[nodiscard]] base::Result<PlanSheet> sheet(base::Id<rehab::Episode> episode);
    /// What speaks against these lines.
    [[nodiscard]] base::Result<std::vector<progress::PlanWarning>>
    weigh(base::Id<rehab::Episode> episode, const std::vector<rehab::Prescription>& lines);
    [[nodiscard]] base::Result<std::vector<progress::Substitute>>
    substitutes(base::Id<rehab::Episode> episode, const std::string& exercise,
                const std::vector<std::string>& taken);
    /// A line as the library prescribes it in the present phase; in place of another it keeps that
    /// one's days.
    [[nodiscard]] base::Result<rehab::Prescription>
    line(base::Id<rehab::Episode> episode, const std::string& exercise,
         const std::optional<rehab::Prescription>& inPlaceOf = {});

    /// Counts from the draft's day on. Invalid, each with its field: no reason, a warning that is
    /// overridden without one ("lines[2].override"), an exercise twice or unknown, a dose beyond
    /// what the library's doses may be. What stood in the plan before stays allowed.
    [[nodiscard]] base::Result<Saved> save(base::Id<rehab::Episode> episode,
                                           const PlanDraft& draft);

private:
    Desk& m_desk;
};

} // namespace sinew::practice
