#pragma once

#include "progress/judgement.h"

namespace sinew::progress {

enum class GateState { open, closed, cannotJudge, none };

/// One criterion against the record. `comparison` is "<=", ">=", "<", ">" or "=". `days` are the
/// different days with meeting evidence inside the window, oldest first.
struct CriterionJudgement {
    std::string id;
    rehab::Truth state = rehab::Truth::cannotJudge;
    std::optional<double> value; ///< the newest evidence
    std::optional<double> bar;
    std::string comparison;
    std::string unit;
    std::vector<base::Day> days;
    std::vector<std::string> records; ///< that say so, where the evidence is a record of each day
    std::string record;               ///< that says `value`
    int daysNeeded = 1;
    int withinDays = 1;
    std::optional<std::string> missing;     ///< code of what would settle it
    std::optional<std::string> alternative; ///< id of the criterion that may stand in for it
    bool byAlternative = false;             ///< judged by that alternative
    bool weaker = false;                    ///< the alternative says less than the criterion itself
    bool clinicianOnly = false;
    std::string label; ///< id of the criterion of the protocol that has its words
    std::string source;
    friend bool operator==(const CriterionJudgement&, const CriterionJudgement&) = default;
};

/// The least number of days since the onset; met or not, never in doubt.
struct Floor {
    int days = 0;
    rehab::Truth state = rehab::Truth::met;
    friend bool operator==(const Floor&, const Floor&) = default;
};

/// The gate out of a phase. Only criteria that apply to the person's demand and equipment are
/// listed. `none` = the last phase.
struct GateJudgement {
    std::string from;
    std::string to;
    GateState state = GateState::none;
    std::vector<CriterionJudgement> criteria;
    std::vector<CriterionJudgement> beside; ///< information that decides nothing
    Floor floor;
    Reasons because; ///< what besides the criteria keeps it shut: floor, newest response, red flag
    friend bool operator==(const GateJudgement&, const GateJudgement&) = default;
};

/// A signed visit signs off a gate when this stands among its codes.
inline constexpr std::string_view signOffCode = "signOff";

/// The gate out of the present phase, seen from today.
[[nodiscard]] GateJudgement gateOf(const Context& context);
/// The gate out of any phase, as if the person were in it since `since`.
[[nodiscard]] GateJudgement gateOutOf(const Context& context, std::string_view phase,
                                      base::Day since);

} // namespace sinew::progress

SINEW_NAMES(sinew::progress::GateState, "open", "closed", "cannotJudge", "none");
