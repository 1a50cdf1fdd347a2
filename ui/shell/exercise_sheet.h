#pragma once

#include "kit/overlay.h"
#include "rehab/catalogue.h"

namespace sinew::shell {

/// How one exercise is done, over the page in front, whether or not it is due. Goes away when it is
/// closed.
class ExerciseSheet : public kit::Overlay {
    Q_OBJECT

public:
    ExerciseSheet(QWidget& over, const rehab::Catalogue& catalogue,
                  const rehab::Exercise& exercise);
};

} // namespace sinew::shell
