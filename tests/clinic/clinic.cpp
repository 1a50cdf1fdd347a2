#include "clinic/clinic.h"

#include "clinic/draws.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace sinew::clinic {

namespace {

/// A day of recovery out of the `index`-th of `count` equal parts of the distribution.
double recoveryOf(const Group& group, int index, int count, practice::Dice& dice) {
    const double share = (index + dice.share()) / count;
    return std::max(1.0, std::exp(group.mu + group.sigma * normalQuantile(share)));
}

Outcome live(const rehab::Catalogue& catalogue, const Group& group, double recovery,
             const Habit& habit, practice::Dice& dice) {
    return SimulatedPatient{catalogue, group, recovery, habit, practice::Dice{dice.next()}}.live();
}

} // namespace

Simulated simulate(const rehab::Catalogue& catalogue, const Group& group, int perHabit,
                   std::uint64_t seed) {
    practice::Dice dice{seed};
    Simulated result;
    result.group = &group;
    constexpr int habits = static_cast<int>(adherences.size());
    const int count = habits * perHabit;
    for (int i = 0; i < count; ++i) {
        const auto habit = static_cast<std::size_t>((i + i / habits) % habits);
        const double recovery = recoveryOf(group, i, count, dice);
        result.patients.push_back(
            live(catalogue, group, recovery, {adherences[habit], true}, dice));
        result.by[habit].push_back(result.patients.back());
    }
    return result;
}

std::vector<Outcome> simulateByPlanOnly(const rehab::Catalogue& catalogue, const Group& group,
                                        int patients, std::uint64_t seed) {
    practice::Dice dice{seed};
    std::vector<Outcome> outcomes;
    for (int i = 0; i < patients; ++i) {
        const double recovery = recoveryOf(group, i, patients, dice);
        outcomes.push_back(live(catalogue, group, recovery, {adherences.front(), false}, dice));
    }
    return outcomes;
}

namespace {

/// Linear between the two nearest, as the published quartiles are.
double at(std::vector<double> values, double share) {
    std::sort(values.begin(), values.end());
    const double place = share * static_cast<double>(values.size() - 1);
    const auto below = static_cast<std::size_t>(place);
    const auto above = std::min(below + 1, values.size() - 1);
    const double way = place - static_cast<double>(below);
    return way > 0 ? values[below] + way * (values[above] - values[below]) : values[below];
}

} // namespace

std::optional<double> quantile(const std::vector<Outcome>& patients,
                               std::optional<int> Outcome::*day, double share) {
    std::vector<double> days;
    days.reserve(patients.size());
    for (const auto& patient : patients) {
        const auto& found = patient.*day;
        days.push_back(found ? *found : std::numeric_limits<double>::infinity());
    }
    const double value = at(std::move(days), share);
    return std::isfinite(value) ? std::optional{value} : std::nullopt;
}

double medianRecovery(const std::vector<Outcome>& patients) {
    std::vector<double> days;
    days.reserve(patients.size());
    for (const auto& patient : patients) {
        days.push_back(patient.recovery);
    }
    return at(std::move(days), 0.5);
}

int floorOf(const rehab::Catalogue& catalogue, rehab::Phase phase, const Group& group) {
    const auto* gate = rehab::gateFrom(*catalogue.protocol("acute-strain"), phase,
                                       rehab::Demand::sprint, rehab::SubType::sprinting);
    return rehab::daysFor(gate->floor, group.grade);
}

} // namespace sinew::clinic
