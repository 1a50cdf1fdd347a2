#pragma once

#include "base/result.h"
#include "rehab/catalogue.h"

#include <memory>

namespace sinew::practice {

/// The catalogue that ships with the program, read once however often it is asked for, from any
/// thread. `invalid` with JSON pointers when a shipped file is
/// wrong, which the build's tests rule out.
[[nodiscard]] base::Result<std::shared_ptr<const rehab::Catalogue>> shippedCatalogue();

} // namespace sinew::practice
