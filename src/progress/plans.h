#pragma once

#include "progress/case.h"
#include "progress/phase.h"

namespace sinew::progress {

/// A prescription in force, the exercise of the protocol it stands in for where the equipment of
/// that one is missing, and the day from which what was done of it counts towards its dose.
struct PlannedItem {
    rehab::Prescription prescription;
    std::optional<std::string> substitutes;
    base::Day since{};
};

/// A plan over a stretch of days from `from` on; `anchor` is the day that "every third day" counts
/// from. `derived` = the phase's starter plan, not a stored one.
struct PlanInForce {
    std::string phase;
    base::Day from;
    base::Day anchor;
    bool derived = false;
    std::vector<PlannedItem> items;
};

/// Which plan is in force on which day. A stored plan counts from its day until the next, and ends
/// with its phase unless it was written for the new one; then the phase's starter plan takes over,
/// except where a clinician has to make the plan.
class Plans {
public:
    Plans(const Case& person, const PhaseJudgement& phase);
    /// Null where there is none.
    [[nodiscard]] const PlanInForce* on(base::Day day) const;

private:
    struct Stretch {
        base::Day from;
        std::optional<PlanInForce> plan;
    };
    std::vector<Stretch> m_stretches;
};

/// Its prescriptions alone; none where there is no plan.
[[nodiscard]] std::vector<rehab::Prescription> linesOf(const PlanInForce* plan);

/// The first plan of a phase for this person in that week of it (1 = first).
[[nodiscard]] std::vector<PlannedItem> starterItems(const Case& person, rehab::Phase phase,
                                                    base::Day from, int week = 1);

/// An exercise of the same kind for that phase whose equipment is at hand; null where there is
/// none.
[[nodiscard]] const rehab::Exercise* standIn(const Case& person, const rehab::Exercise& exercise,
                                             rehab::Phase phase,
                                             const std::vector<std::string>& taken);

[[nodiscard]] bool isScheduled(const rehab::Prescription& prescription, base::Day anchor,
                               base::Day day);
/// The most days between two planned ones.
[[nodiscard]] int longestInterval(const rehab::Prescription& prescription);

} // namespace sinew::progress
