#include "kit/word_room.h"

#include <QRect>

#include <algorithm>

namespace sinew::kit {

namespace {

constexpr int widestLabel = 400;
constexpr int tallest = 1 << 16;

} // namespace

QSize wordRoom(const QFontMetrics& metrics, const QString& words, int beside, int flags) {
    QSize room = metrics.size(flags & Qt::TextShowMnemonic, words);
    const int most = widestLabel - beside;
    if (room.width() > most) {
        room = metrics.boundingRect({0, 0, most, tallest}, flags, words).size();
        while (room.width() < most &&
               wordHeight(metrics, words, room.width(), flags) > room.height()) {
            room.rwidth() += 1; // measured in fractions, painted in pixels
        }
    }
    return {room.width(), std::max(room.height(), metrics.height())};
}

int wordHeight(const QFontMetrics& metrics, const QString& words, int width, int flags) {
    if (metrics.size(flags & Qt::TextShowMnemonic, words).width() <= width) {
        return metrics.height();
    }
    return std::max(metrics.boundingRect({0, 0, width, tallest}, flags, words).height(),
                    metrics.height());
}

} // namespace sinew::kit
