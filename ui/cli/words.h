#pragma once

#include "base/result.h"
#include "progress/judgement.h"
#include "progress/triage.h"

#include <optional>
#include <string>
#include <string_view>

namespace sinew::cli {

/// The English of the terminal: the only place of sinewctl where codes become sentences.

/// What went wrong and, where there is something, what to do about it. One line.
[[nodiscard]] std::string sentence(const base::Error& error);
[[nodiscard]] std::string_view sentence(base::Code code);

/// What is wrong with one field: "must lie within 0..10".
[[nodiscard]] std::string problemText(const base::Problem& problem);
[[nodiscard]] std::optional<std::string_view> problemWords(std::string_view code);

/// A rule's words, where `{value}` and `{limit}` stand for its numbers.
[[nodiscard]] std::optional<std::string_view> ruleWords(std::string_view rule);
/// A reason with its numbers and its day.
[[nodiscard]] std::string reasonText(const progress::Because& because);
/// A flag with its newest number and day.
[[nodiscard]] std::string flagText(const progress::Flag& flag);

/// Words for names that answers use: states, verdicts, series, what is missing.
[[nodiscard]] std::optional<std::string_view> nameWords(std::string_view name);
/// The same, or the name itself.
[[nodiscard]] std::string nameText(std::string_view name);

/// A number with no more places than it needs.
[[nodiscard]] std::string numberText(double value);

} // namespace sinew::cli
