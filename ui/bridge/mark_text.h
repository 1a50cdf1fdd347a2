#pragma once

#include "rehab/records.h"

#include <QString>

namespace sinew::bridge {

/// "sit bone, left"; a place that this program does not know stands as it was written.
[[nodiscard]] QString placeText(const std::string& region, std::optional<rehab::Side> side);
/// "sit bone, left: 4 · pulling · sitting".
[[nodiscard]] QString markText(const rehab::PainMark& mark);
/// "pulling", "sitting"; as written where this program does not know the word.
[[nodiscard]] QString qualityText(const std::string& quality);
[[nodiscard]] QString timingText(const std::string& timing);

} // namespace sinew::bridge
