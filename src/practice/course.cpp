#include "practice/course.h"

#include "practice/act.h"
#include "practice/reading.h"

#include "progress/goals.h"

#include <algorithm>

namespace sinew::practice {

using namespace rehab;

namespace {

template <class Records, class Test>
auto found(const Records& records, Test test) {
    const auto place = std::find_if(records.begin(), records.end(), test);
    return place == records.end() ? nullptr : &*place;
}

const Revision<Goal>& goalOf(const Dossier& dossier, base::Id<Goal> which) {
    const auto* goal = found(dossier.goals, [&](const auto& held) { return held.id == which; });
    if (goal == nullptr) {
        throw Refusal{base::Code::notFound, "goal"};
    }
    return *goal;
}

Decision decisionOn(DecisionKind kind, const std::string& phase) {
    Decision decision;
    decision.decided = kind;
    decision.to = phase;
    return decision;
}

} // namespace

base::Result<SavedAs<Goal>> Course::goal(base::Id<Episode> episode,
                                         std::optional<base::Id<Goal>> which,
                                         const Edit<Goal>& edit) {
    return attempt([&] {
        const auto& dossier = read(m_desk, episode);
        const auto* standing = which ? &goalOf(dossier, *which) : nullptr;
        Goal value = standing != nullptr ? standing->value : Goal{};
        value.episode = episode;
        edit(value);
        Act act{m_desk};
        act.about(dossier.episode);
        const auto id = standing != nullptr ? act.revise(*standing, std::move(value))
                                            : act.add(m_desk.today(), std::move(value));
        return SavedAs<Goal>{act.done(), id};
    });
}

base::Result<std::optional<double>> Course::standing(base::Id<Episode> episode,
                                                     const std::string& measure) {
    return attempt([&] {
        return judged(m_desk, episode, [&](const Dossier& dossier) {
            return progress::goalValue(contextOf(m_desk, dossier, m_desk.today()), measure);
        });
    });
}

base::Result<Saved> Course::forgetGoal(base::Id<Episode> episode, base::Id<Goal> which) {
    return attempt([&] {
        const auto& dossier = read(m_desk, episode);
        Act act{m_desk};
        act.about(dossier.episode);
        act.remove(goalOf(dossier, which));
        return act.done();
    });
}

base::Result<SavedAs<DayMove>> Course::move(base::Id<Episode> episode, base::Day from,
                                            base::Day to) {
    return attempt([&] {
        const auto today = m_desk.today();
        if (from < today || to < today) {
            throw Refusal{
                base::Error{base::Code::invalid, "", {{"from", "pastDay", today.text()}}}};
        }
        const auto& dossier = read(m_desk, episode);
        const auto* standing =
            found(dossier.dayMoves, [&](const auto& held) { return held.value.from == from; });
        Act act{m_desk};
        act.about(dossier.episode);
        if (standing != nullptr && from == to) {
            const auto id = standing->id;
            act.remove(*standing);
            return SavedAs<DayMove>{act.done(), id};
        }
        const DayMove value{episode, from, to};
        const auto id = standing != nullptr ? act.revise(*standing, value) : act.add(today, value);
        return SavedAs<DayMove>{act.done(), id};
    });
}

base::Result<SavedAs<Decision>> Course::decide(base::Id<Episode> episode, Decision decision) {
    const auto signedBy = attempt([&] { return read(m_desk, episode).patient.value.name; });
    if (!signedBy) {
        return signedBy.error();
    }
    decision.episode = episode;
    decision.by = *signedBy;
    return Journal{m_desk}.decide(m_desk.today(), decision);
}

base::Result<SavedAs<Decision>> Course::accept(base::Id<Episode> episode,
                                               const std::string& phase) {
    return decide(episode, decisionOn(DecisionKind::accept, phase));
}

base::Result<SavedAs<Decision>> Course::stepBack(base::Id<Episode> episode,
                                                 const std::string& phase) {
    return decide(episode, decisionOn(DecisionKind::stepBack, phase));
}

base::Result<SavedAs<Decision>> Course::returned(base::Id<Episode> episode,
                                                 const std::optional<std::string>& words) {
    Decision decision;
    decision.decided = DecisionKind::return_;
    decision.reason = words;
    return decide(episode, std::move(decision));
}

} // namespace sinew::practice
