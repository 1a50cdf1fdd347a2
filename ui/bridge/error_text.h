#pragma once

#include "base/result.h"

#include <QString>

namespace sinew::bridge {

/// A kind sentence that says what happened and what can be done. Never the detail.
[[nodiscard]] QString errorText(base::Code code);
/// The same; with problems, the first of them is told.
[[nodiscard]] QString errorText(const base::Error& error);

/// Whether the fault lies in the world and may pass: the same deed can be tried again.
[[nodiscard]] bool mayPass(base::Code code);

/// One sentence to stand beside a field. `code` may be any, an unknown one gets a general sentence.
[[nodiscard]] QString problemText(const base::Problem& problem);
/// Whether `problemText` has a sentence of its own for this code: for the test that walks them all.
[[nodiscard]] bool knowsProblem(std::string_view code);

} // namespace sinew::bridge
