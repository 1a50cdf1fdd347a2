#include "practice/journal.h"

#include "practice/reading.h"
#include "practice/sitting.h"

#include <algorithm>

namespace sinew::practice {

using namespace rehab;

namespace {

progress::DayPlan dayPlan(Desk& desk, base::Id<Episode> episode, base::Day day) {
    return judged(desk, episode, [&](const Dossier& dossier) {
        return progress::dayPlan(contextOf(desk, dossier, day));
    });
}

const progress::DayItem& itemOf(const progress::DayPlan& plan, const std::string& exercise) {
    const auto found = std::find_if(plan.items.begin(), plan.items.end(),
                                    [&](const auto& item) { return item.exercise == exercise; });
    if (found == plan.items.end()) {
        throw Refusal{base::Code::notFound, "item"};
    }
    return *found;
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
        const auto* standing = skipOf(sitting, exercise);
        SetDone value = standing != nullptr ? standing->value : SetDone{};
        value.session = sitting.id;
        value.episode = episode;
        value.exercise = exercise;
        value.state = SetState::skipped;
        value.skipReason = reason;
        if (standing != nullptr) {
            act.revise(*standing, std::move(value));
        } else {
            value.order = Count::from(nextOrder(sitting)).value_or(Count{});
            act.add(day, std::move(value));
        }
        return SavedAs<Session>{act.done(), sitting.id};
    });
}

} // namespace sinew::practice
