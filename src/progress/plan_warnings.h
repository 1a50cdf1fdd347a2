#pragma once

#include "progress/judgement.h"

#include <cstdint>

namespace sinew::progress {

/// What speaks against a line of a plan, or has to be known about it. The first five are done all
/// the same only for a reason.
enum class PlanWarningKind : std::uint8_t {
    redFlag,     ///< a warning sign that was answered with yes forbids it
    contraPhase, ///< not in the present phase
    contraState, ///< not in a state of the body that the record speaks of
    phaseAhead,  ///< meant for a phase that is not reached yet
    softTissue,  ///< beyond what hands and tools may do in this phase
    unknown,     ///< the library has no such exercise
    otherInjury, ///< meant for other injuries
    equipment,   ///< it needs equipment that is not at hand
    clinician,   ///< not for doing alone at home
};

struct PlanWarning {
    std::string exercise;
    PlanWarningKind kind = PlanWarningKind::unknown;
    std::string about;        ///< the red flag, the phase or the state that it is about
    std::optional<int> value; ///< pain that is allowed, with softTissue
    std::optional<int> limit;
    friend bool operator==(const PlanWarning&, const PlanWarning&) = default;
};

[[nodiscard]] constexpr bool needsReason(PlanWarningKind kind) {
    return kind <= PlanWarningKind::softTissue;
}

/// Everything that speaks against these lines on the context's day, in their order.
[[nodiscard]] std::vector<PlanWarning> planWarnings(const Context& context,
                                                    const std::vector<rehab::Prescription>& lines);

/// What a snooze names that says why a line stays in the plan in spite of the warning.
[[nodiscard]] std::string overrideRule(PlanWarningKind kind, std::string_view exercise);
/// The reason that stands for it: given in the present phase, and not over.
[[nodiscard]] const rehab::Revision<rehab::Snooze>*
overrideOf(const Context& context, PlanWarningKind kind, std::string_view exercise);

} // namespace sinew::progress

SINEW_NAMES(sinew::progress::PlanWarningKind, "redFlag", "contraPhase", "contraState", "phaseAhead",
            "softTissue", "unknown", "otherInjury", "equipment", "clinician");
