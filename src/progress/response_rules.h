#pragma once

#include "progress/evidence.h"
#include "progress/response.h"

namespace sinew::progress {

/// The response of a day, or of one exercise on it, as it could be judged on `asOf`.
[[nodiscard]] DayResponse responseOn(const Case& person, base::Day day, base::Day asOf);
[[nodiscard]] DayResponse responseOn(const Case& person, base::Day day, base::Day asOf,
                                     std::string_view exercise);
/// The newest active day, pending or not.
[[nodiscard]] DayResponse newestResponse(const Case& person, const Standpoint& at);
/// The newest active day whose response is more than pending; no state where there is none.
[[nodiscard]] DayResponse newestJudged(const Case& person, const Standpoint& at);

} // namespace sinew::progress
