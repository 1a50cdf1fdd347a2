#pragma once

#include "practice/post.h"
#include "rehab/catalogue.h"

#include <QString>
#include <QStringList>

#include <initializer_list>
#include <map>
#include <string>

namespace sinew::bridge {

/// "12 sessions": so many records of a kind; its own name where this program has no word.
[[nodiscard]] QString recordsText(std::string_view kind, int count);
/// Those of these kinds that there are, in this order: "12 sessions, 1 run"; "none" without any.
[[nodiscard]] QString recordsText(const std::map<std::string, int>& records,
                                  std::initializer_list<std::string_view> kinds);
/// "2 new, 1 changed, 40 known already."
[[nodiscard]] QString countsText(const practice::Counts& counts);
/// What is new, kind by kind: "1 plan, 2 visits"; empty where nothing is.
[[nodiscard]] QString freshText(const std::map<std::string, practice::Counts>& byKind);
/// What a file would make of a known record: "5 March: Session changed. worst pain: 3 → 4".
[[nodiscard]] QString comingText(const practice::Coming& coming, const rehab::Catalogue& catalogue);
/// Why a file was refused: "Line 3, pain on waking: Please enter a number from 0 to 10."
[[nodiscard]] QString fileProblemText(const practice::LineProblem& problem);

} // namespace sinew::bridge
