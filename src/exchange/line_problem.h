#pragma once

#include "base/result.h"

namespace sinew::exchange {

struct LineProblem {
    std::size_t line = 0; ///< from 1
    base::Problem problem;
    friend bool operator==(const LineProblem&, const LineProblem&) = default;
};
using LineProblems = std::vector<LineProblem>;

} // namespace sinew::exchange
