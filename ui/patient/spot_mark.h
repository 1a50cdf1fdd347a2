#pragma once

#include "patient/body_shapes.h"
#include "rehab/records.h"

#include <QString>

#include <optional>
#include <vector>

namespace sinew::patient {

/// What stands at a place: a mark, and how strong it is where that was said.
struct SpotMark {
    rehab::BodyRegion region;
    rehab::Side side;
    std::optional<int> intensity;
    friend bool operator==(const SpotMark&, const SpotMark&) = default;
};

/// One mark a place: the strongest, where there are several. Places that the map does not have are
/// left out.
[[nodiscard]] std::vector<SpotMark> spotMarks(const std::vector<rehab::PainMark>& marks);
/// "calf, left".
[[nodiscard]] QString spotText(const BodySpot& spot);

} // namespace sinew::patient
