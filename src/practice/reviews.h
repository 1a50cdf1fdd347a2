#pragma once

#include "practice/desk.h"
#include "practice/journal.h"

#include "progress/since_visit.h"
#include "progress/test_doubts.h"
#include "progress/triage.h"
#include "rehab/instrument.h"

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

/// What is known of one kind of test: the newest of each side, or the newest where it has none; one
/// without a value could not be done. What was taken after soft-tissue release is left out.
struct SheetLine {
    rehab::MeasurementKind kind = rehab::MeasurementKind::ake;
    std::optional<rehab::Task> task; ///< with taskPain only
    std::optional<rehab::Revision<rehab::Measurement>> left;
    std::optional<rehab::Revision<rehab::Measurement>> right;
    std::optional<rehab::Revision<rehab::Measurement>> either;
};

/// A total that can be entered, and the newest that was.
struct ScoreLine {
    rehab::Instrument instrument;
    std::optional<rehab::Revision<rehab::Score>> before;
};

/// What a re-evaluation begins with.
struct TestSheet {
    base::Day today;
    std::string examiner; ///< who writes here
    rehab::Side injured = rehab::Side::left;
    std::vector<SheetLine> lines; ///< in the order of the catalogue
    std::vector<ScoreLine> scores;
    std::optional<progress::Flag> due; ///< a re-evaluation is due, and why
};

/// What the entered tests say, and what hardly goes together.
struct SheetJudgement {
    std::vector<progress::Symmetry> symmetry;
    std::vector<progress::TestDoubt> doubts;
};

/// Everything that one re-evaluation found.
struct Findings {
    std::vector<rehab::Measurement>
        tests; ///< without a value: could not be done, `method` says why
    std::vector<rehab::Score> scores;
};

/// The totals that can be entered, in the order of the sheet.
[[nodiscard]] const std::vector<rehab::Instrument>& shippedScores();

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

    [[nodiscard]] base::Result<TestSheet> sheet(base::Id<rehab::Episode> episode);
    /// Both sides compared, and each with the test before, as if these had been kept today.
    [[nodiscard]] base::Result<SheetJudgement>
    compare(base::Id<rehab::Episode> episode, const std::vector<rehab::Measurement>& tests);
    /// Keeps them as of today, in one deed. Invalid: none, a test without an examiner, one that
    /// could not be done without a reason, one for clinicians by the person herself, a total out of
    /// its range.
    [[nodiscard]] base::Result<Saved> examine(base::Id<rehab::Episode> episode, Findings findings);
    /// The newest tests of that kind were of the other leg: each takes the other side, in one deed.
    /// notFound: there are none with a side.
    [[nodiscard]] base::Result<Saved> otherSide(base::Id<rehab::Episode> episode,
                                                rehab::MeasurementKind kind);

private:
    Desk& m_desk;
};

} // namespace sinew::practice
