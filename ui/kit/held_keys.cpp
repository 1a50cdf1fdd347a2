#include "kit/held_keys.h"

#include "kit/pain_scale.h"

#include <QAbstractButton>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPlainTextEdit>

namespace sinew::kit {

namespace {

bool isReturn(int key) {
    return key == Qt::Key_Return || key == Qt::Key_Enter;
}

/// Whether this key presses or answers something there.
bool acts(const QObject* there, int key) {
    const bool answers = qobject_cast<const QAbstractButton*>(there) != nullptr ||
                         qobject_cast<const PainScale*>(there) != nullptr;
    const bool printed = key >= Qt::Key_Space && key < Qt::Key_Escape;
    return (answers && printed) ||
           (isReturn(key) && qobject_cast<const QPlainTextEdit*>(there) == nullptr);
}

} // namespace

bool HeldKeys::eventFilter(QObject* watched, QEvent* event) {
    const bool press = event->type() == QEvent::KeyPress;
    if ((!press && event->type() != QEvent::KeyRelease) || !watched->isWidgetType()) {
        return false;
    }
    const auto& key = *static_cast<QKeyEvent*>(event);
    if (!press) {
        m_released = key.key();
        m_releasedAt = key.timestamp();
        return false;
    }
    const bool sameMoment = key.timestamp() != 0 && key.timestamp() == m_releasedAt;
    const bool again = key.isAutoRepeat() || (sameMoment && key.key() == m_released);
    return again && acts(watched, key.key());
}

} // namespace sinew::kit
