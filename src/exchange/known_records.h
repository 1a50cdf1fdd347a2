#pragma once

#include "rehab/records.h"

namespace sinew::exchange {

/// Where a session lies: what its sets take over from it.
struct SessionPlace {
    base::Id<rehab::Episode> episode;
    base::Day day;
};

/// A session, run or check-in.
struct KnownEntry {
    std::string id;
    base::Day day;
};

/// What is already in the store, so that a file may point at it.
class KnownRecords {
public:
    virtual ~KnownRecords() = default;
    /// The kind of the record that has this id ("episode"), if there is one.
    [[nodiscard]] virtual std::optional<std::string> kindOf(std::string_view id) const = 0;
    [[nodiscard]] virtual std::optional<base::Day>
    onsetOf(const base::Id<rehab::Episode>& episode) const = 0;
    [[nodiscard]] virtual std::optional<SessionPlace>
    placeOf(const base::Id<rehab::Session>& session) const = 0;
    /// The onset that stands once this line is taken in: its own, unless it says what stood before
    /// a correction.
    [[nodiscard]] virtual base::Day
    onsetAfter(const rehab::Revision<rehab::Episode>& arriving) const {
        return arriving.value.onset;
    }
    [[nodiscard]] virtual std::vector<KnownEntry>
    entriesOf(const base::Id<rehab::Episode>& /*episode*/) const {
        return {};
    }
};

} // namespace sinew::exchange
