#pragma once

#include "rehab/records.h"

#include <optional>

namespace sinew::practice {

/// What a desk tells after it has committed. Ids only; who shows something reads it again.
struct Change {
    base::Id<rehab::Deed> deed;
    std::optional<base::Id<rehab::Episode>>
        episode; ///< nothing: it concerns everybody (settings, import)
};

} // namespace sinew::practice
