#pragma once

#include "rehab/evidence.h"
#include "rehab/phase.h"

#include <map>
#include <optional>
#include <string>
#include <vector>

namespace sinew::rehab {

/// A question about how it began. *Yes* points to `type` (and `subType`), or only sets a flag.
/// `after` is the id of a question that must be answered yes for this one to be asked. A lower
/// `rank` decides first.
struct IntakeQuestion {
    std::string id; ///< "I1" ...
    LocalText question;
    LocalText because; ///< said to the person when this answer decided
    std::string after;
    std::optional<InjuryType> type;
    std::optional<SubType> subType;
    bool recurrence = false; ///< same thigh within a year
    bool chronic = false;    ///< more than three months
    int rank = 0;
    Evidence evidence;
    static constexpr auto keys() {
        return FieldTable{must("id", &IntakeQuestion::id),
                          must("question", &IntakeQuestion::question),
                          must("because", &IntakeQuestion::because),
                          may("after", &IntakeQuestion::after),
                          may("type", &IntakeQuestion::type),
                          may("subType", &IntakeQuestion::subType),
                          may("recurrence", &IntakeQuestion::recurrence),
                          may("chronic", &IntakeQuestion::chronic),
                          must("rank", &IntakeQuestion::rank, 1, 100),
                          must("evidence", &IntakeQuestion::evidence)};
    }
    friend bool operator==(const IntakeQuestion&, const IntakeQuestion&) = default;
};

/// The questions in the order asked, and the type and sub-type when no answer named one.
struct Intake {
    std::vector<IntakeQuestion> questions;
    InjuryType otherwise = InjuryType::gradual;
    std::optional<SubType> otherwiseSubType;
    LocalText otherwiseBecause;
    static constexpr auto keys() {
        return FieldTable{must("questions", &Intake::questions, 1, 20),
                          must("otherwise", &Intake::otherwise),
                          may("otherwiseSubType", &Intake::otherwiseSubType),
                          must("otherwiseBecause", &Intake::otherwiseBecause)};
    }
    friend bool operator==(const Intake&, const Intake&) = default;
};

/// id -> yes; an absent id was not answered.
using IntakeAnswers = std::map<std::string, bool, std::less<>>;

struct IntakeChoice {
    std::optional<InjuryType> type; ///< empty until every question that is asked has an answer
    std::optional<SubType> subType;
    std::optional<InjuryType> secondaryType;
    bool recurrence = false;
    bool chronic = false;
    std::vector<std::string> decidedBy;  ///< ids of the answers that decided, the strongest first
    std::vector<std::string> unanswered; ///< ids still to ask
    friend bool operator==(const IntakeChoice&, const IntakeChoice&) = default;
};

/// Whether this question is asked, given the answers so far.
[[nodiscard]] bool isAsked(const Intake& intake, const IntakeQuestion& question,
                           const IntakeAnswers& answers);
[[nodiscard]] IntakeChoice choose(const Intake& intake, const IntakeAnswers& answers);

} // namespace sinew::rehab
