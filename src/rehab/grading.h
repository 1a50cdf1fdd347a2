#pragma once

#include "rehab/phase.h"
#include "rehab/sourced.h"

#include <optional>

namespace sinew::rehab {

/// Help for a clinician who grades a strain in its first days (C1.4): what goes with each grade.
/// Strength in percent of the other leg, loss of knee extension in degrees, usual weeks to sport;
/// an end left out is open.
struct GradeHelp {
    Grade grade = Grade::one;
    LocalText fibres;
    LocalText signs;
    LocalText walking;
    std::optional<int> strengthFromPct;
    std::optional<int> strengthToPct;
    std::optional<int> rangeLossFromDeg;
    std::optional<int> rangeLossToDeg;
    std::optional<int> weeksFrom;
    std::optional<int> weeksTo;
    Evidence evidence;
    static constexpr auto keys() {
        return FieldTable{must("grade", &GradeHelp::grade),
                          must("fibres", &GradeHelp::fibres),
                          must("signs", &GradeHelp::signs),
                          must("walking", &GradeHelp::walking),
                          may("strengthFromPct", &GradeHelp::strengthFromPct, 0, 100),
                          may("strengthToPct", &GradeHelp::strengthToPct, 0, 100),
                          may("rangeLossFromDeg", &GradeHelp::rangeLossFromDeg, 0, 90),
                          may("rangeLossToDeg", &GradeHelp::rangeLossToDeg, 0, 90),
                          may("weeksFrom", &GradeHelp::weeksFrom, 0, 104),
                          may("weeksTo", &GradeHelp::weeksTo, 0, 104),
                          must("evidence", &GradeHelp::evidence)};
    }
    friend bool operator==(const GradeHelp&, const GradeHelp&) = default;
};

} // namespace sinew::rehab
