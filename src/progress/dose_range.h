#pragma once

#include "progress/case.h"
#include "progress/dose.h"

namespace sinew::progress {

/// Between what a prescription lets a dose move by rule: from its start to these tops. A variable
/// without a top stays where it is.
struct DoseRange {
    Dose start;
    std::optional<int> repsTop;
    std::optional<int> holdTop;
    std::optional<int> minutesTop;
    std::optional<int> effortTop;
    const rehab::Ladder* ladder = nullptr;
    rehab::SideRule side = rehab::SideRule::injured;
    std::optional<rehab::Phase> phase; ///< ladder steps of later phases are out of reach
};

[[nodiscard]] DoseRange rangeOf(const Case& person, const rehab::Prescription& prescription,
                                std::string_view phase);

/// One step up, one variable only, in the order of C3.2; nothing where the range is used up.
[[nodiscard]] std::optional<Dose> oneUp(const Dose& dose, const DoseRange& range,
                                        const rehab::StepRules& rules);
/// The step beyond the range that a person or her clinician may choose to take: load, then
/// distance; nothing where neither is part of the dose.
[[nodiscard]] std::optional<Dose> oneBeyond(const Dose& dose, const rehab::StepRules& rules);
/// So many steps down, the last variable of the order first, never below the start.
[[nodiscard]] Dose down(const Dose& dose, int steps, const DoseRange& range,
                        const rehab::StepRules& rules);

/// The same amount in every variable that steps move.
[[nodiscard]] bool isSameAmount(const Dose& a, const Dose& b);

/// What a ladder's step means as effort and minutes.
void takeStep(Dose& dose, const rehab::LadderStep& step);
/// The ladder that the exercise follows and that has this step; null where there is none.
[[nodiscard]] const rehab::Ladder* ladderWith(const rehab::Protocol& protocol,
                                              std::string_view exercise,
                                              const std::optional<std::string>& step);
/// The place of a step on its ladder.
[[nodiscard]] std::optional<int> placeOn(const rehab::Ladder& ladder,
                                         const std::optional<std::string>& step);

} // namespace sinew::progress
