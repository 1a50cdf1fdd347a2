#pragma once

#include "practice/desk.h"
#include "practice/journal.h"

#include "progress/since_visit.h"

namespace sinew::practice {

/// Two minutes with one patient: what changed, how it went, what opens next.
struct ReviewView {
    rehab::Revision<rehab::Patient> patient;
    rehab::Revision<rehab::Episode> episode;
    progress::Assessment assessment;
    progress::SinceVisit since;
    progress::Chart pain;
    progress::Chart load;
    progress::Chart strength;
    progress::Chart range;
    progress::Chart alignment;
    progress::Chart adherence;
    std::optional<rehab::Revision<rehab::Decision>> lastDecision;
};

/// Who it is and where she stands, above every page about her.
struct CaseHeader {
    rehab::Revision<rehab::Patient> patient;
    rehab::Revision<rehab::Episode> episode;
    progress::PhaseJudgement phase;
};

/// What a clinician decides about a gate.
struct GateDecision {
    rehab::DecisionKind kind = rehab::DecisionKind::accept;
    std::optional<std::string> to; ///< phase; nothing = the gate's own, or none
    std::optional<std::string> reason;
};

/// The clinician's look at one patient.
class Reviews {
public:
    explicit Reviews(Desk& desk) : m_desk{desk} {}

    [[nodiscard]] base::Result<CaseHeader> header(base::Id<rehab::Episode> episode);
    /// The charts begin at `from`, or at the onset where none is given.
    [[nodiscard]] base::Result<ReviewView> view(base::Id<rehab::Episode> episode,
                                                std::optional<base::Day> from = {});
    /// Signed with the name of who writes here. Errors as Journal::decide; a delay, an override
    /// and a step back need a reason.
    [[nodiscard]] base::Result<SavedAs<rehab::Decision>> decide(base::Id<rehab::Episode> episode,
                                                                const GateDecision& decision);

private:
    Desk& m_desk;
};

} // namespace sinew::practice
