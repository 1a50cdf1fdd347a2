#pragma once

#include "progress/quarters.h"
#include "progress/trace.h"

namespace sinew::progress {

/// How many days after the onset something was reached: here, at another injury of the same person,
/// by other people of the clinic, and as published.
struct Milestone {
    std::string phase; ///< that opened; empty = the return
    std::optional<int> here;
    std::optional<int> other;
    int reached = 0;                ///< how many of the others came there
    std::optional<Quarters> clinic; ///< of those; nothing where they are too few
    std::optional<Quarters> published;
    friend bool operator==(const Milestone&, const Milestone&) = default;
};

/// Every phase of the road after its first, then the return.
[[nodiscard]] std::vector<Milestone> milestones(const Context& here,
                                                const std::optional<Trace>& other,
                                                const std::vector<Trace>& others);

/// The key of the published courses that this injury is like; empty where nobody has published any.
[[nodiscard]] std::string publishedFor(const Context& here);

} // namespace sinew::progress
