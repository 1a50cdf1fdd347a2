#pragma once

#include "practice/accounts.h"
#include "practice/demo_people.h"
#include "practice/system_clock.h"

namespace sinew::practice {

/// Lives one invented person's course day by day through the patient's own desk.
class DemoLife {
public:
    DemoLife(Desk& desk, FixedClock& clock, Dice& dice, DemoPerson person, base::Day today);

    /// From the onset to today; throws Refusal when a desk refuses.
    void live();

private:
    [[nodiscard]] int painOn(base::Day day);
    [[nodiscard]] double healedOn(base::Day day) const;
    [[nodiscard]] bool silent(base::Day day) const;
    void setUp();
    void morning(base::Day day);
    void train(base::Day day);
    void worstOf(base::Day day, base::Id<rehab::Session> session, int worst);
    void test(base::Day day);
    void settle(const rehab::Criterion& criterion, base::Day day);
    void measure(rehab::MeasurementKind kind, std::optional<rehab::Task> task, rehab::Side side,
                 double value, base::Day day);
    [[nodiscard]] bool isTested(rehab::MeasurementKind kind, base::Day day);
    void bothSides(rehab::MeasurementKind kind, base::Day day);
    void decide(base::Day day);
    void visit(base::Day day);
    void at(base::Day day, int hour);

    Desk& m_desk;
    FixedClock& m_clock;
    Dice& m_dice;
    DemoPerson m_person;
    base::Day m_today;
    base::Day m_onset;
    Journal m_journal;
    base::Id<rehab::Episode> m_episode;
    bool m_trainedYesterday = false;
    int m_sessions = 0;
};

} // namespace sinew::practice
