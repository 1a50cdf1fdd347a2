#pragma once

#include "rehab/catalogue.h"

#include "base/result.h"

namespace sinew::catalog {

/// What does not fit together inside the pieces that hold numbers (shared rules, protocols,
/// measures), as after a change of one of them. The codes are those of shape.h and of the gates'
/// checks.
[[nodiscard]] base::Problems checkShapes(const rehab::Catalogue& catalogue);

} // namespace sinew::catalog
