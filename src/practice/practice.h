#pragma once

#include "practice/accounts.h"
#include "practice/course.h"
#include "practice/demo_clinic.h"
#include "practice/journal.h"
#include "practice/places.h"
#include "practice/safekeeping.h"
#include "practice/settings.h"

#include "base/clock.h"

#include <memory>
#include <variant>

namespace sinew::practice {

struct DeviceKey {};
struct Passphrase {
    std::string text;
};
struct RecoveryCode {
    std::string text;
};
using Unlock = std::variant<DeviceKey, Passphrase, RecoveryCode>;

/// What a store at a place would need to be opened, found without opening it; `none` where there
/// never was one. Where its keys lie without it, it is missing: storeMissing. A server's door asks
/// for nothing, like this computer's.
enum class Door { none, device, passphrase };
[[nodiscard]] base::Result<Door> doorOf(const Places& places);

/// From now on the store at this place, whose door is this computer's, opens without a question
/// here; `unlock` is what opened it. Errors: wrongRecoveryCode, keyMissing, keyDamaged, diskFull,
/// fileNotWritable.
[[nodiscard]] base::Done trustThisComputer(const Places& places, const Unlock& unlock);

class Caseload;
class Comparisons;
class Library;
class Planning;
class Practice;
class Reception;
class Reviews;
struct Created {
    std::unique_ptr<Practice> practice;
    std::string recoveryCode; ///< shown once
};

/// An open store with its desks. Lives on one thread: the store thread of the window, or main of
/// sinewctl.
class Practice {
public:
    /// Clock and ids must outlive it.
    [[nodiscard]] static base::Result<std::unique_ptr<Practice>>
    open(const Places& places, const Unlock& unlock, const base::Clock& clock, base::IdSource& ids);
    /// Refuses an existing store (storeExists). `unlock` is DeviceKey or Passphrase; a server knows
    /// by itself who may come in, and has no recovery code.
    [[nodiscard]] static base::Result<Created> create(const Places& places, const Unlock& unlock,
                                                      const base::Clock& clock,
                                                      base::IdSource& ids);
    ~Practice();

    [[nodiscard]] Journal& journal();
    [[nodiscard]] Course& course();
    [[nodiscard]] Accounts& accounts();
    [[nodiscard]] Settings& settings();
    [[nodiscard]] Post& post();
    [[nodiscard]] Safekeeping& safekeeping();
    [[nodiscard]] DemoClinic& demoClinic();
    // The clinic's desks; who uses one includes its header.
    [[nodiscard]] Reception& reception();
    [[nodiscard]] Caseload& caseload();
    [[nodiscard]] Reviews& reviews();
    [[nodiscard]] Comparisons& comparisons();
    [[nodiscard]] Library& library();
    [[nodiscard]] Planning& planning();
    /// With the clinic's own pieces and numbers. What it was before a change stays valid.
    [[nodiscard]] const rehab::Catalogue& catalogue() const;
    [[nodiscard]] const Knowledge& knowledge() const;
    [[nodiscard]] base::Signal<Change>& changes();
    [[nodiscard]] const Places& places() const;
    /// The rehab day of the clock, by the store's start of day.
    [[nodiscard]] base::Day today();

private:
    struct Rooms;
    explicit Practice(std::unique_ptr<Rooms> rooms);
    std::unique_ptr<Rooms> m_rooms;
};

} // namespace sinew::practice
