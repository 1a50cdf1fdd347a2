#include "progress/score_change.h"

#include <cmath>

namespace sinew::progress {

std::optional<Change> scoreChange(const rehab::Instrument& instrument, double before, double now) {
    const double change = std::abs(now - before);
    const bool isImportant = instrument.important && change >= *instrument.important;
    if (instrument.error && change < *instrument.error) {
        return Change::unclear;
    }
    if (isImportant) {
        return Change::important;
    }
    return instrument.error ? std::optional{Change::changed} : std::nullopt;
}

} // namespace sinew::progress
