#pragma once

#include "progress/gate.h"
#include "support/course.h"

#include <catch2/catch_test_macros.hpp>

#include <algorithm>

namespace sinew::test {

[[nodiscard]] inline progress::CriterionJudgement criterion(const progress::GateJudgement& gate,
                                                            std::string_view id) {
    const auto found = std::find_if(gate.criteria.begin(), gate.criteria.end(),
                                    [&](const auto& c) { return c.id == id; });
    INFO("criterion " << id);
    REQUIRE(found != gate.criteria.end());
    return *found;
}

/// The gate out of a phase as seen on a day, for one who is in it since another.
[[nodiscard]] inline progress::GateJudgement gateOf(const Course& course, const char* today,
                                                    const char* phase, const char* since) {
    return progress::gateOutOf(course.on(today), phase, day(since));
}

} // namespace sinew::test
