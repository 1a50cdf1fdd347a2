#include "patient/spot_mark.h"

#include "bridge/mark_text.h"

#include <algorithm>

namespace sinew::patient {

QString spotText(const BodySpot& spot) {
    return bridge::placeText(std::string{rehab::nameOf(spot.region)}, spot.side);
}

std::vector<SpotMark> spotMarks(const std::vector<rehab::PainMark>& marks) {
    std::vector<SpotMark> spots;
    for (const auto& mark : marks) {
        const auto region = rehab::fromName<rehab::BodyRegion>(mark.region);
        if (!region || !mark.side) {
            continue;
        }
        const auto pain = mark.intensity ? std::optional{mark.intensity->value()} : std::nullopt;
        const auto there = std::find_if(spots.begin(), spots.end(), [&](const SpotMark& spot) {
            return spot.region == *region && spot.side == *mark.side;
        });
        if (there == spots.end()) {
            spots.push_back({*region, *mark.side, pain});
        } else {
            there->intensity = std::max(there->intensity, pain);
        }
    }
    return spots;
}

} // namespace sinew::patient
