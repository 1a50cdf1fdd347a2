#pragma once

#include "progress/case.h"

namespace sinew::progress {

/// A set was done, or it was closed as done without any; pain alone is no exercise.
[[nodiscard]] bool isExercise(const rehab::SessionEntry& entry);
/// Some exercise or run was done that day.
[[nodiscard]] bool wasExerciseDay(const Case& person, base::Day day);

} // namespace sinew::progress
