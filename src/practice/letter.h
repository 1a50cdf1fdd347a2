#pragma once

#include "practice/desk.h"
#include "practice/post.h"

#include "exchange/per_kind.h"

namespace sinew::practice {

/// The records of a letter, checked against this store. A refused file: Refusal with
/// Code::invalid and `problems` filled.
[[nodiscard]] exchange::Incoming openLetter(Desk& desk, const Letter& letter,
                                            std::vector<LineProblem>& problems);

/// Tells whether a file was written anew since. Refuses what is no plain file.
[[nodiscard]] std::string sealOf(const std::filesystem::path& file);

} // namespace sinew::practice
