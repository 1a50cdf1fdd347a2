#include "progress/glance.h"

#include "progress/case.h"
#include "progress/day_facts.h"

namespace sinew::progress {

namespace {

std::optional<base::Day> lastEntry(const Case& person) {
    for (auto day = person.today; day >= person.timeline.first; day = day - 1) {
        if (person.timeline.hasEntry(day)) {
            return day;
        }
    }
    return std::nullopt;
}

} // namespace

Glance glance(const Context& context, int days) {
    const Case person{context};
    Glance glance;
    glance.worstPain.reserve(static_cast<std::size_t>(days));
    for (int back = days - 1; back >= 0; --back) {
        const auto pain = highestPain(person, person.today - back);
        glance.worstPain.push_back(pain ? std::optional{pain->value} : std::nullopt);
    }
    glance.lastEntry = lastEntry(person);
    return glance;
}

} // namespace sinew::progress
