#include "progress/trace.h"

#include "progress/day_facts.h"
#include "progress/phases.h"

#include <algorithm>

namespace sinew::progress {

namespace {

std::vector<std::optional<int>> worstPainOf(const Case& person) {
    std::vector<std::optional<int>> days;
    const int all = person.today - person.episode.onset + 1;
    days.reserve(static_cast<std::size_t>(std::max(all, 0)));
    for (auto day = person.episode.onset; day <= person.today; day = day + 1) {
        const auto pain = highestPain(person, day);
        days.push_back(pain ? std::optional{pain->value} : std::nullopt);
    }
    while (!days.empty() && !days.back()) {
        days.pop_back();
    }
    return days;
}

std::vector<PhaseOpened> openedIn(const Case& person, const PhaseJudgement& phase) {
    std::vector<PhaseOpened> opened;
    const auto& first = phase.periods.front().phase;
    for (const auto& period : phase.periods) {
        const bool isKnown = period.phase == first ||
                             std::any_of(opened.begin(), opened.end(), [&](const auto& one) {
                                 return one.phase == period.phase;
                             });
        if (!isKnown) {
            opened.push_back({period.phase, period.from - person.episode.onset});
        }
    }
    return opened;
}

std::optional<int> returnedIn(const Case& person, const PhaseJudgement& phase) {
    const auto& changes = phase.changes;
    const auto first = std::find_if(changes.begin(), changes.end(), [](const auto& change) {
        return change.counted && change.decided == rehab::DecisionKind::return_;
    });
    return first == changes.end() ? std::nullopt : std::optional{first->day - person.episode.onset};
}

} // namespace

Trace traceOf(const Context& context) {
    const Case person{context};
    const auto phase = phaseOf(person);
    return {worstPainOf(person), openedIn(person, phase), returnedIn(person, phase)};
}

} // namespace sinew::progress
