#pragma once

#include "store/keys/key_file.h"
#include "store/keys/secret.h"

#include <filesystem>
#include <variant>

namespace sinew::store::keys {

/// By what a person opens a store.
struct DeviceKey {}; ///< this computer's own key: protects copies of the store, not this computer
struct Passphrase {
    std::string text;
};
struct RecoveryText {
    std::string text; ///< as typed
};
using Credential = std::variant<DeviceKey, Passphrase, RecoveryText>;

/// Where the keys of a store lie: `<store>.keys` with `.keys.bak` beside it, and the computer's own
/// key in the configuration folder, `keys/<store id>.key`, never beside the store.
struct KeyPlaces {
    std::filesystem::path slots;
    std::filesystem::path configuration;

    [[nodiscard]] std::filesystem::path spareSlots() const;
    [[nodiscard]] std::filesystem::path deviceKey(const std::string& store) const;
};
[[nodiscard]] KeyPlaces keyPlaces(const std::filesystem::path& store,
                                  const std::filesystem::path& configuration);

/// The slots, or their spare copy where they are damaged or gone. Errors: keyMissing, keyDamaged.
[[nodiscard]] base::Result<KeyFile> loadSlots(const KeyPlaces& places);

/// Errors: keyMissing, keyDamaged, wrongPassphrase, wrongRecoveryCode, outOfMemory.
[[nodiscard]] base::Result<Secret> unlock(const KeyPlaces& places, const Credential& credential);

struct NewKeys {
    Secret dataKey;
    std::string recoveryCode; ///< to be shown once
};
/// Makes a data key and its slots: recovery, and this computer's or a passphrase's. Slots that lie
/// there of a store that is gone are set aside, not overwritten. Errors: invalid (a recovery text
/// cannot found a store), diskFull, fileNotWritable, outOfMemory.
[[nodiscard]] base::Result<NewKeys> createKeys(const KeyPlaces& places, const std::string& store,
                                               const Credential& credential, Cost cost);

/// Takes away the keys of a store that could not be made. Slots of another store stay.
void removeKeys(const KeyPlaces& places, const std::string& store);

/// Gives this computer a key of its own beside the slots there are; the key of a computer that lost
/// its own keeps its slot until `mostDevices` have one. What lies in the key's place is set aside.
/// The new slot is read back and opened before anything is replaced. Errors: keyMissing,
/// keyDamaged, diskFull, fileNotWritable.
[[nodiscard]] base::Done addDevice(const KeyPlaces& places, const Secret& dataKey);
constexpr int mostDevices = 8;

/// Puts one passphrase in the place of all there were, and of the computer's own key. The new slots
/// are read back and opened before they replace the old ones.
[[nodiscard]] base::Done setPassphrase(const KeyPlaces& places, const Secret& dataKey,
                                       const std::string& passphrase, Cost cost);

} // namespace sinew::store::keys
