#pragma once

#include "progress/case.h"
#include "progress/gate.h"
#include "progress/phase.h"
#include "progress/plans.h"
#include "progress/response.h"
#include "progress/triage.h"

namespace sinew::progress {

/// What the flags are made from, judged once.
struct Findings {
    const Case& person;
    const PhaseJudgement& phase;
    const Plans& plans;
    const GateJudgement& gate;
    std::vector<DayResponse> recent; ///< active days of the last week, oldest first
};

/// Active days up to today, oldest first, as far back as single events stay flagged and RED days
/// are counted together.
[[nodiscard]] std::vector<DayResponse> recentResponses(const Case& person);

/// The two newest RED days that lie within the rule's days of each other.
[[nodiscard]] std::vector<base::Day> redTwice(const Case& person,
                                              const std::vector<DayResponse>& recent);
[[nodiscard]] bool hasRule(const DayResponse& response, std::string_view rule);

[[nodiscard]] std::vector<Flag> triage(const Findings& findings);

/// A patient's own limit for a rule, else the usual one.
[[nodiscard]] double limitFor(const Case& person, std::string_view rule, double usual);

// One rule each; they add what they find.
void flagPain(const Findings& findings, std::vector<Flag>& flags);
void flagMornings(const Findings& findings, std::vector<Flag>& flags);
void flagReds(const Findings& findings, std::vector<Flag>& flags);
void flagSilence(const Findings& findings, std::vector<Flag>& flags);
void flagPlateau(const Findings& findings, std::vector<Flag>& flags);
void flagGate(const Findings& findings, std::vector<Flag>& flags);
void flagReevaluation(const Findings& findings, std::vector<Flag>& flags);
void flagWatch(const Findings& findings, std::vector<Flag>& flags);
void flagRuns(const Findings& findings, std::vector<Flag>& flags);
void flagRescreen(const Findings& findings, std::vector<Flag>& flags);
void flagRelapse(const Findings& findings, std::vector<Flag>& flags);
void flagRedFlags(const Findings& findings, std::vector<Flag>& flags);

} // namespace sinew::progress
