#pragma once

#include <QWidget>

#include <initializer_list>

namespace sinew::patient {

/// The Tab key goes through `first` and then through everything inside `page` as it is laid out,
/// whatever was made when.
void followLayout(QWidget& page, std::initializer_list<QWidget*> first = {});

} // namespace sinew::patient
