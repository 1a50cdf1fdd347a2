#pragma once

#include "base/instant.h"

namespace sinew::base {

/// What time it is, handed in: tests and `--today` hold it still.
class Clock {
public:
    virtual ~Clock() = default;
    [[nodiscard]] virtual Instant now() const = 0;
};

} // namespace sinew::base
