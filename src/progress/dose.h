#pragma once

#include "progress/judgement.h"

namespace sinew::progress {

/// How much of one exercise. Empty = not part of this dose.
struct Dose {
    std::optional<int> sets;
    std::optional<int> reps;
    std::optional<int> holdS;
    std::optional<double> loadKg;
    std::optional<int> minutes;
    std::optional<int> distanceM;
    std::optional<int> effortPct;
    std::optional<std::string> ladderStep;
    std::optional<std::string> tempo; ///< down-pause-up in seconds: "2-0-2"
    std::optional<int> restS;
    std::optional<int> timesADay;
    friend bool operator==(const Dose&, const Dose&) = default;
};

enum class DoseStep { up, same, down, held };

/// What to do next of one exercise and what it was before. `applied` = within the prescribed
/// ranges, so it counts without anybody's consent (and can be stayed away from); otherwise it is a
/// suggestion and `to` is shown beside `from`. `exercise` of another key in `suggested` is the way
/// on where the range is used up.
struct DoseTarget {
    std::string exercise;
    rehab::SideRule side = rehab::SideRule::injured;
    Dose from; ///< the present dose: done last, else prescribed
    Dose to;
    DoseStep step = DoseStep::same;
    bool applied = true;
    std::optional<std::string> suggested;
    Reasons because;
    friend bool operator==(const DoseTarget&, const DoseTarget&) = default;

    /// The dose to be done now.
    [[nodiscard]] const Dose& due() const { return applied ? to : from; }
};

/// One target for each prescription in force, in the plan's order.
[[nodiscard]] std::vector<DoseTarget> doseTargets(const Context& context);

/// What a snooze names so that this exercise stays at its dose on its days, though it might go up.
[[nodiscard]] std::string stayRule(std::string_view exercise);

} // namespace sinew::progress

SINEW_NAMES(sinew::progress::DoseStep, "up", "same", "down", "held");
