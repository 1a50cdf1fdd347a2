#pragma once

#include "bridge/store_thread.h"
#include "kit/notice.h"
#include "practice/journal.h"

namespace sinew::clinician {

/// What the notice line says of a deed that was kept, with its Undo; `asker` asks for it.
[[nodiscard]] kit::Word savedWord(bridge::StoreThread& store, QObject& asker,
                                  const practice::Saved& saved);

} // namespace sinew::clinician
