#pragma once

#include "progress/dose.h"
#include "rehab/protocol.h"

#include <QString>

namespace sinew::bridge {

/// What a step of a ladder asks for: "4 times: walk 4 min, run 1 min".
[[nodiscard]] QString stepText(const rehab::LadderStep& step);

/// What the short signs of a dose mean: "2-0-2: 2 s down, no pause, 2 s up."; empty where it has
/// none.
[[nodiscard]] QString doseMeaning(const progress::Dose& dose, bool running);

} // namespace sinew::bridge
