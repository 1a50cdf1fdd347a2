#pragma once

#include "practice/act.h"
#include "practice/desk.h"

#include "progress/judgement.h"

namespace sinew::practice {

/// The episode's dossier, from memory where it is held. Refuses (notFound) an unknown episode.
/// Valid until the next call.
[[nodiscard]] inline const rehab::Dossier& read(Desk& desk, base::Id<rehab::Episode> episode) {
    if (const auto* held = desk.dossiers.held(episode)) {
        return *held;
    }
    auto dossier = desk.store.dossier(episode);
    if (!dossier) {
        throw Refusal{base::Code::notFound, "episode"};
    }
    return desk.dossiers.hold(std::move(*dossier));
}

[[nodiscard]] inline progress::Context contextOf(const Desk& desk, const rehab::Dossier& dossier,
                                                 base::Day day) {
    return {dossier, desk.catalogue, day, desk.dayStartHour};
}

} // namespace sinew::practice
