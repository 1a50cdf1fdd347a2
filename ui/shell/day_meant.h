#pragma once

#include "base/day.h"

#include <QString>

#include <optional>

namespace sinew::shell {

/// The day that a person means by what was typed: "today", "yesterday", "tomorrow", a weekday (the
/// last one there was), or a date in any usual form (kit/typed_day.h). Without a year it is the one
/// nearest to today. Nothing where no day is meant.
[[nodiscard]] std::optional<base::Day> dayMeant(const QString& typed, base::Day today);

} // namespace sinew::shell
