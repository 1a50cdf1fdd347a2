#pragma once

#include "catalog/load.h"

namespace sinew::catalog {

/// The shipped catalogue with what a clinic has added, and what was left out.
struct Joined {
    rehab::Catalogue catalogue;
    base::Problems problems; ///< `field` is file#pointer
};

/// Adds exercises, figures and protocols of the clinic's own files. A file with anything wrong in
/// it is left out whole, and so is every file that needed it. Codes are those of read.h and
/// check.h, and: notHere (another kind of knowledge), shippedKey (the key belongs to the program),
/// duplicate (an earlier file has it), olderVersion (another file has a newer version of the
/// protocol).
[[nodiscard]] Joined joined(const rehab::Catalogue& shipped, const std::vector<Source>& own);

} // namespace sinew::catalog
