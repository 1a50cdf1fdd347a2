// Holds the JSON Lines reader to its word: it ends, every problem names a line and a code, and what
// it takes without a problem can be written and read again to the same bytes.

#include "core/exchange/lines.h"
#include "fuzz/fuzz_run.h"

#include <algorithm>
#include <filesystem>
#include <iterator>

using namespace sinew;

namespace {

std::vector<std::string> seeds() {
    std::vector<std::string> names;
    for (const auto& entry : std::filesystem::directory_iterator{SINEW_TEST_DATA "/jsonl"}) {
        names.push_back("jsonl/" + entry.path().filename().string());
    }
    std::sort(names.begin(), names.end());
    std::vector<std::string> texts;
    std::transform(names.begin(), names.end(), std::back_inserter(texts), test::fileText);
    return texts;
}

/// How many of a file's lines carry a revision of their own.
std::size_t histories(const exchange::Incoming& records) {
    std::size_t count = 0;
    rehab::eachKind([&]<class T>() {
        for (const auto& arrival : records.of<T>()) {
            count += arrival.withHistory ? 1U : 0U;
        }
    });
    return count;
}

std::string problemWithProblems(const exchange::JsonLinesFile& file, const std::string& text) {
    const auto lines = static_cast<std::size_t>(std::count(text.begin(), text.end(), '\n')) + 1;
    if (file.problems.size() > exchange::mostProblems) {
        return "more problems than may be listed";
    }
    for (const auto& [line, problem] : file.problems) {
        if (line < 1 || line > lines || problem.code.empty()) {
            return "a problem without a line of the file or without a code";
        }
    }
    return {};
}

std::string problemWithRecords(const exchange::Incoming& records) {
    const auto revisions = histories(records);
    if (revisions != 0 && revisions != records.size()) {
        return {}; // half a history has no written form
    }
    const auto form = revisions == 0 ? exchange::LineForm::current : exchange::LineForm::history;
    const auto once = test::written(test::outgoing(records), form);
    const auto again = test::read(once);
    if (!again.problems.empty()) {
        return "what was taken is refused when written: " + test::said(again).front();
    }
    const auto twice = test::written(test::outgoing(again.records), form);
    return once == twice ? std::string{}
                         : "what was taken is not what is written:\n" + once + twice;
}

fuzz::Verdict judged(const fuzz::Mutant& mutant) {
    const auto file = test::read(mutant.text);
    const bool whole = file.problems.empty();
    return {whole,
            whole ? problemWithRecords(file.records) : problemWithProblems(file, mutant.text)};
}

} // namespace

int main(int count, char** arguments) {
    return fuzz::fuzz(count, arguments, seeds(), judged);
}
