#include "bridge/change_relay.h"

#include <QCoreApplication>
#include <QPointer>

namespace sinew::bridge {

ChangeRelay::ChangeRelay(StoreThread& store, QObject* parent) : QObject{parent} {
    const QPointer<ChangeRelay> here{this};
    // The signal belongs to the store's thread, so the subscription is made there.
    store.ask(
        this,
        [here](practice::Practice& practice) {
            return practice.changes().subscribe([here](const practice::Change& change) {
                QMetaObject::invokeMethod(
                    QCoreApplication::instance(),
                    [here, change] {
                        if (!here.isNull()) {
                            Q_EMIT here->changed(change);
                        }
                    },
                    Qt::QueuedConnection);
            });
        },
        [this](base::Subscription subscription) { m_subscription = std::move(subscription); });
}

} // namespace sinew::bridge
