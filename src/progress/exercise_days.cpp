#include "progress/exercise_days.h"

#include "progress/day_facts.h"

namespace sinew::progress {

bool isExercise(const rehab::SessionEntry& entry) {
    const bool anySet = std::any_of(entry.sets.begin(), entry.sets.end(),
                                    [](const auto& set) { return isDone(set.value); });
    const bool finished = entry.session.value.state == rehab::SessionState::finished;
    return anySet || (finished && entry.sets.empty());
}

bool wasExerciseDay(const Case& person, base::Day day) {
    const auto sessions = person.timeline.sessions.on(day);
    return !person.timeline.runs.on(day).empty() ||
           std::any_of(sessions.begin(), sessions.end(),
                       [](const auto* entry) { return isExercise(*entry); });
}

} // namespace sinew::progress
