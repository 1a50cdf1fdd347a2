#pragma once

#include "bridge/store_thread.h"
#include "kit/notice.h"
#include "practice/journal.h"

#include <functional>

namespace sinew::clinician {

/// What the notice line says of a deed that was kept, with its Undo; `asker` asks for it, and what
/// stands in its way is told.
[[nodiscard]] kit::Word savedWord(bridge::StoreThread& store, QObject& asker,
                                  const practice::Saved& saved,
                                  std::function<void(const kit::Word& word)> tell);

template <class Page>
[[nodiscard]] kit::Word savedWord(bridge::StoreThread& store, Page& page,
                                  const practice::Saved& saved) {
    return savedWord(store, page, saved,
                     [&page](const kit::Word& word) { Q_EMIT page.noticed(word); });
}

} // namespace sinew::clinician
