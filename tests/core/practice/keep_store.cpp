// Lays a store of the present schema into tests/data/stores, for the test that opens the stores of
// every released schema. Run once, by hand, when a schema is released: docs/changing-the-schema.md.

#include "practice/post.h"
#include "practice/versions.h"
#include "support/temporary_practice.h"

#include <fstream>
#include <iostream>
#include <stdexcept>

using namespace sinew;

namespace {

namespace fs = std::filesystem;

template <class T>
T must(base::Result<T> result) {
    if (!result) {
        throw std::runtime_error{"code " + std::to_string(static_cast<int>(result.error().code))};
    }
    return std::move(result).value();
}

/// Every kind of record, a person who has done a session, and a deed taken back.
void fill(practice::Practice& practice) {
    std::vector<practice::LineProblem> problems;
    const fs::path everyKind{SINEW_TOP "/tests/data/jsonl/every-kind.jsonl"};
    must(practice.post().import(everyKind, practice.today(), problems));
    const auto who = must(practice.accounts().setUpPatient(tests::examplePatient()));
    const auto sat = must(practice.journal().allDone(who.episode, practice.today(), std::nullopt));
    must(practice.journal().undo(sat.deed));
}

void keep(const fs::path& folder) {
    constexpr int idsFrom = 11;
    const practice::FixedClock clock{base::instantAt(tests::day("2026-04-01"), 8 * 60)};
    practice::CountedIds ids{clock, idsFrom};
    const practice::Places places{folder / "a.sinew", folder / "configuration"};
    {
        auto made = must(practice::Practice::create(places, practice::DeviceKey{}, clock, ids));
        fill(*made.practice);
    }
    const auto kept = must(practice::Practice::open(places, practice::DeviceKey{}, clock, ids));
    std::ofstream history{folder / "history.jsonl", std::ios::binary};
    history << must(kept->post().exportLines({std::nullopt, true}));
    history.close();
    if (!history) {
        throw std::runtime_error{"history.jsonl cannot be written"};
    }
}

} // namespace

int main() {
    try {
        const auto number = must(practice::versions()).schema;
        const auto folder =
            fs::path{SINEW_TOP} / "tests/data/stores" / ("schema-" + std::to_string(number));
        if (fs::exists(folder)) {
            std::cerr << folder.string() << " is there already and is never changed.\n";
            return 1;
        }
        keep(folder);
        std::cout << folder.string() << "\n";
        return 0;
    } catch (const std::exception& error) {
        std::cerr << "The store could not be kept: " << error.what() << "\n";
        return 1;
    }
}
