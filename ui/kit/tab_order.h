#pragma once

#include <QWidget>

#include <vector>

namespace sinew::kit {

/// Where Tab stops in a window, in the order of its layouts: top to bottom, leading to trailing,
/// whatever was made or shown later.
[[nodiscard]] std::vector<QWidget*> tabStops(QWidget& window);
/// Moves the focus to the next stop or the one before, round at the ends, and scrolls there. False
/// where there is none.
bool passFocus(QWidget& window, bool forward);

} // namespace sinew::kit
