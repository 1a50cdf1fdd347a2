#include "clinic/draws.h"

#include <cmath>
#include <numbers>

namespace sinew::clinic {

double normal(practice::Dice& dice) {
    const double radius = std::sqrt(-2 * std::log(1 - dice.share()));
    return radius * std::cos(2 * std::numbers::pi * dice.share());
}

double normalQuantile(double share) {
    constexpr int halvings = 60;
    double low = -10;
    double high = 10;
    for (int i = 0; i < halvings; ++i) {
        const double middle = (low + high) / 2;
        const bool isBelow = std::erfc(-middle / std::numbers::sqrt2) / 2 < share;
        (isBelow ? low : high) = middle;
    }
    return (low + high) / 2;
}

double errorOf(double smallestChange) {
    constexpr double confidence = 1.96;
    return smallestChange / (confidence * std::numbers::sqrt2);
}

} // namespace sinew::clinic
