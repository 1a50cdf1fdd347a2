#pragma once

#include "progress/judgement.h"

namespace sinew::progress {

/// Time spent in one phase, both days included; `until` is empty for the present one.
struct PhasePeriod {
    std::string phase;
    base::Day from;
    std::optional<base::Day> until;
    friend bool operator==(const PhasePeriod&, const PhasePeriod&) = default;
};

/// A recorded decision and whether it moved the person. An `accept` counts only where the gate
/// stood open on its day; otherwise `counted` is false and `because` says so.
struct PhaseChange {
    base::Day day;
    rehab::DecisionKind decided = rehab::DecisionKind::accept;
    std::string from;
    std::string to;
    bool counted = true;
    std::string record;
    Reasons because;
    friend bool operator==(const PhaseChange&, const PhaseChange&) = default;
};

enum class RoadState { done, present, ahead, notApplicable };

/// One stop of the whole road from the first phase to prevention, as far as the demand needs it.
struct RoadStop {
    std::string phase;
    RoadState state = RoadState::ahead;
    friend bool operator==(const RoadStop&, const RoadStop&) = default;
};

/// Where the person is. `index` counts from 1 among the stops that apply ("phase 2 of 5").
struct PhaseJudgement {
    std::string phase;
    base::Day since;
    int index = 1;
    int count = 1;
    int dayOfInjury = 0; ///< the onset is day 0
    std::vector<RoadStop> road;
    std::vector<PhasePeriod> periods;  ///< oldest first, without holes
    std::vector<PhaseChange> changes;  ///< oldest first
    std::optional<base::Day> returned; ///< the newest recorded return, for the watch
    friend bool operator==(const PhaseJudgement&, const PhaseJudgement&) = default;
};

/// Replays the decisions up to today. A stored plan's phase moves nothing.
[[nodiscard]] PhaseJudgement phaseOf(const Context& context);

} // namespace sinew::progress

SINEW_NAMES(sinew::progress::RoadState, "done", "present", "ahead", "notApplicable");
