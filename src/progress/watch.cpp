#include "progress/watch.h"

#include "progress/day_facts.h"
#include "progress/exercise_history.h"
#include "progress/phases.h"
#include "progress/plans.h"
#include "progress/watches.h"

namespace sinew::progress {

namespace {

bool isEccentric(const Case& person, std::string_view key) {
    const auto* exercise = person.exercise(key);
    return exercise && hasCategory(*exercise, rehab::Category::eccentric);
}

/// The newest day that a kind of training was done, and the record that says so.
struct LastTime {
    base::Day day;
    std::string_view record;
};

/// The first of these records that passes.
template <class Records, class Test>
std::string_view firstOf(const Records& records, Test test) {
    const auto found = std::find_if(records.begin(), records.end(), test);
    return found == records.end() ? std::string_view{} : (*found)->id.text();
}

std::string_view eccentricOn(const Case& person, base::Day day) {
    for (const auto* entry : person.timeline.sessions.on(day)) {
        if (std::any_of(entry->sets.begin(), entry->sets.end(), [&](const auto& set) {
                return isDone(set.value) && isEccentric(person, set.value.exercise);
            })) {
            return entry->session.id.text();
        }
    }
    return {};
}

std::vector<rehab::StarterItem> lastPlan(const Case& person) {
    return person.road.empty() ? std::vector<rehab::StarterItem>{}
                               : rehab::starterPlan(person.protocol, person.road.back(),
                                                    person.demand, person.subType());
}

/// The exercises of the last phase's own plan that pass, with what stands in where equipment is
/// missing.
template <class Test>
std::vector<std::string> keptBy(const Case& person, Test test) {
    std::vector<std::string> exercises;
    if (person.road.empty()) {
        return exercises;
    }
    for (const auto& item : starterItems(person, person.road.back(), person.today)) {
        if (test(item.prescription)) {
            exercises.push_back(item.prescription.exercise);
        }
    }
    return exercises;
}

/// How fast the last phase's own plan wants a run to be.
std::optional<int> fastPct(const Case& person) {
    std::optional<int> least;
    for (const auto& line : lastPlan(person)) {
        if (line.core && line.effortPct && person.isRunning(line.exercise)) {
            least = std::min(least.value_or(*line.effortPct), *line.effortPct);
        }
    }
    return least;
}

template <class RecordOn>
std::optional<LastTime> newest(const Case& person, base::Day from, RecordOn recordOn) {
    for (auto day = person.today; day >= from; day = day - 1) {
        if (const std::string_view record = recordOn(day); !record.empty()) {
            return LastTime{day, record};
        }
    }
    return std::nullopt;
}

/// From so many days on it is reminded of, and from so many warned about.
struct Steps {
    Yardstick remind;
    Yardstick warn;
};

Upkeep upkeep(const char* rule, base::Day from, const std::optional<LastTime>& last,
              base::Day today, const Steps& steps) {
    const auto since = last ? last->day : from;
    Upkeep result;
    result.days = today - since;
    result.due = since + static_cast<int>(*steps.remind.value);
    result.level = result.days >= *steps.warn.value     ? UpkeepLevel::warn
                   : result.days >= *steps.remind.value ? UpkeepLevel::remind
                                                        : UpkeepLevel::fine;
    if (last) {
        result.last = last->day;
    }
    const auto& limit = result.level == UpkeepLevel::fine ? steps.remind : steps.warn;
    result.because = {
        rule, result.days, limit.value, since, std::string{last ? last->record : ""}, limit.source};
    return result;
}

/// So many check-ins a week, spread evenly; a whole week without one more than is spread is warned
/// about.
Upkeep checkIns(const Case& person, base::Day from) {
    const auto& rules = person.rules.watch;
    const bool isEarly = person.today < from + rules.earlyWeeks * base::weekDays;
    const auto& perWeek = isEarly ? rules.earlyPerWeek : rules.laterPerWeek;
    const auto last = newest(person, from, [&](base::Day day) {
        return firstOf(person.timeline.checkIns.on(day), [](const auto*) { return true; });
    });
    const double every = std::max(1, base::weekDays / perWeek);
    const auto& source = perWeek.evidence.tag;
    return upkeep("watch.checkIn", from, last, person.today,
                  {{every, source}, {every + base::weekDays, source}});
}

Upkeep strength(const Case& person, base::Day from) {
    const auto& rules = person.rules.watch;
    const auto last = newest(person, std::max(person.timeline.first, memory(person.today)),
                             [&](base::Day day) { return eccentricOn(person, day); });
    auto kept = upkeep("watch.strength", from, last, person.today,
                       {rules.strengthRemindDay, rules.strengthWarnDay});
    kept.exercises =
        keptBy(person, [&](const auto& planned) { return isEccentric(person, planned.exercise); });
    return kept;
}

Upkeep fastRun(const Case& person, base::Day from, int effortPct) {
    const auto& rules = person.rules.watch;
    const auto last =
        newest(person, std::max(person.timeline.first, memory(person.today)), [&](base::Day day) {
            return firstOf(person.timeline.runs.on(day), [&](const auto* run) {
                const auto& top = run->value.topEffortPct;
                return top && top->value() >= effortPct;
            });
        });
    auto kept = upkeep("watch.fastRun", from, last, person.today,
                       {rules.fastRunRemindDay, rules.fastRunWarnDay});
    kept.exercises = keptBy(person, [&](const auto& planned) {
        const auto& effort = planned.effortPct;
        return effort && effort->value() >= effortPct && person.isRunning(planned.exercise);
    });
    return kept;
}

/// The same day of the month so many months later; the last of a month that has no such day.
base::Day monthsLater(base::Day day, int months) {
    const auto on = day.calendar();
    const auto month = on.year() / on.month() + std::chrono::months{months};
    const std::chrono::year_month_day last{month / std::chrono::last};
    const auto found = base::Day::from(int{month.year()}, unsigned{month.month()},
                                       unsigned{std::min(on.day(), last.day())});
    return found.value_or(day);
}

/// Somebody who was injured there before keeps training longer (C7.4).
void keep(const Case& person, Watch& watch) {
    const auto& before = person.episode.recurrenceOf;
    const auto& months = person.rules.watch.keepMonths;
    if (before) {
        watch.keepUntil = monthsLater(watch.from, months);
        watch.because.push_back(
            {"watch.keep", {}, months, *watch.keepUntil, before->string(), months.evidence.tag});
    }
}

} // namespace

std::optional<base::Day> watchStart(const Case& person, const PhaseJudgement& phase) {
    const bool isLast = !person.road.empty() && phase.phase == rehab::nameOf(person.road.back());
    if (isLast && phase.returned) {
        return std::min(phase.since, *phase.returned);
    }
    return isLast ? std::optional{phase.since} : phase.returned;
}

base::Day watchEnd(const Case& person, base::Day from) {
    return from + person.rules.watch.weeks * base::weekDays;
}

std::optional<Watch> watch(const Case& person, const PhaseJudgement& phase) {
    const auto from = watchStart(person, phase);
    if (!from) {
        return std::nullopt;
    }
    Watch watch;
    watch.from = *from;
    watch.until = watchEnd(person, *from);
    watch.markedUntil = *from + person.rules.watch.markedDays;
    const bool isClosed = person.episode.state == rehab::EpisodeState::closed;
    watch.active = !isClosed && person.today <= watch.until;
    watch.marked = !isClosed && person.today <= watch.markedUntil;
    keep(person, watch);
    if (watch.active) {
        watch.upkeep.push_back(checkIns(person, *from));
    }
    if (isClosed) {
        return watch;
    }
    watch.upkeep.push_back(strength(person, *from));
    if (const auto fast = fastPct(person)) {
        watch.upkeep.push_back(fastRun(person, *from, *fast));
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
