#pragma once

#include "progress/chart.h"

namespace sinew::progress {

/// The ways in which a chart's values were taken, in the order of its series;
/// empty text where a value does not say.
[[nodiscard]] std::vector<std::string> methodsOf(const Chart& chart);
/// The same chart with the values of one way only. Panels that are left without
/// any go, and so does what belongs to them.
[[nodiscard]] Chart onlyMethod(const Chart& chart, const std::string& method);

} // namespace sinew::progress
