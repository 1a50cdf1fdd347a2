#pragma once

#include "store/sql/sqlite.h"
#include "store/store_file.h"

#include "support/filled.h"
#include "support/temp_folder.h"

#include <fstream>
#include <sstream>
#include <stdexcept>

namespace sinew::test {

[[nodiscard]] inline std::string contentOf(const std::filesystem::path& file) {
    std::ifstream stream{file, std::ios::binary};
    return (std::ostringstream{} << stream.rdbuf()).str();
}

inline void writeFile(const std::filesystem::path& file, std::string_view content) {
    std::ofstream{file, std::ios::binary} << content;
}

/// A folder for one store and another for this computer's configuration; keys at the lowest cost.
class StoreGround {
public:
    [[nodiscard]] store::StorePlaces places() const {
        return {m_folder / "data/a.sinew", m_folder / "configuration"};
    }
    [[nodiscard]] std::filesystem::path file(const char* ending = "") const {
        auto path = places().store;
        return path += ending;
    }
    [[nodiscard]] std::filesystem::path folder() const { return m_folder.path(); }

    [[nodiscard]] base::Result<store::CreatedStore>
    tryCreate(const store::keys::Credential& credential = store::keys::DeviceKey{}) const {
        return store::createStore(places(),
                                  {idOf<rehab::Device>(1).string(), idOf<rehab::Device>(901),
                                   credential, store::keys::Cost::lowest(), now()});
    }
    [[nodiscard]] std::unique_ptr<store::Store>
    create(const store::keys::Credential& credential = store::keys::DeviceKey{}) const {
        auto created = tryCreate(credential);
        if (!created) {
            throw std::runtime_error{"not created: " + created.error().detail};
        }
        return std::move(created.value().store);
    }
    [[nodiscard]] base::Result<std::unique_ptr<store::Store>>
    open(const store::keys::Credential& credential = store::keys::DeviceKey{}) const {
        return store::openStore(places(), credential, now());
    }

    /// Past the store's door, for cases that tamper with what lies inside; device key only.
    [[nodiscard]] store::keys::Secret pageKey() const {
        const auto key =
            store::keys::unlock(store::keys::keyPlaces(places().store, places().configuration),
                                store::keys::DeviceKey{});
        return key->derived(1);
    }
    [[nodiscard]] std::unique_ptr<store::sql::Connection>
    openPages(std::filesystem::path which = {},
              store::sql::Opening opening = store::sql::Opening::existing) const {
        return store::sql::openSqlite(which.empty() ? file() : which, pageKey().bytes(), opening);
    }

private:
    [[nodiscard]] static base::Instant now() { return {1'770'000'000'000, 60}; }

    TempFolder m_folder;
};

} // namespace sinew::test
