#pragma once

#include "shell/main_window.h"

#include <QSize>
#include <QString>

#include <vector>

namespace sinew::tests {

/// How a window can look: light or dark, size of text, direction of writing, size of the window.
struct Dress {
    bool dark = false;
    int percent = 100;
    bool rightToLeft = false;
    QSize room{1200, 760};

    [[nodiscard]] QString name() const;
};

/// Every theme at every size of text, and both directions.
[[nodiscard]] const std::vector<Dress>& allDresses();
/// What the store's own settings say for a person who reads at twice the size, in the smallest
/// window.
[[nodiscard]] const std::vector<Dress>& largeDress();
/// Light and dark at 100 and 200 %, and once mirrored: for states of a page whose frame was seen
/// in all of them.
[[nodiscard]] const std::vector<Dress>& fewDresses();

/// The plain dress for the next program, whatever a store's settings asked for.
void undress();

/// Looks at what stands in the window in each dress: everything named, nothing cut, Tab in reading
/// order; leaves build/pictures/page_NAME_DRESS.png, as tall as the page needs. Puts the plain
/// dress back. While a made-up language is spoken, its own two dresses instead, and no word may be
/// left in English. `over`: what stands over the page and is looked at in its place.
void lookAt(shell::MainWindow& window, const QString& name, const std::vector<Dress>& dresses,
            QWidget* over = nullptr);

} // namespace sinew::tests
