#pragma once

#include "practice/comparisons.h"

#include "rehab/catalogue.h"

#include <QString>

namespace sinew::clinician {

/// "sudden strain, grade II"
[[nodiscard]] QString likeText(const rehab::Episode& episode);
/// "left · sudden strain · 2 March 2025"
[[nodiscard]] QString injuryOfDayText(const rehab::Episode& episode);
/// Who the clinic's earlier patients are, or why they are not shown.
[[nodiscard]] QString groupText(const practice::ClinicGroup& group, const rehab::Episode& episode);
/// Where the published days come from and for whom they were found; or that there are none.
[[nodiscard]] QString publishedText(const practice::CompareView& view,
                                    const rehab::Catalogue& catalogue);

/// "A2 Restore", "Return"
[[nodiscard]] QString milestoneWord(const rehab::Catalogue& catalogue, const std::string& protocol,
                                    const progress::Milestone& milestone);
[[nodiscard]] QString reachedText(std::optional<int> day, int today);
[[nodiscard]] QString otherReachedText(std::optional<int> day);
[[nodiscard]] QString clinicReachedText(const progress::Milestone& milestone, int compared);
[[nodiscard]] QString publishedReachedText(const progress::Quarters& days);

} // namespace sinew::clinician
