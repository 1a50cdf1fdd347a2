#include "store/store_file.h"

#include "store/backup.h"
#include "store/keys/atomic_file.h"
#include "store/schema.h"
#include "store/sql/postgres.h"

#include <spdlog/spdlog.h>

#include <new>

namespace sinew::store {

namespace {

using base::Code;
using keys::Secret;

constexpr unsigned forPages = 1;

std::filesystem::path beside(const std::filesystem::path& store, const std::string& ending) {
    auto path = store;
    return path += ending;
}

std::filesystem::path freeCopyName(const std::filesystem::path& store, int step) {
    const auto first = ".before-step-" + std::to_string(step);
    auto name = beside(store, first);
    for (int number = 2; std::filesystem::exists(name); ++number) {
        name = beside(store, first + "-" + std::to_string(number));
    }
    return name;
}

void migrate(sql::Connection& connection, const StorePlaces& places, const Secret& pageKey,
             base::Instant now) {
    const auto steps = stepsToTake(connection, schemaSteps(connection.engine()));
    if (steps.empty()) {
        return;
    }
    copyVerified(connection, pageKey.bytes(), freeCopyName(places.store, steps.front().number));
    takeSteps(connection, steps, now);
    spdlog::info("schema step {} taken", steps.back().number);
}

/// The one place where a failing world becomes an answer of this file's functions.
template <class Deed>
auto answered(Deed deed) -> decltype(deed()) {
    try {
        return deed();
    } catch (const sql::Failure& failure) {
        return failure.error();
    } catch (const std::bad_alloc&) {
        return Code::outOfMemory;
    } catch (const std::filesystem::filesystem_error& failure) {
        return base::Error{Code::unexpected, failure.code().message()};
    }
}

base::Error asFound(const base::Error& error, const StorePlaces& places) {
    // Without slots a file that cannot be a whole store is rather something else.
    std::error_code ignored;
    const bool whole = std::filesystem::file_size(places.store, ignored) % 4096 == 0;
    return error.code == Code::keyMissing && !whole ? base::Error{Code::notAStore, "no slots"}
                                                    : error;
}

void build(const std::filesystem::path& file, const Secret& pageKey, const NewStore& wanted) {
    auto connection = sql::openSqlite(file, pageKey.bytes(), sql::Opening::create);
    takeSteps(*connection, schemaSteps(connection->engine()), wanted.now);
    Store store{std::move(connection)};
    store.setFact("store", wanted.id);
    store.setFact("device", wanted.device.text());
}

void removeUnfinished(const std::filesystem::path& file) {
    std::error_code ignored;
    for (const auto* ending : {"", "-wal", "-journal"}) {
        std::filesystem::remove(beside(file, ending), ignored);
    }
}

/// What is left of making a store that could not be finished: taken away again, so that nobody
/// looks for a store that never was.
class Unfinished {
public:
    Unfinished(const keys::KeyPlaces& keys, const std::string& store,
               const std::filesystem::path& file)
        : m_keys{keys},
          m_store{store},
          m_file{file} {}
    Unfinished(const Unfinished&) = delete;
    Unfinished& operator=(const Unfinished&) = delete;
    ~Unfinished() {
        if (!m_kept) {
            keys::removeKeys(m_keys, m_store);
            removeUnfinished(m_file);
        }
    }
    void keep() { m_kept = true; }

private:
    const keys::KeyPlaces& m_keys;
    const std::string& m_store;
    const std::filesystem::path& m_file;
    bool m_kept = false;
};

base::Result<CreatedStore> create(const StorePlaces& places, const NewStore& wanted) {
    const auto folder = std::filesystem::absolute(places.store).parent_path();
    std::error_code ignored;
    std::filesystem::create_directories(folder, ignored);
    const keys::FolderLock alone{folder};
    if (std::filesystem::exists(places.store)) {
        return Code::storeExists;
    }
    const auto keyPlaces = keys::keyPlaces(places.store, places.configuration);
    const auto unfinished = beside(places.store, ".unfinished");
    Unfinished rubbish{keyPlaces, wanted.id, unfinished};
    auto made = keys::createKeys(keyPlaces, wanted.id, wanted.credential, wanted.cost);
    if (!made) {
        return made.error();
    }
    const auto pageKey = made->dataKey.derived(forPages);
    removeUnfinished(unfinished);
    build(unfinished, pageKey, wanted);
    std::filesystem::rename(unfinished, places.store);
    rubbish.keep();
    if (!keys::syncToDisk(folder)) {
        return Code::fileNotWritable;
    }
    return CreatedStore{std::make_unique<Store>(sql::openSqlite(places.store, pageKey.bytes())),
                        std::move(made.value().recoveryCode)};
}

} // namespace

base::Result<Door> doorOf(const StorePlaces& places) {
    return answered([&]() -> base::Result<Door> {
        sql::inspectBeforeOpening(places.store);
        const auto slots = keys::loadSlots(keys::keyPlaces(places.store, places.configuration));
        if (!slots) {
            return asFound(slots.error(), places);
        }
        for (const auto& slot : slots->slots) {
            if (slot.kind == keys::SlotKind::device) {
                return Door::device;
            }
        }
        return Door::passphrase;
    });
}

bool keysLieAt(const StorePlaces& places) {
    std::error_code ignored;
    const auto keys = keys::keyPlaces(places.store, places.configuration);
    return std::filesystem::exists(keys.slots, ignored) ||
           std::filesystem::exists(keys.spareSlots(), ignored);
}

base::Result<std::unique_ptr<Store>>
openStore(const StorePlaces& places, const keys::Credential& credential, base::Instant now) {
    return answered([&]() -> base::Result<std::unique_ptr<Store>> {
        sql::inspectBeforeOpening(places.store);
        const auto dataKey =
            keys::unlock(keys::keyPlaces(places.store, places.configuration), credential);
        if (!dataKey) {
            return asFound(dataKey.error(), places);
        }
        const auto pageKey = dataKey->derived(forPages);
        auto connection = sql::openSqlite(places.store, pageKey.bytes());
        migrate(*connection, places, pageKey, now);
        return std::make_unique<Store>(std::move(connection));
    });
}

base::Done trustThisComputer(const StorePlaces& places, const keys::Credential& credential) {
    return answered([&]() -> base::Done {
        const auto keyPlaces = keys::keyPlaces(places.store, places.configuration);
        const keys::FolderLock alone{std::filesystem::absolute(places.store).parent_path()};
        const auto dataKey = keys::unlock(keyPlaces, credential);
        if (!dataKey) {
            return dataKey.error();
        }
        return keys::addDevice(keyPlaces, *dataKey);
    });
}

base::Result<CreatedStore> createStore(const StorePlaces& places, const NewStore& wanted) {
    return answered([&] { return create(places, wanted); });
}

base::Result<std::unique_ptr<Store>> openServer(const std::string& conninfo, base::Instant now) {
    return answered([&]() -> base::Result<std::unique_ptr<Store>> {
        auto connection = sql::openPostgres(conninfo);
        if (tables(*connection).empty()) {
            return Code::storeMissing;
        }
        takeSteps(*connection, stepsToTake(*connection, schemaSteps(connection->engine())), now);
        return std::make_unique<Store>(std::move(connection));
    });
}

base::Result<std::unique_ptr<Store>> createOnServer(const std::string& conninfo,
                                                    const NewStore& wanted) {
    return answered([&]() -> base::Result<std::unique_ptr<Store>> {
        auto connection = sql::openPostgres(conninfo);
        const auto known = schemaSteps(connection->engine());
        if (stepsToTake(*connection, known).size() < known.size()) {
            return Code::storeExists;
        }
        auto& raw = *connection;
        auto store = std::make_unique<Store>(std::move(connection));
        auto whole = store->transaction();
        takeSteps(raw, known, wanted.now);
        store->setFact("store", wanted.id);
        store->setFact("device", wanted.device.text());
        whole.commit();
        return store;
    });
}

} // namespace sinew::store
