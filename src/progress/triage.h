#pragma once

#include "progress/judgement.h"

namespace sinew::progress {

enum class FlagLevel { info, watch, act, urgent, emergency };

/// Something a clinician should look at. `values` and `days` are the inputs, newest last.
struct Flag {
    std::string rule;
    FlagLevel level = FlagLevel::info;
    std::vector<double> values;
    std::vector<base::Day> days;
    std::vector<std::string> records;
    std::optional<double> limit;
    std::string source;
    std::optional<base::Day> snoozedUntil;
    friend bool operator==(const Flag&, const Flag&) = default;
};

/// Highest level first, then newest day, then rule.
[[nodiscard]] std::vector<Flag> triage(const Context& context);

} // namespace sinew::progress

SINEW_NAMES(sinew::progress::FlagLevel, "info", "watch", "act", "urgent", "emergency");
