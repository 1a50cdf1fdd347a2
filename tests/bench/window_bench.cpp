#include "bench/ten_years.h"
#include "bench/timing.h"
#include "practice/knowledge.h"
#include "practice/system_clock.h"
#include "store/store_file.h"

#include "support/temp_folder.h"

#include <array>
#include <csignal>
#include <cstdio>
#include <cstdlib>
#include <fstream>
#include <string>

#include <spawn.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

using namespace sinew;

namespace {

struct Opened {
    double milliseconds = 0;
    double processorMs = 0; ///< of all threads: says the same on a busy machine
    double pssMiB = 0;
    double rssMiB = 0; ///< unlike PSS it counts libraries that others use too in full
};

double millisecondsOf(const timeval& time) {
    return static_cast<double>(time.tv_sec) * 1000 + static_cast<double>(time.tv_usec) / 1000;
}

double mebibytesOf(pid_t process, const std::string& what) {
    std::ifstream rollup{"/proc/" + std::to_string(process) + "/smaps_rollup"};
    std::string word;
    double kibibytes = 0;
    while (rollup >> word) {
        if (word == what) {
            rollup >> kibibytes;
            break;
        }
    }
    return kibibytes / 1024;
}

void waitForWord(int from) {
    std::array<char, 64> bytes{};
    while (true) {
        const auto count = read(from, bytes.data(), bytes.size());
        if (count <= 0) {
            std::fputs("the program ended before it had painted\n", stderr);
            std::exit(EXIT_FAILURE);
        }
        if (std::string{bytes.data(), static_cast<std::size_t>(count)}.find("painted") !=
            std::string::npos) {
            return;
        }
    }
}

pid_t start(const std::vector<std::string>& command, int output) {
    std::vector<char*> words;
    for (const auto& word : command) {
        words.push_back(const_cast<char*>(word.c_str()));
    }
    words.push_back(nullptr);
    posix_spawn_file_actions_t actions;
    posix_spawn_file_actions_init(&actions);
    posix_spawn_file_actions_adddup2(&actions, output, STDOUT_FILENO);
    pid_t process = 0;
    if (posix_spawn(&process, words.front(), &actions, nullptr, words.data(), environ) != 0) {
        std::fprintf(stderr, "%s cannot be started\n", words.front());
        std::exit(EXIT_FAILURE);
    }
    posix_spawn_file_actions_destroy(&actions);
    return process;
}

/// From the start of the process to its word that it has painted, then its share of memory.
Opened open(const std::vector<std::string>& command) {
    std::array<int, 2> ends{};
    if (pipe(ends.data()) != 0) {
        std::exit(EXIT_FAILURE);
    }
    Opened opened;
    pid_t process = 0;
    opened.milliseconds = bench::millisecondsOf([&] {
        process = start(command, ends[1]);
        close(ends[1]);
        waitForWord(ends[0]);
    });
    opened.pssMiB = mebibytesOf(process, "Pss:");
    opened.rssMiB = mebibytesOf(process, "Rss:");
    kill(process, SIGTERM);
    rusage used{};
    wait4(process, nullptr, 0, &used);
    opened.processorMs = millisecondsOf(used.ru_utime) + millisecondsOf(used.ru_stime);
    close(ends[0]);
    return opened;
}

/// A store of ten years up to yesterday, so that Today is a day like any other.
void makeStore(const store::StorePlaces& places) {
    const practice::SystemClock clock;
    practice::SystemIds ids;
    const auto catalogue = practice::shippedCatalogue();
    auto made = store::createStore(
        places, {ids.next(), ids.make<rehab::Device>(), store::keys::DeviceKey{}, {}, clock.now()});
    if (!catalogue || !made) {
        std::fputs("the store could not be made\n", stderr);
        std::exit(EXIT_FAILURE);
    }
    bench::Life{**catalogue, clock.now().localDay() - 1}.fill(*made.value().store);
}

void print(const char* what, double ours, double empty, const char* unit) {
    std::printf("%-28s %8.1f %s  empty window %8.1f %s  ratio %.2f (bar 3)\n", what, ours, unit,
                empty, unit, ours / empty);
}

} // namespace

int main(int argc, char** argv) {
    const int rounds = argc > 1 ? std::atoi(argv[1]) : 15;
    const std::string folder = std::filesystem::path{argv[0]}.parent_path();
    setenv("QT_QPA_PLATFORM", "offscreen", 1);
    setenv("XDG_RUNTIME_DIR", folder.c_str(), 0);
    const test::TempFolder place;
    const auto store = (place / "ten.store").string();
    const auto configuration = place / "configuration";
    setenv("SINEW_CONFIG", configuration.c_str(), 1);
    makeStore({store, configuration});
    std::vector<double> times[2];
    std::vector<double> processor[2];
    std::vector<double> sizes[2];
    std::vector<double> wholeSizes[2];
    for (int round = 0; round < rounds; ++round) { // in turn, so that both meet the same machine
        const Opened both[2] = {open({folder + "/sinew", "--store", store, "--announce"}),
                                open({folder + "/empty_window"})};
        for (int i = 0; i < 2; ++i) {
            times[i].push_back(both[i].milliseconds);
            processor[i].push_back(both[i].processorMs);
            sizes[i].push_back(both[i].pssMiB);
            wholeSizes[i].push_back(both[i].rssMiB);
        }
    }
    using bench::median;
    print("opened to Today painted", median(times[0]), median(times[1]), "ms");
    print("  processor time of it", median(processor[0]), median(processor[1]), "ms");
    print("memory (PSS)", median(sizes[0]), median(sizes[1]), "MiB");
    print("  with all it shares (RSS)", median(wholeSizes[0]), median(wholeSizes[1]), "MiB");
}
