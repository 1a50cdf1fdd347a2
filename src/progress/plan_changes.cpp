#include "progress/plan_changes.h"

#include "progress/phases.h"
#include "progress/plans.h"

#include <algorithm>

namespace sinew::progress {

namespace {

using Lines = std::vector<rehab::Prescription>;

const rehab::Prescription* lineIn(const Lines& lines, const std::string& exercise) {
    const auto found = std::find_if(lines.begin(), lines.end(),
                                    [&](const auto& line) { return line.exercise == exercise; });
    return found == lines.end() ? nullptr : &*found;
}

/// The newest of that first day.
const rehab::Revision<rehab::Plan>* storedFrom(const rehab::Dossier& dossier, base::Day from) {
    const rehab::Revision<rehab::Plan>* found = nullptr;
    for (const auto& plan : dossier.plans) {
        found = plan.day == from && (!found || found->id < plan.id) ? &plan : found;
    }
    return found;
}

} // namespace

PlanDifference planDifference(const Lines& before, const Lines& after) {
    PlanDifference difference;
    for (const auto& line : after) {
        const auto* earlier = lineIn(before, line.exercise);
        if (!earlier) {
            difference.begun.push_back(line.exercise);
        } else if (*earlier != line) {
            difference.changed.push_back(line.exercise);
        }
    }
    for (const auto& line : before) {
        if (!lineIn(after, line.exercise)) {
            difference.ended.push_back(line.exercise);
        }
    }
    return difference;
}

std::optional<PlanChange> planChangeOn(const Context& context, base::Day day) {
    const Case person{context};
    const Plans plans{person, phaseOf(person)};
    const auto* plan = plans.on(day);
    const auto* stored = plan && !plan->derived ? storedFrom(context.dossier, plan->from) : nullptr;
    if (!stored || stored->value.reason.value_or("").empty()) {
        return std::nullopt;
    }
    return PlanChange{plan->from, *stored->value.reason, stored->author,
                      planDifference(linesOf(plans.on(plan->from - 1)), linesOf(plan))};
}

} // namespace sinew::progress
