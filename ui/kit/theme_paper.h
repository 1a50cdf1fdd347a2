#pragma once

#include <QColor>
#include <QFont>

namespace sinew::kit {

/// What is printed, whatever the screen looks like: legible in black and white.
enum class PaperInk { figure, figureShade, muscle, prop, floor, ground };

[[nodiscard]] QColor paper(PaperInk ink);
/// Body text in points.
[[nodiscard]] QFont paperFont();

} // namespace sinew::kit
