#pragma once

#include "progress/week.h"

#include <QString>

namespace sinew::bridge {

/// "Compared with last week" in one sentence: what changed beyond chance, with its n, or that too
/// few days were answered to say.
[[nodiscard]] QString weekText(const progress::WeekCompared& weeks);

} // namespace sinew::bridge
