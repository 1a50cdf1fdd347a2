#pragma once

#include "practice/settings.h"
#include "progress/day_plan.h"

#include <QString>

namespace sinew::bridge {

/// The units the person chose; files and rules keep kilograms and metres.
struct Units {
    practice::MassUnit mass = practice::MassUnit::kilograms;
    practice::DistanceUnit distance = practice::DistanceUnit::kilometres;
    friend bool operator==(const Units&, const Units&) = default;
};

/// The heart of a dose: "4 × 15", "5 × 45 s", "20 min", "3 × 60 m"; a dash where nothing is said.
[[nodiscard]] QString doseText(const progress::Dose& dose, Units units);
/// What stands small behind it: tempo, load, effort, times a day ("2-0-2 · 10 kg").
[[nodiscard]] QString doseDetail(const progress::Dose& dose, Units units);
/// Both, as one line: "4 × 15 · 2-0-2".
[[nodiscard]] QString doseLine(const progress::Dose& dose, Units units);
/// What differs, the first that does: "+1 rep", "−1 set", "+5 s", "+2.5 kg"; empty where equal.
[[nodiscard]] QString doseChange(const progress::Dose& from, const progress::Dose& to, Units units);
/// "4 × 15, pain 2" of the time before.
[[nodiscard]] QString lastText(const progress::LastDone& last, Units units);
[[nodiscard]] QString massText(double kilograms, practice::MassUnit unit);
[[nodiscard]] QString distanceText(int metres, practice::DistanceUnit unit);
/// For fields that are typed into: kilograms in the person's unit and back, metres in her longer
/// unit and back.
[[nodiscard]] double massIn(practice::MassUnit unit, double kilograms);
[[nodiscard]] double kilogramsOf(practice::MassUnit unit, double shown);
[[nodiscard]] double distanceIn(practice::DistanceUnit unit, double metres);
[[nodiscard]] double metresOf(practice::DistanceUnit unit, double shown);

} // namespace sinew::bridge
