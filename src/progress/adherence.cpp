#include "progress/adherence.h"

#include "progress/adherence_days.h"
#include "progress/day_facts.h"
#include "progress/day_plans.h"
#include "progress/exercise_days.h"
#include "progress/phases.h"
#include "progress/safety.h"

#include <cmath>

namespace sinew::progress {

namespace {

/// What was really done that day: sessions, and runs of their own.
std::vector<std::string> doneIn(const Case& person, base::Day day) {
    std::vector<std::string> records;
    for (const auto* entry : person.timeline.sessions.on(day)) {
        if (isExercise(*entry)) {
            records.push_back(entry->session.id.string());
        }
    }
    for (const auto* run : person.timeline.runs.on(day)) {
        if (!run->value.session) {
            records.push_back(run->id.string());
        }
    }
    return records;
}

/// The first day that the record speaks of: nothing was planned before anybody asked for a plan.
base::Day begun(const Case& person) {
    auto first = person.today;
    for (const auto& screening : person.dossier.screenings) {
        first = std::min(first, screening.day);
    }
    for (const auto& plan : person.dossier.plans) {
        first = std::min(first, plan.day);
    }
    for (auto day = person.timeline.first; day < first; day = day + 1) {
        if (person.timeline.hasEntry(day)) {
            return day;
        }
    }
    return first;
}

/// The records that hold everything planned; empty where something may be done.
std::vector<std::string> heldBy(const Case& person, const Plans& plans,
                                const std::vector<const PlannedItem*>& items, base::Day day) {
    std::vector<std::string> records;
    for (const auto* item : items) {
        auto record = holdOn(person, plans, *item, day);
        if (!record) {
            return {};
        }
        if (std::find(records.begin(), records.end(), *record) == records.end()) {
            records.push_back(std::move(*record));
        }
    }
    return records;
}

int timesPlanned(const std::vector<const PlannedItem*>& items) {
    int times = 1;
    for (const auto* item : items) {
        const auto& often = item->prescription.timesADay;
        times = std::max(times, often ? often->value() : 1);
    }
    return times;
}

/// One day in the making: what was planned, and the times done that no planned day has used yet.
struct Tally {
    AdherenceDay day;
    int free = 0;
};

/// A day that was planned: held, missed, open or done.
void tallyPlanned(const Case& person, const Plans& plans,
                  const std::vector<const PlannedItem*>& items, Tally& result) {
    const auto day = result.day.day;
    auto holding = heldBy(person, plans, items, day);
    if (!holding.empty()) {
        result.day.state = result.free > 0 ? DayAdherence::unplanned : DayAdherence::held;
        result.day.records.insert(result.day.records.end(), holding.begin(), holding.end());
    } else if (result.free == 0) {
        result.day.state = day == person.today ? DayAdherence::open : DayAdherence::missed;
    } else {
        result.day.state = DayAdherence::onTime;
        result.free = std::max(0, result.free - timesPlanned(items));
    }
}

Tally tally(const Case& person, const Plans& plans, base::Day day, base::Day begun) {
    Tally result{{day, DayAdherence::notPlanned, std::nullopt, doneIn(person, day)}, 0};
    result.free = static_cast<int>(result.day.records.size());
    const bool isBlocked = day < begun || screeningOn(person, day).blocking() || !plans.on(day);
    if (person.timeline.stateOn(day)) {
        result.day.state = DayAdherence::rest;
        result.day.records.push_back(person.timeline.states.on(day).back()->id.string());
    } else if (!isBlocked) {
        const auto items = plannedOn(person, plans, day);
        result.day.state = DayAdherence::rest;
        if (!items.empty()) {
            tallyPlanned(person, plans, items, result);
        }
    }
    return result;
}

/// Gives what was done on another day to the missed day nearest to it; each time once.
void shift(std::vector<Tally>& tallies, int most) {
    const auto count = static_cast<int>(tallies.size());
    for (int distance = 1; distance <= most; ++distance) {
        for (int i = 0; i < count; ++i) {
            auto& missed = tallies[static_cast<std::size_t>(i)];
            for (const int j : {i - distance, i + distance}) {
                if (missed.day.state != DayAdherence::missed || j < 0 || j >= count) {
                    continue;
                }
                auto& other = tallies[static_cast<std::size_t>(j)];
                if (other.free > 0) {
                    --other.free;
                    missed.day.state = DayAdherence::shifted;
                    missed.day.doneOn = other.day.day;
                    missed.day.records = other.day.records;
                }
            }
        }
    }
}

bool isFree(DayAdherence state) {
    return state == DayAdherence::notPlanned || state == DayAdherence::rest;
}

} // namespace

std::vector<AdherenceDay> adherenceDays(const Case& person, const Plans& plans, base::Day from,
                                        base::Day to) {
    const int around = person.rules.adherence.shiftDays;
    const auto last = std::min(to, person.today);
    const auto start = begun(person);
    std::vector<Tally> tallies;
    for (auto day = std::max(from, person.episode.onset) - around;
         day <= std::min(last + around, person.today); day = day + 1) {
        tallies.push_back(tally(person, plans, day, start));
    }
    shift(tallies, around);
    std::vector<AdherenceDay> days;
    for (auto& one : tallies) {
        if (isFree(one.day.state) && one.free > 0) {
            one.day.state = DayAdherence::unplanned;
        }
        if (one.day.day >= std::max(from, person.episode.onset) && one.day.day <= last) {
            days.push_back(one.day);
        }
    }
    return days;
}

Adherence sumUp(const Case& person, const std::vector<AdherenceDay>& days) {
    const auto& rules = person.rules.adherence;
    const auto count = [&](DayAdherence state) {
        return static_cast<int>(std::count_if(days.begin(), days.end(),
                                              [&](const auto& day) { return day.state == state; }));
    };
    Adherence sum;
    sum.days = days;
    sum.source = rules.days.evidence.tag;
    sum.onTime = count(DayAdherence::onTime);
    sum.shifted = count(DayAdherence::shifted);
    sum.missed = count(DayAdherence::missed);
    sum.unplanned = count(DayAdherence::unplanned);
    sum.held = count(DayAdherence::held);
    sum.rest = count(DayAdherence::rest);
    sum.planned = sum.onTime + sum.shifted + sum.missed + sum.held;
    if (sum.planned >= rules.leastPlanned) {
        constexpr double hundred = 100;
        const int kept = sum.onTime + sum.shifted + sum.held;
        sum.consistencyPct = static_cast<int>(std::lround(hundred * kept / sum.planned));
        sum.band = *sum.consistencyPct >= rules.goodPct      ? AdherenceBand::good
                   : *sum.consistencyPct >= rules.partialPct ? AdherenceBand::partial
                                                             : AdherenceBand::low;
    }
    return sum;
}

Adherence adherence(const Case& person, const Plans& plans) {
    const auto from = person.today - (person.rules.adherence.days - 1);
    return sumUp(person, adherenceDays(person, plans, from, person.today));
}

Adherence adherence(const Context& context) {
    const Case person{context};
    return adherence(person, Plans{person, phaseOf(person)});
}

Adherence adherence(const Context& context, base::Day from, base::Day to) {
    const Case person{context};
    return sumUp(person, adherenceDays(person, Plans{person, phaseOf(person)}, from, to));
}

std::vector<AdherenceDay> adherenceDays(const Context& context, base::Day from, base::Day to) {
    const Case person{context};
    return adherenceDays(person, Plans{person, phaseOf(person)}, from, to);
}

} // namespace sinew::progress
