#include "progress/watch.h"

#include "progress/day_facts.h"
#include "progress/exercise_history.h"
#include "progress/phases.h"
#include "progress/watches.h"

namespace sinew::progress {

namespace {

std::optional<base::Day> start(const Case& person, const PhaseJudgement& phase) {
    const bool isLast = !person.road.empty() && phase.phase == rehab::nameOf(person.road.back());
    if (isLast && phase.returned) {
        return std::min(phase.since, *phase.returned);
    }
    return isLast ? std::optional{phase.since} : phase.returned;
}

bool isEccentric(const Case& person, std::string_view key) {
    const auto* exercise = person.exercise(key);
    return exercise && hasCategory(*exercise, rehab::Category::eccentric);
}

bool didEccentric(const Case& person, base::Day day) {
    const auto sessions = person.timeline.sessions.on(day);
    return std::any_of(sessions.begin(), sessions.end(), [&](const auto* entry) {
        return std::any_of(entry->sets.begin(), entry->sets.end(), [&](const auto& set) {
            return isDone(set.value) && isEccentric(person, set.value.exercise);
        });
    });
}

/// How fast the last phase's own plan wants a run to be.
std::optional<int> fastPct(const Case& person) {
    std::optional<int> least;
    const auto lines = person.road.empty() ? std::vector<rehab::StarterItem>{}
                                           : rehab::starterPlan(person.protocol, person.road.back(),
                                                                person.demand, person.subType());
    for (const auto& line : lines) {
        if (line.core && line.effortPct && person.isRunning(line.exercise)) {
            least = std::min(least.value_or(*line.effortPct), *line.effortPct);
        }
    }
    return least;
}

template <class Test>
std::optional<base::Day> newest(const Case& person, Test test) {
    const auto from = std::max(person.timeline.first, memory(person.today));
    for (auto day = person.today; day >= from; day = day - 1) {
        if (test(day)) {
            return day;
        }
    }
    return std::nullopt;
}

Upkeep upkeep(const char* rule, const Watch& watch, std::optional<base::Day> last, base::Day today,
              int remind, int warn) {
    Upkeep result{rule, last, today - last.value_or(watch.from), false, false};
    result.remind = result.days >= remind;
    result.warn = result.days >= warn;
    return result;
}

} // namespace

std::optional<Watch> watch(const Case& person, const PhaseJudgement& phase) {
    const auto from = start(person, phase);
    if (!from) {
        return std::nullopt;
    }
    constexpr int weekDays = 7;
    const auto& rules = person.rules.watch;
    Watch watch;
    watch.from = *from;
    watch.until = *from + rules.weeks * weekDays;
    watch.markedUntil = *from + rules.markedDays;
    watch.active = person.today <= watch.until;
    watch.marked = person.today <= watch.markedUntil;
    const auto strength = newest(person, [&](base::Day day) { return didEccentric(person, day); });
    watch.upkeep.push_back(upkeep("watch.strength", watch, strength, person.today,
                                  rules.strengthRemindDay, rules.strengthWarnDay));
    if (const auto fast = fastPct(person)) {
        const auto last = newest(person, [&](base::Day day) {
            const auto runs = person.timeline.runs.on(day);
            return std::any_of(runs.begin(), runs.end(), [&](const auto* run) {
                return run->value.topEffortPct && run->value.topEffortPct->value() >= *fast;
            });
        });
        watch.upkeep.push_back(upkeep("watch.fastRun", watch, last, person.today,
                                      rules.fastRunRemindDay, rules.fastRunWarnDay));
    }
    return watch;
}

rehab::Episode relapseOf(const rehab::Revision<rehab::Episode>& earlier, base::Day day) {
    auto episode = earlier.value;
    episode.recurrenceOf = earlier.id;
    episode.onset = day;
    episode.grade.reset();
    episode.bamic.reset();
    episode.imaging.reset();
    episode.guessDays.reset();
    episode.state = rehab::EpisodeState::active;
    return episode;
}

std::optional<Watch> watch(const Context& context) {
    const Case person{context};
    return watch(person, phaseOf(person));
}

} // namespace sinew::progress
