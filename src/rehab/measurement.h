#pragma once

#include "rehab/episode.h"

namespace sinew::rehab {

enum class MeasurementKind {
    ake,
    slr,
    mhfake,
    strengthOuter,
    strength90,
    bridgeReps,
    hTestRom,
    hTestInsecurity,
    tenderness,
    taskPain,
    kneeStraight,
    normalStride,
    readiness,
    pelvicTilt,
    asisHeight,
    psisHeight,
    crestHeight,
    legLength,
    functionalLegLength,
    hipDrop
};
enum class Task {
    walk10,
    squat45,
    isometric90,
    bike5,
    bridge2x12,
    rdlFull,
    sliderFull,
    nordic3x4,
    changeOfDirection,
    briskWalk30,
    hops10,
    sitting30,
    stairs
};
enum class Unit { deg, newton, reps, cm, mm, outOf10, outOf100, yesNo };

struct Measurement {
    static constexpr std::string_view kind = "measurement";
    static constexpr bool hasDay = true;
    base::Id<Episode> episode;
    MeasurementKind what = MeasurementKind::ake;
    std::optional<Task> task; ///< with taskPain only
    std::optional<Side> side;
    std::optional<Reading> value; ///< nothing = could not be tested
    Unit unit = Unit::deg;
    std::optional<std::string> method;
    std::optional<std::string> examiner; ///< `self` or a name; equal text = same tester
    std::optional<bool> afterRelease;
    std::optional<PainScore> pain; ///< during the test
    static constexpr auto fields() {
        return FieldTable{Field{"episode", &Measurement::episode},
                          Field{"kind", &Measurement::what},
                          Field{"task", &Measurement::task},
                          Field{"side", &Measurement::side},
                          Field{"value", &Measurement::value},
                          Field{"unit", &Measurement::unit},
                          Field{"method", &Measurement::method, 60},
                          Field{"examiner", &Measurement::examiner},
                          Field{"afterRelease", &Measurement::afterRelease},
                          Field{"pain", &Measurement::pain}};
    }
    friend bool operator==(const Measurement&, const Measurement&) = default;
};

struct Score {
    static constexpr std::string_view kind = "score";
    static constexpr bool hasDay = true;
    base::Id<Episode> episode;
    std::string instrument;
    std::optional<std::string> version;
    Reading total;
    static constexpr auto fields() {
        return FieldTable{Field{"episode", &Score::episode},
                          Field{"instrument", &Score::instrument, 40},
                          Field{"version", &Score::version, 40}, Field{"total", &Score::total}};
    }
    friend bool operator==(const Score&, const Score&) = default;
};

} // namespace sinew::rehab

SINEW_NAMES(sinew::rehab::MeasurementKind, "ake", "slr", "mhfake", "strengthOuter", "strength90",
            "bridgeReps", "hTestRom", "hTestInsecurity", "tenderness", "taskPain", "kneeStraight",
            "normalStride", "readiness", "pelvicTilt", "asisHeight", "psisHeight", "crestHeight",
            "legLength", "functionalLegLength", "hipDrop");
SINEW_NAMES(sinew::rehab::Task, "walk10", "squat45", "isometric90", "bike5", "bridge2x12",
            "rdlFull", "sliderFull", "nordic3x4", "changeOfDirection", "briskWalk30", "hops10",
            "sitting30", "stairs");
SINEW_NAMES(sinew::rehab::Unit, "deg", "N", "reps", "cm", "mm", "0-10", "0-100", "0/1");
