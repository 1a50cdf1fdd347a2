#pragma once

#include "progress/judgement.h"

namespace sinew::progress {

/// What a plan does otherwise than the one before it.
struct PlanDifference {
    std::vector<std::string> begun;
    std::vector<std::string> changed; ///< another dose, other days or another note
    std::vector<std::string> ended;
    [[nodiscard]] bool none() const { return begun.empty() && changed.empty() && ended.empty(); }
    friend bool operator==(const PlanDifference&, const PlanDifference&) = default;
};
[[nodiscard]] PlanDifference planDifference(const std::vector<rehab::Prescription>& before,
                                            const std::vector<rehab::Prescription>& after);

/// The plan that somebody made and that is in force on a day: why, by whom, and what it changed of
/// what was in force on the day before its first.
struct PlanChange {
    base::Day from;
    std::string reason;
    std::optional<base::Id<rehab::Account>> author;
    PlanDifference difference;
    friend bool operator==(const PlanChange&, const PlanChange&) = default;
};
/// Nothing where the protocol's own plan is in force, or one without a reason.
[[nodiscard]] std::optional<PlanChange> planChangeOn(const Context& context, base::Day day);

/// What the protocol has for the present phase on a day, whatever anybody made of it.
[[nodiscard]] std::vector<rehab::Prescription> protocolLines(const Context& context, base::Day day);

} // namespace sinew::progress
