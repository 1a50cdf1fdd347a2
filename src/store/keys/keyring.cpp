#include "store/keys/keyring.h"

#include "store/keys/atomic_file.h"
#include "store/keys/slots.h"

#include <algorithm>

#include <sodium.h>
#include <spdlog/spdlog.h>

namespace sinew::store::keys {

namespace {

using base::Code;

constexpr std::string_view deviceFirstLine = "sinew-device-key 1\n";

base::Result<Secret> readDeviceKey(const std::filesystem::path& file) {
    auto content = readSmall(file);
    if (!content) {
        return content.error().code == Code::fileMissing ? Code::keyMissing : Code::keyDamaged;
    }
    Secret key;
    std::size_t size = 0;
    auto& text = content.value();
    const bool whole =
        text.starts_with(deviceFirstLine) && text.size() == deviceFirstLine.size() + 65 &&
        sodium_hex2bin(key.data(), Secret::size, text.data() + deviceFirstLine.size(), 64, nullptr,
                       &size, nullptr) == 0 &&
        size == Secret::size;
    sodium_memzero(text.data(), text.size());
    if (!whole) {
        return Code::keyDamaged;
    }
    return key;
}

base::Done writeDeviceKey(const std::filesystem::path& file, const Secret& key) {
    std::error_code error;
    std::filesystem::create_directories(file.parent_path(), error);
    std::filesystem::permissions(file.parent_path(), std::filesystem::perms::owner_all, error);
    std::array<char, 65> hex{};
    sodium_bin2hex(hex.data(), hex.size(), key.data(), Secret::size);
    std::string text{deviceFirstLine};
    text.reserve(text.size() + 65);
    text.append(hex.data(), 64).push_back('\n');
    auto done = writeAtomically(file, text);
    sodium_memzero(hex.data(), hex.size());
    sodium_memzero(text.data(), text.size());
    return done;
}

base::Done saveSlots(const KeyPlaces& places, const KeyFile& file) {
    const auto text = file.text();
    const auto saved = writeAtomically(places.slots, text);
    return saved ? writeAtomically(places.spareSlots(), text) : saved;
}

base::Result<KeyFile> loadOne(const std::filesystem::path& file) {
    const auto text = readSmall(file);
    if (!text) {
        return text.error().code == Code::fileMissing ? Code::keyMissing : Code::keyDamaged;
    }
    return KeyFile::parse(*text);
}

/// Opens the slots of a kind one after the other; `otherwise` where none does.
template <class Open>
base::Result<Secret> openAny(const KeyFile& file, SlotKind kind, Code otherwise, Open open) {
    base::Result<Secret> answer = otherwise;
    for (const auto& slot : file.slots) {
        if (slot.kind == kind) {
            answer = open(slot);
            if (answer || answer.error().code != otherwise) {
                break;
            }
        }
    }
    return answer;
}

struct Opener {
    const KeyPlaces& places;
    const KeyFile& file;

    base::Result<Secret> operator()(const DeviceKey&) const {
        const auto key = readDeviceKey(places.deviceKey(file.store));
        if (!key) {
            return key.error();
        }
        return openAny(file, SlotKind::device, Code::keyDamaged,
                       [&](const Slot& slot) { return openForDevice(slot, file.store, *key); });
    }
    base::Result<Secret> operator()(const Passphrase& passphrase) const {
        return openAny(file, SlotKind::passphrase, Code::wrongPassphrase, [&](const Slot& slot) {
            return openForPassphrase(slot, file.store, passphrase.text);
        });
    }
    base::Result<Secret> operator()(const RecoveryText& typed) const {
        const auto code = RecoveryCode::parse(typed.text);
        if (!code) {
            return Code::wrongRecoveryCode;
        }
        return openAny(file, SlotKind::recovery, Code::wrongRecoveryCode,
                       [&](const Slot& slot) { return openForRecovery(slot, file.store, *code); });
    }
};

base::Result<Slot> foundingSlot(const KeyPlaces& places, const std::string& store,
                                const Secret& dataKey, const Credential& credential, Cost cost) {
    if (const auto* passphrase = std::get_if<Passphrase>(&credential)) {
        return sealForPassphrase(dataKey, store, passphrase->text, cost);
    }
    if (!std::holds_alternative<DeviceKey>(credential)) {
        return base::Error{Code::invalid, "a recovery code cannot found a store"};
    }
    const auto deviceKey = Secret::random();
    const auto written = writeDeviceKey(places.deviceKey(store), deviceKey);
    if (!written) {
        return written.error();
    }
    return sealForDevice(dataKey, store, deviceKey);
}

/// The slots of a store that is gone may still open a copy of it somewhere.
void setAside(const std::filesystem::path& file) {
    std::error_code error;
    for (int number = 1; std::filesystem::exists(file, error); ++number) {
        auto aside = file;
        aside += ".old-" + std::to_string(number);
        if (!std::filesystem::exists(aside, error)) {
            std::filesystem::rename(file, aside, error);
            break;
        }
    }
}

/// The slots that would be written, if they read back and the one of that place opens.
template <class Open>
base::Done proven(const KeyFile& file, const Secret& dataKey, Open open) {
    const auto readBack = KeyFile::parse(file.text());
    const auto opened = readBack ? open(*readBack) : base::Result<Secret>{Code::keyDamaged};
    if (!opened) {
        return opened.error();
    }
    if (!(*opened == dataKey)) {
        return base::Error{Code::keyDamaged, "read back", {}};
    }
    return base::Nothing{};
}

void dropOldestDevices(std::vector<Slot>& slots) {
    const auto isDevice = [](const Slot& slot) { return slot.kind == SlotKind::device; };
    while (std::count_if(slots.begin(), slots.end(), isDevice) > mostDevices) {
        slots.erase(std::find_if(slots.begin(), slots.end(), isDevice));
    }
}

} // namespace

std::filesystem::path KeyPlaces::spareSlots() const {
    auto spare = slots;
    return spare += ".bak";
}

std::filesystem::path KeyPlaces::deviceKey(const std::string& store) const {
    return configuration / "keys" / (store + ".key");
}

KeyPlaces keyPlaces(const std::filesystem::path& store,
                    const std::filesystem::path& configuration) {
    auto slots = store;
    return {slots += ".keys", configuration};
}

base::Result<KeyFile> loadSlots(const KeyPlaces& places) {
    auto slots = loadOne(places.slots);
    if (slots) {
        return slots;
    }
    auto spare = loadOne(places.spareSlots());
    if (spare) {
        spdlog::warn("the key slots of store {} were read from their spare copy", spare->store);
        return spare;
    }
    const bool bothMissing =
        slots.error().code == Code::keyMissing && spare.error().code == Code::keyMissing;
    return bothMissing ? Code::keyMissing : Code::keyDamaged;
}

base::Result<Secret> unlock(const KeyPlaces& places, const Credential& credential) {
    const auto file = loadSlots(places);
    if (!file) {
        return file.error();
    }
    return std::visit(Opener{places, *file}, credential);
}

base::Result<NewKeys> createKeys(const KeyPlaces& places, const std::string& store,
                                 const Credential& credential, Cost cost) {
    auto dataKey = Secret::random();
    const auto code = RecoveryCode::random();
    const auto founding = foundingSlot(places, store, dataKey, credential, cost);
    if (!founding) {
        return founding.error();
    }
    setAside(places.slots);
    setAside(places.spareSlots());
    const auto saved =
        saveSlots(places, {store, {*founding, sealForRecovery(dataKey, store, code)}});
    if (!saved) {
        return saved.error();
    }
    return NewKeys{std::move(dataKey), code.text()};
}

void removeKeys(const KeyPlaces& places, const std::string& store) {
    std::error_code ignored;
    for (const auto& file : {places.slots, places.spareSlots()}) {
        const auto slots = loadOne(file);
        if (slots && slots->store == store) {
            std::filesystem::remove(file, ignored);
        }
    }
    std::filesystem::remove(places.deviceKey(store), ignored);
}

base::Done setPassphrase(const KeyPlaces& places, const Secret& dataKey,
                         const std::string& passphrase, Cost cost) {
    auto file = loadSlots(places);
    if (!file) {
        return file.error();
    }
    auto& slots = file.value().slots;
    const auto slot = sealForPassphrase(dataKey, file->store, passphrase, cost);
    if (!slot) {
        return slot.error();
    }
    std::erase_if(slots, [](const Slot& old) { return old.kind != SlotKind::recovery; });
    slots.insert(slots.begin(), *slot);
    const auto good = proven(file.value(), dataKey, [&](const KeyFile& read) {
        return openForPassphrase(read.slots.front(), read.store, passphrase);
    });
    return good ? saveSlots(places, file.value()) : good;
}

base::Done addDevice(const KeyPlaces& places, const Secret& dataKey) {
    auto file = loadSlots(places);
    if (!file) {
        return file.error();
    }
    const auto deviceKey = Secret::random();
    auto& slots = file.value().slots;
    slots.push_back(sealForDevice(dataKey, file->store, deviceKey));
    dropOldestDevices(slots);
    const auto good = proven(file.value(), dataKey, [&](const KeyFile& read) {
        return openForDevice(read.slots.back(), read.store, deviceKey);
    });
    // A slot without its key is harmless; a key without its slot would be taken for a damaged one.
    auto saved = good ? saveSlots(places, file.value()) : good;
    if (!saved) {
        return saved;
    }
    setAside(places.deviceKey(file->store));
    return writeDeviceKey(places.deviceKey(file->store), deviceKey);
}

} // namespace sinew::store::keys
