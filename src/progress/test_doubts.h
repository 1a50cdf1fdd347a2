#pragma once

#include "rehab/catalogue.h"

#include <optional>
#include <vector>

namespace sinew::progress {

/// What hardly goes together on one sheet. Nothing is refused for it: the person looks again.
enum class Doubt {
    sides,  ///< the injured leg is better than the other beyond the error: sides exchanged?
    hugged, ///< the knee straightens further with the thigh hugged than with the hip at 90 degrees
    straight, ///< the knee does not reach the floor lying, yet is straight with the hip bent
    walking,  ///< a short walk hurts clearly more than a long brisk one
};

struct TestDoubt {
    Doubt doubt = Doubt::sides;
    rehab::MeasurementKind kind = rehab::MeasurementKind::ake; ///< the line it is said at
    std::optional<rehab::Task> task;
    std::optional<rehab::Side> side;
    double value = 0;
    double other = 0; ///< what it hardly goes with
    friend bool operator==(const TestDoubt&, const TestDoubt&) = default;
};

/// `injured` = the episode's; tests that could not be done are left out.
[[nodiscard]] std::vector<TestDoubt> testDoubts(const rehab::Catalogue& catalogue,
                                                rehab::Side injured,
                                                const std::vector<rehab::Measurement>& tests);

} // namespace sinew::progress
