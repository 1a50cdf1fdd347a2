#pragma once

#include "rehab/catalogue.h"

#include "base/result.h"

#include <string>
#include <string_view>
#include <vector>

namespace sinew::catalog {

/// One file of knowledge; its `format` says what is in it, `name` is only for problems.
struct Source {
    std::string name;
    std::string_view text;
};

/// Reads every source, puts exercises in the order of their numbers and checks everything against
/// everything. The whole catalogue, or Code::invalid with all problems of all files.
[[nodiscard]] base::Result<rehab::Catalogue> load(const std::vector<Source>& sources);

/// What stands in one file, checked by itself only.
[[nodiscard]] base::Result<rehab::Catalogue> readPieces(const Source& source);
/// EX01 to EX50, then a clinic's own, then REL1 and REL2.
void sortByNumber(std::vector<rehab::Exercise>& exercises);

} // namespace sinew::catalog
