#pragma once

#include "store/store.h"

namespace sinew::store {

/// Other patients' injuries of the same type and grade (both unknown are the same) that began
/// before that one: the newest of each patient, newest first. Reads no records but episodes.
[[nodiscard]] std::vector<base::Id<rehab::Episode>> episodesLike(Store& store,
                                                                 const rehab::Episode& episode);

} // namespace sinew::store
