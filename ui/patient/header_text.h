#pragma once

#include "kit/page.h"
#include "practice/views.h"

#include <QString>

namespace sinew::patient {

/// "Day 20 · left hamstring · phase 2 of 5, Restore".
[[nodiscard]] QString headerText(const practice::TodayView& view,
                                 const rehab::Catalogue& catalogue);
/// The same without the side: "Day 20 · phase 2 of 5, Restore".
[[nodiscard]] QString courseText(const practice::TodayView& view,
                                 const rehab::Catalogue& catalogue);
/// "Left hamstring · sudden strain".
[[nodiscard]] QString injuryTitle(const rehab::Episode& episode);
/// "Yesterday: settled"; nothing where there is nothing to judge.
[[nodiscard]] std::optional<kit::Badge>
responseBadge(const std::optional<progress::DayResponse>& response, base::Day day);
[[nodiscard]] QString hamstringText(rehab::Side side);

} // namespace sinew::patient
