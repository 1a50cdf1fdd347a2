#pragma once

#include <QStringList>
#include <QWidget>

namespace sinew::tests {

/// Widgets a person can reach with Tab that have no objectName or no name for screen readers.
[[nodiscard]] QStringList namelessIn(const QWidget& page);
/// Texts and controls that get less room than they need, or stand outside what holds them.
/// Scrolling downwards is not clipping; having to scroll sideways is.
[[nodiscard]] QStringList clippedIn(const QWidget& page);
/// Steps of the Tab key that jump to something that lies wholly above.
[[nodiscard]] QStringList tabJumpsIn(const QWidget& page);

} // namespace sinew::tests
