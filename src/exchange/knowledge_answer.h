#pragma once

#include "exchange/json.h"

#include "rehab/exercise.h"
#include "rehab/protocol.h"

namespace sinew::exchange {

/// A piece of the catalogue in the form of its own file, sources included.
[[nodiscard]] Json answer(const rehab::Exercise& exercise);
[[nodiscard]] Json answer(const rehab::Protocol& protocol);

} // namespace sinew::exchange
