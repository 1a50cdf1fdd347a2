#pragma once

#include "fuzz/json_mutator.h"

#include <functional>

namespace sinew::fuzz {

struct Verdict {
    bool whole = false; ///< the reader took the file
    std::string wrong;  ///< a promise that the reader broke; empty when all is well
};

using Judge = std::function<Verdict(const Mutant&)>;

/// The main function of a fuzzer: judges mutants of the seeds until one is judged wrong or time is
/// up.
///   [--runs N] [--seconds S] [--from NUMBER] [--keep FILE]
/// The file of the run in progress stands in FILE, so that a crash leaves its cause; `--from NUMBER
/// --runs 1` repeats a run.
[[nodiscard]] int fuzz(int count, char** arguments, std::vector<std::string> seeds,
                       const Judge& judge);

} // namespace sinew::fuzz
