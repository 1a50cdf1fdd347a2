#pragma once

#include "kit/theme.h"

#include <QDBusVariant>
#include <QObject>

class QPalette;

namespace sinew::kit {

/// What the desktop asked for when the program started: the portal's word, else the palette's
/// lightness.
[[nodiscard]] Shade desktopShade(const QPalette& atStart);

/// Hears the desktop change between light and dark (XDG portal, org.freedesktop.appearance).
class DesktopLook : public QObject {
    Q_OBJECT

public:
    explicit DesktopLook(QObject* parent);

Q_SIGNALS:
    void changed(sinew::kit::Shade shade);

private Q_SLOTS:
    void hear(const QString& group, const QString& key, const QDBusVariant& value);
};

} // namespace sinew::kit
