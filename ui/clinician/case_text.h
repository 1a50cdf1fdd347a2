#pragma once

#include "kit/pill.h"
#include "practice/case_line.h"

#include <QString>

namespace sinew::clinician {

/// A flag as one sentence: "Worst pain on Tuesday was 7, above the limit of 5."
[[nodiscard]] QString flagText(const practice::CaseFlag& flag, base::Day today);
/// A rule in two or three words, for filters and buttons: "pain over the limit".
[[nodiscard]] QString ruleWord(std::string_view rule);
/// Every rule that can raise a flag.
[[nodiscard]] const std::vector<std::string_view>& flagRules();
[[nodiscard]] kit::Tone toneOf(progress::FlagLevel level);
/// "A. Example (101)"
[[nodiscard]] QString patientText(const practice::CaseLine& line);
/// "left · sudden strain"
[[nodiscard]] QString injuryText(rehab::Side side, rehab::InjuryType type);
/// What the list says of an injury, in one line: "left · sudden strain · A1 · day 20 · ..."
[[nodiscard]] QString factsText(const practice::CaseLine& line, base::Day today);
/// The pain of the last days in words, for those who do not see the line: "2, 3, not answered".
[[nodiscard]] QString painInWords(const std::string& pain);

} // namespace sinew::clinician
