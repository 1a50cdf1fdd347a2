#pragma once

#include "clinic/simulated_patient.h"

#include <array>
#include <cstdint>
#include <string>

namespace sinew::clinic {

/// Habits of keeping to the plan, in percent of its days.
inline constexpr std::array adherences{100, 80, 50, 30};

/// One published group, lived by simulated patients.
struct Simulated {
    const Group* group = nullptr;
    std::vector<Outcome> patients;                          ///< of all four habits
    std::array<std::vector<Outcome>, adherences.size()> by; ///< the same, habit by habit
};

/// `perHabit` patients for each habit. Their recoveries are spread evenly over the published
/// distribution: one is drawn from each of as many equal parts of it as there are patients, and the
/// habits take turns.
[[nodiscard]] Simulated simulate(const rehab::Catalogue& catalogue, const Group& group,
                                 int perHabit, std::uint64_t seed);
/// Those who take only the plan's steps and never the run a gate asks for, on every planned day.
[[nodiscard]] std::vector<Outcome> simulateByPlanOnly(const rehab::Catalogue& catalogue,
                                                      const Group& group, int patients,
                                                      std::uint64_t seed);

/// The value that `share` of them have reached; nothing where so many never got there.
[[nodiscard]] std::optional<double> quantile(const std::vector<Outcome>& patients,
                                             std::optional<int> Outcome::*day, double share);
[[nodiscard]] double medianRecovery(const std::vector<Outcome>& patients);
/// Days since the injury before which the gate out of that phase stays shut.
[[nodiscard]] int floorOf(const rehab::Catalogue& catalogue, rehab::Phase phase,
                          const Group& group);

} // namespace sinew::clinic
