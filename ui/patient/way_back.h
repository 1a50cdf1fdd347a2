#pragma once

#include "bridge/store_thread.h"
#include "kit/notice.h"

#include <QObject>

namespace sinew::patient {

/// Undo of what a page kept and Redo of what Undo took back, in the notice line; each says what it
/// changed.
class WayBack : public QObject {
    Q_OBJECT

public:
    explicit WayBack(bridge::StoreThread& store, QObject* parent = nullptr);

    /// "Saved 10:42", with Undo beside it.
    void tellSaved(const practice::Saved& saved);
    /// Another sentence about a deed, with Undo beside it.
    void tell(const QString& sentence, base::Id<rehab::Deed> deed);

Q_SIGNALS:
    void noticed(const sinew::kit::Word& word);
    /// The store says something else now.
    void turned();
    void refused(const sinew::base::Error& error);

private:
    enum class Way { back, again };
    struct Gone;

    [[nodiscard]] kit::Word wordFor(const QString& sentence, base::Id<rehab::Deed> deed, Way next);
    void go(base::Id<rehab::Deed> deed, Way way);
    void tellGone(const Gone& gone, Way way);

    bridge::StoreThread& m_store;
};

} // namespace sinew::patient
