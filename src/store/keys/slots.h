#pragma once

#include "store/keys/key_file.h"
#include "store/keys/recovery_code.h"
#include "store/keys/secret.h"

namespace sinew::store::keys {

/// Sealing and opening single slots; `store` is the store's id, so that a slot fits no other store.
/// Opening answers keyDamaged (device), wrongPassphrase, wrongRecoveryCode; a passphrase also
/// outOfMemory.

[[nodiscard]] Slot sealForDevice(const Secret& dataKey, const std::string& store,
                                 const Secret& deviceKey);
[[nodiscard]] base::Result<Slot> sealForPassphrase(const Secret& dataKey, const std::string& store,
                                                   std::string_view passphrase, Cost cost);
[[nodiscard]] Slot sealForRecovery(const Secret& dataKey, const std::string& store,
                                   const RecoveryCode& code);

[[nodiscard]] base::Result<Secret> openForDevice(const Slot& slot, const std::string& store,
                                                 const Secret& deviceKey);
[[nodiscard]] base::Result<Secret> openForPassphrase(const Slot& slot, const std::string& store,
                                                     std::string_view passphrase);
[[nodiscard]] base::Result<Secret> openForRecovery(const Slot& slot, const std::string& store,
                                                   const RecoveryCode& code);

} // namespace sinew::store::keys
