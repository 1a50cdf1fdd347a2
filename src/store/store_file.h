#pragma once

#include "store/keys/keyring.h"
#include "store/store.h"

namespace sinew::store {

/// Where a store and the keys of this computer lie.
struct StorePlaces {
    std::filesystem::path store;
    std::filesystem::path configuration;
};

/// What opens the store that lies there, found without opening it.
enum class Door { device, passphrase };
/// Errors: storeMissing, storeEmptyFile, notAStore, storeDamaged, keyMissing, keyDamaged.
[[nodiscard]] base::Result<Door> doorOf(const StorePlaces& places);

/// Whether the keys of a store lie there, with it or without it.
[[nodiscard]] bool keysLieAt(const StorePlaces& places);

/// Opens a store; takes the schema's new steps after a verified copy was laid beside it
/// (`<store>.before-step-<n>`). Errors: those of doorOf and of keys::unlock; storeReadOnly,
/// storeInUse, tooNew, schemaAltered, diskFull, engineUnsafe.
[[nodiscard]] base::Result<std::unique_ptr<Store>>
openStore(const StorePlaces& places, const keys::Credential& credential, base::Instant now);

/// From now on this computer's own key opens the store too, which the credential opens. Errors:
/// those of keys::unlock and of keys::addDevice.
[[nodiscard]] base::Done trustThisComputer(const StorePlaces& places,
                                           const keys::Credential& credential);

struct NewStore {
    std::string id; ///< UUID
    base::Id<rehab::Device> device;
    keys::Credential credential;
    keys::Cost cost{};
    base::Instant now;
};
struct CreatedStore {
    std::unique_ptr<Store> store;
    std::string recoveryCode; ///< to be shown once
};
/// Makes a store where there is none; a store appears whole or not at all. Facts "store" and
/// "device" hold the ids. Errors: storeExists, fileNotWritable, diskFull, outOfMemory,
/// engineUnsafe.
[[nodiscard]] base::Result<CreatedStore> createStore(const StorePlaces& places,
                                                     const NewStore& wanted);

/// The shared store of a clinic on PostgreSQL (libpq's conninfo or address). Errors: storeMissing
/// (the database holds none), offline, tooNew, schemaAltered, engineUnsafe.
[[nodiscard]] base::Result<std::unique_ptr<Store>> openServer(const std::string& conninfo,
                                                              base::Instant now);
/// Makes a store in an empty database; its facts as in createStore. There are no keys: who may open
/// it, the server decides. Errors: storeExists, schemaAltered (the database holds something else)
/// and those of openServer.
[[nodiscard]] base::Result<std::unique_ptr<Store>> createOnServer(const std::string& conninfo,
                                                                  const NewStore& wanted);

} // namespace sinew::store
