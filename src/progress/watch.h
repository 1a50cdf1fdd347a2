#pragma once

#include "progress/judgement.h"

namespace sinew::progress {

enum class UpkeepLevel { fine, remind, warn };

/// One thing that keeps what was won, or that is asked about it, and when it was done last.
/// `because` has the days since then (or since the return), the limit that they reached or will
/// reach next, the day and the record.
struct Upkeep {
    UpkeepLevel level = UpkeepLevel::fine;
    int days = 0;
    std::optional<base::Day> last;
    base::Day due;   ///< the day from which it is reminded of
    Because because; ///< rule "watch.strength", "watch.fastRun" or "watch.checkIn"
    std::vector<std::string> exercises{}; ///< of the last phase's own plan, that keep it
    friend bool operator==(const Upkeep&, const Upkeep&) = default;
};

/// The weeks after the return (C7.2 to C7.4). `marked` = the days in which most repeat injuries
/// come. Check-ins are asked for as long as the watch is active; strength and fast runs as long as
/// the injury is not closed.
struct Watch {
    base::Day from;
    base::Day until;
    base::Day markedUntil;
    bool active = false;
    bool marked = false;
    /// After a repeat injury: the plan is kept at least up to that day, and why.
    std::optional<base::Day> keepUntil;
    Reasons because; ///< of keepUntil
    std::vector<Upkeep> upkeep;
    friend bool operator==(const Watch&, const Watch&) = default;
};

/// Nothing before a return is recorded or the last phase is reached.
[[nodiscard]] std::optional<Watch> watch(const Context& context);

/// The episode that a relapse on that day begins: the same thigh, type, aim and equipment, linked
/// to the one it repeats. What only an examination can say (grade, imaging) is unknown again, so it
/// restarts in the first phase under the floors of grade II until a clinician says otherwise.
[[nodiscard]] rehab::Episode relapseOf(const rehab::Revision<rehab::Episode>& earlier,
                                       base::Day day);

} // namespace sinew::progress

SINEW_NAMES(sinew::progress::UpkeepLevel, "fine", "remind", "warn");
