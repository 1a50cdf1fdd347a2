#pragma once

#include "bridge/dose_text.h"
#include "progress/judgement.h"
#include "rehab/catalogue.h"

#include <QString>

namespace sinew::bridge {

/// The tag of what rests on no published work.
inline constexpr std::string_view ownTag = "Default of this program";

/// One plain line for a reason: what was seen, with its numbers and its day.
[[nodiscard]] QString becauseText(const progress::Because& because, base::Day today,
                                  Units units = {});
/// Whether there is a sentence for the rule: for the test that walks through all of them.
[[nodiscard]] bool knowsRule(std::string_view rule);
/// Where a rule or criterion comes from, in one line; empty where nothing is known.
[[nodiscard]] QString sourceText(std::string_view source, const rehab::Catalogue& catalogue);

} // namespace sinew::bridge
