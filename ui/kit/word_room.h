#pragma once

#include <QFontMetrics>
#include <QString>

namespace sinew::kit {

/// How the words of a label are measured and painted alike.
inline constexpr int centredWords = Qt::AlignCenter | Qt::TextWordWrap;

/// The room that a label's words take, `beside` pixels of its width being spoken for. Many words
/// are broken into lines, so that no label widens its page. `flags`: those it is painted with.
[[nodiscard]] QSize wordRoom(const QFontMetrics& metrics, const QString& words, int beside,
                             int flags = centredWords);
/// The height of words in just that width.
[[nodiscard]] int wordHeight(const QFontMetrics& metrics, const QString& words, int width,
                             int flags = centredWords);

} // namespace sinew::kit
