#pragma once

#include "clinic/groups.h"
#include "clinic/record.h"
#include "clinic/thigh.h"

#include "practice/demo_people.h"
#include "progress/day_plans.h"
#include "progress/gate.h"
#include "progress/phase.h"
#include "rehab/catalogue.h"

namespace sinew::clinic {

/// How a simulated patient lives with the plan. The tests of a gate are taken on every second day
/// whatever the habit, as in a team's own clinic.
struct Habit {
    int adherencePct = 100; ///< of the days of the plan on which it is done
    bool triesRuns = true;  ///< takes the run a gate asks for as a test, besides the plan's steps
};

/// What became of one simulated patient, in days since the injury; nothing = not within the time
/// that the simulation lasts.
struct Outcome {
    double recovery = 0;             ///< drawn from the published distribution
    std::optional<int> fullTraining; ///< the day after the gate into the last phase was passed
    std::optional<int> lastGate;     ///< the final checklist was passed
    friend bool operator==(const Outcome&, const Outcome&) = default;
};

/// Does each day what the engine asks for on that day (the day's plan, the tests a gate asks for),
/// answers with the truth of the thigh and the error of the measurement, and goes through a gate
/// when it opens.
class SimulatedPatient {
public:
    SimulatedPatient(const rehab::Catalogue& catalogue, const Group& group, double recoveryDay,
                     const Habit& habit, practice::Dice dice);
    [[nodiscard]] Outcome live();

private:
    [[nodiscard]] progress::Context today() const { return {m_record.dossier, m_catalogue, m_day}; }
    [[nodiscard]] double dayOfInjury() const { return m_day - m_onset; }
    [[nodiscard]] progress::GateJudgement gate() const;
    [[nodiscard]] progress::DayPlan plan() const;
    [[nodiscard]] const rehab::Criterion& criterion(const std::string& id) const;
    /// An answer of 0 to 10 about an effort; with the error of such answers.
    [[nodiscard]] int feel(double effort);
    void enter(const std::string& phase);
    void morning();
    void test();
    void settle(const rehab::Criterion& criterion);
    void measure(rehab::MeasurementKind kind);
    void bothSides(rehab::MeasurementKind kind, double sound, double injured, double error);
    void tryRun(int effortPct);
    void train();
    void sitting(const progress::DayPlan& plan, int time);
    [[nodiscard]] int doItem(rehab::SessionEntry& entry, const progress::DayItem& item);
    void joinTheTeam();
    [[nodiscard]] rehab::SessionEntry& sitDown();
    void getUp(rehab::SessionEntry& entry, int worst);
    void decide();

    const rehab::Catalogue& m_catalogue;
    const rehab::Protocol& m_protocol;
    Habit m_habit;
    practice::Dice m_dice;
    base::Day m_onset;
    base::Day m_day;
    Thigh m_thigh;
    Record m_record;
    progress::PhaseJudgement m_phase;
    std::optional<progress::Plans> m_plans; ///< of the present phase
    bool m_byClinician;                     ///< grade III: somebody has to make each phase's plan
    double m_carried = 0; ///< pain that yesterday's overload leaves for this morning
    Outcome m_outcome;
};

} // namespace sinew::clinic
