#pragma once

#include "bridge/store_thread.h"
#include "practice/post.h"

#include <QObject>
#include <QStringList>

namespace sinew::patient {

/// What *Share* may do, asked of the store's thread and answered by signals. Long deeds tell how
/// far they are and can be cancelled.
class PostDesk : public QObject {
    Q_OBJECT

public:
    /// Of the person of that episode; without one whoever a file is about (a clinic's desk).
    PostDesk(bridge::StoreThread& store, std::optional<base::Id<rehab::Episode>> episode,
             QObject* parent = nullptr);

    /// What a file of this person would hold.
    void read();
    void save(const QString& file, practice::Replace replace);
    /// What a file would change, before it is taken in.
    void look(const QString& file);
    /// Takes in the file that was looked at last.
    void takeIn();
    [[nodiscard]] bool takesAnybody() const { return !m_episode; }
    void cancel() { m_job.cancel(); }

Q_SIGNALS:
    void listed(const sinew::practice::Contents& contents, sinew::base::Day today);
    void progressed(int done, int total);
    void written(const QString& file);
    /// A file of that name is there.
    void nameTaken(const QString& file);
    void notWritten(const QString& sentence);
    void looked(const QString& file, const sinew::practice::Preview& preview,
                const sinew::rehab::Catalogue& catalogue);
    /// The first sentence says that and why; the others say more.
    void refused(const QStringList& sentences);
    /// The store could not keep it now; it can be tried again.
    void notTaken(const QString& sentence);
    void tookIn(const sinew::practice::Imported& imported);
    void failed(const QString& sentence);

private:
    struct Looked;
    void present(const Looked& looked);

    bridge::StoreThread& m_store;
    std::optional<base::Id<rehab::Episode>> m_episode;
    bridge::Job m_job;
    std::optional<practice::Letter> m_letter;
};

} // namespace sinew::patient
