#include "fuzz/fuzz_run.h"

#include <chrono>
#include <cstdlib>
#include <fstream>
#include <iostream>

namespace sinew::fuzz {

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

void keep(const std::string& path, const std::string& text) {
    if (!path.empty()) {
        std::ofstream{path, std::ios::binary} << text;
    }
}

} // namespace

int fuzz(int count, char** arguments, std::vector<std::string> seeds, const Judge& judge) {
    const auto options = optionsOf(count, arguments);
    JsonMutator mutator{std::move(seeds)};
    const auto end = std::chrono::steady_clock::now() + std::chrono::seconds{options.seconds};
    std::uint64_t done = 0;
    std::uint64_t whole = 0;
    for (; done < options.runs && std::chrono::steady_clock::now() < end; ++done) {
        const auto mutant = mutator.mutant(options.from + done);
        keep(options.keep, mutant.text);
        const auto verdict = judge(mutant);
        if (!verdict.wrong.empty()) {
            std::cerr << "run " << options.from + done << ": " << verdict.wrong
                      << "\n--- the file\n"
                      << mutant.text << "\n";
            return EXIT_FAILURE;
        }
        whole += verdict.whole ? 1U : 0U;
    }
    std::cout << done << " broken files read, " << whole << " of them were still whole\n";
    return done > 0 ? EXIT_SUCCESS : EXIT_FAILURE;
}

} // namespace sinew::fuzz
