#pragma once

#include "exchange/per_kind.h"
#include "store/store.h"

namespace sinew::practice {

/// Adds the deleted records that the others point at, so that an empty store can take them all in;
/// with histories every revision of what an older one pointed at.
void addReferred(exchange::Outgoing& records, store::Store& store, bool history);

} // namespace sinew::practice
