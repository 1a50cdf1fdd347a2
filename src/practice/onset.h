#pragma once

#include "exchange/known_records.h"
#include "store/store.h"

namespace sinew::practice {

/// What may not lie before the onset of its episode.
[[nodiscard]] std::vector<exchange::KnownEntry> entriesOf(store::Store& store,
                                                          base::Id<rehab::Episode> episode);

/// The problem of an onset that is moved behind entries which are there already.
[[nodiscard]] base::Problems onsetProblems(store::Store& store,
                                           const rehab::Revision<rehab::Episode>& moved);

/// The same of an onset that an Undo has just brought back.
[[nodiscard]] base::Problems onsetProblemsAfterUndo(store::Store& store,
                                                    base::Id<rehab::Episode> episode);

} // namespace sinew::practice
