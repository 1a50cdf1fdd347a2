#pragma once

#include "rehab/equipment.h"
#include "rehab/evidence.h"
#include "rehab/phase.h"

#include <optional>
#include <string>
#include <vector>

namespace sinew::rehab {

enum class Category {
    mobility,
    isometric,
    kneeDominant,
    hipDominant,
    lengthening,
    eccentric,
    trunk,
    pelvic,
    agility,
    run,
    release,
    cardio,
};

/// A state of the body, beyond red flags and phases, in which an exercise is not done.
enum class Diagnosis {
    suspectedAvulsion,
    proximalTendonTear,
    tendinopathy,
    nerveSigns,
    openSkin,
    unsettledBruise,
    firstThreeDays,
    kneeLigament,
    groinPain,
};

/// One dose. Empty = not part of this dose. Seconds, minutes, metres, percent of own best effort,
/// RPE 0 to 10, joint angles in degrees. `phase` empty = wherever no other dose fits; `week` = from
/// that week of the phase or programme on; `holdMaxS` is the top of a range that begins at `holdS`;
/// `rm` = as heavy as can be lifted that many times.
struct Dose {
    std::optional<Phase> phase;
    std::optional<int> week;
    std::optional<int> sets;
    std::optional<int> repsMin;
    std::optional<int> repsMax;
    std::optional<int> holdS;
    std::optional<int> holdMaxS;
    std::optional<int> minutesMin;
    std::optional<int> minutesMax;
    std::optional<int> distanceM;
    std::optional<std::string> ladder; ///< key of a Ladder of the protocol
    std::optional<int> everyDays;      ///< 1 daily, 2 every other day ...
    std::optional<int> effortPctMin;
    std::optional<int> effortPctMax;
    std::optional<int> tempoDown;
    std::optional<int> tempoPause;
    std::optional<int> tempoUp;
    std::optional<int> restS;
    std::optional<int> perDay;
    std::optional<int> perWeek;
    std::optional<int> rm;
    std::optional<int> rpe;
    std::vector<int> angles;
    static constexpr auto keys() {
        return FieldTable{may("phase", &Dose::phase),
                          may("week", &Dose::week, 1, 52),
                          may("sets", &Dose::sets, 1, 10),
                          may("repsMin", &Dose::repsMin, 1, 60),
                          may("repsMax", &Dose::repsMax, 1, 60),
                          may("holdS", &Dose::holdS, 1, 180),
                          may("holdMaxS", &Dose::holdMaxS, 1, 180),
                          may("minutesMin", &Dose::minutesMin, 1, 240),
                          may("minutesMax", &Dose::minutesMax, 1, 240),
                          may("distanceM", &Dose::distanceM, 1, 50000),
                          may("ladder", &Dose::ladder),
                          may("everyDays", &Dose::everyDays, 1, 14),
                          may("effortPctMin", &Dose::effortPctMin, 5, 100),
                          may("effortPctMax", &Dose::effortPctMax, 5, 100),
                          may("tempoDown", &Dose::tempoDown, 0, 10),
                          may("tempoPause", &Dose::tempoPause, 0, 10),
                          may("tempoUp", &Dose::tempoUp, 0, 10),
                          may("restS", &Dose::restS, 0, 600),
                          may("perDay", &Dose::perDay, 1, 6),
                          may("perWeek", &Dose::perWeek, 1, 14),
                          may("rm", &Dose::rm, 1, 30),
                          may("rpe", &Dose::rpe, 0, 10),
                          may("angles", &Dose::angles, 1, 6)};
    }
    friend bool operator==(const Dose&, const Dose&) = default;
};

/// Exactly one of the three is set. `redFlag` is an id ("RF6"). With `phase` and a tendon or strain
/// meaning alike, the phase itself says which type is meant (A trauma, R repetitive, T gradual).
struct Contraindication {
    std::optional<std::string> redFlag;
    std::optional<Phase> phase;
    std::optional<Diagnosis> diagnosis;
    static constexpr auto keys() {
        return FieldTable{may("redFlag", &Contraindication::redFlag),
                          may("phase", &Contraindication::phase),
                          may("diagnosis", &Contraindication::diagnosis)};
    }
    friend bool operator==(const Contraindication&, const Contraindication&) = default;
};

/// One exercise of the catalogue. In JSON every field has its name here. The generic stop rule
/// (sharp or grabbing pain, pain above the limit, new limp, numbness or tingling, cramp over 30 s)
/// holds everywhere; `stop` lists only what is added.
struct Exercise {
    std::string id;     ///< kebab-case: "isometric-heel-dig"
    std::string number; ///< "EX07", "REL1"; a clinic's own: "OWN01"
    LocalText name;
    std::vector<LocalText> aliases;
    std::vector<Category> category; ///< the first is the main one
    std::vector<InjuryType> mechanisms;
    std::vector<Phase> phases;
    Demand demand = Demand::daily; ///< the least demand it is offered for
    std::vector<EquipmentNeed> equipment;
    LocalText start;
    std::vector<LocalText> cues; ///< 2 to 4
    std::vector<LocalText> faults;
    std::vector<Dose> doses;
    std::optional<int> painLimitOverride; ///< 0 to 10, in place of the plan's limit
    std::vector<std::string> progressTo;
    std::vector<std::string> regressTo;
    LocalText noWayUp;   ///< why nothing is harder, where progressTo is empty
    LocalText noWayDown; ///< why nothing is easier, where regressTo is empty
    std::vector<LocalText> stop;
    std::vector<Contraindication> contra;
    bool unilateral = false;
    bool homeOk = true;
    bool needsClinician = false;
    std::vector<Evidence> evidence;
    std::string figure;  ///< key of a Figure; empty while nobody has drawn it
    std::string ownFile; ///< a clinic's own: the file it was read from; empty where it ships
    static constexpr auto keys() {
        return FieldTable{must("id", &Exercise::id),
                          must("number", &Exercise::number),
                          must("name", &Exercise::name),
                          may("aliases", &Exercise::aliases, 0, 6),
                          must("category", &Exercise::category, 1, 4),
                          must("mechanisms", &Exercise::mechanisms, 1, 3),
                          must("phases", &Exercise::phases, 1, 14),
                          must("demand", &Exercise::demand),
                          may("equipment", &Exercise::equipment, 0, 6),
                          must("start", &Exercise::start),
                          must("cues", &Exercise::cues, 2, 4),
                          must("faults", &Exercise::faults, 1, 6),
                          must("doses", &Exercise::doses, 1, 20),
                          may("painLimitOverride", &Exercise::painLimitOverride, 0, 10),
                          may("progressTo", &Exercise::progressTo, 0, 6),
                          may("regressTo", &Exercise::regressTo, 0, 6),
                          may("noWayUp", &Exercise::noWayUp),
                          may("noWayDown", &Exercise::noWayDown),
                          may("stop", &Exercise::stop, 0, 6),
                          may("contra", &Exercise::contra, 0, 14),
                          must("unilateral", &Exercise::unilateral),
                          must("homeOk", &Exercise::homeOk),
                          must("needsClinician", &Exercise::needsClinician),
                          must("evidence", &Exercise::evidence, 1, 10),
                          may("figure", &Exercise::figure)};
    }
    friend bool operator==(const Exercise&, const Exercise&) = default;
};

[[nodiscard]] bool hasCategory(const Exercise& exercise, Category category);
/// Running and sprinting have pain limits of their own.
[[nodiscard]] inline bool isRunning(const Exercise& exercise) {
    return hasCategory(exercise, Category::run);
}
[[nodiscard]] bool isIn(const Exercise& exercise, Phase phase);
/// The dose for that phase and week (1 = first): the latest week that has begun, else the dose
/// without a phase.
[[nodiscard]] const Dose* doseFor(const Exercise& exercise, Phase phase, int week = 1);

} // namespace sinew::rehab

SINEW_NAMES(sinew::rehab::Category, "mobility", "isometric", "kneeDominant", "hipDominant",
            "lengthening", "eccentric", "trunk", "pelvic", "agility", "run", "release", "cardio");
SINEW_NAMES(sinew::rehab::Diagnosis, "suspectedAvulsion", "proximalTendonTear", "tendinopathy",
            "nerveSigns", "openSkin", "unsettledBruise", "firstThreeDays", "kneeLigament",
            "groinPain");
