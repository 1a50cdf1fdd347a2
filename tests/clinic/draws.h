#pragma once

#include "practice/demo_people.h"

namespace sinew::clinic {

/// Standard normal, from two throws (Box and Muller); the library's own distributions give other
/// numbers on other machines.
[[nodiscard]] double normal(practice::Dice& dice);
/// The value of a standard normal below which that share lies; 0 < share < 1.
[[nodiscard]] double normalQuantile(double share);

/// The standard error of one measurement, from the smallest change beyond error of two (95 %).
[[nodiscard]] double errorOf(double smallestChange);

} // namespace sinew::clinic
