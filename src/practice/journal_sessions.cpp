#include "practice/journal.h"

#include "practice/act.h"
#include "practice/reading.h"

#include "progress/day_plan.h"

#include "rehab/set_count.h"

#include <algorithm>
#include <cstdlib>
#include <map>

namespace sinew::practice {

using namespace rehab;

namespace {

constexpr int noon = 12 * 60;

/// The session a deed works on: one that stands, or one that starts now.
struct Sitting {
    base::Id<Session> id;
    Session value;
    std::vector<Revision<SetDone>> sets; ///< as they stood
    std::vector<Revision<Run>> runs;
};

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

/// The whole item as prescribed; sets that stand already are left as they are.
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

bool isSkipped(const SetDone& set, const std::string& exercise) {
    return set.exercise == exercise && set.state == SetState::skipped;
}

/// The rest of the item was left out for a reason.
bool isSkipped(const Sitting& sitting, const std::string& exercise) {
    return std::any_of(sitting.sets.begin(), sitting.sets.end(),
                       [&](const auto& set) { return isSkipped(set.value, exercise); });
}

void undoSkip(Act& act, Sitting& sitting, const std::string& exercise) {
    std::erase_if(sitting.sets, [&](const auto& set) {
        const bool skipped = isSkipped(set.value, exercise);
        if (skipped) {
            act.remove(set);
        }
        return skipped;
    });
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

const progress::DayItem& itemOf(const progress::DayPlan& plan, const std::string& exercise) {
    const auto found = std::find_if(plan.items.begin(), plan.items.end(),
                                    [&](const auto& item) { return item.exercise == exercise; });
    if (found == plan.items.end()) {
        throw Refusal{base::Code::notFound, "item"};
    }
    return *found;
}

std::vector<Revision<SetDone>> setsOf(const Sitting& sitting, const std::string& exercise) {
    std::vector<Revision<SetDone>> sets;
    std::copy_if(sitting.sets.begin(), sitting.sets.end(), std::back_inserter(sets),
                 [&](const auto& set) { return set.value.exercise == exercise; });
    return sets;
}

progress::DayPlan dayPlan(Desk& desk, base::Id<Episode> episode, base::Day day) {
    return judged(desk, episode, [&](const Dossier& dossier) {
        return progress::dayPlan(contextOf(desk, dossier, day));
    });
}

void unchanged(Session&) {}

} // namespace

base::Result<SavedAs<Session>> Journal::session(base::Id<Episode> episode, base::Day day,
                                                std::optional<base::Id<Session>> which,
                                                const Edit<Session>& edit) {
    return attempt([&] {
        Act act{m_desk};
        const auto sitting = sit(act, m_desk, read(m_desk, episode, day), day, which, edit);
        return SavedAs<Session>{act.done(), sitting.id};
    });
}

base::Result<SavedAs<Session>> Journal::allDone(base::Id<Episode> episode, base::Day day,
                                                std::optional<base::Id<Session>> which) {
    return attempt([&] {
        const auto plan = dayPlan(m_desk, episode, day);
        const auto& dossier = read(m_desk, episode, day);
        Act act{m_desk};
        auto sitting = sit(act, m_desk, dossier, day, which,
                           [](Session& value) { value.state = SessionState::finished; });
        for (const auto& item : plan.items) {
            const bool wanted = item.state == progress::ItemState::due ||
                                item.state == progress::ItemState::partial;
            if (wanted && !isSkipped(sitting, item.exercise)) {
                doItem(act, m_desk, dossier, sitting, day, item);
            }
        }
        return SavedAs<Session>{act.done(), sitting.id};
    });
}

base::Result<SavedAs<Session>> Journal::item(base::Id<Episode> episode, base::Day day,
                                             std::optional<base::Id<Session>> which,
                                             const std::string& exercise, bool done) {
    return attempt([&] {
        const auto plan = dayPlan(m_desk, episode, day);
        const auto& dossier = read(m_desk, episode, day);
        Act act{m_desk};
        auto sitting = sit(act, m_desk, dossier, day, which, unchanged);
        if (done) {
            undoSkip(act, sitting, exercise);
            doItem(act, m_desk, dossier, sitting, day, itemOf(plan, exercise));
        } else {
            undoItem(act, sitting, exercise);
        }
        return SavedAs<Session>{act.done(), sitting.id};
    });
}

base::Result<SavedAs<Session>> Journal::set(base::Id<Episode> episode, base::Day day,
                                            std::optional<base::Id<Session>> which,
                                            const std::string& exercise, int index,
                                            const Edit<SetDone>& edit) {
    return attempt([&] {
        const auto plan = dayPlan(m_desk, episode, day);
        const auto& dossier = read(m_desk, episode, day);
        const auto& item = itemOf(plan, exercise);
        Act act{m_desk};
        const auto sitting = sit(act, m_desk, dossier, day, which, unchanged);
        const auto sets = setsOf(sitting, exercise);
        if (index < static_cast<int>(sets.size())) {
            const auto& standing = sets[static_cast<std::size_t>(index)];
            SetDone value = standing.value;
            edit(value);
            act.revise(standing, std::move(value));
        } else {
            SetDone value = prescribedSet(dossier, sitting, item, nextOrder(sitting));
            edit(value);
            act.add(day, std::move(value));
        }
        return SavedAs<Session>{act.done(), sitting.id};
    });
}

base::Result<SavedAs<Session>> Journal::run(base::Id<Episode> episode, base::Day day,
                                            std::optional<base::Id<Session>> which,
                                            const std::string& exercise, const Edit<Run>& edit) {
    return attempt([&] {
        const auto plan = dayPlan(m_desk, episode, day);
        const auto& dossier = read(m_desk, episode, day);
        Act act{m_desk};
        const auto sitting = sit(act, m_desk, dossier, day, which, unchanged);
        const auto standing =
            std::find_if(sitting.runs.begin(), sitting.runs.end(),
                         [&](const auto& run) { return run.value.exercise == exercise; });
        Run value = standing != sitting.runs.end()
                        ? standing->value
                        : prescribedRun(dossier, sitting, itemOf(plan, exercise));
        edit(value);
        if (standing != sitting.runs.end()) {
            act.revise(*standing, std::move(value));
        } else {
            act.add(day, std::move(value));
        }
        return SavedAs<Session>{act.done(), sitting.id};
    });
}

base::Result<SavedAs<Session>> Journal::skip(base::Id<Episode> episode, base::Day day,
                                             std::optional<base::Id<Session>> which,
                                             const std::string& exercise, SkipReason reason) {
    return attempt([&] {
        const auto& dossier = read(m_desk, episode, day);
        Act act{m_desk};
        const auto sitting = sit(act, m_desk, dossier, day, which, unchanged);
        const auto standing =
            std::find_if(sitting.sets.begin(), sitting.sets.end(),
                         [&](const auto& set) { return isSkipped(set.value, exercise); });
        SetDone value = standing != sitting.sets.end() ? standing->value : SetDone{};
        value.session = sitting.id;
        value.episode = episode;
        value.exercise = exercise;
        value.state = SetState::skipped;
        value.skipReason = reason;
        if (standing != sitting.sets.end()) {
            act.revise(*standing, std::move(value));
        } else {
            value.order = Count::from(nextOrder(sitting)).value_or(Count{});
            act.add(day, std::move(value));
        }
        return SavedAs<Session>{act.done(), sitting.id};
    });
}

} // namespace sinew::practice
