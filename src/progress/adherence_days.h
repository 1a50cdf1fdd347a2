#pragma once

#include "progress/adherence.h"
#include "progress/plans.h"

namespace sinew::progress {

[[nodiscard]] std::vector<AdherenceDay> adherenceDays(const Case& person, const Plans& plans,
                                                      base::Day from, base::Day to);
[[nodiscard]] Adherence sumUp(const Case& person, const std::vector<AdherenceDay>& days);
[[nodiscard]] Adherence adherence(const Case& person, const Plans& plans);

} // namespace sinew::progress
