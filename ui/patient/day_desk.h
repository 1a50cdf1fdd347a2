#pragma once

#include "bridge/dose_text.h"
#include "bridge/store_thread.h"
#include "practice/journal.h"
#include "progress/safety.h"

#include <QObject>

#include <functional>
#include <memory>
#include <vector>

namespace sinew::patient {

/// What a day is shown with besides its view.
struct DayAround {
    bridge::Units units;
    std::string emergencyNumber;               ///< as chosen; empty when the country's is meant
    std::vector<progress::OpenFlag> flags;     ///< that block the day, most pressing first
    std::optional<rehab::Screening> screening; ///< in which the first of them was answered
};

/// What the pages of one day may do. Every verb is asked of the store's thread and answered by a
/// signal; nothing waits. Which session of the day is meant is decided on that thread, so that two
/// quick keys never start two sessions.
class DayDesk : public QObject {
    Q_OBJECT

public:
    using Episode = base::Id<rehab::Episode>;

    DayDesk(bridge::StoreThread& worker, Episode episode, QObject* parent = nullptr);

    /// The day to work on; nothing = today, also after midnight has passed.
    void setDay(std::optional<base::Day> day) { m_day = day; }
    void read();
    /// As it was read last.
    [[nodiscard]] const DayAround& around() const { return m_around; }

    /// `field` is where a problem with the answer is shown.
    void checkIn(const QString& field, practice::Edit<rehab::CheckIn> edit);
    void session(const QString& field, practice::Edit<rehab::Session> edit);
    void allDone();
    void item(const std::string& exercise, bool done);
    void set(const std::string& exercise, int index, practice::Edit<rehab::SetDone> edit);
    void run(const std::string& exercise, practice::Edit<rehab::Run> edit);
    void skip(const std::string& exercise, rehab::SkipReason reason);
    void stay(const std::string& exercise);
    void dayState(std::optional<rehab::DayStateKind> state);
    /// The next input begins another session of the day.
    void startAnother();
    /// Finishes or takes on the unfinished session of an earlier day.
    void close(base::Id<rehab::Session> session, base::Day day);
    /// A clinician has allowed exercise again though these flags were open.
    void clear(const rehab::Clearance& clearance);
    void undo(base::Id<rehab::Deed> deed);
    /// Tries again, in their order, the deeds that a fault of the world kept from the store. Every
    /// further deed does so first, so that nothing typed is lost or overtaken.
    void tryAgain();
    /// Tells dayTurned() when the day that was read is over and no other was asked for.
    void watchDay();

Q_SIGNALS:
    void dayTurned();
    void shown(const sinew::practice::TodayView& view, const sinew::rehab::Catalogue& catalogue,
               bool freshSession);
    void unreadable(const QString& sentence);
    void saved(const sinew::practice::Saved& saved);
    void undone(const sinew::practice::Saved& saved);
    void refused(const QString& field, const QString& sentence);
    /// Not kept, and why; tryAgain() may help.
    void waiting(const QString& field, const QString& sentence);

private:
    /// Lives on the store's thread only: the session that the next input belongs to.
    struct Sitting {
        std::optional<base::Id<rehab::Session>> session;
        base::Day day;
        bool fresh = false;
        void follow(const practice::TodayView& view);
    };
    using Answer = base::Result<practice::Saved>;
    using Deed = std::function<Answer(practice::Journal&, Sitting&)>;
    /// A deed that could not be kept, and the day and session it was meant for.
    struct Unkept {
        QString field;
        Deed deed;
        Sitting meant;
    };

    template <class Act>
    void ask(const QString& field, Act act);
    void keep(const QString& field, Deed deed, std::optional<Sitting> meant);
    void answer(const Answer& answer, const Unkept& asked);
    [[nodiscard]] bool waitsFor(base::Day day) const;
    template <class Act>
    void askSession(const QString& field, Act act);
    /// Where the problems of a row are shown.
    [[nodiscard]] static QString rowField(const std::string& exercise);

    bridge::StoreThread& m_worker;
    Episode m_episode;
    std::optional<base::Day> m_day;
    DayAround m_around;
    std::shared_ptr<Sitting> m_sitting = std::make_shared<Sitting>();
    std::vector<Unkept> m_unkept;
};

} // namespace sinew::patient
