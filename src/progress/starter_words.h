#pragma once

#include "rehab/catalogue.h"
#include "rehab/episode.h"

#include <string_view>

namespace sinew::progress {

/// What this person has at hand, as the catalogue names it.
[[nodiscard]] std::vector<rehab::Equipment> equipmentOf(const rehab::Episode& episode);

/// What the protocol says to do instead where a line of the phase's starter plan needs equipment
/// that is not at hand; empty where nothing has to stand in.
[[nodiscard]] rehab::LocalText insteadOf(const rehab::Catalogue& catalogue,
                                         const rehab::Episode& episode, std::string_view phase,
                                         std::string_view exercise);

/// What the protocol says beside a line of the phase's starter plan; empty where it says nothing.
[[nodiscard]] rehab::LocalText noteOf(const rehab::Catalogue& catalogue,
                                      const rehab::Episode& episode, std::string_view phase,
                                      std::string_view exercise);

/// That step of the protocol's ladder for the exercise; null where it follows none.
[[nodiscard]] const rehab::LadderStep* ladderStepOf(const rehab::Catalogue& catalogue,
                                                    const rehab::Episode& episode,
                                                    std::string_view exercise,
                                                    const std::optional<std::string>& step);

} // namespace sinew::progress
