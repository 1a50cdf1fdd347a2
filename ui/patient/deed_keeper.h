#pragma once

#include "bridge/store_thread.h"
#include "practice/journal.h"

#include <QObject>

#include <functional>
#include <memory>
#include <vector>

namespace sinew::patient {

/// The session that the next input of a day belongs to. Lives on the store's thread only, so that
/// two quick keys never start two sessions.
struct Sitting {
    std::optional<base::Id<rehab::Session>> session;
    base::Day day;
    bool fresh = false; ///< the next input begins another session

    void follow(const practice::TodayView& view);
};

/// Carries the deeds of a day to the store in the order they were done. One that a fault of the
/// world keeps out waits here, with the day and session it was meant for, and goes before the next.
class DeedKeeper : public QObject {
    Q_OBJECT

public:
    using Answer = base::Result<practice::Saved>;
    using Deed = std::function<Answer(practice::Journal&, Sitting&)>;

    explicit DeedKeeper(bridge::StoreThread& store, QObject* parent = nullptr);

    /// `field` is where a problem with the answer is shown.
    void keep(const QString& field, Deed deed);
    void tryAgain();
    /// What stands on the page of that day is more than what is kept.
    [[nodiscard]] bool waitsFor(base::Day day) const;
    /// How many deeds were sent so far: what was read before the last of them is old.
    [[nodiscard]] int sent() const { return m_sent; }
    /// For deeds on the store's thread.
    [[nodiscard]] const std::shared_ptr<Sitting>& sitting() const { return m_sitting; }

Q_SIGNALS:
    void saved(const sinew::practice::Saved& saved);
    void refused(const QString& field, const QString& sentence);
    /// Not kept, and why; tryAgain() may help.
    void waiting(const QString& field, const QString& sentence);

private:
    /// A deed that could not be kept, and the day and session it was meant for.
    struct Unkept {
        QString field;
        Deed deed;
        Sitting meant;
    };

    void send(const QString& field, Deed deed, std::optional<Sitting> meant);
    void answer(const Answer& answer, const Unkept& asked);

    bridge::StoreThread& m_store;
    std::shared_ptr<Sitting> m_sitting = std::make_shared<Sitting>();
    std::vector<Unkept> m_unkept;
    int m_sent = 0;
};

} // namespace sinew::patient
