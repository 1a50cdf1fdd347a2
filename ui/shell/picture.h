#pragma once

#include "shell/main_window.h"
#include "shell/program.h"

#include <functional>

namespace sinew::shell {

/// Paints one page of the window at 1200 x 760 into a PNG once the store has nothing more to
/// answer, then calls `then` with success.
void takePicture(Program& program, MainWindow& window, const QString& page, const QString& file,
                 std::function<void(bool)> then);

/// Calls `then` when the page in front stands painted with what the store answered.
void whenPainted(Program& program, MainWindow& window, std::function<void()> then);

} // namespace sinew::shell
