#pragma once

#include "progress/judgement.h"

namespace sinew::progress {

/// An exercise that may be done instead of another in the present phase with what is at hand.
struct Substitute {
    std::string exercise;
    std::optional<rehab::Category> shared; ///< what both are for; nothing where that is not known
    bool easier = false;                   ///< a step down from the other
    bool harder = false;                   ///< a step up
    friend bool operator==(const Substitute&, const Substitute&) = default;
};

/// The same category and phase, equipment at hand, not forbidden, not among the taken (C4.10): the
/// steps down and up first, then the library's order. For an exercise that the library does not
/// know everything that fits the phase, what the protocol names first.
[[nodiscard]] std::vector<Substitute> substitutesFor(const Context& context,
                                                     std::string_view exercise,
                                                     const std::vector<std::string>& taken);

/// What the library prescribes of it in the present phase: the line of the protocol where it has
/// one, else the exercise's own dose. In place of another line it keeps that one's days.
[[nodiscard]] rehab::Prescription prescriptionFor(const Context& context, std::string_view exercise,
                                                  base::Day from,
                                                  const rehab::Prescription* inPlaceOf = nullptr);

} // namespace sinew::progress
