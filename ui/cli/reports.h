#pragma once

#include "progress/assessment.h"
#include "progress/chart.h"
#include "progress/day_plan.h"
#include "rehab/catalogue.h"

#include <string>

namespace sinew::cli {

// What sinewctl prints for people where --json is not asked for.

[[nodiscard]] std::string doseText(const progress::Dose& dose);
[[nodiscard]] std::string dayReport(const progress::DayPlan& plan, const rehab::Dossier& dossier,
                                    const rehab::Catalogue& catalogue);
[[nodiscard]] std::string assessmentReport(const progress::Assessment& assessment,
                                           const rehab::Dossier& dossier,
                                           const rehab::Catalogue& catalogue);
/// The chart's numbers as a table: a row a day or week, a column a series, `-` in gaps.
[[nodiscard]] std::string chartReport(const progress::Chart& chart);

} // namespace sinew::cli
