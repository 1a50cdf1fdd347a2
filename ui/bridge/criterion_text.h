#pragma once

#include "progress/gate.h"
#include "rehab/catalogue.h"

#include <QString>

namespace sinew::bridge {

/// The criterion of a gate by its id, alternatives and choices included; null where there is none.
[[nodiscard]] const rehab::Criterion* criterionOf(const rehab::Protocol& protocol,
                                                  std::string_view id);
/// A value in its unit: "78 %", "9°", "12 reps"; pain stands as "2 of 10".
[[nodiscard]] QString measuredText(double value, std::string_view unit);
/// "78 % (more than 75 %)"; the bar alone where nothing was measured; empty where neither is a
/// number.
[[nodiscard]] QString againstBar(const progress::CriterionJudgement& criterion);
/// What would settle a criterion that cannot be judged: "Do this test.", for each code of
/// `missing`.
[[nodiscard]] QString missingText(std::string_view missing);
/// How a criterion of that kind comes to its answer where no test can be entered for it: "Note a
/// run like this under Today."; empty where a test can.
[[nodiscard]] QString wayText(rehab::CriterionKind kind);
[[nodiscard]] bool knowsMissing(std::string_view missing);

} // namespace sinew::bridge
