#pragma once

#include "exchange/json.h"

#include "progress/assessment.h"
#include "progress/chart.h"
#include "progress/day_plan.h"

namespace sinew::exchange {

/// What sinewctl answers with --json: codes and numbers, no words. Percentages and computed values
/// have one decimal, ratios two, days are `YYYY-MM-DD`; what is not known is null. `injured` is the
/// side of the episode, which *the injured side* of a plan becomes.

/// `{day, state, because, items: [{exercise, side, state, dose, last, because}]}`
[[nodiscard]] Json answer(const progress::DayPlan& plan, rehab::Side injured);

/// The whole judgement of one episode on one day.
[[nodiscard]] Json answer(const progress::Assessment& assessment, rehab::Side injured);

/// `{kind, step, from, to, panels, series: [{name, unit, points}], bands, thresholds, markers}`
[[nodiscard]] Json answer(const progress::Chart& chart);

// Parts of them.
[[nodiscard]] Json answer(const progress::Reasons& reasons);
[[nodiscard]] Json answer(const progress::Dose& dose);
[[nodiscard]] Json answer(const progress::DayResponse& response);
[[nodiscard]] Json answer(const progress::GateJudgement& gate);
[[nodiscard]] Json answer(const progress::Flag& flag);

/// A line of a list of patients.
struct PatientRow {
    std::string id;
    std::string name;
    std::optional<std::string> episode;
    std::optional<rehab::InjuryType> type;
    std::optional<rehab::Side> side;
    std::optional<std::string> phase;
    std::optional<int> dayOfInjury;
    std::optional<base::Day> nextDue;
    std::vector<std::string> flags;
};
[[nodiscard]] Json answer(const PatientRow& row);

/// `value` with so many decimals, as a number that prints no more of them.
[[nodiscard]] double rounded(double value, int decimals);

} // namespace sinew::exchange
