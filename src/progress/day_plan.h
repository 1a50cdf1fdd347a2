#pragma once

#include "progress/dose.h"

namespace sinew::progress {

enum class DayPlanState { due, rest, held, blocked, paused, done };
enum class ItemState { due, done, partial, skipped, held };

/// What was done of an exercise the time before.
struct LastDone {
    base::Day day;
    Dose dose;
    std::optional<int> pain; ///< highest answered for this exercise
    friend bool operator==(const LastDone&, const LastDone&) = default;
};

/// One exercise of the day. `substitutes` is the prescribed exercise it stands in for where its
/// equipment is missing. `times` of `timesDone` where it is to be done several times a day.
struct DayItem {
    std::string exercise;
    rehab::SideRule side = rehab::SideRule::injured;
    ItemState state = ItemState::due;
    Dose dose;
    std::optional<LastDone> last;
    DoseStep step = DoseStep::same;
    bool applied = true;
    std::optional<Dose> suggestedDose;
    std::optional<std::string> suggested; ///< a harder or easier exercise
    std::optional<std::string> substitutes;
    std::optional<int> painLimit; ///< stop above this
    int times = 1;
    int timesDone = 0;
    Reasons because;
    friend bool operator==(const DayItem&, const DayItem&) = default;
};

/// A day of the plan. `blocked` hides all exercises, `held` = everything due is held after a RED
/// day, `rest` = nothing is planned or the person chose to rest.
struct DayPlan {
    base::Day day;
    DayPlanState state = DayPlanState::rest;
    Reasons because;
    std::vector<DayItem> items;
    friend bool operator==(const DayPlan&, const DayPlan&) = default;
};

/// What is due on `day`. Days after today follow the schedule at today's doses.
[[nodiscard]] DayPlan dayPlan(const Context& context, base::Day day);
[[nodiscard]] inline DayPlan dayPlan(const Context& context) {
    return dayPlan(context, context.today);
}

/// The plan in force on a day: the newest stored one that counts from that day or before, else the
/// present phase's starter plan from onset (derived, not stored); nothing where a clinician has to
/// make it (grade III, under 18, referred pain) and has not.
[[nodiscard]] std::optional<rehab::Plan> planOn(const Context& context, base::Day day);
/// The starter plan of a phase for this person's demand and equipment.
[[nodiscard]] rehab::Plan starterPlan(const Context& context, std::string_view phase);

} // namespace sinew::progress

SINEW_NAMES(sinew::progress::DayPlanState, "due", "rest", "held", "blocked", "paused", "done");
SINEW_NAMES(sinew::progress::ItemState, "due", "done", "partial", "skipped", "held");
