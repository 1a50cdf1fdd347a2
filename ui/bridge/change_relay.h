#pragma once

#include "bridge/store_thread.h"
#include "practice/changes.h"

#include <QObject>

namespace sinew::bridge {

/// Repeats on the window's thread what the desks tell after each commit. One per open store; pages
/// that show something of the episode read again. It must not outlive the store's thread.
class ChangeRelay : public QObject {
    Q_OBJECT

public:
    explicit ChangeRelay(StoreThread& store, QObject* parent = nullptr);

Q_SIGNALS:
    void changed(const sinew::practice::Change& change);

private:
    base::Subscription m_subscription;
};

} // namespace sinew::bridge
