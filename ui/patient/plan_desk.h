#pragma once

#include "bridge/store_thread.h"
#include "practice/journal.h"

#include <QObject>

namespace sinew::patient {

/// What the *Plan* page may do, asked of the store's thread and answered by signals.
class PlanDesk : public QObject {
    Q_OBJECT

public:
    using Episode = base::Id<rehab::Episode>;

    PlanDesk(bridge::StoreThread& store, Episode episode, QObject* parent = nullptr);

    void read();
    void dayState(std::optional<rehab::DayStateKind> state);
    /// Tests of today, in one deed. Episode and examiner are filled in here.
    void keep(const QString& field, std::vector<rehab::Measurement> tests);
    /// Worst pain of the day outside exercise.
    void keepDailyPain(std::optional<rehab::PainScore> worst);
    void accept(const std::string& phase);
    void undo(base::Id<rehab::Deed> deed);

Q_SIGNALS:
    void shown(const sinew::practice::PlanView& view, const sinew::rehab::Catalogue& catalogue);
    void unreadable(const QString& sentence);
    void saved(const sinew::practice::Saved& saved);
    void undone(const sinew::practice::Saved& saved);
    void refused(const QString& field, const QString& sentence);

private:
    template <class Deed>
    void ask(const QString& field, Deed deed);

    bridge::StoreThread& m_store;
    Episode m_episode;
};

} // namespace sinew::patient
