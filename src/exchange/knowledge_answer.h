#pragma once

#include "exchange/json.h"

#include "catalog/key_numbers.h"
#include "rehab/exercise.h"
#include "rehab/protocol.h"

namespace sinew::exchange {

/// A piece of the catalogue in the form of its own file, sources included.
[[nodiscard]] Json answer(const rehab::Exercise& exercise);
[[nodiscard]] Json answer(const rehab::Protocol& protocol);
/// A number that decides something: the one in use beside the default and its source.
[[nodiscard]] Json answer(const catalog::KeyNumber& standard, double used, bool isClinics);

} // namespace sinew::exchange
