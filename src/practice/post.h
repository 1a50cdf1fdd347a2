#pragma once

#include "practice/journal.h"

#include <filesystem>
#include <map>

namespace sinew::practice {

struct Counts {
    int fresh = 0;   ///< records the store did not know
    int changed = 0; ///< a new revision of a known record
    int known = 0;   ///< equal to some revision that is already there
    friend bool operator==(const Counts&, const Counts&) = default;
};

/// A problem of an outside file; printed as `file:line: field: code`.
struct LineProblem {
    std::string file;
    std::size_t line = 0;
    base::Problem problem;
};

struct Imported : Saved {
    Counts counts;
    std::map<std::string, Counts> byKind;
};

struct ExportWish {
    std::optional<base::Id<rehab::Patient>> patient;
    bool history = false;
};

/// What goes out and comes in.
class Post {
public:
    explicit Post(Desk& desk) : m_desk{desk} {}

    /// Takes in a JSON Lines file, all or nothing, as one deed. A refused file: Code::invalid and
    /// `problems` filled.
    [[nodiscard]] base::Result<Imported> import(const std::filesystem::path& file, base::Day today,
                                                std::vector<LineProblem>& problems);
    /// Canonical JSON Lines.
    [[nodiscard]] base::Result<std::string> exportLines(const ExportWish& wish);

private:
    Desk& m_desk;
};

} // namespace sinew::practice
