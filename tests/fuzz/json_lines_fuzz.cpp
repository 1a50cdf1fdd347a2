// Feeds the JSON Lines reader broken files and holds it to its word: it ends, every problem names a
// line and a code, and what it takes without a problem can be written and read again to the same
// bytes.
//   json_lines_fuzz [--runs N] [--seconds S] [--from NUMBER] [--keep FILE]
// The file of the run in progress stands in FILE, so a crash leaves its cause; `--from NUMBER
// --runs 1` repeats it.

#include "core/exchange/lines.h"
#include "fuzz/json_mutator.h"

#include <algorithm>
#include <chrono>
#include <cstdlib>
#include <filesystem>
#include <iostream>

using namespace sinew;

namespace {

struct Options {
    std::uint64_t runs = 100'000'000;
    std::uint64_t from = 1;
    int seconds = 20;
    std::string keep;
};

Options optionsOf(int count, char** arguments) {
    Options options;
    for (int i = 1; i + 1 < count; i += 2) {
        const std::string name = arguments[i];
        const std::string value = arguments[i + 1];
        if (name == "--runs") {
            options.runs = std::stoull(value);
        } else if (name == "--seconds") {
            options.seconds = std::stoi(value);
        } else if (name == "--from") {
            options.from = std::stoull(value);
        } else if (name == "--keep") {
            options.keep = value;
        }
    }
    return options;
}

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

/// What is wrong with how the reader took this file; nothing when all is well.
std::string judged(const exchange::JsonLinesFile& file, const std::string& text) {
    if (!file.problems.empty()) {
        return problemWithProblems(file, text);
    }
    const auto revisions = histories(file.records);
    if (revisions != 0 && revisions != file.records.size()) {
        return {}; // half a history has no written form
    }
    const auto form = revisions == 0 ? exchange::LineForm::current : exchange::LineForm::history;
    const auto once = test::written(test::outgoing(file.records), form);
    const auto again = test::read(once);
    if (!again.problems.empty()) {
        return "what was taken is refused when written: " + test::said(again).front();
    }
    const auto twice = test::written(test::outgoing(again.records), form);
    return once == twice ? std::string{}
                         : "what was taken is not what is written:\n" + once + twice;
}

int report(std::uint64_t number, const std::string& text, const std::string& wrong) {
    std::cerr << "run " << number << ": " << wrong << "\n--- the file\n" << text << "\n";
    return EXIT_FAILURE;
}

} // namespace

int main(int count, char** arguments) {
    const auto options = optionsOf(count, arguments);
    fuzz::JsonMutator mutator{seeds()};
    const auto end = std::chrono::steady_clock::now() + std::chrono::seconds{options.seconds};
    std::uint64_t done = 0;
    std::uint64_t taken = 0;
    for (; done < options.runs && std::chrono::steady_clock::now() < end; ++done) {
        const auto text = mutator.mutated(options.from + done);
        if (!options.keep.empty()) {
            std::ofstream{options.keep, std::ios::binary} << text;
        }
        const auto file = test::read(text);
        if (const auto wrong = judged(file, text); !wrong.empty()) {
            return report(options.from + done, text, wrong);
        }
        taken += file.problems.empty() ? 1U : 0U;
    }
    std::cout << done << " broken files read, " << taken << " of them were still whole\n";
    return EXIT_SUCCESS;
}
