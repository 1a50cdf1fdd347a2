#pragma once

#include "progress/case.h"

namespace sinew::progress {

/// The day a judgement is made as of, and the last day whose sessions and runs it sees. Both are
/// the same, except when a decision is looked back on: then what was done later that day is left
/// out.
struct Standpoint {
    base::Day day;
    base::Day doneUpTo;
    std::optional<int> fasterPct{}; ///< effort from which another criterion of the gate judges
    [[nodiscard]] static Standpoint evening(base::Day day) { return {day, day, {}}; }
    [[nodiscard]] static Standpoint morning(base::Day day) { return {day, day - 1, {}}; }
};

enum class Sign { meets, fails, unknown };

/// What one day says about one criterion: its worst value. `unknown`: something was there and was
/// not answered, so the worst may not be the worst.
struct DayEvidence {
    base::Day day;
    Sign sign = Sign::unknown;
    std::optional<double> value;
    std::string_view record; ///< that says the value, or the first of the day where none does
};

/// The evidence of that day for a criterion that looks at single days; nothing where there is none.
/// A gate may ask for a slower run without pain and for a faster one with a little ("jog 50 % pain
/// 0, then 70 % pain 1"): runs from the standpoint's `fasterPct` on may help the slower criterion
/// and never harm it.
[[nodiscard]] std::optional<DayEvidence> evidenceOn(const Case& person,
                                                    const rehab::Criterion& criterion,
                                                    base::Day day, const Standpoint& at);

} // namespace sinew::progress
