#pragma once

#include "progress/symmetry.h"

namespace sinew::progress {

/// What happened since the last visit, beside as many days before it. Without a visit: the last two
/// weeks.
struct SinceVisit {
    base::Day from; ///< the first day of it
    std::optional<base::Day> visit;
    std::optional<int> worstBefore; ///< highest pain answered in as many days before
    std::optional<int> worst;
    int answered = 0; ///< days behind `worst`
    int active = 0;   ///< days with a session or run
    /// Effort x minutes against as many days before; nothing where some of it is not known.
    std::optional<double> loadChangePct;
    std::optional<int> consistencyPct;
    int planned = 0;
    std::vector<Symmetry> tests; ///< kinds tested in these days
    int flares = 0;
    friend bool operator==(const SinceVisit&, const SinceVisit&) = default;
};

[[nodiscard]] SinceVisit sinceVisit(const Context& context);

} // namespace sinew::progress
