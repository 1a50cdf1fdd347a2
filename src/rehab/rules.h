#pragma once

#include "rehab/evidence.h"
#include "rehab/phase.h"

#include <optional>
#include <string>
#include <vector>

namespace sinew::rehab {

/// The 24-hour response (C3.2). Rises are points of pain; stiffness in minutes over the usual,
/// which is the median of the answered mornings of the last `usualDays`, at least `usualLeast` of
/// them.
struct ResponseRules {
    int morningRed = 2;
    int morningAmber = 1;
    int afterAmber = 2;
    int stiffnessAmber = 30;
    int usualDays = 14;
    int usualLeast = 3;
    static constexpr auto keys() {
        return FieldTable{must("morningRed", &ResponseRules::morningRed, 1, 10),
                          must("morningAmber", &ResponseRules::morningAmber, 1, 10),
                          must("afterAmber", &ResponseRules::afterAmber, 1, 10),
                          must("stiffnessAmber", &ResponseRules::stiffnessAmber, 1, 240),
                          must("usualDays", &ResponseRules::usualDays, 1, 90),
                          must("usualLeast", &ResponseRules::usualLeast, 1, 90)};
    }
    friend bool operator==(const ResponseRules&, const ResponseRules&) = default;
};

/// Dose steps (C3.2, C3.9): how many days turn the dose, and how big a step of each variable is.
/// After `gapDays` without the exercise one step lower; after `longGapDays` eccentric and sprint
/// work goes back to the phase before.
struct StepRules {
    int greenUp = 2;
    int amberDown = 3;
    int stepsAfterRed = 2;
    int redTwiceDays = 7;
    int gapDays = 7;
    int longGapDays = 14;
    int reps = 2;
    int holdS = 5;
    int loadPct = 5;
    int minutes = 5;
    int distancePct = 10;
    int effortPct = 5;
    static constexpr auto keys() {
        return FieldTable{must("greenUp", &StepRules::greenUp, 1, 10),
                          must("amberDown", &StepRules::amberDown, 1, 10),
                          must("stepsAfterRed", &StepRules::stepsAfterRed, 1, 5),
                          must("redTwiceDays", &StepRules::redTwiceDays, 1, 30),
                          must("gapDays", &StepRules::gapDays, 1, 60),
                          must("longGapDays", &StepRules::longGapDays, 1, 90),
                          must("reps", &StepRules::reps, 1, 10),
                          must("holdS", &StepRules::holdS, 1, 60),
                          must("loadPct", &StepRules::loadPct, 1, 50),
                          must("minutes", &StepRules::minutes, 1, 60),
                          must("distancePct", &StepRules::distancePct, 1, 50),
                          must("effortPct", &StepRules::effortPct, 1, 50)};
    }
    friend bool operator==(const StepRules&, const StepRules&) = default;
};

/// One run against the longest of the last `days` (C2.8), in percent of it: up to `nextPct` is
/// quiet, above it a note, above `warnPct` a warning, above `blockPct` it needs an override.
struct LongestRunRules {
    int days = 30;
    int nextPct = 110;
    int warnPct = 130;
    int blockPct = 200;
    static constexpr auto keys() {
        return FieldTable{must("days", &LongestRunRules::days, 7, 90),
                          must("nextPct", &LongestRunRules::nextPct, 100, 300),
                          must("warnPct", &LongestRunRules::warnPct, 100, 300),
                          must("blockPct", &LongestRunRules::blockPct, 100, 500)};
    }
    friend bool operator==(const LongestRunRules&, const LongestRunRules&) = default;
};

/// Keeping to the plan (C9.4): consistency over `days`, shown from `leastPlanned` planned days on;
/// a day done within `shiftDays` of its plan is shifted, not missed.
struct AdherenceRules {
    int days = 14;
    int leastPlanned = 4;
    int shiftDays = 2;
    int goodPct = 80;
    int partialPct = 50;
    static constexpr auto keys() {
        return FieldTable{must("days", &AdherenceRules::days, 7, 90),
                          must("leastPlanned", &AdherenceRules::leastPlanned, 1, 90),
                          must("shiftDays", &AdherenceRules::shiftDays, 0, 7),
                          must("goodPct", &AdherenceRules::goodPct, 1, 100),
                          must("partialPct", &AdherenceRules::partialPct, 1, 100)};
    }
    friend bool operator==(const AdherenceRules&, const AdherenceRules&) = default;
};

/// Training load as information (C3.3, C3.4).
struct LoadRules {
    int acuteDays = 7;
    int chronicDays = 28;
    static constexpr auto keys() {
        return FieldTable{must("acuteDays", &LoadRules::acuteDays, 2, 28),
                          must("chronicDays", &LoadRules::chronicDays, 7, 90)};
    }
    friend bool operator==(const LoadRules&, const LoadRules&) = default;
};

/// When a clinician is asked to look (C5.6, domain of triage).
struct TriageRules {
    int silencePlanned = 3;    ///< planned days in a row without any entry
    int plateauDays = 21;      ///< without change beyond the error of measurement
    int reevaluationDays = 30; ///< the first of these four calls for a re-evaluation
    int reevaluationVisits = 12;
    int watchPain = 3;  ///< pain from here on is flagged after the return
    int recentDays = 7; ///< how long a single event stays flagged
    static constexpr auto keys() {
        return FieldTable{must("silencePlanned", &TriageRules::silencePlanned, 1, 30),
                          must("plateauDays", &TriageRules::plateauDays, 7, 90),
                          must("reevaluationDays", &TriageRules::reevaluationDays, 7, 180),
                          must("reevaluationVisits", &TriageRules::reevaluationVisits, 1, 60),
                          must("watchPain", &TriageRules::watchPain, 1, 10),
                          must("recentDays", &TriageRules::recentDays, 1, 30)};
    }
    friend bool operator==(const TriageRules&, const TriageRules&) = default;
};

/// A class of published courses as a log-normal distribution of days to return (C9.2). `grade` and
/// `subType` empty = any.
struct ReturnClass {
    std::string key;
    std::optional<Grade> grade;
    std::optional<SubType> subType;
    double mu = 3;
    double sigma = 0.5;
    bool elite = true; ///< measured in elite groups: amateurs take `amateurFactor` times as long
    Evidence evidence;
    static constexpr auto keys() {
        return FieldTable{must("key", &ReturnClass::key),
                          may("grade", &ReturnClass::grade),
                          may("subType", &ReturnClass::subType),
                          must("mu", &ReturnClass::mu, 0, 8),
                          must("sigma", &ReturnClass::sigma, 0.05, 2),
                          must("elite", &ReturnClass::elite),
                          must("evidence", &ReturnClass::evidence)};
    }
    friend bool operator==(const ReturnClass&, const ReturnClass&) = default;
};

/// The interval for the return: shown from `fromDay`; `spread` standard deviations to each side of
/// the middle.
struct EstimateRules {
    int fromDay = 7;
    double amateurFactor = 2;
    double spread = 1.2816;
    std::vector<ReturnClass> classes; ///< the first that fits; the last fits everybody
    static constexpr auto keys() {
        return FieldTable{must("fromDay", &EstimateRules::fromDay, 0, 90),
                          must("amateurFactor", &EstimateRules::amateurFactor, 1, 5),
                          must("spread", &EstimateRules::spread, 0.1, 3),
                          may("classes", &EstimateRules::classes, 0, 20)};
    }
    friend bool operator==(const EstimateRules&, const EstimateRules&) = default;
};

/// The numbers that every phase of a protocol shares. A protocol's file may replace any group; what
/// stands here are the defaults of C3, labelled `design`.
struct Rules {
    ResponseRules response;
    StepRules steps;
    LongestRunRules longestRun;
    AdherenceRules adherence;
    LoadRules load;
    TriageRules triage;
    EstimateRules estimate;
    std::vector<Evidence> evidence;
    static constexpr auto keys() {
        return FieldTable{may("response", &Rules::response),
                          may("steps", &Rules::steps),
                          may("longestRun", &Rules::longestRun),
                          may("adherence", &Rules::adherence),
                          may("load", &Rules::load),
                          may("triage", &Rules::triage),
                          may("estimate", &Rules::estimate),
                          may("evidence", &Rules::evidence, 1, 20)};
    }
    friend bool operator==(const Rules&, const Rules&) = default;
};

} // namespace sinew::rehab
