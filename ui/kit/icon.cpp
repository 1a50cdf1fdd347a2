#include "kit/icon.h"

#include <QFile>
#include <QPainter>
#include <QPixmapCache>
#include <QSvgRenderer>

#include <array>
#include <cmath>

namespace sinew::kit {

namespace {

constexpr std::array files{
    "bin",           "calendar",   "caseload", "check",    "chevron_down", "chevron_left",
    "chevron_right", "chevron_up", "clock",    "copy",     "cross",        "download",
    "edit",          "eye",        "figure",   "file",     "flag",         "image",
    "info",          "key",        "learn",    "library",  "lock",         "minus",
    "moon",          "more",       "move",     "next",     "patient",      "pause",
    "plan",          "play",       "plus",     "practice", "progress",     "question",
    "search",        "settings",   "share",    "shield",   "stop",         "sun",
    "table",         "today",      "undo",     "warning",
};
static_assert(files.size() == iconCount);

constexpr double drawnStroke = 1.75;

// What the program's sign is drawn in: looked for in its file, and replaced by the theme's inks.
constexpr std::array<const char*, 2> drawnInks{"#0f766e", "#ffffff"};

QByteArray tinted(Icon icon, const QColor& colour, qreal weight) {
    QFile file{iconFile(icon)};
    if (!file.open(QIODevice::ReadOnly)) {
        return {};
    }
    return file.readAll()
        .replace("#000", colour.name().toLatin1())
        .replace("stroke-width=\"1.75\"",
                 "stroke-width=\"" + QByteArray::number(drawnStroke * weight) + '"');
}

} // namespace

QString iconFile(Icon icon) {
    const auto* name = files[static_cast<std::size_t>(icon)];
    return QStringLiteral(":/icons/%1.svg").arg(QLatin1StringView{name});
}

QPixmap iconPixmap(Icon icon, int side, const QColor& colour, qreal pixelRatio) {
    QPixmap pixmap{QSize{side, side} * pixelRatio};
    pixmap.setDevicePixelRatio(pixelRatio);
    pixmap.fill(Qt::transparent);
    QPainter painter{&pixmap};
    paintIcon(painter, icon, QRectF(0, 0, side, side), colour);
    return pixmap;
}

void paintIcon(QPainter& painter, Icon icon, const QRectF& at, const QColor& colour, qreal weight) {
    const qreal ratio = painter.device()->devicePixelRatioF();
    const QSize size = QSizeF(at.size() * ratio).toSize();
    const QString key = QStringLiteral("sinew/%1/%2x%3/%4/%5")
                            .arg(static_cast<int>(icon))
                            .arg(size.width())
                            .arg(size.height())
                            .arg(colour.name())
                            .arg(weight);
    QPixmap drawn;
    if (!QPixmapCache::find(key, &drawn)) {
        drawn = QPixmap{size};
        drawn.fill(Qt::transparent);
        QPainter onto{&drawn};
        QSvgRenderer{tinted(icon, colour, weight)}.render(&onto);
        QPixmapCache::insert(key, drawn);
    }
    painter.drawPixmap(at, drawn, QRectF(drawn.rect()));
}

QIcon themedIcon(Icon icon, Ink tint) {
    QIcon made;
    for (const int side : {16, 20, 24, 32, 48}) {
        made.addPixmap(iconPixmap(icon, side, ink(tint), 1));
    }
    return made;
}

QIcon programIcon() {
    QFile file{QStringLiteral(":/sign/org.sinew.Sinew.svg")};
    if (!file.open(QIODevice::ReadOnly)) {
        return {};
    }
    auto drawing = file.readAll();
    drawing.replace(drawnInks[0], ink(Ink::accent).name().toLatin1());
    drawing.replace(drawnInks[1], ink(Ink::onAccent).name().toLatin1());
    QSvgRenderer renderer{drawing};
    QIcon made;
    for (const int side : {16, 24, 32, 48, 64, 128, 256}) {
        QPixmap pixmap{side, side};
        pixmap.fill(Qt::transparent);
        QPainter painter{&pixmap};
        renderer.render(&painter);
        painter.end();
        made.addPixmap(pixmap);
    }
    return made;
}

} // namespace sinew::kit
