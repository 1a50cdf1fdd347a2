#include "faults/made_store.h"

#include "practice/system_clock.h"

#include <catch2/catch_test_macros.hpp>

#include <fstream>
#include <sstream>

namespace sinew::tests {

MadeStore::MadeStore(const practice::Unlock& unlock) {
    const practice::FixedClock clock{base::instantAt(day("2026-03-04"), 8 * 60, 60)};
    practice::SystemIds ids;
    auto made =
        practice::Practice::create({file(), folder() / "configuration"}, unlock, clock, ids);
    REQUIRE(made);
    m_recoveryCode = made->recoveryCode;
    REQUIRE(made->practice->accounts().setUpPatient(examplePatient()));
}

std::filesystem::path MadeStore::file(const char* ending) const {
    auto path = folder() / "sinew.store";
    return path += ending;
}

std::string MadeStore::content(const char* ending) const {
    std::ifstream stream{file(ending), std::ios::binary};
    return (std::ostringstream{} << stream.rdbuf()).str();
}

void MadeStore::write(const std::string& content, const char* ending) const {
    std::ofstream{file(ending), std::ios::binary} << content;
}

std::unique_ptr<store::Store> MadeStore::opened() const {
    return openedIn(folder());
}

std::unique_ptr<store::Store> MadeStore::openedIn(const std::filesystem::path& folder) {
    auto store = store::openStore({folder / "sinew.store", folder / "configuration"},
                                  store::keys::DeviceKey{}, {0, 0});
    return store ? std::move(store).value() : nullptr;
}

} // namespace sinew::tests
