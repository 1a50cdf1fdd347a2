#include "progress/starter_words.h"

#include <algorithm>

namespace sinew::progress {

std::vector<rehab::Equipment> equipmentOf(const rehab::Episode& episode) {
    std::vector<rehab::Equipment> items;
    for (const auto& name : episode.equipment) {
        if (const auto item = rehab::fromName<rehab::Equipment>(name)) {
            items.push_back(*item);
        }
    }
    return items;
}

rehab::LocalText insteadOf(const rehab::Catalogue& catalogue, const rehab::Episode& episode,
                           std::string_view phase, std::string_view exercise) {
    const auto* protocol = catalogue.protocol(episode.protocol);
    const auto* wanted = catalogue.exercise(exercise);
    const auto key = rehab::fromName<rehab::Phase>(phase);
    if (protocol == nullptr || wanted == nullptr || !key ||
        rehab::hasAll(equipmentOf(episode), wanted->equipment)) {
        return {};
    }
    const auto demand = episode.demand.value_or(rehab::Demand::sprint);
    const auto lines = rehab::starterPlan(*protocol, *key, demand, episode.subType);
    const auto line = std::find_if(lines.begin(), lines.end(),
                                   [&](const auto& one) { return one.exercise == exercise; });
    return line == lines.end() ? rehab::LocalText{} : line->withoutEquipment;
}

} // namespace sinew::progress
