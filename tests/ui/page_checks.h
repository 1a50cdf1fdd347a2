#pragma once

#include <catch2/catch_tostring.hpp>

#include <QStringList>
#include <QWidget>

namespace Catch {

/// A failed check shows the words, not a list of characters.
template <>
struct StringMaker<QStringList> {
    static std::string convert(const QStringList& list) {
        return list.join(QStringLiteral("\n")).toStdString();
    }
};

} // namespace Catch

namespace sinew::tests {

/// Widgets a person can reach with Tab that have no objectName or no name for screen readers.
[[nodiscard]] QStringList namelessIn(const QWidget& page);
/// Texts and controls that get less room than they need, or stand outside what holds them.
/// Scrolling downwards is not clipping; having to scroll sideways is.
[[nodiscard]] QStringList clippedIn(const QWidget& page);
/// Presses Tab until it has gone round: steps that leave the order of reading (top to bottom,
/// leading to trailing, one part of the window after the other), and what is never reached. The
/// window must be active.
[[nodiscard]] QStringList tabJumpsIn(QWidget& window);

} // namespace sinew::tests
