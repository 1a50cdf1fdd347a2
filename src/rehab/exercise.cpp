#include "rehab/exercise.h"

#include <algorithm>

namespace sinew::rehab {

bool hasCategory(const Exercise& exercise, Category category) {
    return std::find(exercise.category.begin(), exercise.category.end(), category) !=
           exercise.category.end();
}

bool isIn(const Exercise& exercise, Phase phase) {
    return std::find(exercise.phases.begin(), exercise.phases.end(), phase) !=
           exercise.phases.end();
}

namespace {

const Dose* latest(const std::vector<Dose>& doses, std::optional<Phase> phase, int week) {
    const Dose* best = nullptr;
    for (const auto& dose : doses) {
        const int from = dose.week.value_or(1);
        if (dose.phase == phase && from <= week && (!best || from >= best->week.value_or(1))) {
            best = &dose;
        }
    }
    return best;
}

} // namespace

const Dose* doseFor(const Exercise& exercise, Phase phase, int week) {
    const auto* own = latest(exercise.doses, phase, week);
    return own ? own : latest(exercise.doses, std::nullopt, week);
}

} // namespace sinew::rehab
