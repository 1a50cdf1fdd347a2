#pragma once

#include <QWidget>

namespace sinew::kit {

/// A part of a page with a name of its own, which a screen reader says when the focus enters it.
class Group : public QWidget {
    Q_OBJECT

public:
    using QWidget::QWidget;
};

} // namespace sinew::kit
