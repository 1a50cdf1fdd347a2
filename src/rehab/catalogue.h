#pragma once

#include "rehab/exercise.h"
#include "rehab/figure.h"
#include "rehab/intake.h"
#include "rehab/measure.h"
#include "rehab/protocol.h"
#include "rehab/red_flags.h"

#include <string_view>
#include <vector>

namespace sinew::rehab {

/// Everything that is known: exercises by number, red flags and questions in the order asked,
/// measures in the order shown. Immutable once loaded.
struct Catalogue {
    std::vector<Exercise> exercises;
    std::vector<Figure> figures;
    std::vector<Protocol> protocols;
    std::vector<RedFlag> redFlags;
    Intake intake;
    std::vector<Measure> measures;
    std::vector<TaskDetails> tasks;

    /// Null where there is none of that key.
    [[nodiscard]] const Exercise* exercise(std::string_view id) const;
    [[nodiscard]] const Figure* figure(std::string_view key) const;
    [[nodiscard]] const Protocol* protocol(std::string_view key) const;
    [[nodiscard]] const Protocol* protocolFor(InjuryType type) const;
    [[nodiscard]] const RedFlag* redFlag(std::string_view id) const;
    [[nodiscard]] const Measure* measure(MeasurementKind key) const;
    [[nodiscard]] const TaskDetails* task(Task key) const;
};

} // namespace sinew::rehab
