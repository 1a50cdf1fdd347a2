#pragma once

#include "rehab/sourced.h"

#include <string>
#include <vector>

namespace sinew::rehab {

struct PatternExercise {
    std::string exercise;
    LocalText note; ///< how it is done for this pattern; may be empty
    static constexpr auto keys() {
        return FieldTable{must("exercise", &PatternExercise::exercise),
                          may("note", &PatternExercise::note)};
    }
    friend bool operator==(const PatternExercise&, const PatternExercise&) = default;
};

/// How hips may stand, as a clinician records it, and what may be trained for it (C5.4). Looked at
/// again after so many weeks.
struct AlignmentPattern {
    std::string key; ///< "forwardTilt", "backwardTilt", "crest", "rotation", "legLength"
    LocalText name;
    std::vector<PatternExercise> exercises;
    std::vector<LocalText> advice;
    bool clinicianOnly = false; ///< nothing that the person does alone
    int reviewFromWeeks = 0;
    int reviewToWeeks = 0;
    Evidence evidence;
    static constexpr auto keys() {
        return FieldTable{must("key", &AlignmentPattern::key),
                          must("name", &AlignmentPattern::name),
                          may("exercises", &AlignmentPattern::exercises, 0, 6),
                          may("advice", &AlignmentPattern::advice, 0, 4),
                          may("clinicianOnly", &AlignmentPattern::clinicianOnly),
                          must("reviewFromWeeks", &AlignmentPattern::reviewFromWeeks, 1, 26),
                          must("reviewToWeeks", &AlignmentPattern::reviewToWeeks, 1, 26),
                          must("evidence", &AlignmentPattern::evidence)};
    }
    friend bool operator==(const AlignmentPattern&, const AlignmentPattern&) = default;
};

/// What a difference of leg length from so many millimetres on means (C5.1).
struct LegLengthBand {
    int fromMm = 0;
    LocalText advice;
    Evidence evidence;
    static constexpr auto keys() {
        return FieldTable{must("fromMm", &LegLengthBand::fromMm, 0, 100),
                          must("advice", &LegLengthBand::advice),
                          must("evidence", &LegLengthBand::evidence)};
    }
    friend bool operator==(const LegLengthBand&, const LegLengthBand&) = default;
};

/// Corrective exercises by pattern. They may add to a plan; how the hips stand opens and closes
/// nothing.
struct AlignmentHelp {
    std::vector<AlignmentPattern> patterns;
    Whole daysAWeekFrom;
    Whole daysAWeekTo;
    Whole itemsFrom;
    Whole itemsTo;
    Whole minutesFrom;
    Whole minutesTo;
    std::vector<LegLengthBand> legLength; ///< rising
    LocalText forPatients;
    static constexpr auto keys() {
        return FieldTable{must("patterns", &AlignmentHelp::patterns, 1, 10),
                          must("daysAWeekFrom", &AlignmentHelp::daysAWeekFrom, 1, 7),
                          must("daysAWeekTo", &AlignmentHelp::daysAWeekTo, 1, 7),
                          must("itemsFrom", &AlignmentHelp::itemsFrom, 1, 6),
                          must("itemsTo", &AlignmentHelp::itemsTo, 1, 6),
                          must("minutesFrom", &AlignmentHelp::minutesFrom, 1, 60),
                          must("minutesTo", &AlignmentHelp::minutesTo, 1, 60),
                          must("legLength", &AlignmentHelp::legLength, 1, 6),
                          must("forPatients", &AlignmentHelp::forPatients)};
    }
    friend bool operator==(const AlignmentHelp&, const AlignmentHelp&) = default;
};

} // namespace sinew::rehab
