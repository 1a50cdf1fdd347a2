#include "progress/starter_words.h"

#include "progress/dose_range.h"

#include <algorithm>

namespace sinew::progress {

namespace {

/// The line of that phase's own plan for the exercise, as this person has it.
std::optional<rehab::StarterItem> lineOf(const rehab::Catalogue& catalogue,
                                         const rehab::Episode& episode, std::string_view phase,
                                         std::string_view exercise) {
    const auto* protocol = catalogue.protocol(episode.protocol);
    const auto key = rehab::fromName<rehab::Phase>(phase);
    if (protocol == nullptr || !key) {
        return std::nullopt;
    }
    const auto demand = episode.demand.value_or(rehab::Demand::sprint);
    const auto lines = rehab::starterPlan(*protocol, *key, demand, episode.subType);
    const auto line = std::find_if(lines.begin(), lines.end(),
                                   [&](const auto& one) { return one.exercise == exercise; });
    return line == lines.end() ? std::nullopt : std::optional{*line};
}

} // namespace

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
    const auto* wanted = catalogue.exercise(exercise);
    if (wanted == nullptr || rehab::hasAll(equipmentOf(episode), wanted->equipment)) {
        return {};
    }
    const auto line = lineOf(catalogue, episode, phase, exercise);
    return line ? line->withoutEquipment : rehab::LocalText{};
}

rehab::LocalText noteOf(const rehab::Catalogue& catalogue, const rehab::Episode& episode,
                        std::string_view phase, std::string_view exercise) {
    const auto line = lineOf(catalogue, episode, phase, exercise);
    return line ? line->note : rehab::LocalText{};
}

const rehab::LadderStep* ladderStepOf(const rehab::Catalogue& catalogue,
                                      const rehab::Episode& episode, std::string_view exercise,
                                      const std::optional<std::string>& step) {
    const auto* protocol = catalogue.protocol(episode.protocol);
    const auto* ladder = protocol ? ladderWith(*protocol, exercise, step) : nullptr;
    return ladder ? &ladder->steps[static_cast<std::size_t>(*placeOn(*ladder, step))] : nullptr;
}

} // namespace sinew::progress
