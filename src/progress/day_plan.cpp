#include "progress/day_plan.h"

#include "progress/day_plans.h"
#include "progress/exercise_history.h"
#include "progress/phases.h"
#include "progress/response_rules.h"
#include "progress/safety.h"
#include "progress/targets.h"

#include "rehab/set_count.h"

namespace sinew::progress {

std::vector<const PlannedItem*> plannedOn(const Case& person, const Plans& plans, base::Day day) {
    std::vector<const PlannedItem*> items;
    const auto add = [&](base::Day from) {
        const auto* plan = plans.on(from);
        for (std::size_t i = 0; plan && i < plan->items.size(); ++i) {
            const auto& item = plan->items[i];
            const bool isThere = std::find(items.begin(), items.end(), &item) != items.end();
            if (!isThere && isScheduled(item.prescription, plan->anchor, from)) {
                items.push_back(&item);
            }
        }
    };
    bool movedAway = false;
    for (const auto& move : person.dossier.dayMoves) {
        movedAway = movedAway || move.value.from == day;
    }
    if (!movedAway) {
        add(day);
    }
    for (const auto& move : person.dossier.dayMoves) {
        if (move.value.to == day && move.value.from != day) {
            add(move.value.from);
        }
    }
    return items;
}

std::optional<std::string> holdOn(const Case& person, const Plans& plans, const PlannedItem& item,
                                  base::Day day) {
    const auto& exercise = item.prescription.exercise;
    if (wasDone(person, exercise, day - 1)) {
        const auto response = responseOn(person, day - 1, std::min(day, person.today), exercise);
        if (response.state == Response::red) {
            return response.because.front().record;
        }
    }
    const auto* plan = plans.on(day);
    if (!plan || !fastRunBefore(person, exercise, day)) {
        return std::nullopt;
    }
    const auto target = targetOn(person, *plan, item, day);
    return target.step == DoseStep::held ? std::optional{target.because.back().record}
                                         : std::nullopt;
}

namespace {

Because reason(const Case& person, const char* rule, base::Day day) {
    return {rule, {}, {}, day, {}, person.protocol.key};
}

/// What makes nothing due, whatever the plan says; the state it leads to and why.
std::optional<DayPlan> obstacle(const Case& person, const Plans& plans, base::Day day) {
    DayPlan plan{day, DayPlanState::blocked, {}, {}};
    const auto flags = screeningOn(person, std::min(day, person.today));
    if (const auto* flag = flags.blocking()) {
        plan.because.push_back({"redflag.open", {}, {}, flag->day, flag->record, flag->id});
        return plan;
    }
    if (person.episode.state == rehab::EpisodeState::closed) {
        plan.state = DayPlanState::rest;
        plan.because.push_back(reason(person, "episode.closed", day));
        return plan;
    }
    if (!plans.on(day)) {
        const auto first = clinicianFirst(person, person.today);
        plan.because.push_back(reason(person, first ? first->c_str() : "plan.none", day));
        return plan;
    }
    return std::nullopt;
}

std::optional<DayPlan> ownWord(const Case& person, base::Day day) {
    const auto state = person.timeline.stateOn(day);
    if (!state) {
        return std::nullopt;
    }
    const bool isRest = state == rehab::DayStateKind::rest;
    DayPlan plan{day, isRest ? DayPlanState::rest : DayPlanState::paused, {}, {}};
    const auto rule = "day." + std::string{rehab::nameOf(*state)};
    plan.because.push_back({rule,
                            {},
                            {},
                            day,
                            person.timeline.states.on(day).back()->id.string(),
                            person.protocol.key});
    return plan;
}

struct TimesDone {
    int times = 0;
    bool whole = true;
    bool skipped = false;
    bool any = false;
};

TimesDone timesOn(const Case& person, const DoseRange& range, std::string_view exercise,
                  base::Day day) {
    TimesDone done;
    for (const auto* entry : person.timeline.sessions.on(day)) {
        rehab::SetCount count{range.side};
        bool started = false;
        for (const auto& set : entry->sets) {
            if (set.value.exercise == exercise) {
                if (set.value.state == rehab::SetState::skipped) {
                    done.skipped = true;
                } else {
                    started = true;
                    count.add(set.value);
                }
                done.whole = done.whole && set.value.state == rehab::SetState::done;
            }
        }
        const bool isOpen = entry->session.value.state == rehab::SessionState::open;
        const bool enough = count.whole() >= range.start.sets.value_or(1);
        if (started && (enough || !isOpen)) {
            ++done.times;
            done.whole = done.whole && enough;
        }
        done.any = done.any || started;
    }
    for (const auto* run : person.timeline.runs.on(day)) {
        done.times += run->value.exercise == exercise;
    }
    done.any = done.any || done.times > 0;
    return done;
}

ItemState stateOf(const TimesDone& done, int times) {
    if (done.times >= times) {
        return done.whole ? ItemState::done : ItemState::partial;
    }
    if (!done.skipped) {
        return ItemState::due;
    }
    return done.any ? ItemState::partial : ItemState::skipped; // the rest of it is not due any more
}

std::optional<LastDone> lastOf(const Case& person, const DoseRange& range,
                               std::string_view exercise, base::Day day) {
    const auto last = lastDone(person, exercise, memory(day), day - 1);
    const auto done = last ? doneOn(person, exercise, range, *last) : std::nullopt;
    return done ? std::optional{LastDone{done->day, done->dose, done->pain}} : std::nullopt;
}

int painLimitOf(const Case& person, const rehab::Prescription& prescription) {
    if (prescription.painLimit) {
        return prescription.painLimit->value();
    }
    const auto* exercise = person.exercise(prescription.exercise);
    if (exercise && exercise->painLimitOverride) {
        return *exercise->painLimitOverride;
    }
    return person.limitsFor(person.isRunning(prescription.exercise)).stopAbove;
}

void takeTarget(DayItem& item, DoseTarget target) {
    item.dose = target.due();
    item.step = target.step;
    item.applied = target.applied;
    if (!target.applied && !isSameAmount(target.to, target.from)) {
        item.suggestedDose = target.to;
    }
    item.suggested = std::move(target.suggested);
    item.because = std::move(target.because);
    item.state = item.step == DoseStep::held ? ItemState::held : ItemState::due;
}

/// Equipment that is missing and red flags that go on forbidding this exercise.
void restrict(const Case& person, const std::vector<std::string>& flags, DayItem& item) {
    const auto* exercise = person.exercise(item.exercise);
    if (!exercise) {
        return;
    }
    if (!rehab::hasAll(person.equipment, exercise->equipment)) {
        item.because.push_back({"equipment.missing", {}, {}, {}, {}, exercise->id});
    }
    if (const auto flag = forbiddenBy(*exercise, person, flags)) {
        item.state = ItemState::held;
        item.step = DoseStep::held;
        item.because.push_back({"redflag.forbids", {}, {}, {}, {}, *flag});
    }
}

DayItem itemOn(const Case& person, const PlanInForce& plan, const PlannedItem& planned,
               const std::vector<std::string>& flags, base::Day day) {
    const auto& prescription = planned.prescription;
    const auto range = rangeOf(person, prescription, plan.phase);
    DayItem item;
    item.exercise = prescription.exercise;
    item.side = prescription.sideRule;
    item.substitutes = planned.substitutes;
    item.times = std::max(1, range.start.timesADay.value_or(1));
    item.painLimit = painLimitOf(person, prescription);
    item.last = lastOf(person, range, prescription.exercise, day);
    takeTarget(item, targetOn(person, plan, planned, day));
    restrict(person, flags, item);
    const auto done = timesOn(person, range, prescription.exercise, day);
    item.timesDone = done.times;
    const auto state = stateOf(done, item.times);
    item.state = state == ItemState::due ? item.state : state;
    return item;
}

DayPlanState stateOf(const std::vector<DayItem>& items) {
    const auto all = [&](auto test) { return std::all_of(items.begin(), items.end(), test); };
    const auto isHeld = [](const DayItem& item) { return item.state == ItemState::held; };
    const auto isOver = [](const DayItem& item) { return item.state != ItemState::due; };
    if (items.empty()) {
        return DayPlanState::rest;
    }
    if (all(isHeld)) {
        return DayPlanState::held;
    }
    return all(isOver) ? DayPlanState::done : DayPlanState::due;
}

} // namespace

DayPlan dayPlan(const Case& person, const Plans& plans, base::Day day) {
    if (auto blocked = obstacle(person, plans, day)) {
        return std::move(*blocked);
    }
    if (auto said = ownWord(person, day)) {
        return std::move(*said);
    }
    DayPlan plan{day, DayPlanState::rest, {}, {}};
    const auto flags = flagsSaidYes(person, std::min(day, person.today));
    for (const auto* planned : plannedOn(person, plans, day)) {
        plan.items.push_back(itemOn(person, *plans.on(day), *planned, flags, day));
    }
    plan.state = stateOf(plan.items);
    if (plan.state == DayPlanState::held) {
        plan.because = plan.items.front().because;
    } else if (plan.state == DayPlanState::rest) {
        plan.because.push_back(reason(person, "plan.notDue", day));
    }
    return plan;
}

DayPlan dayPlan(const Context& context, base::Day day) {
    const Case person{context};
    return dayPlan(person, Plans{person, phaseOf(person)}, day);
}

} // namespace sinew::progress
