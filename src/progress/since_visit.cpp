#include "progress/since_visit.h"

#include "progress/adherence.h"
#include "progress/case.h"
#include "progress/day_facts.h"
#include "progress/load.h"

#include <algorithm>

namespace sinew::progress {

namespace {

constexpr int daysWithoutVisit = 14;
constexpr double hundred = 100;

/// A visit of today ends the stretch instead of beginning one.
std::optional<base::Day> lastVisit(const Context& context) {
    std::optional<base::Day> last;
    for (const auto& visit : context.dossier.visits) {
        if (visit.day < context.today && (!last || visit.day > *last)) {
            last = visit.day;
        }
    }
    return last;
}

struct Pains {
    std::optional<int> worst;
    int answered = 0;
};

Pains painsOf(const Case& person, base::Day from, base::Day to) {
    Pains pains;
    for (auto day = from; day <= to; day = day + 1) {
        if (const auto pain = highestPain(person, day)) {
            pains.worst = std::max(pains.worst.value_or(0), pain->value);
            ++pains.answered;
        }
    }
    return pains;
}

std::optional<double> loadOf(const Context& context, base::Day from, base::Day to) {
    double sum = 0;
    for (const auto load : dailyLoads(context, from, to)) {
        if (!load) {
            return std::nullopt;
        }
        sum += *load;
    }
    return sum;
}

} // namespace

SinceVisit sinceVisit(const Context& context) {
    const Case person{context};
    const auto onset = context.dossier.episode.value.onset;
    SinceVisit since;
    since.visit = lastVisit(context);
    const auto begin = since.visit ? *since.visit + 1 : context.today - (daysWithoutVisit - 1);
    since.from = std::max(begin, onset);
    const auto today = context.today;
    const auto before = std::max(onset, since.from - (today - since.from + 1));
    const auto pains = painsOf(person, since.from, today);
    since.worst = pains.worst;
    since.answered = pains.answered;
    since.worstBefore = painsOf(person, before, since.from - 1).worst;
    for (auto day = since.from; day <= today; day = day + 1) {
        since.active += person.timeline.isActive(day);
        since.flares += person.timeline.stateOn(day) == rehab::DayStateKind::flare;
    }
    const auto earlier = loadOf(context, before, since.from - 1);
    const auto now = loadOf(context, since.from, today);
    if (earlier && now && *earlier > 0) {
        since.loadChangePct = hundred * (*now - *earlier) / *earlier;
    }
    const auto kept = adherence(context, since.from, today);
    since.consistencyPct = kept.consistencyPct;
    since.planned = kept.planned;
    since.tests = symmetry(context);
    std::erase_if(since.tests,
                  [&](const auto& test) { return !test.day || *test.day < since.from; });
    return since;
}

} // namespace sinew::progress
