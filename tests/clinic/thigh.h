#pragma once

#include "rehab/episode.h"
#include "rehab/measurement.h"

#include <optional>

namespace sinew::clinic {

/// The truth about one injured thigh, which nobody in the clinic sees. It can bear full training on
/// the day that was drawn for it; everything else follows from the share of that time gone by.
/// Days are counted from the injury. docs/evidence.md names the source of every number here or
/// calls it an assumption.
class Thigh {
public:
    Thigh(double recoveryDay, std::optional<rehab::Grade> grade);

    [[nodiscard]] double recoveryDay() const { return m_recoveryDay; }
    /// What it bears without pain: 0 on the day of injury, 100 = full training.
    [[nodiscard]] double capacity(double day) const;
    /// Pain of an effort on the same scale of 0 to 100; below 0 there is room to spare.
    [[nodiscard]] double pain(double effort, double day) const;
    /// Of the sound side at long muscle length, 0 to 1.
    [[nodiscard]] double strength(double day) const;
    [[nodiscard]] double kneeDeficit(double day) const;  ///< degrees of active knee extension
    [[nodiscard]] double raiseDeficit(double day) const; ///< degrees of straight leg raise
    [[nodiscard]] double tenderness(double day) const;   ///< cm
    [[nodiscard]] double insecurity(double day) const;   ///< of the H-test, 0 to 100

private:
    [[nodiscard]] double share(double day) const { return day / m_recoveryDay; }

    double m_recoveryDay;
    double m_strengthLoss;
    double m_kneeLoss;
};

/// What everyday life, a task of a gate and a phase's exercises ask for, 0 to 100.
[[nodiscard]] double effortOfRest();
[[nodiscard]] double effortOf(rehab::Task task);
[[nodiscard]] double effortOf(rehab::MeasurementKind kind);
[[nodiscard]] double effortOf(std::string_view phase);

} // namespace sinew::clinic
