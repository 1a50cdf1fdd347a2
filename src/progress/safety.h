#pragma once

#include "progress/case.h"

namespace sinew::progress {

/// A red flag answered with yes and not cleared since.
struct OpenFlag {
    std::string id; ///< "RF6"
    rehab::ActionLevel level = rehab::ActionLevel::urgent;
    base::Day day;
    std::string record;
};

/// The red flags as of a day. `complete` = the newest screening answers every question, or was
/// cleared; `anyOpen` also counts those that only want a clinician to know.
struct ScreeningView {
    std::optional<base::Day> day;
    std::string record; ///< the newest screening
    bool complete = false;
    bool anyOpen = false;
    std::vector<OpenFlag> open; ///< most pressing first
    [[nodiscard]] const OpenFlag* blocking() const;
};

[[nodiscard]] ScreeningView screeningOn(const Case& person, base::Day day);
[[nodiscard]] ScreeningView screeningOn(const Context& context);

/// Flags ever answered with yes up to that day, cleared or not: they go on forbidding what they
/// forbid.
[[nodiscard]] std::vector<std::string> flagsSaidYes(const Case& person, base::Day day);
/// The flag because of which this exercise stays forbidden; nothing where none does.
[[nodiscard]] std::optional<std::string> forbiddenBy(const rehab::Exercise& exercise,
                                                     const Case& person,
                                                     const std::vector<std::string>& flags);

/// Why a clinician has to set the first plan: "clinicianFirst.grade", ".age", ".subType".
[[nodiscard]] std::optional<std::string> clinicianFirst(const Case& person, base::Day day);

} // namespace sinew::progress
