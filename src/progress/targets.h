#pragma once

#include "progress/dose.h"
#include "progress/plans.h"

namespace sinew::progress {

/// The target of one prescription on a day, from what was done before that day.
[[nodiscard]] DoseTarget targetOn(const Case& person, const PlanInForce& plan,
                                  const PlannedItem& item, base::Day day);
/// The newest run before that day after which this exercise has to rest still; null where there is
/// none. It holds only what is as fast.
[[nodiscard]] const rehab::Revision<rehab::Run>*
fastRunBefore(const Case& person, std::string_view exercise, base::Day day);
/// The targets of the next time: today's, or tomorrow's for what was already done today.
[[nodiscard]] std::vector<DoseTarget> doseTargets(const Case& person, const Plans& plans);

} // namespace sinew::progress
