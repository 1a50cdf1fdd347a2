#include "progress/targets.h"

#include "progress/phases.h"
#include "progress/response_rules.h"
#include "progress/target_line.h"

namespace sinew::progress {

namespace {

void why(DoseTarget& target, const DayResponse& response) {
    target.because.insert(target.because.end(), response.because.begin(), response.because.end());
}

/// Two steps lower, and nothing at all on the day after.
void afterRed(const TargetLine& line, DoseTarget& target, const DayResponse& red) {
    const int steps = line.range.ladder ? std::max(line.rules().stepsAfterRed.value,
                                                   line.range.ladder->backAfterStop)
                                        : line.rules().stepsAfterRed.value;
    explain(target, "dose.red", steps, {}, red.day);
    why(target, red);
    stepDown(line, target, steps);
    if (red.day == line.day - 1) {
        target.step = DoseStep::held;
    }
}

/// A RED day under an earlier plan still holds the exercise on the day after.
void beforeThisPlan(const TargetLine& line, DoseTarget& target) {
    const auto& exercise = line.prescription.exercise;
    const auto yesterday = line.day - 1;
    if (yesterday >= line.since || !wasDone(line.person, exercise, yesterday)) {
        return;
    }
    const auto response = responseOn(line.person, yesterday, line.asOf, exercise);
    if (response.state == Response::red) {
        target.because.clear();
        afterRed(line, target, response);
    }
}

bool isDemanding(const TargetLine& line) {
    const auto* exercise = line.person.exercise(line.prescription.exercise);
    return exercise && (hasCategory(*exercise, rehab::Category::eccentric) ||
                        hasCategory(*exercise, rehab::Category::run));
}

const rehab::Dose* doseOfPhaseBefore(const TargetLine& line) {
    const auto& road = line.person.road;
    const auto here = std::find(road.begin(), road.end(), line.range.phase);
    const auto* exercise = line.person.exercise(line.prescription.exercise);
    const bool hasBefore = here != road.begin() && here != road.end();
    return hasBefore && exercise && isIn(*exercise, *std::prev(here))
               ? doseFor(*exercise, *std::prev(here))
               : nullptr;
}

/// The exercise's own dose in the phase before, where it has one; at most the start of this.
void toPhaseBefore(const TargetLine& line, DoseTarget& target) {
    target.to = line.range.start;
    target.step = DoseStep::down;
    if (const auto* dose = doseOfPhaseBefore(line)) {
        const auto smaller = [](std::optional<int>& mine, const std::optional<int>& other) {
            mine = mine && other ? std::min(mine, other) : mine;
        };
        smaller(target.to.sets, dose->sets);
        smaller(target.to.reps, dose->repsMin);
        smaller(target.to.holdS, dose->holdS);
        smaller(target.to.minutes, dose->minutesMin);
        smaller(target.to.effortPct, dose->effortPctMin);
    }
}

/// After a long enough gap a dose is not simply taken up again.
bool afterGap(const TargetLine& line, DoseTarget& target, const DoneDay& done) {
    const auto last = done.day;
    const int days = line.day - last;
    if (days < line.rules().gapDays || days <= longestInterval(line.prescription)) {
        return false;
    }
    if (days >= line.rules().longGapDays && isDemanding(line)) {
        explain(target, "dose.longGap", days, line.rules().longGapDays, last, done.record);
        toPhaseBefore(line, target);
    } else {
        explain(target, "dose.gap", days, line.rules().gapDays, last, done.record);
        stepDown(line, target, 1);
    }
    return true;
}

/// One variable up inside the range by itself; beyond it only as a suggestion.
void up(const TargetLine& line, DoseTarget& target) {
    if (const auto raised = oneUp(target.from, line.range, line.rules())) {
        target.to = *raised;
        target.step = DoseStep::up;
        return;
    }
    explain(target, "dose.atTop", {}, {}, line.day);
    const auto beyond = line.range.ladder ? std::nullopt : oneBeyond(target.from, line.rules());
    const auto* exercise = line.person.exercise(target.exercise);
    if (!beyond && exercise) {
        target.suggested = firstFitting(line, exercise->progressTo);
    }
    if (beyond || target.suggested) {
        target.to = beyond.value_or(target.from);
        target.step = DoseStep::up;
        target.applied = false;
    }
}

void stay(const TargetLine& line, DoseTarget& target, const RecentDays& days) {
    const auto& newest = days.newest();
    const auto say = [&](const char* rule) {
        explain(target, rule, {}, {}, newest.done.day, newest.done.record);
    };
    if (newest.response.state == Response::pending) {
        say("dose.awaitsMorning");
    } else if (newest.done.unanswered) {
        say("dose.unanswered");
    } else if (newest.response.state == Response::amber) {
        explain(target, "dose.amber", days.ambers(), line.rules().amberDown, newest.done.day,
                newest.done.record);
        why(target, newest.response);
    } else if (!newest.done.complete) {
        say("dose.incomplete");
    } else {
        explain(target, "dose.greenOnce", days.greens(), line.cleanYardstick(), newest.done.day,
                newest.done.record);
    }
}

/// The person's own word that today's dose stays, which the rules respect for its days.
const rehab::Revision<rehab::Snooze>* wishToStay(const TargetLine& line) {
    const auto rule = stayRule(line.prescription.exercise);
    const auto& snoozes = line.person.dossier.snoozes;
    const auto found = std::find_if(snoozes.begin(), snoozes.end(), [&](const auto& snooze) {
        return snooze.value.rule == rule && snooze.day <= line.day &&
               line.day <= snooze.value.until;
    });
    return found == snoozes.end() ? nullptr : &*found;
}

void decide(const TargetLine& line, DoseTarget& target, const RecentDays& days) {
    const auto& newest = days.newest();
    if (newest.response.state == Response::red) {
        afterRed(line, target, newest.response);
    } else if (afterGap(line, target, newest.done)) {
        return;
    } else if (days.ambers() >= line.rules().amberDown) {
        explain(target, "dose.amberThrice", days.ambers(), line.rules().amberDown, newest.done.day,
                newest.done.record);
        stepDown(line, target, 1);
    } else if (line.isFixed()) {
        explain(target, "dose.fixed", {}, {}, newest.done.day, newest.done.record);
    } else if (days.greens() >= line.cleanTimes()) {
        explain(target, "dose.greenTwice", days.greens(), line.cleanYardstick(), newest.done.day,
                newest.done.record);
        if (const auto* wish = wishToStay(line)) {
            target.because.push_back({"dose.stay", {}, {}, wish->day, wish->id.string(), {}});
        } else {
            up(line, target);
        }
    } else {
        stay(line, target, days);
    }
}

} // namespace

std::string stayRule(std::string_view exercise) {
    return "dose.up." + std::string{exercise};
}

DoseTarget targetOn(const Case& person, const PlanInForce& plan, const PlannedItem& item,
                    base::Day day) {
    const TargetLine line{person, plan, item, day};
    const RecentDays days{line};
    DoseTarget target;
    target.exercise = item.prescription.exercise;
    target.side = item.prescription.sideRule;
    target.from = days.present(line);
    target.to = target.from;
    if (days.empty()) {
        explain(target, "dose.start", {}, {}, item.since);
        beforeThisPlan(line, target);
    } else {
        decide(line, target, days);
    }
    brake(line, target);
    return target;
}

std::vector<DoseTarget> doseTargets(const Case& person, const Plans& plans) {
    std::vector<DoseTarget> targets;
    const auto* plan = plans.on(person.today);
    if (!plan) {
        return targets;
    }
    for (const auto& item : plan->items) {
        const bool isDoneToday = wasDone(person, item.prescription.exercise, person.today);
        targets.push_back(targetOn(person, *plan, item, person.today + (isDoneToday ? 1 : 0)));
    }
    return targets;
}

std::vector<DoseTarget> doseTargets(const Context& context) {
    const Case person{context};
    return doseTargets(person, Plans{person, phaseOf(person)});
}

} // namespace sinew::progress
