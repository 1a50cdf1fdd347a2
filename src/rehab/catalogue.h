#pragma once

#include "rehab/alignment.h"
#include "rehab/course.h"
#include "rehab/exercise.h"
#include "rehab/figure.h"
#include "rehab/grading.h"
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
    Rules rules;
    std::vector<PublishedCourse> courses;
    AlignmentHelp alignment;
    std::vector<GradeHelp> grades; ///< I, II, III

    /// Null where there is none of that key.
    [[nodiscard]] const Exercise* exercise(std::string_view id) const;
    [[nodiscard]] const Figure* figure(std::string_view key) const;
    [[nodiscard]] const Protocol* protocol(std::string_view key) const;
    [[nodiscard]] const Protocol* protocolFor(InjuryType type) const;
    [[nodiscard]] const RedFlag* redFlag(std::string_view id) const;
    [[nodiscard]] const Measure* measure(MeasurementKind key) const;
    [[nodiscard]] const TaskDetails* task(Task key) const;
    [[nodiscard]] const PublishedCourse* course(std::string_view key) const;
};

/// Fills in what pieces take from each other: the rules of each protocol, and how often its
/// criteria have to be met where they do not say so. May be repeated after a change.
void settle(Catalogue& catalogue);

} // namespace sinew::rehab
