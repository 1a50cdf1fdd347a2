#pragma once

#include "practice/reviews.h"
#include "rehab/measure.h"

#include <QString>
#include <QStringList>

namespace sinew::clinician {

/// What a test of both sides says: "deficit 7°", "82 % of the other side", "no clear change".
[[nodiscard]] QStringList symmetryWords(const progress::Symmetry& test);
/// The same as one line, with the change that can be error; empty where there is nothing to say.
[[nodiscard]] QString symmetryText(const progress::Symmetry& test);
/// What hardly goes together, kindly: "Please look again: the injured leg, 5°, is better than ..."
[[nodiscard]] QString doubtText(const progress::TestDoubt& doubt);
/// What was found before: "left 16°, right 9° · 12 March, Dr. B"; empty where nothing was.
[[nodiscard]] QString beforeText(const practice::SheetLine& line, base::Day today);

} // namespace sinew::clinician
