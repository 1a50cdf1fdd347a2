#include "kit/desktop_look.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QPalette>

#include <optional>

namespace sinew::kit {

namespace {

const QString portal = QStringLiteral("org.freedesktop.portal.Desktop");
const QString path = QStringLiteral("/org/freedesktop/portal/desktop");
const QString settings = QStringLiteral("org.freedesktop.portal.Settings");
const QString appearance = QStringLiteral("org.freedesktop.appearance");
const QString colourScheme = QStringLiteral("color-scheme");
constexpr int patienceMs = 200; // a desktop that does not answer must not hold up the first page

/// The portal's 1 is "prefer dark", 2 "prefer light", 0 no wish. Read() wraps its answer twice.
std::optional<Shade> shadeIn(QVariant value) {
    while (value.canConvert<QDBusVariant>()) {
        value = value.value<QDBusVariant>().variant();
    }
    switch (value.toUInt()) {
    case 1:
        return Shade::dark;
    case 2:
        return Shade::light;
    default:
        return std::nullopt;
    }
}

std::optional<Shade> portalShade() {
    auto bus = QDBusConnection::sessionBus();
    if (!bus.isConnected()) {
        return std::nullopt;
    }
    auto call = QDBusMessage::createMethodCall(portal, path, settings, QStringLiteral("Read"));
    call << appearance << colourScheme;
    const auto answer = bus.call(call, QDBus::Block, patienceMs);
    if (answer.type() != QDBusMessage::ReplyMessage || answer.arguments().isEmpty()) {
        return std::nullopt;
    }
    return shadeIn(answer.arguments().constFirst());
}

} // namespace

Shade desktopShade(const QPalette& atStart) {
    if (const auto asked = portalShade()) {
        return *asked;
    }
    const auto window = atStart.color(QPalette::Window).lightness();
    return window < atStart.color(QPalette::WindowText).lightness() ? Shade::dark : Shade::light;
}

DesktopLook::DesktopLook(QObject* parent) : QObject{parent} {
    auto bus = QDBusConnection::sessionBus();
    if (bus.isConnected()) {
        bus.connect(portal, path, settings, QStringLiteral("SettingChanged"), this,
                    SLOT(hear(QString, QString, QDBusVariant)));
    }
}

void DesktopLook::hear(const QString& group, const QString& key, const QDBusVariant& value) {
    if (group == appearance && key == colourScheme) {
        Q_EMIT changed(shadeIn(value.variant()).value_or(Shade::light));
    }
}

} // namespace sinew::kit
