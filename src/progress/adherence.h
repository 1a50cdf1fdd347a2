#pragma once

#include "progress/judgement.h"

namespace sinew::progress {

/// What became of one day of the plan.
enum class DayAdherence { notPlanned, rest, onTime, shifted, missed, unplanned, held, open };

struct AdherenceDay {
    base::Day day;
    DayAdherence state = DayAdherence::notPlanned;
    std::optional<base::Day> doneOn;  ///< of a shifted day
    std::vector<std::string> records; ///< sessions, runs or the day's own word that say so
    friend bool operator==(const AdherenceDay&, const AdherenceDay&) = default;
};

enum class AdherenceBand { good, partial, low };

/// Planned sessions of a stretch of days. Consistency = (on time + shifted + held) / planned; empty
/// below the least number of planned days. Rest, illness and holiday are not planned; today counts
/// once it is done.
struct Adherence {
    int planned = 0;
    int onTime = 0;
    int shifted = 0;
    int missed = 0;
    int unplanned = 0;
    int held = 0;
    int rest = 0;
    std::optional<int> consistencyPct;
    std::optional<AdherenceBand> band;
    std::vector<AdherenceDay> days; ///< what it is the sum of
    std::string source;
    friend bool operator==(const Adherence&, const Adherence&) = default;
};

/// The last 14 days (the protocol's number) up to today.
[[nodiscard]] Adherence adherence(const Context& context);
/// Any stretch, both days included.
[[nodiscard]] Adherence adherence(const Context& context, base::Day from, base::Day to);
[[nodiscard]] std::vector<AdherenceDay> adherenceDays(const Context& context, base::Day from,
                                                      base::Day to);

} // namespace sinew::progress

SINEW_NAMES(sinew::progress::DayAdherence, "notPlanned", "rest", "onTime", "shifted", "missed",
            "unplanned", "held", "open");
SINEW_NAMES(sinew::progress::AdherenceBand, "good", "partial", "low");
