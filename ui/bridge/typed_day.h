#pragma once

#include "base/day.h"

#include <QString>

#include <optional>

namespace sinew::bridge {

/// The day that a person means by what was typed: "today", "yesterday", "tomorrow", a weekday (the
/// last one there was), a date in the order of the locale ("12 March", "12/3", "12.3.2026") or
/// "2026-03-12". Without a year it is the one nearest to today. Nothing where no day is meant.
[[nodiscard]] std::optional<base::Day> dayMeant(const QString& typed, base::Day today);

} // namespace sinew::bridge
