#pragma once

#include "progress/judgement.h"

namespace sinew::progress {

/// One kind of training that keeps what was won, and when it was done last.
struct Upkeep {
    std::string rule; ///< "watch.strength" or "watch.fastRun"
    std::optional<base::Day> last;
    int days = 0; ///< since then, or since the return
    bool remind = false;
    bool warn = false; ///< what was won may be going already
    friend bool operator==(const Upkeep&, const Upkeep&) = default;
};

/// The weeks after the return (C7.2 to C7.4). `marked` = the days in which most repeat injuries
/// come.
struct Watch {
    base::Day from;
    base::Day until;
    base::Day markedUntil;
    bool active = false;
    bool marked = false;
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
