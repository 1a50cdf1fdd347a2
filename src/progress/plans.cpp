#include "progress/plans.h"

#include "progress/day_plan.h"
#include "progress/phases.h"
#include "progress/plan_changes.h"
#include "progress/safety.h"

#include <set>

namespace sinew::progress {

namespace {

using PlanRevision = rehab::Revision<rehab::Plan>;

const PlanRevision* storedOn(const Case& person, base::Day day) {
    const PlanRevision* newest = nullptr;
    for (const auto& plan : person.dossier.plans) {
        const bool later =
            !newest || std::tie(plan.day, plan.id) > std::tie(newest->day, newest->id);
        if (plan.day <= day && later) {
            newest = &plan;
        }
    }
    return newest;
}

PlanInForce stored(const PlanRevision& plan) {
    PlanInForce result{plan.value.phase, plan.day, plan.day, false, {}};
    for (const auto& prescription : plan.value.prescriptions) {
        result.items.push_back({prescription, std::nullopt, plan.day});
    }
    return result;
}

/// Some programmes change by the week (Nordic), so a starter plan is laid out anew until the last
/// week that any of its doses names.
int lastWeek(const Case& person, rehab::Phase phase) {
    int last = 1;
    const auto items = rehab::starterPlan(person.protocol, phase, person.demand, person.subType());
    for (const auto& item : items) {
        const auto* exercise = person.exercise(item.exercise);
        for (const auto& dose : exercise ? exercise->doses : std::vector<rehab::Dose>{}) {
            if (dose.phase == phase || !dose.phase) {
                last = std::max(last, dose.week.value_or(1));
            }
        }
    }
    return last;
}

std::optional<PlanInForce> derived(const Case& person, const PhasePeriod& period, base::Day day) {
    const auto phase = rehab::fromName<rehab::Phase>(period.phase);
    if (!phase) {
        return std::nullopt;
    }
    const int week = std::min((day - period.from) / base::weekDays + 1, lastWeek(person, *phase));
    const auto from = period.from + (week - 1) * base::weekDays;
    return PlanInForce{period.phase, from, period.from, true,
                       starterItems(person, *phase, period.from, week)};
}

std::set<base::Day> turningDays(const Case& person, const PhaseJudgement& phase) {
    std::set<base::Day> days;
    for (const auto& plan : person.dossier.plans) {
        days.insert(std::max(plan.day, person.episode.onset));
    }
    for (const auto& period : phase.periods) {
        const auto key = rehab::fromName<rehab::Phase>(period.phase);
        const int weeks = key ? lastWeek(person, *key) : 1;
        for (int week = 0; week < weeks; ++week) {
            const auto day = period.from + week * base::weekDays;
            if (!period.until || day <= *period.until) {
                days.insert(day);
            }
        }
    }
    return days;
}

/// The days on which it is done do not belong to the dose.
bool isSameDose(const rehab::Prescription& a, const rehab::Prescription& b) {
    if (a.exercise != b.exercise) {
        return false;
    }
    auto onDaysOfA = b;
    onDaysOfA.weekdays = a.weekdays;
    onDaysOfA.everyDays = a.everyDays;
    return a == onDaysOfA;
}

/// A dose that the week before had already goes on from what was reached then.
void carryOn(PlanInForce& plan, const PlanInForce* before) {
    const bool isNextWeek = before && before->derived && before->anchor == plan.anchor;
    for (auto& item : plan.items) {
        item.since = plan.from;
        for (std::size_t i = 0; isNextWeek && i < before->items.size(); ++i) {
            const auto& earlier = before->items[i];
            if (isSameDose(earlier.prescription, item.prescription)) {
                item.since = earlier.since;
            }
        }
    }
}

} // namespace

Plans::Plans(const Case& person, const PhaseJudgement& phase) {
    const bool byClinician = clinicianFirst(person, person.today).has_value();
    for (const auto day : turningDays(person, phase)) {
        const auto* plan = storedOn(person, day);
        const auto* period = periodOn(phase, day);
        const bool fits =
            plan && (!period || plan->value.phase == period->phase || plan->day >= period->from);
        Stretch stretch{day, std::nullopt};
        if (plan && (fits || byClinician)) {
            stretch.plan = stored(*plan);
        } else if (!byClinician && period) {
            stretch.plan = derived(person, *period, day);
        }
        if (stretch.plan && stretch.plan->derived) {
            const bool isFirst = m_stretches.empty() || !m_stretches.back().plan;
            carryOn(*stretch.plan, isFirst ? nullptr : &*m_stretches.back().plan);
        }
        m_stretches.push_back(std::move(stretch));
    }
}

const PlanInForce* Plans::on(base::Day day) const {
    const auto after =
        std::upper_bound(m_stretches.begin(), m_stretches.end(), day,
                         [](base::Day d, const Stretch& stretch) { return d < stretch.from; });
    if (after == m_stretches.begin()) {
        return nullptr;
    }
    const auto& plan = std::prev(after)->plan;
    return plan ? &*plan : nullptr;
}

bool isScheduled(const rehab::Prescription& prescription, base::Day anchor, base::Day day) {
    if (!prescription.weekdays.empty()) {
        const auto weekday = static_cast<rehab::Weekday>(day.isoWeekday() - 1);
        return std::find(prescription.weekdays.begin(), prescription.weekdays.end(), weekday) !=
               prescription.weekdays.end();
    }
    const int every = prescription.everyDays ? std::max(1, prescription.everyDays->value()) : 1;
    return (day - anchor) % every == 0;
}

int longestInterval(const rehab::Prescription& prescription) {
    if (prescription.weekdays.empty()) {
        return prescription.everyDays ? std::max(1, prescription.everyDays->value()) : 1;
    }
    int longest = 1;
    int gap = 0;
    const auto start = base::Day::fromNumber(0);
    for (int i = 0; i < 2 * base::weekDays; ++i) {
        ++gap;
        if (isScheduled(prescription, start, start + i)) {
            longest = i < base::weekDays ? longest : std::max(longest, gap);
            gap = 0;
        } else if (i >= base::weekDays) {
            longest = std::max(longest, gap);
        }
    }
    return longest;
}

std::vector<rehab::Prescription> linesOf(const PlanInForce* plan) {
    std::vector<rehab::Prescription> lines;
    for (std::size_t i = 0; plan && i < plan->items.size(); ++i) {
        lines.push_back(plan->items[i].prescription);
    }
    return lines;
}

std::optional<rehab::Plan> planOn(const Context& context, base::Day day) {
    const Case person{context};
    const Plans plans{person, phaseOf(person)};
    const auto* found = plans.on(day);
    if (!found) {
        return std::nullopt;
    }
    rehab::Plan plan;
    plan.episode = context.dossier.episode.id;
    plan.phase = found->phase;
    plan.prescriptions = linesOf(found);
    return plan;
}

std::vector<rehab::Prescription> protocolLines(const Context& context, base::Day day) {
    const Case person{context};
    const auto phase = phaseOf(person);
    const auto* period = periodOn(phase, context.today);
    const auto plan = period ? derived(person, *period, day) : std::nullopt;
    return linesOf(plan ? &*plan : nullptr);
}

rehab::Plan starterPlan(const Context& context, std::string_view phase) {
    const Case person{context};
    rehab::Plan plan;
    plan.episode = context.dossier.episode.id;
    plan.phase = phase;
    if (const auto key = rehab::fromName<rehab::Phase>(phase)) {
        for (auto& item : starterItems(person, *key, context.today)) {
            plan.prescriptions.push_back(std::move(item.prescription));
        }
    }
    return plan;
}

} // namespace sinew::progress
