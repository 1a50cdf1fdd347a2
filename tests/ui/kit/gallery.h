#pragma once

#include <QWidget>

#include <memory>

namespace sinew::tests {

/// The Today page as it was first drawn, made of kit widgets alone.
[[nodiscard]] std::unique_ptr<QWidget> todayMock();
/// Every widget of the kit in its states.
[[nodiscard]] std::unique_ptr<QWidget> kitWidgets();
/// What Qt gives and our style dresses.
[[nodiscard]] std::unique_ptr<QWidget> standardWidgets();

} // namespace sinew::tests
