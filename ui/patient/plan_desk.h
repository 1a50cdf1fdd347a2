#pragma once

#include "bridge/store_thread.h"
#include "practice/journal.h"

#include <QObject>
#include <QStringList>

#include <functional>
#include <vector>

namespace sinew::patient {

/// What the *Plan* page may do, asked of the store's thread and answered by signals.
class PlanDesk : public QObject {
    Q_OBJECT

public:
    using Episode = base::Id<rehab::Episode>;

    PlanDesk(bridge::StoreThread& store, Episode episode, QObject* parent = nullptr);

    void read();
    void dayState(std::optional<rehab::DayStateKind> state);
    void pause(const progress::Pause& pause);
    /// That day and those after it without a gap are as planned again.
    void endPause(base::Day from);
    /// Tests of today, in one deed. The episode is filled in here.
    void keep(const QString& field, std::vector<rehab::Measurement> tests);
    /// Worst pain of the day outside exercise.
    void keepDailyPain(std::optional<rehab::PainScore> worst);
    /// Pain in the load test this morning.
    void keepLoadTest(const std::string& exercise, std::optional<rehab::PainScore> pain);
    /// Changes the week's check-in of today.
    void keepWeekly(std::function<void(rehab::CheckIn&)> edit);
    /// How long the person can sit, in the week's check-in.
    void keepSitting(std::optional<rehab::Minutes> minutes);
    void accept(const std::string& phase);
    void stepBack(const std::string& phase);
    /// *I have returned*, in the person's own words where she has some.
    void returned(const QString& words);
    /// What is due on `from` is due on `to`; the same day takes the move back.
    void move(base::Day from, base::Day to);
    /// Where the answers stand that a fault of the world kept out.
    [[nodiscard]] QStringList unkept() const;
    /// Asks for them once more; the next deed does so, too.
    void tryAgain();

Q_SIGNALS:
    void shown(const sinew::practice::PlanView& view, const sinew::rehab::Catalogue& catalogue);
    void unreadable(const QString& sentence);
    void saved(const sinew::practice::Saved& saved);
    void refused(const QString& field, const QString& sentence);

private:
    using Deed = std::function<base::Result<practice::Saved>(practice::Practice&)>;
    struct Unkept {
        QString field;
        Deed deed;
    };

    template <class Act>
    void ask(const QString& field, Act act);
    void send(const Unkept& wanted);

    bridge::StoreThread& m_store;
    Episode m_episode;
    std::vector<Unkept> m_unkept;
};

} // namespace sinew::patient
