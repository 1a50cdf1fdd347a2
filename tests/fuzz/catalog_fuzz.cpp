// Holds the catalogue's reader to its word: whatever stands in one of the shipped files, reading
// all of them ends with a catalogue or with problems that each name a place and a code.

#include "core/catalog/shipped.h"
#include "fuzz/fuzz_run.h"

#include <algorithm>

using namespace sinew;

namespace {

std::vector<std::string> texts(const std::vector<catalog::Source>& sources) {
    std::vector<std::string> result;
    for (const auto& source : sources) {
        result.emplace_back(source.text);
    }
    return result;
}

bool isEmpty(const base::Problem& problem) {
    return problem.field.empty() || problem.code.empty();
}

fuzz::Verdict judged(std::vector<catalog::Source> sources, const fuzz::Mutant& mutant) {
    sources[mutant.seed].text = mutant.text;
    const auto catalogue = catalog::load(sources);
    if (catalogue.ok()) {
        return {true, {}};
    }
    const auto& error = catalogue.error();
    if (error.code != base::Code::invalid || error.problems.empty()) {
        return {false, "refused without a problem"};
    }
    const bool nameless = std::any_of(error.problems.begin(), error.problems.end(), isEmpty);
    return {false, nameless ? "a problem without a place or a code" : ""};
}

} // namespace

int main(int count, char** arguments) {
    const auto sources = test::shippedSources();
    return fuzz::fuzz(count, arguments, texts(sources),
                      [&](const fuzz::Mutant& mutant) { return judged(sources, mutant); });
}
