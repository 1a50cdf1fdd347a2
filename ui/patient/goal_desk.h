#pragma once

#include "bridge/store_thread.h"
#include "practice/course.h"

#include <QObject>

namespace sinew::patient {

/// Goals, asked of the store's thread and answered by signals.
class GoalDesk : public QObject {
    Q_OBJECT

public:
    GoalDesk(bridge::StoreThread& store, base::Id<rehab::Episode> episode,
             QObject* parent = nullptr);

    /// A new goal, or another value of the one named.
    void keep(std::optional<base::Id<rehab::Goal>> which, const rehab::Goal& goal);
    void forget(base::Id<rehab::Goal> which);
    /// Where a measure stands now: a proposal for the beginning of a goal.
    void propose(const std::string& measure);

Q_SIGNALS:
    void saved(const sinew::practice::Saved& saved);
    void refused(const QString& sentence);
    void proposed(const std::string& measure, std::optional<double> value);

private:
    template <class Deed>
    void ask(Deed deed);

    bridge::StoreThread& m_store;
    base::Id<rehab::Episode> m_episode;
};

} // namespace sinew::patient
