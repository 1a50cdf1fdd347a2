#pragma once

#include "rehab/dossier.h"

#include <memory>

namespace sinew::practice {

/// The dossier read last, kept in step with what is appended, so that ten years are not read again
/// for every key.
class Dossiers {
public:
    /// Null where another episode (or nothing) is held.
    [[nodiscard]] rehab::Dossier* held(base::Id<rehab::Episode> episode);
    rehab::Dossier& hold(rehab::Dossier dossier);
    void forget() { m_held.reset(); }

    /// A revision that was committed. Kinds that no dossier holds change nothing.
    template <class T>
    void take(const rehab::Revision<T>& revision);

private:
    std::unique_ptr<rehab::Dossier> m_held;
};

} // namespace sinew::practice
