#pragma once

#include "progress/exercise_history.h"
#include "progress/plans.h"

namespace sinew::progress {

/// One prescription on one day and what its rules need to know.
struct TargetLine {
    TargetLine(const Case& who, const PlanInForce& inForce, const PlannedItem& what, base::Day when)
        : person{who},
          prescription{what.prescription},
          since{what.since},
          day{when},
          asOf{std::min(when, who.today)},
          range{rangeOf(who, what.prescription, inForce.phase)} {}

    const Case& person;
    const rehab::Prescription& prescription;
    base::Day since;
    base::Day day;
    base::Day asOf;
    DoseRange range;

    [[nodiscard]] const rehab::StepRules& rules() const { return person.rules.steps; }
    [[nodiscard]] bool isFixed() const {
        return prescription.progression == rehab::Progression::fixed;
    }
    /// GREEN days that one dose needs before the next.
    [[nodiscard]] int cleanTimes() const {
        return range.ladder ? range.ladder->cleanTimes : rules().greenUp.value;
    }
    [[nodiscard]] Yardstick cleanYardstick() const {
        return range.ladder ? Yardstick{static_cast<double>(range.ladder->cleanTimes),
                                        range.ladder->evidence.tag}
                            : Yardstick{rules().greenUp};
    }
};

struct JudgedDay {
    DoneDay done;
    DayResponse response;
};

/// The newest days of the exercise under this prescription, as far back as the rules ask.
class RecentDays {
public:
    explicit RecentDays(const TargetLine& line);
    [[nodiscard]] bool empty() const { return m_days.empty(); }
    [[nodiscard]] const JudgedDay& newest() const { return m_days.front(); }
    /// Counting ambers at the newest dose, back to the last day that was anything else.
    [[nodiscard]] int ambers() const;
    /// Whole unmasked GREEN days at the newest dose.
    [[nodiscard]] int greens() const;
    /// The newest whole day is the present dose. Where a newer one leaves a number out nobody knows
    /// what was done, so the start of the range counts.
    [[nodiscard]] Dose present(const TargetLine& line) const;

private:
    std::vector<JudgedDay> m_days; ///< newest first
};

/// A reason that belongs to the rules all phases share.
void explain(DoseTarget& target, const char* rule, std::optional<double> value,
             const Yardstick& limit, base::Day day, std::string_view record = {});

/// Lowers `to` below `from`; at the start of the range it names an easier exercise instead.
void stepDown(const TargetLine& line, DoseTarget& target, int steps);

/// The first of these exercises that belongs to the phase and can be done with what is there.
[[nodiscard]] std::optional<std::string> firstFitting(const TargetLine& line,
                                                      const std::vector<std::string>& keys);

/// What holds a target back whatever it is: the load test of that morning, hours between fast runs,
/// the longest run of the last weeks.
void brake(const TargetLine& line, DoseTarget& target);

} // namespace sinew::progress
