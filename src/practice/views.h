#pragma once

#include "progress/assessment.h"
#include "progress/chart.h"
#include "progress/consistency_chart.h"
#include "progress/day_plan.h"
#include "progress/goals.h"
#include "progress/pauses.h"
#include "progress/phase.h"
#include "progress/plan_changes.h"
#include "progress/response.h"
#include "progress/safety.h"
#include "progress/triage.h"
#include "progress/watch.h"
#include "progress/week.h"

#include "rehab/catalogue.h"
#include "rehab/dossier.h"

#include <optional>
#include <string>
#include <vector>

namespace sinew::practice {

/// Asked in the morning about the last session, which lies on `sessionDay` (the day before, or
/// further back).
struct MorningQuestion {
    base::Day sessionDay;
    std::optional<rehab::Revision<rehab::CheckIn>> answered; ///< today's check-in, if any
    std::optional<rehab::Minutes> usualStiffness;            ///< grey proposal, never stored
};

/// A plan that somebody made, told to the person it is for; `by` is empty where that account is not
/// known here.
struct PlanTold {
    progress::PlanChange change;
    std::string by;
};

struct TodayView {
    rehab::Revision<rehab::Patient> patient;
    rehab::Revision<rehab::Episode> episode;
    base::Day day;
    base::Day today;   ///< the rehab day of the clock, which `day` may lie before
    base::Instant now; ///< of the clock, when this was read
    int dayOfInjury = 0;
    progress::PhaseJudgement phase;
    progress::DayPlan plan;
    std::optional<progress::DayResponse>
        lastResponse; ///< of the newest day with a session before `day`
    MorningQuestion morning;
    bool asksMorning = false; ///< there was a session to ask about
    /// The day's morning check-in, whether or not there is something to ask about.
    std::optional<rehab::Revision<rehab::CheckIn>> checkIn;
    std::vector<rehab::SessionEntry> sessions;     ///< of the day, by start
    std::vector<rehab::Revision<rehab::Run>> runs; ///< of the day
    std::optional<rehab::SessionEntry> unfinished; ///< an open session of an earlier day
    std::optional<rehab::PainScore> painLimit;     ///< stop an exercise above it, today
    std::optional<rehab::Effort> usualEffort;      ///< of the last session: grey proposal
    std::optional<rehab::Minutes> usualMinutes;
    std::vector<progress::OpenFlag> flags;   ///< open that day, most pressing first
    std::optional<rehab::Screening> flagged; ///< in which the first of them was answered
    /// The day before was planned and holds nothing yet; said of today only.
    bool missedYesterday = false;
    /// On a day of today without exercises: the next one with any, within a week.
    std::optional<progress::DayPlan> next;
    std::optional<progress::Pause> pause; ///< that the day is part of
    /// The newest day with an entry, where it lies after today: the clock was set back.
    std::optional<base::Day> laterDay;
    std::optional<PlanTold> planTold; ///< the plan in force, where a clinician changed it
    std::vector<rehab::Revision<rehab::PainMark>> marks;     ///< of the day
    std::vector<rehab::Revision<rehab::PainMark>> lastMarks; ///< of the newest day before with any
};

struct ProgressView {
    rehab::Revision<rehab::Episode> episode;
    progress::PhaseJudgement phase;
    progress::Chart pain;
    progress::Chart adherence;
    progress::Chart strength;
    progress::Chart range;
    progress::Chart load;
    progress::Chart running;
    progress::Calendar calendar;
    std::vector<progress::GoalNow> goals;
    progress::Adherence consistency;
    progress::WeekCompared weeks;
    /// From where the charts begin, the newest day first.
    std::vector<rehab::Revision<rehab::PainMark>> marks;
};

/// The newest test of a kind (a task's pain by its task), and the other side's of that day.
struct NewestTest {
    rehab::Measurement value;
    base::Day day;
    std::optional<rehab::Measurement> otherSide;
};

struct PlanView {
    rehab::Revision<rehab::Episode> episode;
    progress::PhaseJudgement phase;
    progress::Assessment assessment;      ///< its gate is the next one on the road
    std::vector<progress::DayPlan> week;  ///< today and the six days after it
    std::vector<rehab::DayMove> moves;    ///< from one of these days
    std::vector<progress::Pause> pauses;  ///< today's and those ahead
    std::optional<progress::Watch> watch; ///< from the return on
    std::optional<PlanTold> planTold;     ///< in force in this week, where a clinician changed it
    std::vector<NewestTest> tests;
    std::optional<rehab::Revision<rehab::CheckIn>> weekly; ///< today's
    std::optional<rehab::Revision<rehab::CheckIn>> lastSitting;
    std::optional<rehab::Revision<rehab::CheckIn>> lastLoadTest;
};

/// A line of the list of patients.
struct PatientLine {
    rehab::Revision<rehab::Patient> patient;
    std::optional<rehab::Revision<rehab::Episode>> episode; ///< newest that is not closed
    std::optional<progress::PhaseJudgement> phase;
    int dayOfInjury = 0;
    std::optional<base::Day> nextDue;
    std::vector<progress::Flag> flags; ///< highest level first
};

} // namespace sinew::practice
