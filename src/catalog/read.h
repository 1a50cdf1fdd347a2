#pragma once

#include "rehab/catalogue.h"
#include "rehab/instrument.h"

#include "base/result.h"

#include <string>
#include <string_view>
#include <vector>

namespace sinew::catalog {

/// Measures and tasks stand in one file.
struct Measurements {
    std::vector<rehab::Measure> measures;
    std::vector<rehab::TaskDetails> tasks;
};

// Each reads one file: an object with `format`, `version` 1 and the list named below. The answer is
// the value or *all* problems at once; Problem::field is `file#pointer` (RFC 6901). Codes: notJson,
// tooDeep, duplicate, unknownField, missing, wrongType, wrongFormat, outOfRange, unknownKey, blank,
// notText, tooLong, badKey, oneOf, contradiction, notUsed, wrongUnit, retracted.

/// `sinew-exercises`: `exercises`.
[[nodiscard]] base::Result<std::vector<rehab::Exercise>> readExercises(std::string_view text,
                                                                       const std::string& fileName);
/// `sinew-figures`: `figures`.
[[nodiscard]] base::Result<std::vector<rehab::Figure>> readFigures(std::string_view text,
                                                                   const std::string& fileName);
/// `sinew-protocol`: `protocol`.
[[nodiscard]] base::Result<rehab::Protocol> readProtocol(std::string_view text,
                                                         const std::string& fileName);
/// `sinew-red-flags`: `redFlags`.
[[nodiscard]] base::Result<std::vector<rehab::RedFlag>> readRedFlags(std::string_view text,
                                                                     const std::string& fileName);
/// `sinew-intake`: `intake`.
[[nodiscard]] base::Result<rehab::Intake> readIntake(std::string_view text,
                                                     const std::string& fileName);
/// `sinew-measurements`: `measures`, `tasks`.
[[nodiscard]] base::Result<Measurements> readMeasurements(std::string_view text,
                                                          const std::string& fileName);

/// `sinew-scores`: `scores`.
[[nodiscard]] base::Result<std::vector<rehab::Instrument>> readScores(std::string_view text,
                                                                      const std::string& fileName);

} // namespace sinew::catalog
