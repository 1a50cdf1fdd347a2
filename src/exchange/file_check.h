#pragma once

#include "exchange/file_index.h"
#include "exchange/line_problem.h"
#include "exchange/per_kind.h"

#include "rehab/validate.h"

namespace sinew::exchange {

/// What can be judged only once the whole file is known: references, days, sense. Completes the
/// sets with the episode and day of their session.
[[nodiscard]] LineProblems checkFile(Incoming& records, const FileIndex& index,
                                     const rehab::Bounds& bounds);

} // namespace sinew::exchange
