#pragma once

#include "rehab/dossier.h"

#include <memory>
#include <vector>

namespace sinew::practice {

/// The dossiers read last, kept in step with what is appended, so that ten years are not read again
/// for every key. A person may have several injuries at once.
class Dossiers {
public:
    /// Null where it is not held.
    [[nodiscard]] rehab::Dossier* held(base::Id<rehab::Episode> episode);
    /// What was asked for longest ago makes room.
    rehab::Dossier& hold(rehab::Dossier dossier);
    void forget() { m_held.clear(); }

    /// A revision that was committed. Kinds that no dossier holds change nothing.
    template <class T>
    void take(const rehab::Revision<T>& revision);

private:
    std::vector<std::unique_ptr<rehab::Dossier>> m_held; ///< the one asked for last first
};

} // namespace sinew::practice
