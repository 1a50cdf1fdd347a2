#pragma once

#include "practice/pace.h"
#include "practice/post.h"

#include "exchange/per_kind.h"
#include "store/store.h"

namespace sinew::practice {

/// The records of a wish, kind by kind. Refuses (notFound) an unknown patient.
[[nodiscard]] exchange::Outgoing gather(store::Store& store, const ExportWish& wish,
                                        const Tell& tell);

/// What is in them, in numbers.
[[nodiscard]] Contents contentsOf(const exchange::Outgoing& records);

} // namespace sinew::practice
