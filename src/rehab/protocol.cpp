#include "rehab/protocol.h"

#include <algorithm>
#include <cassert>

namespace sinew::rehab {

namespace {

template <class List, class Test>
auto findIn(const List& list, Test test) -> const typename List::value_type* {
    const auto found = std::find_if(list.begin(), list.end(), test);
    return found == list.end() ? nullptr : &*found;
}

} // namespace

int daysFor(const Floor& floor, std::optional<Grade> grade) {
    switch (grade.value_or(Grade::two)) {
    case Grade::one:
        return floor.gradeI;
    case Grade::two:
        return floor.gradeII;
    case Grade::three:
        return floor.gradeIII;
    }
    return floor.gradeII;
}

std::optional<int> runMinutes(const LadderStep& step) {
    if (!step.runMinutes) {
        return std::nullopt;
    }
    return *step.runMinutes * step.repeats.value_or(1);
}

const VariantRules& variantOf(const Protocol& protocol, std::optional<Variant> key) {
    assert(!protocol.variants.empty());
    const auto* found =
        findIn(protocol.variants, [&](const VariantRules& v) { return v.key == key; });
    return found ? *found : protocol.variants.front();
}

const ProtocolPhase* phaseOf(const Protocol& protocol, Phase phase) {
    return findIn(protocol.phases, [&](const ProtocolPhase& p) { return p.key == phase; });
}

std::vector<Phase> road(const Protocol& protocol, Demand demand, std::optional<SubType> subType) {
    std::vector<Phase> phases;
    for (const auto& phase : protocol.phases) {
        if (applies(phase.appliesTo, demand, subType)) {
            phases.push_back(phase.key);
        }
    }
    return phases;
}

const Gate* gateFrom(const Protocol& protocol, Phase phase, Demand demand,
                     std::optional<SubType> subType) {
    return findIn(protocol.gates, [&](const Gate& gate) {
        return gate.from == phase && applies(gate.appliesTo, demand, subType);
    });
}

std::vector<StarterItem> starterPlan(const Protocol& protocol, Phase phase, Demand demand,
                                     std::optional<SubType> subType) {
    std::vector<StarterItem> items;
    if (const auto* found = phaseOf(protocol, phase)) {
        for (const auto& item : found->starter) {
            if (applies(item.appliesTo, demand, subType)) {
                items.push_back(item);
            }
        }
    }
    return items;
}

const Ladder* ladderOf(const Protocol& protocol, std::string_view key) {
    return findIn(protocol.ladders, [&](const Ladder& ladder) { return ladder.key == key; });
}

} // namespace sinew::rehab
