#pragma once

#include "progress/evidence.h"

namespace sinew::progress {

/// A day on which something counted, and the run or session that says so.
struct CountedDay {
    base::Day day;
    std::string_view record;
};

/// How often it went well, oldest day first: `any` = there was something to judge at all.
struct GreenCount {
    bool any = false;
    double value = 0;
    std::vector<CountedDay> days;
    std::string_view newest; ///< record of the newest day that it was done, GREEN or not
};

/// GREEN days of the window on which what the criterion names was done.
[[nodiscard]] GreenCount greenSessions(const Case& person, const rehab::Criterion& criterion,
                                       const Standpoint& at);
/// Weeks in a row, counted back from the standpoint, with enough such days in each.
[[nodiscard]] GreenCount greenWeeks(const Case& person, const rehab::Criterion& criterion,
                                    const Standpoint& at);

/// The goal that names the usual running distance of a week, in kilometres.
inline constexpr std::string_view weeklyDistanceGoal = "weeklyDistance";

struct UsualVolume {
    bool hasGoal = false;
    std::optional<double> percent; ///< nothing where a run of the week has no distance
    bool allGreen = false;
    std::string goal; ///< the record that says what is usual
    std::vector<CountedDay> runs;
};

/// The last seven days' running against the usual week.
[[nodiscard]] UsualVolume usualVolume(const Case& person, const Standpoint& at);

} // namespace sinew::progress
