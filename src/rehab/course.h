#pragma once

#include "rehab/phase.h"
#include "rehab/sourced.h"

#include <optional>
#include <string>
#include <vector>

namespace sinew::rehab {

/// How long a published group took from the injury to the return (C9.2): what was printed, and the
/// log-normal distribution of days that was fitted to it (mu and sigma of the logarithm, the 10th,
/// 25th, 50th, 75th and 90th of a hundred people) where there is enough to fit.
struct PublishedCourse {
    std::string key;
    LocalText group;
    LocalText published;
    std::optional<double> mu;
    std::optional<double> sigma;
    std::vector<double> percentiles; ///< none or five: p10, p25, p50, p75, p90
    bool elite = true;               ///< measured in elite athletes; others take longer
    Evidence evidence;
    static constexpr auto keys() {
        return FieldTable{must("key", &PublishedCourse::key),
                          must("group", &PublishedCourse::group),
                          must("published", &PublishedCourse::published),
                          may("mu", &PublishedCourse::mu, 0, 8),
                          may("sigma", &PublishedCourse::sigma, 0.05, 2),
                          may("percentiles", &PublishedCourse::percentiles, 5, 5),
                          must("elite", &PublishedCourse::elite),
                          must("evidence", &PublishedCourse::evidence)};
    }
    friend bool operator==(const PublishedCourse&, const PublishedCourse&) = default;
};

/// Whose return is estimated from which course: the first that fits; the last fits everybody.
/// `grade` and `subType` empty = any.
struct CourseFor {
    std::string course; ///< key of a PublishedCourse that has a distribution
    std::optional<Grade> grade;
    std::optional<SubType> subType;
    static constexpr auto keys() {
        return FieldTable{must("course", &CourseFor::course), may("grade", &CourseFor::grade),
                          may("subType", &CourseFor::subType)};
    }
    friend bool operator==(const CourseFor&, const CourseFor&) = default;
};

} // namespace sinew::rehab
