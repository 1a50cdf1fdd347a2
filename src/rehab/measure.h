#pragma once

#include "rehab/equipment.h"
#include "rehab/evidence.h"
#include "rehab/measurement.h"

#include <optional>
#include <string>
#include <vector>

namespace sinew::rehab {

/// Which way is better. `neither`: more and less are both just different (hip alignment).
enum class Direction { low, high, neither };

/// How the two sides are compared. ratio: 100 x injured / uninjured. extension: 100 x (90 -
/// injured) / (90 - uninjured). difference: in the unit only. none: not compared.
enum class SymmetryRule { ratio, extension, difference, none };

/// A kind of measurement. The errors are the smallest change that is more than noise, in `unit`, or
/// in percent of the earlier value where `errorInPercent`; empty = nobody knows, so a change cannot
/// be judged.
struct Measure {
    MeasurementKind key = MeasurementKind::ake;
    LocalText name;
    LocalText how;
    Unit unit = Unit::deg;
    double min = 0;
    double max = 0;
    Direction good = Direction::high;
    SymmetryRule symmetry = SymmetryRule::none;
    bool perSide = true;
    bool alignment = false;           ///< hip alignment: charted, never part of a gate
    bool clinicianOnly = false;       ///< not measured alone at home
    std::optional<double> errorSame;  ///< same tester, same method
    std::optional<double> errorOther; ///< other tester or other method
    bool errorInPercent = false;
    /// Where named, only tests taken in one of these ways err as little as `errorSame`.
    std::vector<std::string> sureMethods;
    std::optional<double> important; ///< change that patients call important
    std::vector<EquipmentNeed> equipment;
    std::vector<Evidence> evidence;
    static constexpr auto keys() {
        return FieldTable{must("key", &Measure::key),
                          must("name", &Measure::name),
                          must("how", &Measure::how),
                          must("unit", &Measure::unit),
                          must("min", &Measure::min, -1000, 2000),
                          must("max", &Measure::max, -1000, 5000),
                          must("good", &Measure::good),
                          must("symmetry", &Measure::symmetry),
                          must("perSide", &Measure::perSide),
                          may("alignment", &Measure::alignment),
                          may("clinicianOnly", &Measure::clinicianOnly),
                          may("errorSame", &Measure::errorSame, 0, 100),
                          may("errorOther", &Measure::errorOther, 0, 100),
                          may("errorInPercent", &Measure::errorInPercent),
                          may("sureMethods", &Measure::sureMethods, 0, 6),
                          may("important", &Measure::important, 0, 100),
                          may("equipment", &Measure::equipment, 0, 4),
                          must("evidence", &Measure::evidence, 1, 8)};
    }
    friend bool operator==(const Measure&, const Measure&) = default;
};

/// Something a person does and then says how much it hurt (measure `taskPain`).
struct TaskDetails {
    Task key = Task::walk10;
    LocalText name;
    LocalText how;
    bool perSide = true;
    std::vector<EquipmentNeed> equipment;
    static constexpr auto keys() {
        return FieldTable{must("key", &TaskDetails::key), must("name", &TaskDetails::name),
                          must("how", &TaskDetails::how), must("perSide", &TaskDetails::perSide),
                          may("equipment", &TaskDetails::equipment, 0, 4)};
    }
    friend bool operator==(const TaskDetails&, const TaskDetails&) = default;
};

} // namespace sinew::rehab

SINEW_NAMES(sinew::rehab::Direction, "low", "high", "neither");
SINEW_NAMES(sinew::rehab::SymmetryRule, "ratio", "extension", "difference", "none");
