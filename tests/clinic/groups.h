#pragma once

#include "rehab/episode.h"

#include <optional>
#include <span>

namespace sinew::clinic {

/// A published group of people and how long they took back to full training (clinical fact base
/// 9.2): days of the first quarter, the half and three quarters, and the log-normal curve fitted to
/// them. No grade = the paper does not say, so the floors are those of grade II.
struct Group {
    const char* name;
    const char* published;
    double mu;
    double sigma;
    double p25;
    double p50;
    double p75;
    std::optional<rehab::Grade> grade;
    bool isJudged = true; ///< the engine's median is expected inside p25 to p75
};

/// Every row that has quartiles.
[[nodiscard]] std::span<const Group> groups();

} // namespace sinew::clinic
