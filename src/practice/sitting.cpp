#include "practice/sitting.h"

#include "rehab/set_count.h"

#include <algorithm>
#include <cmath>
#include <cstdlib>

namespace sinew::practice {

using namespace rehab;

namespace {

constexpr int noon = 12 * 60;

const SessionEntry* entryOf(const Dossier& dossier, base::Id<Session> id) {
    const auto found =
        std::find_if(dossier.sessions.begin(), dossier.sessions.end(),
                     [&](const SessionEntry& entry) { return entry.session.id == id; });
    return found == dossier.sessions.end() ? nullptr : &*found;
}

/// Now, or noon of a day that is over.
base::Instant startOn(const Desk& desk, base::Day day) {
    const auto now = desk.clock->now();
    return now.rehabDay(desk.dayStartHour) == day ? now : base::instantAt(day, noon, now.offsetMin);
}

Sitting sittingOf(const Dossier& dossier, const SessionEntry& entry) {
    Sitting sitting{entry.session.id, entry.session.value, entry.sets.list(), {}};
    std::copy_if(dossier.runs.begin(), dossier.runs.end(), std::back_inserter(sitting.runs),
                 [&](const auto& run) { return run.value.session == entry.session.id; });
    return sitting;
}

Side sideOf(const Dossier& dossier, SideRule rule) {
    return rule == SideRule::injured ? dossier.episode.value.side : Side::both;
}

template <class Unit, class Number>
std::optional<Unit> as(const std::optional<Number>& number) {
    return number ? Unit::from(static_cast<std::int64_t>(*number)) : std::nullopt;
}

std::optional<Kilograms> kilograms(const std::optional<double>& kg) {
    return kg ? Kilograms::from(std::llround(*kg * 1000)) : std::nullopt;
}

bool isRun(const Desk& desk, const std::string& exercise) {
    const auto* known = desk.catalogue().exercise(exercise);
    return known != nullptr &&
           std::count(known->category.begin(), known->category.end(), Category::run) > 0;
}

/// The sides of the sets that the item still needs: first what completes a pair, then whole ones.
std::vector<Side> missingSets(const Sitting& sitting, const progress::DayItem& item, Side whole) {
    SetCount standing{item.side};
    for (const auto& set : sitting.sets) {
        if (set.value.exercise == item.exercise) {
            standing.add(set.value);
        }
    }
    const int wanted = item.dose.sets.value_or(1);
    const int left = standing.missingLeft(wanted);
    const int right = standing.missingRight(wanted);
    std::vector<Side> sides(static_cast<std::size_t>(std::max(left, right)), whole);
    std::fill_n(sides.begin(), std::abs(left - right), left > right ? Side::left : Side::right);
    return sides;
}

} // namespace

Sitting sit(Act& act, Desk& desk, const Dossier& dossier, base::Day day,
            std::optional<base::Id<Session>> which, const Edit<Session>& edit) {
    act.about(dossier.episode);
    if (which) {
        const auto* entry = entryOf(dossier, *which);
        if (entry == nullptr || entry->session.day != day) {
            throw Refusal{base::Code::notFound, "session"};
        }
        auto sitting = sittingOf(dossier, *entry);
        edit(sitting.value);
        act.revise(entry->session, sitting.value);
        return sitting;
    }
    Session value;
    value.episode = dossier.episode.id;
    value.startedAt = startOn(desk, day);
    edit(value);
    const auto id = act.add(day, value);
    return {id, value, {}, {}};
}

int nextOrder(const Sitting& sitting) {
    int order = 0;
    for (const auto& set : sitting.sets) {
        order = std::max(order, set.value.order.value() + 1);
    }
    return order;
}

SetDone prescribedSet(const Dossier& dossier, const Sitting& sitting, const progress::DayItem& item,
                      int order) {
    SetDone set;
    set.session = sitting.id;
    set.episode = dossier.episode.id;
    set.order = Count::from(order).value_or(Count{});
    set.exercise = item.exercise;
    set.side = sideOf(dossier, item.side);
    set.reps = as<Count>(item.dose.reps);
    set.holdS = as<Seconds>(item.dose.holdS);
    set.loadKg = kilograms(item.dose.loadKg);
    return set;
}

Run prescribedRun(const Dossier& dossier, const Sitting& sitting, const progress::DayItem& item) {
    Run run;
    run.episode = dossier.episode.id;
    run.session = sitting.id;
    run.exercise = item.exercise;
    run.startedAt = sitting.value.startedAt;
    run.ladderStep = item.dose.ladderStep;
    run.minutes = as<Minutes>(item.dose.minutes);
    run.distanceM = as<Metres>(item.dose.distanceM);
    run.topEffortPct = as<Percent>(item.dose.effortPct);
    return run;
}

void doItem(Act& act, Desk& desk, const Dossier& dossier, Sitting& sitting, base::Day day,
            const progress::DayItem& item) {
    if (isRun(desk, item.exercise)) {
        act.add(day, prescribedRun(dossier, sitting, item));
        return;
    }
    int order = nextOrder(sitting);
    for (const Side side : missingSets(sitting, item, sideOf(dossier, item.side))) {
        Revision<SetDone> set;
        set.value = prescribedSet(dossier, sitting, item, order++);
        set.value.side = side;
        set.id = act.add(day, set.value);
        sitting.sets.push_back(std::move(set));
    }
}

const Revision<SetDone>* skipOf(const Sitting& sitting, const std::string& exercise) {
    const auto found = std::find_if(sitting.sets.begin(), sitting.sets.end(), [&](const auto& set) {
        return set.value.exercise == exercise && set.value.state == SetState::skipped;
    });
    return found == sitting.sets.end() ? nullptr : &*found;
}

bool isSkipped(const Sitting& sitting, const std::string& exercise) {
    return skipOf(sitting, exercise) != nullptr;
}

void undoSkip(Act& act, Sitting& sitting, const std::string& exercise) {
    while (const auto* skip = skipOf(sitting, exercise)) {
        act.remove(*skip);
        sitting.sets.erase(sitting.sets.begin() + (skip - sitting.sets.data()));
    }
}

void undoItem(Act& act, const Sitting& sitting, const std::string& exercise) {
    for (const auto& set : sitting.sets) {
        if (set.value.exercise == exercise) {
            act.remove(set);
        }
    }
    for (const auto& run : sitting.runs) {
        if (run.value.exercise == exercise) {
            act.remove(run);
        }
    }
}

std::vector<Revision<SetDone>> setsOf(const Sitting& sitting, const std::string& exercise) {
    std::vector<Revision<SetDone>> sets;
    std::copy_if(sitting.sets.begin(), sitting.sets.end(), std::back_inserter(sets),
                 [&](const auto& set) { return set.value.exercise == exercise; });
    return sets;
}

} // namespace sinew::practice
