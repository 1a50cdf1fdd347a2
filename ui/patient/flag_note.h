#pragma once

#include "rehab/catalogue.h"
#include "rehab/records.h"

#include <QString>

namespace sinew::patient {

/// The note that a person takes along to a clinician: who she is, and every red-flag question with
/// what was answered, on which day. Facts only.
[[nodiscard]] QString flagNote(const rehab::Patient& who, const rehab::Episode& episode,
                               const rehab::RedFlagAnswers& answers, base::Day day,
                               const rehab::Catalogue& catalogue);
/// Writes it as text where the name ends in .txt, else as a PDF on A4. False where it cannot be
/// written.
[[nodiscard]] bool writeNote(const QString& file, const QString& note);

} // namespace sinew::patient
