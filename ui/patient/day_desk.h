#pragma once

#include "bridge/dose_text.h"
#include "bridge/store_thread.h"
#include "practice/journal.h"

#include <QObject>

#include <functional>
#include <vector>

namespace sinew::patient {

class DeedKeeper;

/// What a day is shown with besides its view.
struct DayAround {
    bridge::Units units;
    std::string emergencyNumber; ///< as chosen; empty when the country's is meant
};

/// What one may do on the day of one injury. Every verb is asked of the store's thread and answered
/// by a signal; nothing waits.
class DayDesk : public QObject {
    Q_OBJECT

public:
    using Episode = base::Id<rehab::Episode>;

    DayDesk(bridge::StoreThread& store, Episode episode, QObject* parent = nullptr);

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
    /// Where it hurts on the day.
    void mark(const practice::MarkPlace& place, practice::Edit<rehab::PainMark> edit);
    void unmark(const practice::MarkPlace& place);
    /// It hurts where it hurt last time.
    void repeatMarks();
    void dayState(std::optional<rehab::DayStateKind> state);
    /// The next input begins another session of the day.
    void startAnother();
    /// Finishes or takes on the unfinished session of an earlier day.
    void close(base::Id<rehab::Session> session, base::Day day);
    /// A clinician has allowed exercise again though flags of these days were open.
    void clear(const std::vector<base::Day>& days, const rehab::Clearance& clearance);
    /// Everything that was written about the day, while `context` lives.
    using Told = std::function<void(const base::Result<std::vector<practice::HistoryLine>>&,
                                    const rehab::Catalogue&)>;
    void history(QObject* context, Told told);
    /// The deeds that a fault of the world kept from the store, in their order. Every further deed
    /// tries them first, so that nothing typed is lost or overtaken.
    void tryAgain();
    /// Tells dayTurned() when the day that was read is over and no other was asked for.
    void watchDay();

Q_SIGNALS:
    void dayTurned();
    void shown(const sinew::practice::TodayView& view, const sinew::rehab::Catalogue& catalogue,
               bool freshSession);
    void unreadable(const QString& sentence);
    void saved(const sinew::practice::Saved& saved);
    void refused(const QString& field, const QString& sentence);
    /// Not kept, and why; tryAgain() may help.
    void waiting(const QString& field, const QString& sentence);

private:
    template <class Act>
    void ask(const QString& field, Act act);
    template <class Act>
    void askSession(const QString& field, Act act);
    /// Where the problems of a row are shown.
    [[nodiscard]] static QString rowField(const std::string& exercise);

    bridge::StoreThread& m_store;
    DeedKeeper* m_keeper;
    Episode m_episode;
    std::optional<base::Day> m_day;
    DayAround m_around;
};

} // namespace sinew::patient
