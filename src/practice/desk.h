#pragma once

#include "practice/changes.h"
#include "practice/dossiers.h"
#include "practice/knowledge.h"

#include "base/clock.h"
#include "base/signal.h"
#include "rehab/catalogue.h"
#include "store/store.h"

namespace sinew::practice {

/// What every desk works with. One per open store.
struct Desk {
    store::Store& store;
    Knowledge& knowledge;
    const base::Clock* clock; ///< never null; the demo puts another in its place
    base::IdSource* ids;      ///< never null
    base::Signal<Change>& changes;
    base::Id<rehab::Device> device;
    std::optional<base::Id<rehab::Account>> author;
    int dayStartHour = 3;
    Dossiers dossiers{};

    [[nodiscard]] const rehab::Catalogue& catalogue() const { return knowledge.inUse(); }
    /// Takes the clinic's figures from the settings; whoever writes settings says so.
    void readFigures();
    [[nodiscard]] base::Day today() const { return clock->now().rehabDay(dayStartHour); }
};

} // namespace sinew::practice
