#pragma once

#include "practice/act.h"
#include "practice/desk.h"

#include "progress/gate.h"
#include "progress/judgement.h"

namespace sinew::practice {

/// The episode's dossier, from memory where it is held; sets that lie further back than the last
/// weeks are read when they are asked for. Refuses (notFound) an unknown episode. Valid until the
/// next call.
[[nodiscard]] rehab::Dossier& held(Desk& desk, base::Id<rehab::Episode> episode);

/// The dossier for reading records; what is judged goes through judged().
[[nodiscard]] inline const rehab::Dossier& read(Desk& desk, base::Id<rehab::Episode> episode) {
    return held(desk, episode);
}
/// The same with the sets of that day and the days just before it.
[[nodiscard]] const rehab::Dossier& read(Desk& desk, base::Id<rehab::Episode> episode,
                                         base::Day day);
/// The same with every set.
[[nodiscard]] const rehab::Dossier& readWhole(Desk& desk, base::Id<rehab::Episode> episode);

/// Reads the unread sets that somebody looked at, and some before them; false where nobody did.
bool readMissed(store::Store& store, rehab::Dossier& dossier);

/// `judge(dossier)` again and again until it looked at nothing that was not read, so that the
/// answer is the one that the whole record gives. It has to be a pure judgement.
template <class Judge>
auto judged(store::Store& store, rehab::Dossier& dossier, Judge judge) {
    for (;;) {
        auto answer = judge(std::as_const(dossier));
        if (!readMissed(store, dossier)) {
            return answer;
        }
    }
}
template <class Judge>
auto judged(Desk& desk, base::Id<rehab::Episode> episode, Judge judge) {
    return judged(desk.store, held(desk, episode), std::move(judge));
}

[[nodiscard]] inline progress::Context contextOf(const Desk& desk, const rehab::Dossier& dossier,
                                                 base::Day day) {
    return {dossier, desk.catalogue(), day, desk.dayStartHour, &desk.knowledge};
}

/// The gate as it stands on that day.
[[nodiscard]] progress::GateJudgement gateOf(Desk& desk, base::Id<rehab::Episode> episode,
                                             base::Day day);

/// How far back sets are read at once: enough for most days' plans.
[[nodiscard]] base::Day setsFrom(base::Day today);

} // namespace sinew::practice
