#pragma once

#include "rehab/names.h"

#include <array>
#include <string_view>

namespace sinew::progress {

/// What the rules say on the whole; the strongest that applies: stop > refer > rest > stepBack >
/// advance > hold.
enum class Verdict { advance, hold, stepBack, rest, refer, stop };

} // namespace sinew::progress

SINEW_NAMES(sinew::progress::Verdict, "advance", "hold", "stepBack", "rest", "refer", "stop");
