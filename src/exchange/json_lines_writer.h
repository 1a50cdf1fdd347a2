#pragma once

#include "exchange/per_kind.h"

#include <ostream>

namespace sinew::exchange {

enum class LineForm {
    current, ///< one line a record, a session's sets inside it; of deleted ones what others need
    history  ///< every revision with its envelope, sets as lines of their own
};

/// Writes records in canonical order and form (docs/formats.md): the same records give the same
/// bytes. Whether the stream took them is for the caller to ask it.
void writeJsonLines(std::ostream& stream, Outgoing records, LineForm form);

} // namespace sinew::exchange
