#pragma once

#include "kit/theme.h"

#include <QIcon>
#include <QPixmap>
#include <QRectF>
#include <QString>

class QPainter;

namespace sinew::kit {

/// Our own stroke set on a grid of 24, one file each in resources/icons.
enum class Icon {
    bin,
    calendar,
    caseload,
    check,
    chevronDown,
    chevronLeft,
    chevronRight,
    chevronUp,
    clock,
    copy,
    cross,
    download,
    edit,
    eye,
    figure,
    file,
    flag,
    image,
    info,
    key,
    learn,
    library,
    lock,
    minus,
    moon,
    more,
    move,
    next,
    patient,
    pause,
    plan,
    play,
    plus,
    practice,
    progress,
    question,
    search,
    settings,
    share,
    shield,
    stop,
    sun,
    table,
    today,
    undo,
    warning,
};

inline constexpr int iconCount = static_cast<int>(Icon::warning) + 1;

[[nodiscard]] QString iconFile(Icon icon);
/// Draws the icon in one colour; `weight` thickens the stroke (1 = as drawn).
void paintIcon(QPainter& painter, Icon icon, const QRectF& at, const QColor& colour,
               qreal weight = 1);
[[nodiscard]] QPixmap iconPixmap(Icon icon, int side, const QColor& colour, qreal pixelRatio);
/// For models and plain buttons; it keeps the colour it was made with.
[[nodiscard]] QIcon themedIcon(Icon icon, Ink tint = Ink::quiet);

/// The program's own sign in the theme's inks, for windows and the task bar.
[[nodiscard]] QIcon programIcon();

} // namespace sinew::kit
