#pragma once

#include "bridge/field_words.h"

#include "practice/history.h"
#include "rehab/catalogue.h"

#include <QString>

namespace sinew::bridge {

/// What one revision says, as a person would: "Session: worst pain 7 → 4".
[[nodiscard]] QString historyText(const practice::HistoryLine& line,
                                  const rehab::Catalogue& catalogue);
/// What one deed did, in short: "Session, worst pain: 7 → 4"; empty where it did nothing.
[[nodiscard]] QString deedText(const std::vector<practice::HistoryLine>& lines,
                               const rehab::Catalogue& catalogue);
/// When and where it was written: "4 March, 17:05 · on this computer".
[[nodiscard]] QString writtenText(const practice::HistoryLine& line);

} // namespace sinew::bridge
