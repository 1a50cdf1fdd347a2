#include "practice/reading.h"

#include <algorithm>

namespace sinew::practice {

namespace {

constexpr int daysAtOnce = 42;
constexpr int daysAround = 7;
constexpr int daysBefore = 28; // whoever looks at a day soon looks at those before it

struct Stretch {
    base::Day from;
    base::Day to;
};

/// Sessions lie by day.
std::vector<Stretch> missedIn(const rehab::Dossier& dossier) {
    std::vector<Stretch> stretches;
    for (const auto& entry : dossier.sessions) {
        const auto day = entry.session.day;
        if (!entry.sets.isMissed()) {
            continue;
        }
        if (!stretches.empty() && day - stretches.back().to <= daysBefore) {
            stretches.back().to = day;
        } else {
            stretches.push_back({day, day});
        }
    }
    return stretches;
}

bool isWhole(const rehab::Dossier& dossier, base::Day from, base::Day to) {
    return std::all_of(dossier.sessions.begin(), dossier.sessions.end(), [&](const auto& entry) {
        return entry.sets.isRead() || entry.session.day < from || entry.session.day > to;
    });
}

const rehab::Dossier& readBetween(Desk& desk, base::Id<rehab::Episode> episode, base::Day from,
                                  base::Day to) {
    auto& dossier = held(desk, episode);
    if (!isWhole(dossier, from, to)) {
        desk.store.readSets(dossier, from, to);
    }
    return dossier;
}

} // namespace

base::Day setsFrom(base::Day today) {
    return today - daysAtOnce;
}

rehab::Dossier& held(Desk& desk, base::Id<rehab::Episode> episode) {
    if (auto* dossier = desk.dossiers.held(episode)) {
        return *dossier;
    }
    auto dossier = desk.store.dossier(episode, setsFrom(desk.today()));
    if (!dossier) {
        throw Refusal{base::Code::notFound, "episode"};
    }
    return desk.dossiers.hold(std::move(*dossier));
}

const rehab::Dossier& read(Desk& desk, base::Id<rehab::Episode> episode, base::Day day) {
    return readBetween(desk, episode, day - daysAround, day);
}

const rehab::Dossier& readWhole(Desk& desk, base::Id<rehab::Episode> episode) {
    const auto& sessions = held(desk, episode).sessions;
    if (sessions.empty()) {
        return held(desk, episode);
    }
    return readBetween(desk, episode, sessions.front().session.day, sessions.back().session.day);
}

bool readMissed(store::Store& store, rehab::Dossier& dossier) {
    const auto stretches = missedIn(dossier);
    if (stretches.empty()) {
        return false;
    }
    auto whole = store.transaction();
    for (const auto& stretch : stretches) {
        store.readSets(dossier, stretch.from - daysBefore, stretch.to);
    }
    whole.commit();
    return true;
}

progress::GateJudgement gateOf(Desk& desk, base::Id<rehab::Episode> episode, base::Day day) {
    return judged(desk, episode, [&](const rehab::Dossier& dossier) {
        return progress::gateOf(contextOf(desk, dossier, day));
    });
}

} // namespace sinew::practice
