#pragma once

#include "practice/planning.h"

#include "progress/judgement.h"

namespace sinew::practice {

/// The stored plan that counts from the latest day; null where there is none.
[[nodiscard]] const rehab::Revision<rehab::Plan>* newestPlan(const rehab::Dossier& dossier);
[[nodiscard]] PlanSeen planSeen(const progress::Context& context);
/// Whether these lines are what somebody stored last, not what the protocol gives.
[[nodiscard]] bool isStored(const rehab::Dossier& dossier,
                            const std::vector<rehab::Prescription>& lines);

struct OverrideAbout {
    progress::PlanWarningKind kind;
    std::string exercise;
};
/// What an override's rule names; nothing where it is no override.
[[nodiscard]] std::optional<OverrideAbout> overrideIn(std::string_view rule);

} // namespace sinew::practice
