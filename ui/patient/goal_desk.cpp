#include "patient/goal_desk.h"

#include "bridge/error_text.h"

namespace sinew::patient {

using practice::Saved;

GoalDesk::GoalDesk(bridge::StoreThread& store, base::Id<rehab::Episode> episode, QObject* parent)
    : QObject{parent},
      m_store{store},
      m_episode{episode} {}

template <class Deed>
void GoalDesk::ask(Deed deed) {
    m_store.ask(
        this,
        [deed = std::move(deed)](practice::Practice& practice) -> base::Result<Saved> {
            const auto done = deed(practice);
            if (!done.ok()) {
                return done.error();
            }
            return Saved{done->deed, done->at};
        },
        [this](const base::Result<Saved>& answer) {
            if (answer.ok()) {
                Q_EMIT saved(*answer);
            } else {
                Q_EMIT refused(bridge::errorText(answer.error()));
            }
        });
}

void GoalDesk::keep(std::optional<base::Id<rehab::Goal>> which, const rehab::Goal& goal) {
    ask([episode = m_episode, which, goal](practice::Practice& practice) {
        return practice.course().goal(episode, which, [&](rehab::Goal& value) {
            value = goal;
            value.episode = episode;
        });
    });
}

void GoalDesk::forget(base::Id<rehab::Goal> which) {
    ask([episode = m_episode, which](practice::Practice& practice) {
        return practice.course().forgetGoal(episode, which);
    });
}

void GoalDesk::propose(const std::string& measure) {
    m_store.ask(
        this,
        [episode = m_episode, measure](practice::Practice& practice) {
            return practice.course().standing(episode, measure);
        },
        [this, measure](const base::Result<std::optional<double>>& value) {
            if (value) {
                Q_EMIT proposed(measure, *value);
            }
        });
}

} // namespace sinew::patient
