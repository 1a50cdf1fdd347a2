#pragma once

#include "rehab/equipment.h"
#include "rehab/evidence.h"
#include "rehab/exercise.h"
#include "rehab/measurement.h"
#include "rehab/phase.h"

#include <optional>
#include <string>
#include <vector>

namespace sinew::rehab {

/// What a criterion looks at. C++ knows these kinds; every number is in the protocol's file. After
/// each: what it compares with `bar`, and the other fields of Criterion it uses.
enum class CriterionKind {
    redFlagsClear, ///< newest screening all no, or cleared; no bar
    measurement,   ///< newest value of `measure`, injured side where it has sides
    symmetry,      ///< % of the other side, of `measure`
    deficit,     ///< difference to the other side in the unit of `measure`, always >= 0 when worse
    taskPain,    ///< pain 0-10 in `task`, injured side
    testPain,    ///< pain 0-10 noted with a test of `measure`, injured side
    runAtEffort, ///< a run's painWorst, among runs with topEffortPct >= `effortPct`
    runContinuous, ///< a run's painWorst, among runs without walking of >= `minutes`
    dailyPain,     ///< the day's worst pain outside exercise, from a check-in
    loadTest,      ///< the day's load-test answer
    exerciseDose,  ///< pain in the sets, on a day when one of `exercises` was done with all of
                   ///< `dose`
    greenSessions, ///< number of GREEN days with a done session or run of `exercises` (empty: any),
                   ///< >= `effortPct`, `minutes`
    greenWeeks,    ///< number of weeks in a row with >= `perWeek` GREEN days of `exercises`
    usualVolume, ///< % of the usual weekly running distance (goal `weeklyDistance`), week all GREEN
    readiness,   ///< own rating 0-10: measurement `readiness` or check-in confidence
    signedByClinician, ///< a sign-off of a clinician; no bar
    anyOf,             ///< one of `anyOf` is enough; no bar
};

enum class Comparison { above, atLeast, atMost, below };
[[nodiscard]] bool meets(double value, Comparison comparison, double bar);

/// To whom something applies; an empty list is everyone.
struct AppliesTo {
    std::vector<Demand> demands;
    std::vector<SubType> subTypes;
    static constexpr auto keys() {
        return FieldTable{may("demands", &AppliesTo::demands, 0, 3),
                          may("subTypes", &AppliesTo::subTypes, 0, 5)};
    }
    friend bool operator==(const AppliesTo&, const AppliesTo&) = default;
};
/// An unknown sub-type counts as `tendon`, the most careful of the gradual ones.
[[nodiscard]] bool applies(const AppliesTo& to, Demand demand, std::optional<SubType> subType);

/// The least that must have been done on the day, where given; `sets` counts sets that reach the
/// rest of it.
struct DoseBar {
    std::optional<int> sets;
    std::optional<int> reps;
    std::optional<int> holdS;
    std::optional<int> minutes;
    std::optional<int>
        rm; ///< load of at most so many repetitions: a set of <= rm reps at the rules' rmEffort
    static constexpr auto keys() {
        return FieldTable{may("sets", &DoseBar::sets, 1, 10), may("reps", &DoseBar::reps, 1, 60),
                          may("holdS", &DoseBar::holdS, 1, 180),
                          may("minutes", &DoseBar::minutes, 1, 240),
                          may("rm", &DoseBar::rm, 1, 30)};
    }
    friend bool operator==(const DoseBar&, const DoseBar&) = default;
};

/// One thing a gate asks for, as data. Met when `days` different days of the last `within` (today
/// counted) have evidence that meets it *and* the newest evidence meets it.
struct Criterion {
    std::string id; ///< unique in its protocol, kebab-case: "a2-a3-jog-70"
    CriterionKind kind = CriterionKind::redFlagsClear;
    LocalText label;
    AppliesTo appliesTo;
    std::optional<double> bar;
    Comparison comparison = Comparison::atMost;
    std::string
        unit; ///< "deg", "%", "N", "reps", "cm", "0-10", "0-100", "0/1", "days", "weeks" or empty
    int days = 0; ///< where the file leaves it out, settle() takes it from the rules
    int within = 0;
    std::optional<MeasurementKind> measure;
    std::optional<Task> task;
    std::vector<std::string> exercises; ///< ids; any of them
    std::optional<int> effortPct;
    std::optional<int> minutes;
    std::optional<int> perWeek;
    std::optional<DoseBar> dose;
    std::vector<EquipmentNeed> equipment;
    bool clinicianOnly = false;
    bool weaker = false;          ///< stands in for a better test and says so
    std::vector<Criterion> anyOf; ///< kind anyOf: two or more
    std::vector<Criterion>
        alternative; ///< none or one, for when the equipment or the clinician is missing
    Evidence evidence;
    bool usualDays = false; ///< `days` are those of the rules: settle() has filled them in
    bool usualWithin = false;
    static constexpr auto keys() {
        return FieldTable{must("id", &Criterion::id),
                          must("kind", &Criterion::kind),
                          must("label", &Criterion::label),
                          may("appliesTo", &Criterion::appliesTo),
                          may("bar", &Criterion::bar, 0, 1000),
                          may("comparison", &Criterion::comparison),
                          may("unit", &Criterion::unit),
                          may("days", &Criterion::days, 1, 60),
                          may("within", &Criterion::within, 1, 90),
                          may("measure", &Criterion::measure),
                          may("task", &Criterion::task),
                          may("exercises", &Criterion::exercises, 0, 12),
                          may("effortPct", &Criterion::effortPct, 5, 100),
                          may("minutes", &Criterion::minutes, 1, 240),
                          may("perWeek", &Criterion::perWeek, 1, 14),
                          may("dose", &Criterion::dose),
                          may("equipment", &Criterion::equipment, 0, 4),
                          may("clinicianOnly", &Criterion::clinicianOnly),
                          may("weaker", &Criterion::weaker),
                          may("anyOf", &Criterion::anyOf, 0, 6),
                          may("alternative", &Criterion::alternative, 0, 1),
                          must("evidence", &Criterion::evidence)};
    }
    friend bool operator==(const Criterion&, const Criterion&) = default;
};

} // namespace sinew::rehab

SINEW_NAMES(sinew::rehab::CriterionKind, "redFlagsClear", "measurement", "symmetry", "deficit",
            "taskPain", "testPain", "runAtEffort", "runContinuous", "dailyPain", "loadTest",
            "exerciseDose", "greenSessions", "greenWeeks", "usualVolume", "readiness",
            "signedByClinician", "anyOf");
SINEW_NAMES(sinew::rehab::Comparison, ">", ">=", "<=", "<");
