#pragma once

#include "rehab/phase.h"
#include "rehab/sourced.h"

#include <optional>

namespace sinew::rehab {

/// The 24-hour response (C3.2). Rises are points of pain; stiffness in minutes over the usual,
/// which is the median of the answered mornings of the last `usualDays`, at least `usualLeast` of
/// them.
struct ResponseRules {
    Whole morningRed;
    Whole morningAmber;
    Whole afterAmber;
    Whole stiffnessAmber;
    Whole usualDays;
    Whole usualLeast;
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
    Whole greenUp;
    Whole amberDown;
    Whole stepsAfterRed;
    Whole redTwiceDays;
    Whole gapDays;
    Whole longGapDays;
    Whole reps;
    Whole holdS;
    Whole loadPct;
    Whole minutes;
    Whole distancePct;
    Whole effortPct;
    Decimal leastLoadKg; ///< a load is never raised or lowered by less
    Whole rmEffort;      ///< a set to so many repetitions at most counts from this effort on
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
                          must("effortPct", &StepRules::effortPct, 1, 50),
                          must("leastLoadKg", &StepRules::leastLoadKg, 0.1, 10),
                          must("rmEffort", &StepRules::rmEffort, 1, 10)};
    }
    friend bool operator==(const StepRules&, const StepRules&) = default;
};

/// One run against the longest of the last `days` (C2.8), in percent of it: up to `nextPct` is
/// quiet, above it a note, above `warnPct` a warning, above `blockPct` it needs an override.
struct LongestRunRules {
    Whole days;
    Whole nextPct;
    Whole warnPct;
    Whole blockPct;
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
    Whole days;
    Whole leastPlanned;
    Whole shiftDays;
    Whole goodPct;
    Whole partialPct;
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
    Whole acuteDays;
    Whole chronicDays;
    static constexpr auto keys() {
        return FieldTable{must("acuteDays", &LoadRules::acuteDays, 2, 28),
                          must("chronicDays", &LoadRules::chronicDays, 7, 90)};
    }
    friend bool operator==(const LoadRules&, const LoadRules&) = default;
};

/// When a clinician is asked to look (C5.6, domain of triage).
struct TriageRules {
    Whole silencePlanned;   ///< planned days in a row without any entry
    Whole plateauDays;      ///< without change beyond the error of measurement
    Whole reevaluationDays; ///< the first of these four calls for a re-evaluation
    Whole reevaluationVisits;
    Whole watchPain;    ///< pain from here on is flagged after the return
    Whole recentDays;   ///< how long a single event stays flagged
    Whole rescreenRise; ///< of pain from one day to the next: the warning signs are asked again
    static constexpr auto keys() {
        return FieldTable{must("silencePlanned", &TriageRules::silencePlanned, 1, 30),
                          must("plateauDays", &TriageRules::plateauDays, 7, 90),
                          must("reevaluationDays", &TriageRules::reevaluationDays, 7, 180),
                          must("reevaluationVisits", &TriageRules::reevaluationVisits, 1, 60),
                          must("watchPain", &TriageRules::watchPain, 1, 10),
                          must("recentDays", &TriageRules::recentDays, 1, 30),
                          must("rescreenRise", &TriageRules::rescreenRise, 1, 10)};
    }
    friend bool operator==(const TriageRules&, const TriageRules&) = default;
};

/// The interval for the return: shown from `fromDay`; `spread` standard deviations to each side of
/// the middle; people who are no elite athletes take `amateurFactor` times as long as those.
struct EstimateRules {
    Whole fromDay;
    Decimal amateurFactor;
    Decimal spread;
    static constexpr auto keys() {
        return FieldTable{must("fromDay", &EstimateRules::fromDay, 0, 90),
                          must("amateurFactor", &EstimateRules::amateurFactor, 1, 5),
                          must("spread", &EstimateRules::spread, 0.1, 3)};
    }
    friend bool operator==(const EstimateRules&, const EstimateRules&) = default;
};

/// How often a criterion has to be met where it does not say so itself (C3.9): on `days` different
/// days of the last `within`.
struct GateRules {
    Whole days;
    Whole within;
    static constexpr auto keys() {
        return FieldTable{must("days", &GateRules::days, 1, 60),
                          must("within", &GateRules::within, 1, 90)};
    }
    friend bool operator==(const GateRules&, const GateRules&) = default;
};

/// After the return: how long and how the person is watched (C7.2 to C7.4).
struct WatchRules {
    Whole weeks;
    Whole markedDays; ///< the first days, in which most repeat injuries come
    Whole earlyWeeks; ///< with `earlyPerWeek` check-ins a week; after them `laterPerWeek`
    Whole earlyPerWeek;
    Whole laterPerWeek;
    Whole strengthRemindDay;
    Whole strengthWarnDay;
    Whole fastRunRemindDay;
    Whole fastRunWarnDay;
    Whole keepMonths; ///< the plan is kept at least so long after a repeat injury
    static constexpr auto keys() {
        return FieldTable{must("weeks", &WatchRules::weeks, 1, 52),
                          must("markedDays", &WatchRules::markedDays, 1, 365),
                          must("earlyWeeks", &WatchRules::earlyWeeks, 0, 52),
                          must("earlyPerWeek", &WatchRules::earlyPerWeek, 1, 7),
                          must("laterPerWeek", &WatchRules::laterPerWeek, 1, 7),
                          must("strengthRemindDay", &WatchRules::strengthRemindDay, 1, 60),
                          must("strengthWarnDay", &WatchRules::strengthWarnDay, 1, 60),
                          must("fastRunRemindDay", &WatchRules::fastRunRemindDay, 1, 60),
                          must("fastRunWarnDay", &WatchRules::fastRunWarnDay, 1, 60),
                          must("keepMonths", &WatchRules::keepMonths, 1, 36)};
    }
    friend bool operator==(const WatchRules&, const WatchRules&) = default;
};

/// The numbers that every phase of every protocol shares, each with its source.
struct Rules {
    ResponseRules response;
    StepRules steps;
    GateRules gates;
    LongestRunRules longestRun;
    AdherenceRules adherence;
    LoadRules load;
    TriageRules triage;
    EstimateRules estimate;
    WatchRules watch;
    static constexpr auto keys() {
        return FieldTable{
            must("response", &Rules::response),   must("steps", &Rules::steps),
            must("gates", &Rules::gates),         must("longestRun", &Rules::longestRun),
            must("adherence", &Rules::adherence), must("load", &Rules::load),
            must("triage", &Rules::triage),       must("estimate", &Rules::estimate),
            must("watch", &Rules::watch)};
    }
    friend bool operator==(const Rules&, const Rules&) = default;
};

/// What one protocol says instead of the shared rules: whole groups.
struct RuleChanges {
    std::optional<ResponseRules> response;
    std::optional<StepRules> steps;
    std::optional<GateRules> gates;
    std::optional<LongestRunRules> longestRun;
    std::optional<AdherenceRules> adherence;
    std::optional<LoadRules> load;
    std::optional<TriageRules> triage;
    std::optional<EstimateRules> estimate;
    std::optional<WatchRules> watch;
    static constexpr auto keys() {
        return FieldTable{
            may("response", &RuleChanges::response),   may("steps", &RuleChanges::steps),
            may("gates", &RuleChanges::gates),         may("longestRun", &RuleChanges::longestRun),
            may("adherence", &RuleChanges::adherence), may("load", &RuleChanges::load),
            may("triage", &RuleChanges::triage),       may("estimate", &RuleChanges::estimate),
            may("watch", &RuleChanges::watch)};
    }
    friend bool operator==(const RuleChanges&, const RuleChanges&) = default;
};
/// The rules with the groups that a protocol replaces.
[[nodiscard]] Rules changed(Rules rules, const RuleChanges& by);

} // namespace sinew::rehab
