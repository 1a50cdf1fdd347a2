#pragma once

#include <QObject>

namespace sinew::kit {

/// Keeps a key that is held down from pressing or answering more than once. On X11 a repeat can
/// come as a release and a press of the same moment, unmarked, so that moment is compared too.
/// Arrows, deleting and letters in a field repeat as ever.
class HeldKeys : public QObject {
    Q_OBJECT

public:
    explicit HeldKeys(QObject* parent) : QObject{parent} {}

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    int m_released = 0;
    quint64 m_releasedAt = 0;
};

} // namespace sinew::kit
