#pragma once

#include "rehab/catalogue.h"

#include "base/result.h"

namespace sinew::catalog {

/// What is wrong between the pieces of a catalogue: all of it, `field` naming the piece
/// ("exercises/diver/progressTo/0", "protocols/tendon/gates/T1-T2/..."). Codes: duplicate,
/// unknownExercise, unknownFigure, unknownRedFlag, unknownLadder, unknownStep, unknownMeasure,
/// unknownTask, unknownPhase, unknownCourse, unknownCriterion, missing (a reason, a measure, a red
/// flag), phaseNotListed, contradiction, cycle, noWayOut, tooManyCore, noCore, noAlternative,
/// alignmentGates, bannedPhrase.
[[nodiscard]] base::Problems checkCatalogue(const rehab::Catalogue& catalogue);

} // namespace sinew::catalog
