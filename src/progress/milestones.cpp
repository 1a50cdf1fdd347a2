#include "progress/milestones.h"

#include "progress/estimates.h"

#include <algorithm>

namespace sinew::progress {

namespace {

/// The day it was reached in that course; an empty phase is the return.
std::optional<int> dayIn(const Trace& trace, const std::string& phase) {
    if (phase.empty()) {
        return trace.returned;
    }
    const auto found = std::find_if(trace.opened.begin(), trace.opened.end(),
                                    [&](const auto& one) { return one.phase == phase; });
    return found == trace.opened.end() ? std::nullopt : std::optional{found->day};
}

/// What is a default of this program was published by nobody.
const rehab::PublishedCourse* publishedCourse(const Case& person) {
    const auto* course = courseOf(person);
    return course != nullptr && !course->evidence.address.empty() ? course : nullptr;
}

std::optional<Quarters> publishedDays(const Case& person) {
    const auto* course = publishedCourse(person);
    constexpr std::size_t tenths = 5; // p10, p25, p50, p75, p90
    if (course == nullptr || course->percentiles.size() != tenths) {
        return std::nullopt;
    }
    const auto& at = course->percentiles;
    return Quarters{at[1], at[2], at[3], 0};
}

Milestone milestoneOf(const std::string& phase, const Trace& here,
                      const std::optional<Trace>& other, const std::vector<Trace>& others) {
    Milestone one;
    one.phase = phase;
    one.here = dayIn(here, phase);
    one.other = other ? dayIn(*other, phase) : std::nullopt;
    std::vector<double> days;
    for (const auto& trace : others) {
        if (const auto day = dayIn(trace, phase)) {
            days.push_back(*day);
        }
    }
    one.reached = static_cast<int>(days.size());
    one.clinic = quartersOf(std::move(days));
    return one;
}

} // namespace

std::vector<Milestone> milestones(const Context& here, const std::optional<Trace>& other,
                                  const std::vector<Trace>& others) {
    const Case person{here};
    const auto own = traceOf(here);
    std::vector<Milestone> list;
    list.reserve(person.road.size());
    for (std::size_t at = 1; at < person.road.size(); ++at) {
        const std::string phase{rehab::nameOf(person.road[at])};
        list.push_back(milestoneOf(phase, own, other, others));
    }
    list.push_back(milestoneOf({}, own, other, others));
    list.back().published = publishedDays(person);
    return list;
}

std::string publishedFor(const Context& here) {
    const auto* course = publishedCourse(Case{here});
    return course != nullptr ? course->key : std::string{};
}

} // namespace sinew::progress
